import type { Audience, Perspective, Point, RoleGroup } from '../model.ts'
import { perspectiveSchema, roleGroupSchema } from '../model.ts'
import { medianPoint } from './score.ts'

/** Fewer people than this are never shown apart (TT-09). */
export const smallestGroup = 3

/** A participant as far as showing goes. A missing score is a sheet not handed in. */
export interface Participant {
  readonly roleGroup: RoleGroup
  /** The name this person agreed to show; null wants to stay unseen. */
  readonly name: string | null
  readonly actual: Point | null
  readonly desired: Point | null
}

/** What others may see of one participant: a number, and a name only where nobody else is betrayed by it. */
export interface Marker {
  readonly number: number
  readonly name: string | null
  readonly actual: Point | null
  readonly desired: Point | null
}

/** On whose side a role group stands (TT-11): organisations and client bodies look from the field. */
export const audienceOf = (roleGroup: RoleGroup): Audience =>
  roleGroup === 'organisation' || roleGroup === 'client-body' ? 'field' : 'municipality'

const handedIn = <P extends Participant>(people: readonly P[], perspective: Perspective): P[] =>
  people.filter((person) => person[perspective] !== null)

/**
 * May the outcome of this group (medians, spread, agenda) be shown to others? From three sheets on; below that only when
 * everybody agreed to be named. Otherwise others see nothing but how many sheets there are (TT-09).
 */
export function mayShow(people: readonly Participant[], perspective: Perspective): boolean {
  const sheets = handedIn(people, perspective)
  return sheets.length >= smallestGroup || (sheets.length > 0 && sheets.every(({ name }) => name !== null))
}

/** The middle of the group, or null when it may not be shown. */
export const medianOf = (people: readonly Participant[], perspective: Perspective): Point | null =>
  mayShow(people, perspective) ? medianPoint(handedIn(people, perspective).flatMap((person) => person[perspective] ?? [])) : null

const position = ({ actual, desired }: Participant): number =>
  [actual?.odd, actual?.even, desired?.odd, desired?.even].reduce<number>((sum, count) => sum * 9 + (count ?? 8), 0)

/** The points others may see when names are shown (`withNames`) or when nobody carries one. */
const visible = (people: readonly Participant[], withNames: boolean): Participant[] => {
  const point = (person: Participant, perspective: Perspective) => {
    const enough = handedIn(people, perspective).length >= smallestGroup
    return enough || (withNames && person.name !== null) ? person[perspective] : null
  }
  return people
    .map((person) => ({ ...person, actual: point(person, 'actual'), desired: point(person, 'desired') }))
    .filter(({ actual, desired }) => actual !== null || desired !== null)
}

/** One or two nameless people among named ones would be known. */
const betraysNobody = (people: readonly Participant[]): boolean =>
  perspectiveSchema.options.every((perspective) => {
    const nameless = handedIn(people, perspective).filter(({ name }) => name === null).length
    return nameless === 0 || nameless >= smallestGroup
  })

/**
 * The markers others may see (TT-05, TT-09). One or two nameless markers among names would betray their owners, so then
 * nobody carries a name. A group too small to be shown keeps only the markers that carry one. Names come first, in the
 * order given; nameless markers are numbered by their place on the card, so a number never tells who came when.
 */
export function markersOf(people: readonly Participant[]): Marker[] {
  const withNames = visible(people, true)
  const shown = betraysNobody(withNames) ? withNames : visible(people, false).map((person) => ({ ...person, name: null }))
  const nameless = shown.filter(({ name }) => name === null).toSorted((x, y) => position(x) - position(y))
  return [...shown.filter(({ name }) => name !== null), ...nameless].map(({ name, actual, desired }, index) => ({
    number: index + 1,
    name,
    actual,
    desired,
  }))
}

/** The middle of one role group, or of several that are shown together because one of them is small. */
export interface GroupMedian extends Point {
  readonly roleGroups: readonly RoleGroup[]
  readonly count: number
}

/**
 * Medians per role group (TT-09). Groups under three are taken together; when those together are still under three, the
 * next smallest group joins them. So each part shown, and the rest that could be computed from it, has three people or
 * more. Nothing when all together are too few. Groups come in the order of the role groups, those together last.
 */
export function roleGroupMedians(people: readonly Participant[], perspective: Perspective): GroupMedian[] {
  if (!mayShow(people, perspective)) return []
  const sheets = handedIn(people, perspective)
  const sizes = roleGroupSchema.options
    .map((roleGroup) => ({ roleGroup, count: sheets.filter((sheet) => sheet.roleGroup === roleGroup).length }))
    .filter(({ count }) => count > 0)
  const together = takeTogether(sizes)
  const parts = [...sizes.map(({ roleGroup }) => [roleGroup]).filter(([roleGroup]) => !together.includes(roleGroup!)), together]
  return parts.flatMap((roleGroups) => {
    const members = sheets.filter(({ roleGroup }) => roleGroups.includes(roleGroup))
    const middle = medianPoint(members.flatMap((member) => member[perspective] ?? []))
    return middle ? [{ roleGroups, count: members.length, ...middle }] : []
  })
}

/** The role groups that are only shown together, in the order of the role groups; none when all are large enough. */
function takeTogether(sizes: readonly { roleGroup: RoleGroup; count: number }[]): RoleGroup[] {
  const bySize = sizes.toSorted((x, y) => x.count - y.count)
  let [taken, people] = [0, 0]
  for (const { count } of bySize) {
    if (count >= smallestGroup && (people === 0 || people >= smallestGroup)) break
    taken += 1
    people += count
  }
  const together = bySize.slice(0, taken).map(({ roleGroup }) => roleGroup)
  return roleGroupSchema.options.filter((roleGroup) => together.includes(roleGroup))
}
