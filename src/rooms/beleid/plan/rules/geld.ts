import { plusMonths } from '../../../../house/time.ts'
import type { Besteding, Borging, Inhoud, Kosten } from '../model.ts'

type Money = Pick<Inhoud, 'kosten' | 'middelen'> & { readonly bestedingen?: readonly Besteding[] }
type OfYear = { readonly year: number }
const sum = <R extends OfYear>(rows: readonly R[], year: number, cents: (row: R) => number) =>
  rows.filter((row) => row.year === year).reduce((total, row) => total + cents(row), 0)

/** What is planned, promised and paid against what there is, per year, in order (AG-05). Cents. */
export function budgetOf({ kosten, middelen, bestedingen = [] }: Money) {
  const years = [...new Set([...kosten, ...middelen, ...bestedingen].map(({ year }) => year))].sort()
  return years
    .map((year) => ({
      year,
      availableCents: sum(middelen, year, ({ cents }) => cents),
      plannedCents: sum(kosten, year, ({ cents }) => cents),
      committedCents: sum(bestedingen, year, ({ committedCents }) => committedCents),
      spentCents: sum(bestedingen, year, ({ spentCents }) => spentCents),
    }))
    .filter(({ year: _, ...amounts }) => Object.values(amounts).some((cents) => cents > 0))
}

/** The first year in which activities cost more than there is; undefined when none does (hard rule 14). */
export const overBudget = (plan: Pick<Inhoud, 'kosten' | 'middelen'>) =>
  budgetOf(plan).find(({ availableCents, plannedCents }) => plannedCents > availableCents)

/** The sources of an activity, the largest first, each with its share in whole percents and its last day when it is temporary (FW-12). */
export function mixOf(kosten: readonly Kosten[], activiteitId: string) {
  const own = kosten.filter((row) => row.activiteitId === activiteitId && row.cents > 0)
  const total = own.reduce((all, { cents }) => all + cents, 0)
  const groups = Map.groupBy(own, ({ bron, kind }) => `${bron} ${kind}`)
  const rows = [...groups.values()]
    .map((each) => {
      const cents = each.reduce((all, row) => all + row.cents, 0)
      const until = each.reduce<string | null>((last, row) => (row.until && (!last || row.until > last) ? row.until : last), null)
      return { bron: each[0]!.bron, kind: each[0]!.kind, until, cents }
    })
    .sort((one, two) => two.cents - one.cents)
  // What was rounded away from one goes to the next, so that the shares are a hundred together.
  let counted = 0
  return rows.map((row) => {
    const before = Math.round((counted / total) * 100)
    counted += row.cents
    return { ...row, percent: Math.round((counted / total) * 100) - before }
  })
}

/** Months before the end of its money in which an activity with temporary money only is shown, and asks for a decision (AG-11). */
const alertMonths = 6
const decideMonths = 9

/**
 * Activities with temporary money only, the first to end first (FW-12, AG-11). `alert`: the money ends within six months. `decide`:
 * within nine months, and nobody said what happens then.
 */
export function continuityOf(plan: Pick<Inhoud, 'activiteiten' | 'kosten'> & { borging: readonly Borging[] }, today: string) {
  return plan.activiteiten
    .filter(({ state }) => state !== 'done')
    .flatMap(({ id, title }) => {
      const money = plan.kosten.filter((row) => row.activiteitId === id && row.cents > 0)
      if (money.length === 0 || money.some(({ until }) => until === null)) return []
      const until = money
        .map((row) => row.until!)
        .sort()
        .at(-1)!
      const within = (months: number) => until <= plusMonths(today, months)
      const decided = plan.borging.some(({ activiteitId }) => activiteitId === id)
      return [{ id, title, until, alert: within(alertMonths), decide: within(decideMonths) && !decided }]
    })
    .sort((one, two) => one.until.localeCompare(two.until))
}

interface Extra {
  readonly extra: boolean
  readonly centsPerYear: number
  readonly source: string
  readonly kind: 'structural' | 'temporary' | null
  readonly from: string | null
  readonly to: string | null
}

/** The years of a new plan for which the decision about extra means says what there is (VI-14): the first four that it covers. */
export function meansFrom(decision: Extra | null, firstYear: number): Omit<Inhoud['middelen'][number], 'writtenOn'>[] {
  if (!decision?.extra || decision.centsPerYear === 0) return []
  const { centsPerYear: cents, source, from, to } = decision
  return [0, 1, 2, 3]
    .map((after) => firstYear + after)
    .filter((year) => (!from || year >= Number(from.slice(0, 4))) && (!to || year <= Number(to.slice(0, 4))))
    .map((year) => ({ year, kind: decision.kind ?? 'temporary', revision: 0, cents, source }))
}
