import type { Answers, Audience, Choice, Perspective, Point, RoleGroup } from '../model.ts'
import { splitAnswers, talkingAgenda } from './agenda.ts'
import { compareSides } from './compare.ts'
import { audienceOf, markersOf, mayShow, medianOf, type Participant, roleGroupMedians } from './groups.ts'
import { scoreTypetest } from './score.ts'
import { groupShiftOf } from './shift.ts'

/** A sheet that was handed in, as it is kept: fourteen letters. */
export interface Sheet {
  readonly deelnemerId: string
  readonly roleGroup: RoleGroup
  readonly name: string | null
  readonly perspective: Perspective
  readonly answers: string
}

/** Letters as answers; a dash is not answered yet. */
export const answersOf = (letters: string): Answers => [...letters].map((letter) => (letter === '-' ? null : (letter as Choice)))

const pointOf = (letters: string | undefined): Point | null => {
  const score = letters === undefined ? null : scoreTypetest(answersOf(letters))
  return score && { even: score.even, odd: score.odd }
}

/**
 * What a session shows (TT-05, TT-09..11). Municipality and field stand apart and are never added up: from a total and one
 * part a small other part could be computed.
 */
export function outcomeOf(sheets: readonly Sheet[], perspectives: readonly Perspective[]) {
  const sides = (['municipality', 'field'] as const)
    .map((audience) => sideOf(sheets, audience, perspectives))
    .filter(({ perspectives: own }) => own.some(({ handedIn }) => handedIn > 0))
  const medianAt = (audience: Audience, perspective: Perspective) =>
    sides.find((side) => side.audience === audience)?.perspectives.find((own) => own.perspective === perspective)?.median
  const differences = perspectives.flatMap((perspective) => {
    const municipality = medianAt('municipality', perspective)
    const field = medianAt('field', perspective)
    return municipality && field ? compareSides(municipality, field).map((each) => ({ perspective, ...each })) : []
  })
  return { sides, differences }
}

function sideOf(sheets: readonly Sheet[], audience: Audience, perspectives: readonly Perspective[]) {
  const own = sheets.filter(({ roleGroup }) => audienceOf(roleGroup) === audience)
  const people = peopleOf(own, audience)
  const outcomes = perspectives.map((perspective) => {
    const mine = own.filter((sheet) => sheet.perspective === perspective)
    const splits = splitAnswers(mine.map(({ answers }) => answersOf(answers)))
    return {
      perspective,
      handedIn: mine.length,
      median: medianOf(people, perspective),
      groups: roleGroupMedians(people, perspective).map((group) => ({ ...group, roleGroups: [...group.roleGroups] })),
      agenda: mayShow(people, perspective) ? talkingAgenda(splits) : [],
    }
  })
  return { audience, markers: markersOf(people), perspectives: outcomes, shift: shiftBetween(outcomes) }
}

/** The participants of one side, with a point for every sheet they handed in. */
export function peopleOf(sheets: readonly Sheet[], audience: Audience): Participant[] {
  const side = sheets.filter(({ roleGroup }) => audienceOf(roleGroup) === audience)
  const byPerson = Map.groupBy(side, ({ deelnemerId }) => deelnemerId)
  return [...byPerson.values()].map((own) => {
    const at = (perspective: Perspective) => pointOf(own.find((sheet) => sheet.perspective === perspective)?.answers)
    return { roleGroup: own[0]!.roleGroup, name: own[0]!.name, actual: at('actual'), desired: at('desired') }
  })
}

type Shown = {
  perspective: Perspective
  median: Point | null
  agenda: { question: number; a: number; b: number }[]
}

/** The move of the group, when both sheets may be shown (TT-10). */
function shiftBetween(outcomes: readonly Shown[]) {
  const [actual, desired] = (['actual', 'desired'] as const).map((perspective) =>
    outcomes.find((outcome) => outcome.perspective === perspective),
  )
  if (!actual?.median || !desired?.median) return null
  const inOrder = (outcome: Shown) => outcome.agenda.toSorted((x, y) => x.question - y.question)
  return groupShiftOf({ median: actual.median, splits: inOrder(actual) }, { median: desired.median, splits: inOrder(desired) })
}
