import { percent } from '../../../../../house/charts/figure.tsx'
import { Bars, Spread } from '../../../../../house/charts/index.ts'
import { Section, showDate, Table } from '../../../../../house/html/index.ts'
import type { PageContext } from '../../../../../house/html/page.ts'
import type { Deelname, Sessie, Uitslag } from '../model.ts'
import { words } from '../prioriteiten.texts.en.ts'
import { figure, namesOf } from './woorden.tsx'

type Weighed = Pick<Sessie, 'title' | 'heldOn' | 'weging' | 'size' | 'kandidaten'>
interface Props {
  readonly p: PageContext
  readonly sessie: Weighed
  readonly uitslag: Uitslag
}

const statementOf = ({ kandidaten }: Weighed, no: number) => kandidaten[no - 1]!.statement

/** How long the bar of a mean is, from 0 to 1: a place counts backwards, points as part of the most there are. */
function lengthOf({ weging, kandidaten }: Weighed, { together }: Uitslag, mean: number): number {
  if (weging === 'approval') return mean
  if (weging === 'ranking') return (kandidaten.length - mean) / Math.max(1, kandidaten.length - 1)
  return mean / Math.max(...together.map((each) => each.mean), 1)
}

/** The goals in the order people gave them; goals with the same figure share a place. Large enough for a wall. */
export function Ranked({ p, sessie, uitslag, most = uitslag.order.length }: Props & { most?: number }) {
  const { say } = words(p.lang)
  const others = uitslag.order.length - most
  return (
    <>
      <ol class="md-ranked" role="list">
        {uitslag.order.slice(0, most).map(({ no, place, tied }) => {
          const { mean } = uitslag.together[no - 1]!
          return (
            <li class={tied ? 'is-tied' : undefined}>
              <span class="md-ranked__n">{place}</span>
              <span>
                {statementOf(sessie, no)}
                {tied && ` (${say.tied})`}
              </span>
              <b>{figure(p, sessie.weging, mean)}</b>
              <svg height="14" width="100%" aria-hidden="true">
                <rect class="sp-line" height="14" rx="5" width="100%" />
                <rect class="b-bar" height="14" rx="5" width={percent(lengthOf(sessie, uitslag, mean))} />
              </svg>
            </li>
          )
        })}
      </ol>
      {others > 0 && <p class="md-lead">{say.others({ n: others })}</p>}
    </>
  )
}

/** Everything a closed session shows: the order, how far choices lie apart, the groups, and what to talk about. */
export function OutcomeView({ p, sessie, uitslag, deelname }: Props & { deelname: Deelname }) {
  const { say } = words(p.lang)
  return (
    <>
      <Section id="uitslag" title={say.order}>
        {uitslag.order.length === 0 ? (
          <p>{say.tooFew}</p>
        ) : (
          <div class="md-stack">
            <p class="md-small">{say.means[sessie.weging]}</p>
            <Ranked p={p} sessie={sessie} uitslag={uitslag} />
          </div>
        )}
      </Section>
      {uitslag.order.length > 0 && (
        <>
          <Section id="gesprek" title={say.agenda}>
            <Agenda p={p} sessie={sessie} uitslag={uitslag} />
          </Section>
          <Section id="spreiding" title={sessie.weging === 'approval' ? say.share : say.spread}>
            <Apart p={p} sessie={sessie} uitslag={uitslag} />
          </Section>
          {uitslag.parts.length > 0 && (
            <Section id="groepen" title={say.perGroup}>
              <Groups p={p} sessie={sessie} uitslag={uitslag} />
            </Section>
          )}
        </>
      )}
      <Section id="deelname" title={say.turnout}>
        <Turnout p={p} deelname={deelname} />
      </Section>
    </>
  )
}

/** Where groups think most differently, three goals at most. */
export function Agenda({ p, sessie, uitslag: { agenda, parts } }: Props) {
  const { say } = words(p.lang)
  if (agenda.length === 0) return <p>{parts.length > 0 ? say.agreed : say.oneGroup}</p>
  return (
    <div class="md-stack">
      <p>{say.agendaText}</p>
      <ol class="md-talk__l">
        {agenda.slice(0, 3).map(({ no, most, high, least, low }, index) => (
          <li class={index === 0 ? 'is-top' : undefined}>
            <b>{statementOf(sessie, no)}</b>
            <span>
              {say.agendaRow({
                most: namesOf(p, most),
                high: figure(p, sessie.weging, high),
                least: namesOf(p, least),
                low: figure(p, sessie.weging, low),
              })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Apart({ p, sessie, uitslag: { order, together } }: Props) {
  const { say } = words(p.lang)
  const source = { source: say.source({ title: sessie.title, date: showDate(sessie.heldOn, p.lang) }) }
  const show = (value: number) => figure(p, sessie.weging, value)
  const rows = order.map(({ no }) => ({ ...together[no - 1]!, label: statementOf(sessie, no) }))
  if (sessie.weging === 'approval')
    return (
      <Bars
        p={p}
        title={say.share}
        heads={[say.goal, say.everybody]}
        bars={rows.map(({ label, mean }) => ({ label, value: mean }))}
        show={show}
        source={source}
      />
    )
  const ends = sessie.weging === 'points' ? [0, sessie.size ?? 0] : [1, sessie.kandidaten.length]
  return <Spread p={p} title={say.spread} what={say.goal} rows={rows} from={ends[0]!} to={ends[1]!} show={show} source={source} />
}

const Groups = ({ p, sessie, uitslag: { order, together, parts } }: Props) => {
  const { say } = words(p.lang)
  return (
    <Table
      caption={say.perGroup}
      hideCaption
      columns={[
        { label: say.goal },
        { label: say.everybody, numeric: true },
        ...parts.map(({ groepen, count }) => ({ label: say.parts({ groups: namesOf(p, groepen), n: count }), numeric: true })),
      ]}
      rows={order.map(({ no }) => [
        statementOf(sessie, no),
        ...[together, ...parts.map(({ cijfers }) => cijfers)].map((cijfers) => figure(p, sessie.weging, cijfers[no - 1]!.mean)),
      ])}
    />
  )
}

/** How many of each group handed in, as far as it may be shown (SI-18). */
export function Turnout({ p, deelname: { groepen, total, few } }: { p: PageContext; deelname: Deelname }) {
  const { say, groepen: names } = words(p.lang)
  return (
    <>
      <Table
        caption={say.turnout}
        hideCaption
        columns={[{ label: say.group }, { label: say.people }]}
        rows={[
          ...groepen.map(({ groep, count, shown }) => [names[groep], shown === 'count' ? count : say[shown]]),
          [say.total, total ?? (few ? say.few : say.notShown)],
        ]}
      />
      {groepen.some(({ shown }) => shown !== 'count') && <p class="md-small">{say.why5}</p>}
    </>
  )
}
