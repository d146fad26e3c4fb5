import { More, showNumber, Table, TextLink } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import type { Edition } from '../model.ts'
import { answersOf, minorityViews, scoreTypetest } from '../rules.ts'
import { Scorecard, ScorecardLegend, type ScorecardProps, ScorecardTable } from '../scorecard.tsx'
import type { Bespreking, Gezamenlijk, Outcome, Sessie, Side } from '../sessie.model.ts'
import { words } from '../sessie.texts.ts'
import { Agreement, TalkingAgenda } from '../talk.tsx'
import { Shift, signed } from './uitleg.tsx'

interface Props {
  readonly p: PageContext
  readonly sessie: Sessie
  readonly edition: Edition
  readonly outcome: Outcome
  /** The sheets the group filled in together: they stand on the card too. */
  readonly gezamenlijk: readonly Gezamenlijk[]
  /** What came out of a talk about a difference, with a way to write it down: at the desk only. */
  readonly besprekingen?: readonly Bespreking[]
}

/** The outcome of a group: card, talking agenda, medians, the move, and the field beside it (TT-05, TT-09..12). */
export function OutcomeView(props: Props) {
  const { p, outcome } = props
  return (
    <>
      <Picture {...props} />
      <div class="md-wrap md-sec md-stack">
        <Differences {...props} />
        {outcome.sides.map((side) => (
          <SideView p={p} side={side} />
        ))}
      </div>
    </>
  )
}

/** Card and talking agenda beside each other, for a wall or above the numbers. */
export function Picture(props: Props) {
  const { p, outcome, edition, gezamenlijk } = props
  const say = words(p.lang).say
  const shown = outcome.sides.some(({ markers, perspectives }) => markers.length > 0 || perspectives.some(({ median }) => median))
  if (!shown && gezamenlijk.length === 0) return <p class="md-wrap md-lead">{say.tooFew}</p>
  const [first] = outcome.sides
  return (
    <div class="md-wrap md-big__grid">
      <section aria-labelledby="kaart" class="md-panel">
        <h2 class="utrecht-heading-3" id="kaart">
          {say.card}
        </h2>
        <Card {...props} />
        <p class="md-src">{edition.caveat[p.lang]}</p>
      </section>
      {first && (
        <section aria-labelledby="agenda" class="md-talk">
          <h2 class="utrecht-heading-2" id="agenda">
            {say.agenda}
          </h2>
          <Agenda p={p} side={first} edition={edition} />
        </section>
      )}
    </div>
  )
}

/** The field is F1, F2 …; a name only for who gave one. */
const labelOf = (side: Side, number: number) => (side.audience === 'field' ? `F${number}` : String(number))

function Card({ p, outcome, edition, gezamenlijk }: Props) {
  const say = words(p.lang).say
  const several = outcome.sides.length > 1
  const joint = (perspective: Gezamenlijk['perspective']) => {
    const letters = gezamenlijk.find((sheet) => sheet.perspective === perspective)?.answers
    return letters ? scoreTypetest(answersOf(letters)) : null
  }
  const together = { label: say.jointLabel, name: say.joint, actual: joint('actual'), desired: joint('desired') }
  const card: ScorecardProps = {
    lang: p.lang,
    types: edition.types,
    markers: [
      ...outcome.sides.flatMap((side) =>
        side.markers.map(({ number, ...marker }) => ({ ...marker, label: labelOf(side, number) })),
      ),
      ...(together.actual || together.desired ? [together] : []),
    ],
    medians: outcome.sides.flatMap((side) =>
      side.perspectives.flatMap(({ perspective, median }) =>
        median ? [{ ...median, perspective, ...(several && { label: say.sides[side.audience] }) }] : [],
      ),
    ),
  }
  return (
    <>
      <ScorecardLegend {...card} />
      {gezamenlijk.length > 0 && <p class="md-src">{say.jointLegend}</p>}
      <Scorecard {...card} />
      <ScorecardTable {...card} />
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

const plain = (p: PageContext, value: number) => showNumber(value, p.lang)

function Differences({ p, sessie, outcome, besprekingen }: Props) {
  const { say, perspectives } = words(p.lang)
  if (outcome.differences.length === 0) return null
  return (
    <section aria-labelledby="verschil">
      <h2 class="utrecht-heading-3" id="verschil">
        {say.difference}
      </h2>
      <ul class="utrecht-unordered-list">
        {outcome.differences.map(({ perspective, dimension, municipality, field, difference, discuss }) => {
          const said = besprekingen?.find((each) => each.perspective === perspective && each.dimension === dimension)
          const name = `${perspectives[perspective]}. ${say.dimensions[dimension]}`
          return (
            <li>
              {`${name}: ${say.differenceRow({ municipality: plain(p, municipality), field: plain(p, field), difference: signed(p, difference) })}`}
              {discuss && <b> {say.discuss}</b>}
              {discuss && besprekingen && (
                <>
                  <br />
                  {said && `${said.text} `}
                  <TextLink href={p.href(`/typetest/sessies/${sessie.id}/verschil/${perspective}/${dimension}`)}>
                    {said ? say.change : say.write}
                    <span class="md-vh"> {name}</span>
                  </TextLink>
                </>
              )}
            </li>
          )
        })}
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
