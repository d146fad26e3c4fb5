import type { z } from 'zod'
import {
  Alert,
  DateArch,
  Empty,
  FormFrame,
  FormView,
  focusPage,
  formTitle,
  LinkButton,
  PageHead,
  RevisedForm,
  Section,
  showDate,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { content, hours, hoursPerWeek, moments } from '../content.ts'
import { asStap, type Bijeenkomst, stappen } from '../model.ts'
import { routeWords } from '../route.texts.en.ts'
import { words } from '../texts.en.ts'
import type { showBijeenkomst, showBijeenkomsten } from '../views/bijeenkomsten.ts'

type Shown = z.output<typeof showBijeenkomsten.output>

/** Every meeting of the period, with the steps it is for (ST-17). */
export function BijeenkomstenPage(p: PageContext, { route, bijeenkomsten, full, rights }: Shown): Page {
  const say = routeWords(p.lang)
  return {
    title: say.show.title,
    layout: 'work',
    crumbs: [{ label: words(p.lang).nav, href: p.href('/stappen') }, { label: say.show.title }],
    main: (
      <>
        <PageHead title={say.show.title} lead={`${say.lead[route]} ${say.count({ n: bijeenkomsten.length })}`} />
        <div class="md-wrap md-sec">
          {full && <Full p={p} />}
          {bijeenkomsten.length === 0 ? (
            <Empty title={say.none}>{say.noneText}</Empty>
          ) : (
            <ul class="md-todo" role="list">
              {bijeenkomsten.map((each) => (
                <Item p={p} bijeenkomst={each} write={rights.write} />
              ))}
            </ul>
          )}
          {rights.write && (
            <p class="md-acts">
              <LinkButton href={p.href('/stappen/bijeenkomsten/nieuw')} icon="plus" variant={full ? 'secondary' : undefined}>
                {say.add.title}
              </LinkButton>
              {rights.lead && <TextLink href={p.href('/stappen/route')}>{say.choose.title}</TextLink>}
            </p>
          )}
        </div>
      </>
    ),
  }
}

/** A seventh meeting is discouraged, and allowed. */
const Full = ({ p }: { p: PageContext }) => (
  <Alert p={p} kind="warn" title={routeWords(p.lang).full}>
    <p>{routeWords(p.lang).fullText}</p>
  </Alert>
)

function Item({ p, bijeenkomst, write }: { p: PageContext; bijeenkomst: Bijeenkomst; write: boolean }) {
  const say = routeWords(p.lang)
  const { id, title, heldOn, place, audience, steps } = bijeenkomst
  const link = (path: string, label: string) => (
    <a class="utrecht-link" href={p.href(`/stappen/bijeenkomsten/${id}${path}`)}>
      {label}
      <span class="md-vh">: {title}</span>
    </a>
  )
  return (
    <li>
      <DateArch p={p} date={heldOn} />
      <div>
        <h2 class="md-h4">{title}</h2>
        <p class="md-small">
          {[showDate(heldOn, p.lang), place, say.audiences[audience], say.forSteps({ steps: steps.join(', ') })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {write && (
          <p class="md-small">
            {link('', say.change1)} {link('/weghalen', say.remove1)}
          </p>
        )}
      </div>
    </li>
  )
}

/** A new meeting. */
export const NieuwPage = (p: PageContext, form: Form, { full }: Shown): Page =>
  focusPage(
    p,
    form,
    <>
      {full && <Full p={p} />}
      <FormView p={p} form={form} back={{ href: p.href('/stappen/bijeenkomsten'), label: routeWords(p.lang).back }} />
    </>,
  )

/** One meeting, to change it. */
export const BijeenkomstPage = (p: PageContext, form: Form, row: z.output<typeof showBijeenkomst.output>): Page =>
  focusPage(
    p,
    form,
    <RevisedForm
      p={p}
      form={form}
      row={row}
      now={<p>{[row.title, showDate(row.heldOn, p.lang), row.place].filter(Boolean).join(' · ')}</p>}
      back={{ href: p.href('/stappen/bijeenkomsten'), label: routeWords(p.lang).back }}
    />,
  )

const sumOf = (route: Shown['route']) => stappen.filter((stap) => stap <= 7).reduce((sum, stap) => sum + hours[route][stap], 0)
const weeksOf = (route: Shown['route']) => Math.ceil(sumOf(route) / hoursPerWeek)

/** The two routes side by side with their hours, and the choice (ST-17). */
export function RoutePage(p: PageContext, form: Form): Page {
  const say = routeWords(p.lang)
  const hoursOf = (route: Shown['route'], stap: number) =>
    stap >= 8 ? `${hours[route][asStap(stap)]} ${say.perYear}` : String(hours[route][asStap(stap)])
  return {
    title: formTitle(p, form),
    layout: 'focus',
    main: (
      <>
        <FormFrame>
          <h1 class="utrecht-heading-1">{form.words.title}</h1>
          <p class="md-lead">{form.words.intro}</p>
          <FormView p={p} form={form} back={{ href: p.href('/stappen'), label: say.toSteps }} />
        </FormFrame>
        <Section id="naast-elkaar" title={say.compare}>
          <p>{say.weeks({ full: weeksOf('full'), light: weeksOf('light') })}</p>
          <p>{say.together}</p>
          <ol>
            {moments.light.map(({ steps, short }) => (
              <li>{`${short[p.lang]}. ${say.forSteps({ steps: steps.join(', ') })}.`}</li>
            ))}
          </ol>
          <Table
            caption={say.compare}
            hideCaption
            columns={[
              { label: words(p.lang).page.tableStep },
              { label: say.hoursFull, numeric: true },
              { label: say.hoursLight, numeric: true },
            ]}
            rows={[
              ...stappen.map((stap) => [
                `${stap}. ${content[stap].title[p.lang]}`,
                hoursOf('full', stap),
                hoursOf('light', stap),
              ]),
              [say.upTo7, String(sumOf('full')), String(sumOf('light'))],
            ]}
          />
        </Section>
      </>
    ),
  }
}
