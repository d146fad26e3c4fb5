import type { z } from 'zod'
import {
  Alert,
  FormView,
  focusPage,
  LinkButton,
  Next,
  offering,
  PageHead,
  RevisedForm,
  Section,
  showDate,
  Table,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { activeEdition, labelOf, targetGroups } from '../../../../basis/kaders/index.ts'
import { ThereNow } from '../../pages/parts.tsx'
import { words as visieWords } from '../../texts.en.ts'
import { proposals } from '../content.ts'
import { words } from '../keuzes.texts.en.ts'
import { type Choice, forWhoms, type Keuzes, type Periode, type Uitzondering } from '../model.ts'
import { netsIn } from '../rules.ts'
import { forWho, groupName, periodOf } from '../said.ts'
import type { showHerziening, showKeuzes, showMix, showPeriode, showUitzondering } from '../views/koers.ts'
import { Talks } from './kiezen.tsx'

type Shown = z.output<typeof showKeuzes.output>

/** The course of the draft on one page: base, exceptions, phases, and what they mean (VI-04). */
export function KeuzesPage(p: PageContext, shown: Shown): Page {
  const say = words(p.lang).page
  const { rights } = shown
  return {
    title: say.course,
    layout: 'work',
    crumbs: [{ label: visieWords(p.lang).nav, href: p.href('/visie') }, { label: say.course }],
    main: (
      <>
        <PageHead title={say.course} lead={say.courseLead} />
        <DueNext p={p} due={shown.due} />
        <div class="md-wrap">
          <Talks p={p} flags={shown.flags} besprekingen={shown.besprekingen} choose={rights.choose} />
        </div>
        <Section id="basis" title={say.base}>
          <Base p={p} mix={shown.mix} />
          {rights.choose && (
            <LinkButton href={p.href('/visie/keuzes/basis')}>{shown.mix ? say.changeBase : say.chooseBase}</LinkButton>
          )}
        </Section>
        <Section id="uitzonderingen" title={say.exceptions}>
          <Exceptions p={p} rows={shown.uitzonderingen} {...(rights.choose && { at: '/visie/keuzes/uitzonderingen' })} />
          <Nets p={p} rows={shown.uitzonderingen} />
          {rights.choose && <Add p={p} path="/visie/keuzes/uitzonderingen/nieuw" label={words(p.lang).addUitzondering.title} />}
        </Section>
        <Section id="perioden" title={say.phases}>
          <Phases p={p} rows={shown.perioden} {...(rights.choose && { at: '/visie/keuzes/perioden' })} />
          {rights.choose && <Add p={p} path="/visie/keuzes/perioden/nieuw" label={words(p.lang).addPeriode.title} />}
        </Section>
        {shown.choices.length > 0 && (
          <Section id="betekent" title={say.meansFor} text={say.meansText}>
            <Means p={p} choices={shown.choices} />
            <LinkButton variant="secondary" href={p.href('/visie/gevolgen')}>
              {say.toConsequences}
            </LinkButton>
          </Section>
        )}
      </>
    ),
  }
}

const Add = ({ p, path, label }: { p: PageContext; path: string; label: string }) => (
  <LinkButton variant="secondary" icon="plus" href={p.href(path)}>
    {label}
  </LinkButton>
)

/** The first phase whose day has come, as the next thing to do (VI-04). */
export function DueNext({ p, due: [first] }: { p: PageContext; due: Shown['due'] }) {
  if (!first) return null
  const say = words(p.lang).page
  const title = say.reviewNow(first)
  return (
    <Next
      kicker={visieWords(p.lang).page.next}
      title={title}
      text={say.reviewWhy({ date: showDate(first.reviewOn, p.lang) })}
      action={{ href: p.href(`/visie/perioden/${first.id}/herziening`), label: words(p.lang).review.title }}
    />
  )
}

/** What holds for the whole municipality, and why. */
export function Base({ p, mix }: { p: PageContext; mix: Keuzes['mix'] }) {
  const say = words(p.lang).page
  if (!mix) return <p>{say.noBase}</p>
  return (
    <>
      <p class="md-lead">{say.baseIs({ approach: say.courses[mix.approach], steering: say.courses[mix.steering] })}</p>
      {mix.argument && <p>{mix.argument}</p>}
    </>
  )
}

interface ListProps<T> {
  readonly p: PageContext
  readonly rows: readonly T[]
  /** Where each is changed; nothing for who only reads. */
  readonly at?: string
}

/** What is read, and at the end what can be done. */
export const columnsOf = (labels: readonly string[], change: string | false | null | undefined) => [
  ...labels.map((label) => ({ label })),
  ...(change ? [{ label: change, acts: true as const }] : []),
]

/** Where another course holds, and for whom. */
export function Exceptions({ p, rows, at }: ListProps<Uitzondering>) {
  const say = words(p.lang).page
  if (rows.length === 0) return <p>{say.noExceptions}</p>
  return (
    <Table
      caption={say.exceptions}
      hideCaption
      columns={columnsOf([say.about, say.choice, say.forWho, say.because], at && say.change)}
      rows={rows.map((row) => [
        row.name,
        say.positions[row.position],
        forWho(row, p.lang),
        row.why || say.noReason,
        ...(at ? [<Change p={p} at={`${at}/${row.id}`} row={row} />] : []),
      ])}
    />
  )
}

const Change = ({ p, at, row: { name, revision } }: { p: PageContext; at: string; row: { name: string; revision: number } }) => {
  const say = words(p.lang).page
  const link = (href: string, label: string) => (
    <a class="utrecht-link" href={p.href(href)}>
      {label}
      <span class="md-vh">: {name}</span>
    </a>
  )
  return (
    <>
      {link(at, say.change)} {link(`${at}/weghalen?revision=${revision}`, say.remove)}
    </>
  )
}

/** What step 5 owes each safety net (VI-04). */
const Nets = ({ p, rows }: { p: PageContext; rows: readonly Uitzondering[] }) => (
  <>
    {netsIn(rows).map((net) => (
      <p>{words(p.lang).page.net(net)}</p>
    ))}
  </>
)

/** What holds for some time, with the day on which it is looked at again. */
export function Phases({ p, rows, at }: ListProps<Periode>) {
  const say = words(p.lang).page
  if (rows.length === 0) return <p>{say.noPhases}</p>
  return (
    <Table
      caption={say.phases}
      hideCaption
      columns={columnsOf([say.about, say.choice, say.period, say.reviewOn, say.because], at && say.change)}
      rows={rows.map((row) => [
        row.name,
        say.courses[row.position],
        periodOf(row, p.lang),
        showDate(row.reviewOn, p.lang),
        row.why || say.noReason,
        ...(at ? [<Change p={p} at={`${at}/${row.id}`} row={row} />] : []),
      ])}
    />
  )
}

/** What each choice tends to mean, for four parties (VI-05). */
const Means = ({ p, choices }: { p: PageContext; choices: readonly Choice[] }) => {
  const say = words(p.lang).page
  return (
    <Table
      caption={say.meansFor}
      hideCaption
      columns={[{ label: say.choice }, ...forWhoms.map((each) => ({ label: say.forWhoms[each] }))]}
      rows={choices.map((choice) => [say.choices[choice], ...forWhoms.map((each) => proposals[choice][each][p.lang])])}
    />
  )
}

interface Written {
  readonly p: PageContext
  readonly form: Form
  readonly row: { readonly revision: number }
  readonly now: string
}

/** A form over one thing of the course, that others may write too. */
const writing = ({ p, form, row, now }: Written): Page =>
  focusPage(
    p,
    form,
    <RevisedForm
      p={p}
      form={form}
      row={row}
      now={<ThereNow p={p} text={now} />}
      back={{ href: p.href('/visie/keuzes'), label: words(p.lang).page.back }}
    />,
    form.words.intro,
  )

export function MixPage(p: PageContext, form: Form, row: z.output<typeof showMix.output>): Page {
  const say = words(p.lang).page
  const chosen = [row.approach, row.steering].flatMap((each) => (each ? [say.courses[each]] : []))
  return writing({ p, form, row, now: [...chosen, row.argument].filter(Boolean).join('. ') })
}

/** The parts of today's law, and the one that stands there. */
function areasFor(p: PageContext, tag: string | null = null) {
  const keys = [...activeEdition(p.gemeente!).areas.map(({ key }) => key), ...(tag ? [tag] : [])]
  return Object.fromEntries(keys.map((key) => [key, labelOf(key)?.[p.lang] ?? key]))
}

const groupsFor = ({ lang }: PageContext) => Object.fromEntries(targetGroups.map((group) => [group.key, group[lang]]))

/** The groups and parts of the law that may be chosen, in words. */
const withChoices = (p: PageContext, form: Form, tag: string | null = null): Form =>
  offering(offering(form, 'groups', groupsFor(p)), 'area', areasFor(p, tag))

export const NewUitzonderingPage = (p: PageContext, form: Form): Page =>
  focusPage(
    p,
    form,
    <FormView p={p} form={withChoices(p, form)} back={{ href: p.href('/visie/keuzes'), label: words(p.lang).page.back }} />,
  )

export function UitzonderingPage(p: PageContext, form: Form, row: z.output<typeof showUitzondering.output>): Page {
  const say = words(p.lang).page
  const now = [row.name, say.positions[row.position], ...row.groups.map((key) => groupName(key, p.lang)), row.why]
  return writing({ p, form: withChoices(p, form, row.area), row, now: now.filter(Boolean).join('. ') })
}

export function PeriodePage(p: PageContext, form: Form, row: z.output<typeof showPeriode.output>): Page {
  const now = [row.name, words(p.lang).page.courses[row.position], periodOf(row, p.lang), showDate(row.reviewOn, p.lang), row.why]
  return writing({ p, form, row, now: now.filter(Boolean).join('. ') })
}

/** On its day: what the phase was, and what becomes of it (VI-04). */
export function HerzieningPage(p: PageContext, form: Form, periode: z.output<typeof showHerziening.output>): Page {
  const say = words(p.lang).page
  return focusPage(
    p,
    form,
    <>
      {periode.why && <p>{periode.why}</p>}
      {periode.due ? (
        <FormView p={p} form={form} back={{ href: p.href('/visie'), label: visieWords(p.lang).page.back }} />
      ) : (
        <Alert p={p} kind="info" title={form.words.refusals?.['not-yet'] as string}>
          {showDate(periode.reviewOn, p.lang)}
        </Alert>
      )}
    </>,
    `${periode.name}: ${say.courses[periode.position].toLowerCase()}, ${periodOf(periode, p.lang)}`,
  )
}
