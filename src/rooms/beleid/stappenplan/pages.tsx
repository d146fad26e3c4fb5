import type { z } from 'zod'
import {
  Alert,
  Badge,
  CheckAnswers,
  Empty,
  FormFrame,
  FormView,
  formTitle,
  LinkButton,
  Next,
  PageHead,
  Prose,
  RevisedForm,
  Section,
  Street,
  showDate,
  TextLink,
  Todo,
} from '../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../house/html/page.ts'
import { explained } from '../../basis/kaders/index.ts'
import { content } from './content.ts'
import { asStap, type Lack } from './model.ts'
import { words } from './texts.en.ts'
import type { showStap, showStappen, showVraag } from './views.ts'

type Shown = z.output<typeof showStappen.output>
type Stap = z.output<typeof showStap.output>
type Stand = Shown['stappen'][number]

const titleOf = (p: PageContext, stap: number) => content[asStap(stap)].title[p.lang]
const named = (p: PageContext, stap: number) => `${stap}. ${titleOf(p, stap)}`
const sayLack = (p: PageContext, { kind, name }: Lack) => words(p.lang).lack[kind]({ name: name ?? '' })

/** Where the policy stands: the street of nine steps; for people of the municipality one next action above it (ST-00). */
export function StappenPage(p: PageContext, shown: Shown): Page {
  const { cyclus, stappen, next, rights } = shown
  const say = words(p.lang).page
  const greeting = rights.read && p.actor.kind === 'person' ? say.greeting({ name: p.actor.name }) : words(p.lang).show.title
  const done = stappen.filter(({ status }) => status === 'ready').length
  return {
    title: words(p.lang).show.title,
    layout: rights.read ? 'work' : 'public',
    main: (
      <>
        <PageHead
          title={greeting}
          lead={cyclus ? say.period({ from: cyclus.fromYear, to: cyclus.toYear }) : rights.lead ? undefined : say.none}
        />
        <NextAction p={p} shown={shown} />
        {cyclus ? (
          <Section id="stappen" title={say.street} text={say.done({ n: done })}>
            <Street
              p={p}
              steps={stappen.map((each) => ({
                label: content[asStap(each.stap)].short[p.lang],
                state: each.status === 'ready' ? 'done' : each.stap === (next?.stap ?? firstBusy(stappen)) ? 'now' : 'next',
                ...noteOf(p, each),
                ...(rights.read ? { href: p.href(`/stappen/${each.stap}`) } : {}),
              }))}
            />
          </Section>
        ) : (
          !rights.lead && (
            <div class="md-wrap md-sec">
              <Empty title={say.none}>{say.noneText}</Empty>
            </div>
          )
        )}
      </>
    ),
  }
}

/** Where the figure stands for somebody who does not see the next action. */
const firstBusy = (stappen: readonly Stand[]) => stappen.find(({ status }) => status !== 'ready')?.stap

function noteOf(p: PageContext, { status, closedAt, ends }: Stand): { note?: string } {
  const say = words(p.lang).page
  if (closedAt) return { note: say.ready({ date: showDate(closedAt, p.lang) }) }
  if (ends) return { note: say.until({ date: showDate(ends, p.lang) }) }
  return status === 'busy' ? { note: say.busy } : {}
}

function NextAction({ p, shown: { cyclus, next, rights } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  const sunny = (kicker: string, title: string, text: string, path: string, label: string) => (
    <Next kicker={kicker} title={title} text={text} action={{ href: p.href(path), label }} />
  )
  if (!cyclus)
    return rights.lead ? sunny(say.next, say.startTitle, say.startText, '/stappen/beginnen', words(p.lang).start.submit) : null
  if (!rights.write) return null
  if (!next)
    return rights.lead
      ? sunny(say.next, say.allDone, words(p.lang).end.intro, '/stappen/afronding', words(p.lang).end.submit)
      : null
  const { stap, lack } = next
  const kicker = say.nextOf({ no: stap, title: titleOf(p, stap) })
  if (lack) return sunny(kicker, sayLack(p, lack), content[asStap(stap)].purpose[p.lang], lack.path, words(p.lang).goOn)
  return rights.lead
    ? sunny(kicker, say.closeTitle({ no: stap }), say.closeText, `/stappen/${stap}/afsluiting`, words(p.lang).close.submit)
    : null
}

/** One step: what it is for, its dates and people, its questions, and what it still lacks. */
export function StapPage(p: PageContext, step: Stap): Page {
  const say = words(p.lang).page
  const { purpose, involved, output, questions } = content[asStap(step.stap)]
  const answered = (vraag: number) => step.answers.find((each) => each.vraag === vraag && each.text !== '')
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
          <CheckAnswers
            p={p}
            items={[
              { key: say.dates, value: datesOf(p, step), empty: say.noDates, ...changeAt(p, step) },
              { key: say.involved, value: step.involved || involved[p.lang], ...changeAt(p, step) },
              { key: say.output, value: output[p.lang] },
            ]}
          />
        </div>
        {questions.length > 0 && (
          <Section id="vragen" title={say.questions} text={say.privacy}>
            <Todo
              items={questions.map((question, index) => {
                const found = answered(index + 1)
                return {
                  title: question[p.lang],
                  text: found?.text,
                  href: p.href(`/stappen/${step.stap}/vragen/${index + 1}`),
                  icon: 'pen' as const,
                  badge: found ? { kind: 'ok' as const, text: say.answered } : { kind: 'neutral' as const, text: say.unanswered },
                }
              })}
            />
          </Section>
        )}
        <Section id="klaar" title={step.lacks.length > 0 ? say.lacks : say.nothing}>
          <Lacks p={p} lacks={step.lacks} />
          {step.rights.lead && <Closing p={p} step={step} />}
        </Section>
      </>
    ),
  }
}

const changeAt = (p: PageContext, { stap, rights }: Stap) => (rights.write ? { change: p.href(`/stappen/${stap}/planning`) } : {})

function datesOf(p: PageContext, { starts, ends }: Stand): string | null {
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

/** One question a screen. */
export function VraagPage(p: PageContext, form: Form, data: z.output<typeof showVraag.output>): Page {
  const say = words(p.lang).page
  const question = content[asStap(data.stap)].questions[data.vraag - 1]![p.lang]
  return {
    title: formTitle(p, form, question),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-2">{question}</h1>
        <p>{named(p, data.stap)}</p>
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
