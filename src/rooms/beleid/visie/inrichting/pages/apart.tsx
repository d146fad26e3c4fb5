import type { z } from 'zod'
import {
  Alert,
  Badge,
  ButtonGroup,
  CheckAnswers,
  Empty,
  Field,
  FormFrame,
  focusPage,
  formTitle,
  LinkButton,
  NotAllowed,
  PageHead,
  RevisedForm,
  Section,
  showDate,
  showEuro,
  showMoment,
  Table,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { ThereNow } from '../../pages/parts.tsx'
import { questions } from '../content.ts'
import { domeinen, domeinName } from '../domeinen.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { frequencies, type Middelen } from '../model.ts'
import type { showCheck, showCultuur, showMiddelen, showVoorbereid } from '../views/apart.ts'
import { crumbs } from './parts.tsx'

/** Five sentences about one's own work, and what may help; nobody else sees it (VI-11). */
export function CheckPage(p: PageContext, form: Form, data: z.output<typeof showCheck.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const { title, intro } = form.words
  const options = Object.fromEntries(frequencies.map((each) => [each, say.frequencies[each]]))
  const domains = Object.fromEntries(domeinen.map(({ key, name }) => [key, name[p.lang]]))
  return {
    title: formTitle(p, form, title),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{intro}</p>
        {data.revision > 0 && <Helps p={p} data={data} />}
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={say.checkOther({ year: data.year })} />}
          back={{ href: p.href('/visie/zelfcheck/stand'), label: say.backList }}
        >
          <Field p={p} form={form} name="domein" words={{ ...labelled(form, 'domein'), options: domains }} />
          {questions.map(({ key, ask }) => (
            <Field p={p} form={form} name={key} words={{ label: ask[p.lang], options }} />
          ))}
        </RevisedForm>
      </FormFrame>
    ),
  }
}

const labelled = (form: Form, name: string) => ({ label: String(form.words.fields[name] ?? name) })

/** What came out, in words: no mark, and something to do for each thing that seldom happens. */
function Helps({ p, data }: { p: PageContext; data: z.output<typeof showCheck.output> }) {
  const say = inrichtingWords(p.lang).pages
  const seldom = questions.filter(({ key }) => data.answers.some((each) => each.key === key && each.answer === 'seldom'))
  return (
    <Alert p={p} kind="info" title={say.forYou}>
      {seldom.length === 0 ? (
        <p>{say.forYouFine}</p>
      ) : (
        <ul>
          {seldom.map(({ ask, training }) => (
            <li>
              {ask[p.lang]} <b>{training[p.lang]}</b>
            </li>
          ))}
        </ul>
      )}
      <p>
        {say.onlyYou} {say.checkOther({ year: data.year })}
      </p>
    </Alert>
  )
}

/** Which domains did the check; not who, and not what they said. */
export function CultuurPage(
  p: PageContext,
  { year, domeinen: rows, done, of, rights }: z.output<typeof showCultuur.output>,
): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showCultuur
  return {
    title,
    layout: 'work',
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.cultuurLead({ year })} />
        <div class="md-wrap md-sec md-stack">
          <h2 class="utrecht-heading-3">{say.cultuurDone({ n: done, of })}</h2>
          {rights.check && (
            <p>
              <LinkButton href={p.href('/visie/zelfcheck')} icon="pen">
                {say.toCheck}
              </LinkButton>
            </p>
          )}
          <Table
            caption={title}
            hideCaption
            columns={[{ label: say.domein }, { label: inrichtingWords(p.lang).checkCultuur.title }]}
            rows={rows.map((each) => [
              domeinName(each.domein)[p.lang],
              each.done ? <Badge kind="ok">{say.isDone}</Badge> : <Badge kind="neutral">{say.notDone}</Badge>,
            ])}
          />
        </div>
      </>
    ),
  }
}

