import { More, Table } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import { editionOf } from '../editions/index.ts'
import type { Edition } from '../model.ts'
import { minorityViews } from '../rules.ts'
import { Scorecard, ScorecardLegend, type ScorecardProps, ScorecardTable } from '../scorecard.tsx'
import type { Outcome, Sessie, Side } from '../sessie.model.ts'
import { words } from '../sessie.texts.ts'
import { Agreement, TalkingAgenda } from '../talk.tsx'

interface Props {
  readonly p: PageContext
  readonly sessie: Sessie
  readonly outcome: Outcome
}

/** The outcome of a group: card, talking agenda, medians, the move, and the field beside it (TT-05, TT-09..12). */
export function OutcomeView({ p, sessie, outcome }: Props) {
  const say = words(p.lang).say
  const edition = editionOf(sessie.edition, sessie.horizonYear)
  const shown = outcome.sides.some(({ markers, perspectives }) => markers.length > 0 || perspectives.some(({ median }) => median))
  if (!shown) return <p class="md-wrap md-lead">{say.tooFew}</p>
  const [first] = outcome.sides
  return (
    <>
      <div class="md-wrap md-big__grid">
        <section aria-labelledby="kaart" class="md-panel">
          <h2 class="utrecht-heading-3" id="kaart">
            {say.card}
          </h2>
          <Card p={p} outcome={outcome} edition={edition} />
          <p class="md-src">{edition.caveat[p.lang]}</p>
        </section>
        <section aria-labelledby="agenda" class="md-talk">
          <h2 class="utrecht-heading-2" id="agenda">
            {say.agenda}
          </h2>
          {first && <Agenda p={p} side={first} edition={edition} />}
        </section>
      </div>
      <div class="md-wrap md-sec md-stack">
        <Differences p={p} outcome={outcome} />
        {outcome.sides.map((side) => (
          <SideView p={p} side={side} />
        ))}
      </div>
    </>
  )
}

/** The field is F1, F2 …; a name only for who gave one. */
const labelOf = (side: Side, number: number) => (side.audience === 'field' ? `F${number}` : String(number))

function Card({ p, outcome, edition }: { p: PageContext; outcome: Outcome; edition: Edition }) {
  const say = words(p.lang).say
  const several = outcome.sides.length > 1
  const card: ScorecardProps = {
    lang: p.lang,
    types: edition.types,
    markers: outcome.sides.flatMap((side) =>
      side.markers.map(({ number, ...marker }) => ({ ...marker, label: labelOf(side, number) })),
    ),
    medians: outcome.sides.flatMap((side) =>
      side.perspectives.flatMap(({ perspective, median }) =>
        median ? [{ ...median, perspective, ...(several && { label: say.sides[side.audience] }) }] : [],
      ),
    ),
  }
  return (
    <>
      <ScorecardLegend {...card} />
      <Scorecard {...card} />
      <More summary={say.table}>
        <ScorecardTable {...card} />
      </More>
    </>
  )
}

/** What to talk about: the wish first when there is one, since that is where the vision starts. */
function Agenda({ p, side, edition }: { p: PageContext; side: Side; edition: Edition }) {
  const { say, perspectives } = words(p.lang)
  const newest = side.perspectives.toReversed().filter(({ agenda }) => agenda.length > 0)
  if (newest.length === 0) return <p class="utrecht-paragraph">{say.tooFew}</p>
  return (
    <>
      {newest.map(({ perspective, agenda }, index) => {
        const body = (
          <>
            <TalkingAgenda agenda={agenda} questions={edition.questions} lang={p.lang} />
            <Agreement agenda={agenda} lang={p.lang} />
          </>
        )
        const title = say.agendaFor({ perspective: perspectives[perspective] })
        return index === 0 ? (
          <>
            <p class="utrecht-paragraph">{title}</p>
            {body}
          </>
        ) : (
          <More summary={title}>{body}</More>
        )
      })}
    </>
  )
}

