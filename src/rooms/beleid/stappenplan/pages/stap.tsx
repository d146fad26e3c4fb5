import type { z } from 'zod'
import {
  Alert,
  Badge,
  CheckAnswers,
  FormFrame,
  FormView,
  formTitle,
  LinkButton,
  More,
  PageHead,
  Prose,
  RevisedForm,
  Section,
  showDate,
  TextLink,
  Todo,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { explained, HulpBijStap } from '../../../basis/kaders/index.ts'
import { mayLead } from '../../typetest/index.ts'
import { content, hours, hoursPerWeek } from '../content.ts'
import { asStap, type Gang, type Lack } from '../model.ts'
import { isAnswer } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showStap, showVraag } from '../views/stappen.ts'
import { Verkend } from './verkend.tsx'

type Stap = z.output<typeof showStap.output>
type Stand = Stap['earlier'][number]

export const titleOf = (p: PageContext, stap: number) => content[asStap(stap)].title[p.lang]
const named = (p: PageContext, stap: number) => `${stap}. ${titleOf(p, stap)}`
export const sayLack = (p: PageContext, { kind, name }: Lack) => words(p.lang).lack[kind]({ name: name ?? '' })

/** One step: what it is for, its dates, people and hours, its questions, what it brought, what it still lacks and its history (ST-00). */
export function StapPage(p: PageContext, step: Stap): Page {
  const say = words(p.lang).page
  const { purpose, involved, output } = content[asStap(step.stap)]
  return {
    title: named(p, step.stap),
    layout: 'work',
    crumbs: [{ label: words(p.lang).nav, href: p.href('/stappen') }, { label: titleOf(p, step.stap) }],
    main: (
      <>
        <PageHead
          title={named(p, step.stap)}
          lead={explained(p, purpose[p.lang], 'vrijwillige-inzet', 'indicator', 'uitgangspunten')}
        />
        <div class="md-wrap">
          <p>
            <Badge kind={({ open: 'neutral', busy: 'busy', ready: 'ok' } as const)[step.status]}>{say.status[step.status]}</Badge>
          </p>
          <Earlier p={p} earlier={step.earlier} />
          {step.late && <Late p={p} write={step.rights.write} />}
          <CheckAnswers
            p={p}
            items={[
              { key: say.dates, value: datesOf(p, step), empty: say.noDates, ...changeAt(p, step) },
              { key: say.involved, value: step.involved || involved[p.lang], ...changeAt(p, step) },
              { key: say.hours, value: hoursOf(p, step) },
              { key: say.output, value: output[p.lang] },
            ]}
          />
          <HulpBijStap p={p} stap={step.stap} />
        </div>
        <Questions p={p} step={step} write={step.rights.write} />
        {step.stap === 4 && <Heard p={p} step={step} />}
        {step.opbrengst.length > 0 && (
          <Section id="documenten" title={say.documents}>
            <ul>
              {step.opbrengst.map(({ kind, path, name }) => (
                <li>
                  {kind === 'typetest' && mayLead(p.actor) !== true ? (
                    say.document[kind]({ name })
                  ) : (
                    <TextLink href={p.href(path)}>{say.document[kind]({ name })}</TextLink>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="klaar" title={step.lacks.length > 0 ? say.lacks : say.nothing}>
          <Lacks p={p} lacks={step.lacks} />
          {step.rights.lead && <Closing p={p} step={step} />}
          {step.gang.length > 0 && (
            <More summary={say.gang}>
              <History p={p} gang={step.gang} />
            </More>
          )}
        </Section>
      </>
    ),
  }
}

function Questions({ p, step, write }: { p: PageContext; step: Stap; write: boolean }) {
  const say = words(p.lang).page
  const { questions } = content[asStap(step.stap)]
  const textOf = (vraag: number) => step.answers.find((each) => each.vraag === vraag)?.text ?? ''
  if (questions.length === 0) return null
  return (
    <Section id="vragen" title={say.questions} text={say.privacy}>
      <Todo
        items={questions.map((question, index) => {
          const text = textOf(index + 1)
          return {
            title: question[p.lang],
            ...(text ? { text } : {}),
            ...(write && { href: p.href(`/stappen/${step.stap}/vragen/${index + 1}`) }),
            icon: 'pen' as const,
            badge: isAnswer(text)
              ? { kind: 'ok' as const, text: say.answered }
              : { kind: 'neutral' as const, text: say.unanswered },
          }
        })}
      />
    </Section>
  )
}

/** Whom the municipality heard; what was answered to questions of before the register is still there to read. */
function Heard({ p, step: { heard, answers } }: { p: PageContext; step: Stap }) {
  const say = words(p.lang).page
  return (
    <Section id="gehoord" title={say.heard}>
      {heard.length === 0 ? (
        <p>{say.heardNone}</p>
      ) : (
        <ul>
          {heard.map(({ body, heardOn }) => (
            <li>{`${body}, ${showDate(heardOn, p.lang)}`}</li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href={p.href('/stappen/4/gehoord')}>{say.heardAll}</TextLink>
      </p>
      {answers.length > 0 && (
        <More summary={say.earlierAnswers}>
          {answers.map(({ text }) => (
            <p>{text}</p>
          ))}
        </More>
      )}
    </Section>
  )
}

/** Every closing and opening, the first first. */
export const History = ({ p, gang }: { p: PageContext; gang: readonly Gang[] }) => (
  <ul>
    {gang.map(({ what, at, why }) => (
      <li>{[words(p.lang).page.what[what]({ date: showDate(at, p.lang) }), why].filter(Boolean).join(' ')}</li>
    ))}
  </ul>
)

/** The field came in after step 3 (ST-18). */
export const Late = ({ p, write }: { p: PageContext; write: boolean }) => (
  <Alert p={p} kind="warn" title={words(p.lang).page.late}>
    <p>{words(p.lang).page.lateText}</p>
    {write && (
      <p>
        <TextLink href={p.href('/stappen/bijeenkomsten/nieuw')}>{words(p.lang).page.lateAction}</TextLink>
      </p>
    )}
  </Alert>
)

function hoursOf(p: PageContext, { stap, route }: Stap): string {
  const n = hours[route][asStap(stap)]
  const say = words(p.lang).page
  return stap >= 8 ? say.hoursYear({ n }) : say.hoursOf({ n, weeks: Math.ceil(n / hoursPerWeek) })
}

const changeAt = (p: PageContext, { stap, rights }: Stap) => (rights.write ? { change: p.href(`/stappen/${stap}/planning`) } : {})

export function datesOf(p: PageContext, { starts, ends }: Pick<Stand, 'starts' | 'ends'>): string | null {
  const say = words(p.lang).page
  if (starts && ends) return say.between({ from: showDate(starts, p.lang), to: showDate(ends, p.lang) })
  if (starts) return say.from({ from: showDate(starts, p.lang) })
  return ends ? say.until({ date: showDate(ends, p.lang) }) : null
}

const Earlier = ({ p, earlier }: { p: PageContext; earlier: readonly Stand[] }) =>
  earlier.length === 0 ? null : (
    <Alert p={p} kind="warn" title={words(p.lang).page.earlier}>
      <p>{words(p.lang).page.earlierText}</p>
      <ul>
        {earlier.map(({ stap, lacks }) => (
          <li>
            <TextLink href={p.href(`/stappen/${stap}`)}>{named(p, stap)}</TextLink>: {sayLack(p, lacks[0]!)}
          </li>
        ))}
      </ul>
    </Alert>
  )

const Lacks = ({ p, lacks }: { p: PageContext; lacks: readonly Lack[] }) =>
  lacks.length === 0 ? null : (
    <ul>
      {lacks.map((lack) => (
        <li>
          <TextLink href={p.href(lack.path)}>{sayLack(p, lack)}</TextLink>
        </li>
      ))}
    </ul>
  )

function Closing({ p, step: { stap, closedAt, lacks } }: { p: PageContext; step: Stap }) {
  if (closedAt)
    return (
      <LinkButton variant="secondary" href={p.href(`/stappen/${stap}/heropening`)}>
        {words(p.lang).reopen.title}
      </LinkButton>
    )
  return lacks.length === 0 ? (
    <LinkButton href={p.href(`/stappen/${stap}/afsluiting`)}>{words(p.lang).close.title}</LinkButton>
  ) : null
}

/** Dates and people of a step. */
export const PlanPage = (p: PageContext, form: Form, step: Stap): Page => ({
  title: formTitle(p, form, words(p.lang).plan.title),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{words(p.lang).plan.title}</h1>
      <p class="md-lead">{named(p, step.stap)}</p>
      <RevisedForm
        p={p}
        form={form}
        row={step}
        now={
          <>
            <p>{datesOf(p, step) ?? words(p.lang).page.noDates}</p>
            <p>{step.involved}</p>
          </>
        }
        back={{ href: p.href(`/stappen/${step.stap}`), label: words(p.lang).page.back }}
      />
    </FormFrame>
  ),
})

/** One question a screen; on the light route it begins with an example, or with what was written in the period before (ST-17). */
export function VraagPage(p: PageContext, form: Form, data: z.output<typeof showVraag.output>): Page {
  const say = words(p.lang).page
  const question = content[asStap(data.stap)].questions[data.vraag - 1]![p.lang]
  const begun = data.revision === 0 && data.start.text !== ''
  return {
    title: formTitle(p, form, question),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-2">{question}</h1>
        <p>{named(p, data.stap)}</p>
        {begun && <p>{data.before ? say.fromBefore : say.template}</p>}
        {data.text !== '' && !isAnswer(data.text) && <Alert p={p} kind="info" title={say.half} />}
        {data.found && <Verkend p={p} stap={data.stap} vraag={data.vraag} answer={data.text} found={data.found} />}
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={
            <>
              <p>{data.text || say.unanswered}</p>
              {data.source && <p>{say.source({ source: data.source })}</p>}
            </>
          }
          back={{ href: p.href(`/stappen/${data.stap}`), label: say.back }}
        />
        <HulpBijStap p={p} stap={data.stap} />
        {data.before && (
          <More summary={say.before1({ from: data.before.fromYear, to: data.before.toYear })}>
            <p>{data.before.text}</p>
            {data.before.source && <p>{say.source({ source: data.before.source })}</p>}
          </More>
        )}
      </FormFrame>
    ),
  }
}

/** What the step brought, before it is closed. */
export const ClosePage = (p: PageContext, form: Form, step: Stap): Page => ({
  title: formTitle(p, form, words(p.lang).page.closeTitle({ no: step.stap })),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{words(p.lang).page.closeTitle({ no: step.stap })}</h1>
      <p class="md-lead">{content[asStap(step.stap)].output[p.lang]}</p>
      {step.lacks.length > 0 ? (
        <Prose>
          <p>{words(p.lang).page.lacks}:</p>
          <Lacks p={p} lacks={step.lacks} />
        </Prose>
      ) : (
        <p>{words(p.lang).close.intro}</p>
      )}
      <FormView p={p} form={form} back={{ href: p.href(`/stappen/${step.stap}`), label: words(p.lang).page.back }} />
    </FormFrame>
  ),
})
