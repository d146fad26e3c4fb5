import type { z } from 'zod'
import {
  CheckAnswers,
  FormView,
  focusPage,
  More,
  Next,
  PageHead,
  Section,
  Street,
  showDate,
  Table,
  TextLink,
  Todo,
} from '../../../../house/html/index.ts'
import type { Form, Html, Page, PageContext } from '../../../../house/html/page.ts'
import type { Waits } from '../../../../house/offered.ts'
import { dayOf } from '../../../../house/time.ts'
import { content, moments } from '../content.ts'
import { asStap, type Lack } from '../model.ts'
import { plichtenWords } from '../plichten.texts.en.ts'
import { words } from '../texts.en.ts'
import type { showBegin, showPeriode, showStappen } from '../views/stappen.ts'
import { StandPage, TakePart } from './stand.tsx'
import { datesOf, History, Late, sayLack, titleOf } from './stap.tsx'

type Shown = z.output<typeof showStappen.output>
type Work = NonNullable<Shown['work']>
type Stand = Work['stappen'][number]

/** For people of the municipality the one next action, the street, what waits and the duties (ST-00); for everybody else how far it is (ST-10). */
export function StappenPage(p: PageContext, shown: Shown): Page {
  const { work, rights } = shown
  if (!rights.read) return StandPage(p, shown.stand)
  const say = words(p.lang).page
  const cyclus = work?.cyclus
  return {
    title: words(p.lang).show.title,
    layout: 'work',
    main: (
      <>
        <PageHead
          title={p.actor.kind === 'person' ? say.greeting({ name: p.actor.name }) : words(p.lang).show.title}
          lead={cyclus ? say.period({ from: cyclus.fromYear, to: cyclus.toYear }) : rights.lead ? undefined : say.none}
        />
        <NextAction p={p} shown={shown} />
        {work && <Steps p={p} work={work} write={rights.write} />}
        <Waiting p={p} waiting={shown.waiting} />
        <Duties p={p} plichten={shown.plichten} />
        <Onward p={p} shown={shown} />
      </>
    ),
  }
}

function Steps({ p, work: { cyclus, stappen, next, late }, write }: { p: PageContext; work: Work; write: boolean }) {
  const say = words(p.lang).page
  const done = stappen.filter(({ status }) => status === 'ready').length
  return (
    <Section id="stappen" title={cyclus.route === 'light' ? say.streetLight : say.street} text={say.done({ n: done })}>
      {late && <Late p={p} write={write} />}
      <Street
        p={p}
        steps={moments[cyclus.route].map(({ steps, short }) => {
          const own = stappen.filter(({ stap }) => steps.some((each) => each === stap))
          const open = own.find(({ status }) => status !== 'ready')
          return {
            label: short[p.lang],
            state: !open ? 'done' : own.some(({ stap }) => stap === next?.stap) ? 'now' : 'next',
            ...noteOf(p, open ?? own.at(-1)!),
            href: p.href(`/stappen/${(open ?? own[0]!).stap}`),
          }
        })}
      />
    </Section>
  )
}

export function noteOf(
  p: PageContext,
  { status, closedAt, ends }: Pick<Stand, 'status' | 'closedAt' | 'ends'>,
): { note?: string } {
  const say = words(p.lang).page
  if (closedAt) return { note: say.ready({ date: showDate(closedAt, p.lang) }) }
  if (ends) return { note: say.until({ date: showDate(ends, p.lang) }) }
  return status === 'busy' ? { note: say.busy } : {}
}

interface Also {
  readonly path: string
  readonly label: string
}

/** A group takes weeks to bring together: what one person can do in the meantime, towards a first vision and a first goal. */
function meanwhile(p: PageContext, { stappen, next }: Work): Also | undefined {
  const say = words(p.lang).page
  const lacking = (kind: Lack['kind']) => stappen.some(({ lacks }) => lacks.some((lack) => lack.kind === kind))
  if (next?.lack?.kind !== 'typetest') return undefined
  if (lacking('visie-begin')) return { path: '/typetest', label: say.alone }
  return lacking('doel-begin') ? { path: '/doelen/voorbeelden', label: say.goal } : undefined
}

