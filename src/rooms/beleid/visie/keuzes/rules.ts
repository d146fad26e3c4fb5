import type { PositieRow, Schema } from '../model.ts'
import { proposals } from './content.ts'
import {
  type Besluit,
  type Choice,
  type Flag,
  forWhoms,
  type Gevolg,
  type Keuzes,
  type Periode,
  type Tally,
  type Uitzondering,
} from './model.ts'

type Place = Pick<PositieRow, 'schema' | 'row' | 'value'>
type Course = Pick<Keuzes, 'mix' | 'uitzonderingen' | 'perioden'>

/** The row a question is about: that of the performance fields, and that of the view of the field. */
export const flagAt: Readonly<Record<Flag, { readonly schema: Schema; readonly row: number }>> = {
  inconsistent: { schema: 'smal-of-breed', row: 6 },
  'limited-view': { schema: 'dirigent-of-afstand', row: 6 },
}

/**
 * `inconsistent`: four or more of the other rows broad, while the performance fields lead (VI-02).
 * `limited-view`: more rows at a distance than with the director, or at a distance chosen as the course (VI-03).
 */
export function flagsOf(schema: Schema, placed: readonly Place[], mix: Keuzes['mix'] = null): Flag[] {
  const mine = placed.filter((each) => each.schema === schema)
  const first = mine.filter(({ value }) => value <= 2)
  const second = mine.filter(({ value }) => value >= 4)
  if (schema === 'dirigent-of-afstand') return second.length > first.length || mix?.steering === 'afstand' ? ['limited-view'] : []
  return first.length >= 4 && second.some(({ row }) => row === 6) ? ['inconsistent'] : []
}

/** What the course consists of, each once: consequences follow from these (VI-04, VI-05). */
export function choicesIn({ mix, uitzonderingen, perioden }: Course): Choice[] {
  const base: Choice[] = mix ? [mix.approach, mix.steering] : []
  const beside = uitzonderingen.map(({ position }) => position)
  return [
    ...new Set<Choice>([
      ...base,
      ...beside,
      ...perioden.map(({ position }) => position),
      ...(perioden.length > 0 ? ['periode' as const] : []),
    ]),
  ]
}

/** A promise in the course that step 5 has to keep: a goal for these groups (VI-04). */
export interface Obligation {
  readonly name: string
  readonly groups: readonly string[]
}
export const netsIn = (uitzonderingen: readonly Uitzondering[]): Obligation[] =>
  uitzonderingen.flatMap(({ position, name, groups }) => (position === 'vangnet' ? [{ name, groups }] : []))

/** A goal keeps the promise when it is for every one of the groups: for the lonely among older people, both. */
export const keeps = ({ groups }: Obligation, goal: { readonly targetGroups: readonly string[] }): boolean =>
  groups.every((group) => goal.targetGroups.includes(group))

/** A phase whose day has come (VI-04). */
export const isDue = ({ reviewOn }: Pick<Periode, 'reviewOn'>, today: string): boolean => reviewOn <= today

const few = 5
const shown = (count: number): number | null => (count < few ? null : count)
/** A group smaller than five is not counted out loud (SI-18). */
export const quiet = (counts: Readonly<Record<keyof Tally, number>>): Tally => ({
  kan: shown(counts.kan),
  bezwaar: shown(counts.bezwaar),
  voorwaarde: shown(counts.voorwaarde),
})

/** What is wrong with a decision, at which field. The council says on which day and under which number it decided (B12). */
export function decisionFault(
  { body, decidedOn, decisionNo }: Besluit,
  mayForCollege: boolean,
  today: string,
): { readonly code: string; readonly field: 'body' | 'decidedOn' | 'decisionNo' } | null {
  if (body === 'college' && !mayForCollege) return { code: 'council-only', field: 'body' }
  if (decidedOn !== null && decidedOn > today) return { code: 'future', field: 'decidedOn' }
  if (body === 'raad' && decidedOn === null) return { code: 'needs-date', field: 'decidedOn' }
  return body === 'raad' && decisionNo === '' ? { code: 'needs-number', field: 'decisionNo' } : null
}

/** What the house proposes for choices that were made, as far as nothing stands there for that party yet (VI-05). */
export const proposedFor = (keuzes: Keuzes): Omit<Gevolg, 'id' | 'revision'>[] =>
  choicesIn(keuzes).flatMap((choice) =>
    forWhoms
      .filter((forWhom) => !keuzes.gevolgen.some((each) => each.choice === choice && each.forWhom === forWhom))
      .map((forWhom) => ({ choice, forWhom, ...proposals[choice][forWhom] })),
  )