const signed = (p: PageContext, value: number) =>
  new Intl.NumberFormat(p.lang, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(value)
const plain = (p: PageContext, value: number) => new Intl.NumberFormat(p.lang, { maximumFractionDigits: 1 }).format(value)

function Differences({ p, outcome }: { p: PageContext; outcome: Outcome }) {
  const { say, perspectives } = words(p.lang)
  if (outcome.differences.length === 0) return null
  return (
    <section aria-labelledby="verschil">
      <h2 class="utrecht-heading-3" id="verschil">
        {say.difference}
      </h2>
      <ul class="utrecht-unordered-list">
        {outcome.differences.map(({ perspective, dimension, difference, discuss }) => (
          <li>
            {`${perspectives[perspective]}. ${say.differenceRow({ dimension: say.dimensions[dimension], difference: signed(p, difference) })}`}
            {discuss && <b> {say.discuss}</b>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The numbers of one side: medians per role group, the move and its levers. */
function SideView({ p, side }: { p: PageContext; side: Side }) {
  const { say, roleGroups, together, perspectives } = words(p.lang)
  const nameOf = (groups: Side['perspectives'][number]['groups'][number]['roleGroups']) => {
    const names = new Intl.ListFormat(p.lang).format(groups.map((group) => roleGroups[group]))
    return groups.length > 1 ? together({ names }) : names
  }
  return (
    <section aria-labelledby={`zijde-${side.audience}`}>
      <h2 class="utrecht-heading-3" id={`zijde-${side.audience}`}>
        {say.sides[side.audience]}
      </h2>
      {side.perspectives.map(({ perspective, handedIn, median, groups }) => (
        <Table
          caption={`${say.sides[side.audience]}. ${say.groups}: ${perspectives[perspective].toLowerCase()}`}
          columns={[
            { label: say.group },
            { label: say.people, numeric: true },
            { label: say.even, numeric: true },
            { label: say.odd, numeric: true },
          ]}
          rows={[
            ...groups.map((group) => [nameOf(group.roleGroups), group.count, plain(p, group.even), plain(p, group.odd)]),
            [say.all, handedIn, median ? plain(p, median.even) : '–', median ? plain(p, median.odd) : '–'],
          ]}
        />
      ))}
      {side.shift && <Shift p={p} shift={side.shift} />}
      <Minority p={p} side={side} />
    </section>
  )
}

function Shift({ p, shift }: { p: PageContext; shift: NonNullable<Side['shift']> }) {
  const say = words(p.lang).say
  const levers = shift.levers.map(({ lever }) => say.levers[lever] ?? lever)
  return (
    <>
      <h3 class="utrecht-heading-4">{say.shift}</h3>
      <p class="utrecht-paragraph">
        {say.shiftText({ even: signed(p, shift.dEven), odd: signed(p, shift.dOdd) })}{' '}
        {shift.changedQuestions.length > 0 && say.changed({ questions: shift.changedQuestions.join(', ') })}
      </p>
      {levers.length > 0 && (
        <>
          <p class="utrecht-paragraph">{say.leverLead}</p>
          <ul class="utrecht-unordered-list">
            {levers.map((lever) => (
              <li>{lever}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Who stands elsewhere than most, so that they are heard as well (TT-11). */
function Minority({ p, side }: { p: PageContext; side: Side }) {
  const { perspectives, say } = words(p.lang)
  const lines = side.perspectives.flatMap(({ perspective }) =>
    minorityViews(side.markers, perspective).map(({ type, markers }) => {
      const who = markers.map(({ name, number }) => name ?? labelOf(side, number)).join(', ')
      return `${perspectives[perspective]}, type ${type}: ${who}.`
    }),
  )
  if (lines.length === 0) return null
  return (
    <More summary={say.minority}>
      <ul class="utrecht-unordered-list">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </More>
  )
}