function NextAction({ p, shown: { work, rights } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  const sunny = (kicker: string, title: string, text: string, path: string, label: string, also?: Also) => (
    <Next
      kicker={kicker}
      title={title}
      text={text}
      action={{ href: p.href(path), label }}
      {...(also ? { also: { href: p.href(also.path), label: also.label } } : {})}
    />
  )
  if (!work)
    return rights.lead ? sunny(say.next, say.startTitle, say.startText, '/stappen/beginnen', words(p.lang).start.submit) : null
  if (!rights.write) return null
  if (!work.next)
    return rights.lead
      ? sunny(say.next, say.allDone, words(p.lang).end.intro, '/stappen/afronding', words(p.lang).end.submit)
      : null
  const { stap, lack } = work.next
  const kicker = say.nextOf({ no: stap, title: titleOf(p, stap) })
  if (lack)
    return sunny(
      kicker,
      sayLack(p, lack as Lack),
      content[asStap(stap)].purpose[p.lang],
      lack.path,
      words(p.lang).goOn,
      meanwhile(p, work),
    )
  return rights.lead
    ? sunny(kicker, say.closeTitle({ no: stap }), say.closeText, `/stappen/${stap}/afsluiting`, words(p.lang).close.submit)
    : null
}

/** On the public home: for who works on the policy the one next action, for everybody else how to take part. Nothing without either. */
export const HomeBlock = (p: PageContext, shown: Shown): Html => (
  <>{shown.rights.write ? <NextAction p={p} shown={shown} /> : shown.stand.cyclus && <TakePart p={p} stand={shown.stand} />}</>
)

/** What waits for this person, from every room; what is late on top. */
function Waiting({ p, waiting }: { p: PageContext; waiting: readonly Waits[] }) {
  const say = words(p.lang).page
  const today = dayOf(p.now)
  if (waiting.length === 0) return null
  return (
    <Section id="wacht" title={say.waiting} text={say.waitingText({ n: waiting.length })}>
      <Todo
        items={waiting.map(({ title, why, path, due }) => ({
          title,
          text: why,
          href: p.href(path),
          icon: 'klok' as const,
          ...(due && {
            badge:
              due < today
                ? { kind: 'warn' as const, text: say.tooLate({ date: showDate(due, p.lang) }) }
                : { kind: 'busy' as const, text: say.before({ date: showDate(due, p.lang) }) },
          }),
        }))}
      />
    </Section>
  )
}

/** The duties of the law in brief (FW-03). */
function Duties({ p, plichten }: { p: PageContext; plichten: Shown['plichten'] }) {
  const say = words(p.lang).page
  const { state } = plichtenWords(p.lang)
  const met = plichten.filter((each) => each.state === 'met').length
  return (
    <Section id="plichten" title={say.duties} text={say.dutiesText({ met, of: plichten.length })} band>
      <Todo
        items={plichten.map(({ title, basis, state: at }) => ({
          title: title[p.lang],
          text: basis[p.lang],
          href: p.href('/stappen/plichten'),
          icon: 'boek' as const,
          badge: { kind: dutyBadges[at], text: state[at] },
        }))}
      />
      <p>
        <TextLink href={p.href('/stappen/plichten')}>{say.allDuties}</TextLink>
      </p>
    </Section>
  )
}
export const dutyBadges = { met: 'ok', due: 'busy', overdue: 'warn', unmet: 'neutral' } as const

/** Other pages of the period, and the periods before. */
function Onward({ p, shown: { work, earlier, rights } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  const links: (readonly [path: string, label: string] | false)[] = [
    work !== null && ['/stappen/bijeenkomsten', say.meetings],
    work !== null && rights.lead && ['/stappen/route', `${say.onRoute[work.cyclus.route]} ${say.chooseRoute}`],
    ['/stappen/stand', say.public],
    ...earlier.map(
      ({ no, fromYear, toYear }) => [`/stappen/perioden/${no}`, say.earlierPeriod({ from: fromYear, to: toYear })] as const,
    ),
  ]
  return (
    <Section id="verder" title={say.more}>
      <ul>
        {links
          .filter((link) => link !== false)
          .map(([path, label]) => (
            <li>
              <TextLink href={p.href(path)}>{label}</TextLink>
            </li>
          ))}
      </ul>
    </Section>
  )
}

/** The years and the route of a new period; after one that is over, the years that follow it. */
export const BeginPage = (p: PageContext, form: Form, { previous }: z.output<typeof showBegin.output>): Page =>
  focusPage(
    p,
    form,
    <>
      {previous && <p>{words(p.lang).page.afterPrevious({ from: previous.fromYear, to: previous.toYear })}</p>}
      <FormView p={p} form={form} back={{ href: p.href('/stappen') }} />
    </>,
    form.words.intro,
  )

/** A period that is over, as it was left (ST-00). */
export function PeriodePage(p: PageContext, periode: z.output<typeof showPeriode.output>): Page {
  const say = words(p.lang).page
  const title = say.earlierPeriod({ from: periode.fromYear, to: periode.toYear })
  const stappen = Object.keys(content).map(Number)
  const rowOf = (stap: number) => periode.rows.find((each) => each.stap === stap)
  return {
    title,
    layout: 'work',
    crumbs: [{ label: words(p.lang).nav, href: p.href('/stappen') }, { label: title }],
    main: (
      <>
        <PageHead
          title={title}
          lead={periode.endedAt ? say.endedOn({ date: showDate(periode.endedAt, p.lang) }) : say.notEnded}
        />
        <Section id="stappen" title={say.stepsThen}>
          <Table
            caption={say.stepsThen}
            hideCaption
            columns={[{ label: say.tableStep }, { label: say.tableWhen }, { label: say.tableClosed }]}
            rows={stappen.map((stap) => {
              const row = rowOf(stap)
              return [
                `${stap}. ${titleOf(p, stap)}`,
                (row && datesOf(p, row)) ?? say.noDates,
                row?.closedAt ? showDate(row.closedAt, p.lang) : say.openNow,
              ]
            })}
          />
          {stappen.map((stap) => (
            <StepThen p={p} stap={stap} periode={periode} />
          ))}
        </Section>
      </>
    ),
  }
}

/** What was written in a step of then. */
function StepThen({ p, stap, periode }: { p: PageContext; stap: number; periode: z.output<typeof showPeriode.output> }) {
  const say = words(p.lang).page
  const ofStap = <T extends { readonly stap: number }>(each: T) => each.stap === stap
  const answers = periode.answers.filter(ofStap).filter(({ text }) => text !== '')
  const gang = periode.gang.filter(ofStap)
  const heard = stap === 4 ? periode.heard : []
  if (answers.length + gang.length + heard.length === 0) return null
  return (
    <More summary={say.answersOf({ title: titleOf(p, stap) })}>
      <CheckAnswers
        p={p}
        items={[
          ...answers.map(({ vraag, text }) => ({
            key: content[asStap(stap)].questions[vraag - 1]?.[p.lang] ?? say.earlierAnswers,
            value: text,
          })),
          ...heard.map(({ body, heardOn, said }) => ({ key: `${body}, ${showDate(heardOn, p.lang)}`, value: said })),
          { key: say.gang, value: gang.length > 0 && <History p={p} gang={gang} />, empty: say.openNow },
        ]}
      />
    </More>
  )
}
