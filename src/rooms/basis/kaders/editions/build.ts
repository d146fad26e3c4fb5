import type { Bilingual } from '../../../../house/texts.ts'
import type { Area, EditionKey, Line } from '../model.ts'

type Pair = readonly [nl: string, en: string]

export interface AreaText {
  readonly title: Bilingual
  readonly note: Bilingual
  readonly goals: readonly Pair[]
  readonly volunteerRelations?: readonly Pair[]
}

const number = (start: string, pairs: readonly Pair[]): Line[] =>
  pairs.map(([nl, en], index) => ({ key: `${start}/${index + 1}`, nl, en }))

/** Numbers areas and their lines in order. An edition that is published never changes, so a key never moves. */
export const buildAreas = (edition: EditionKey, texts: readonly AreaText[]): Area[] =>
  texts.map(({ title, note, goals, volunteerRelations = [] }, index) => {
    const key = `${edition}/${index + 1}`
    return {
      key,
      no: index + 1,
      title,
      note,
      goals: number(`${key}/doel`, goals),
      volunteerRelations: number(`${key}/inzet`, volunteerRelations),
    }
  })