const answerOf = (p: PageContext, { extra, centsPerYear }: Middelen) => {
  const say = inrichtingWords(p.lang).pages
  return extra ? say.yes({ amount: showEuro(centsPerYear, p.lang) }) : say.no
}

const periodOf = (p: PageContext, { from, to }: Middelen) => {
  const say = inrichtingWords(p.lang).pages
  if (!from) return ''
  const start = showDate(from, p.lang)
  return to ? say.fromTo({ from: start, to: showDate(to, p.lang) }) : say.fromOn({ from: start })
}

/** One decision: the answer large, then where the money comes from, until when, and who decided. */
function Decision({ p, decision }: { p: PageContext; decision: Middelen }) {
  const say = inrichtingWords(p.lang).pages
  const { extra, source, kind, reason, decidedBy, publishedAt } = decision
  const money = [
    { key: say.source, value: source },
    { key: say.kind, value: kind && say.kinds[kind] },
    { key: say.period, value: periodOf(p, decision) },
  ]
  return (
    <>
      <p class="utrecht-heading-3">{answerOf(p, decision)}</p>
      <CheckAnswers
        p={p}
        items={[
          ...(extra ? money : []),
          { key: say.argument, value: reason },
          ...(decidedBy ? [{ key: say.decidedBy, value: say.deciders[decidedBy] }] : []),
          ...(publishedAt ? [{ key: say.published, value: showMoment(publishedAt, p.lang) }] : []),
        ]}
      />
    </>
  )
}

/** Every decision about extra money, for everybody; the newest holds (VI-14). */
export function MiddelenPage(p: PageContext, { published, prepared, rights }: z.output<typeof showMiddelen.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showMiddelen
  const [current, ...earlier] = published
  return {
    title,
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.middelenLead} />
        {current ? (
          <Section id="nu" title={say.current}>
            <Decision p={p} decision={current} />
          </Section>
        ) : (
          <div class="md-wrap md-sec">
            <Empty title={say.middelenNone}>{say.middelenNoneText}</Empty>
          </div>
        )}
        {prepared && (
          <Section id="voorbereiding" title={say.prepared} text={say.preparedText}>
            <Decision p={p} decision={prepared} />
          </Section>
        )}
        {rights.prepare && (
          <div class="md-wrap md-sec">
            <ButtonGroup>
              {prepared && rights.decide && (
                <LinkButton href={p.href('/visie/extra-middelen/publicatie')} icon="delen">
                  {say.publish}
                </LinkButton>
              )}
              <LinkButton
                variant={prepared && rights.decide ? 'secondary' : 'primary'}
                href={p.href('/visie/extra-middelen/besluit')}
                icon="pen"
              >
                {prepared ? say.prepareOn : say.prepare}
              </LinkButton>
            </ButtonGroup>
            {prepared && !rights.decide && <NotAllowed label={say.publish} why={say.forDecider} />}
          </div>
        )}
        {earlier.length > 0 && (
          <Section id="eerder" title={say.earlier}>
            {earlier.map((each) => (
              <>
                <h3 class="utrecht-heading-4">{say.publishedAt({ moment: showMoment(each.publishedAt!, p.lang) })}</h3>
                <Decision p={p} decision={each} />
              </>
            ))}
          </Section>
        )}
      </>
    ),
  }
}

/** The decision in words, for whoever prepares or publishes it. */
export function VoorbereidPage(p: PageContext, form: Form, data: z.output<typeof showVoorbereid.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const now = data.prepared ? `${answerOf(p, data.prepared)}. ${data.prepared.reason}` : ''
  return focusPage(
    p,
    form,
    <>
      {!('extra' in form.schema.shape) && data.prepared && <Decision p={p} decision={data.prepared} />}
      <RevisedForm
        p={p}
        form={form}
        row={data}
        now={<ThereNow p={p} text={now} />}
        back={{ href: p.href('/visie/extra-middelen'), label: say.backList }}
      />
    </>,
    form.words.intro,
  )
}
