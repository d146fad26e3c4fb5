import { type Lookup, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { houseEdition } from './editions/index.ts'
import type { Score } from './model.ts'
import { answersOf, scoreTypetest } from './rules.ts'
import { notesIn } from './store/index.ts'

/** Who leads group sessions, and reads what they concluded. */
export { leads as mayLead } from './policy.ts'

/** What a group concluded, by the number of the question. */
export interface Sessie {
  readonly sessieId: string
  readonly title: string
  readonly at: string
  readonly conclusions: { readonly no: number; readonly question: string; readonly text: string }[]
}

/** What the room shows its neighbours: the conclusions of group sessions (TT-08), the newest session first. */
export const conclusionsIn = (gemeenteId: string, lang: Lang): Lookup<Sessie[]> =>
  map(notesIn(gemeenteId), (notes) =>
    [...Map.groupBy(notes, ({ sessieId }) => sessieId)].map(([sessieId, own]) => ({
      sessieId,
      title: own[0]!.title,
      at: own[0]!.at,
      conclusions: own.map(({ question, text, edition, discussion }) => ({
        no: question,
        question: (discussion ?? houseEdition(edition).discussion)[question - 1]![lang],
        text,
      })),
    })),
  )

/** For whom and who steers, as one sheet shows it. */
export type Course = Pick<Score, 'approach' | 'steering'>
export const courseOf = (letters: string): Course => scoreTypetest(answersOf(letters))!
