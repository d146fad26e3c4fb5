import type { Bilingual } from '../../../../house/texts.ts'
import type { Edition } from '../model.ts'
import { poles } from './poles.ts'
import { questions } from './questions.ts'
import { types } from './types.ts'

/** The newest first: what a new session starts with. */
export const editionKeys = ['current', '2007'] as const
export type EditionKey = (typeof editionKeys)[number]

const discussion: Bilingual[] = [
  { nl: 'Past dit beeld bij onze gemeente?', en: 'Do we recognise our municipality in this picture?' },
  { nl: 'Past het bij wat wij willen bereiken?', en: 'Does it fit our ambitions and vision?' },
  { nl: 'Waar zit verschil?', en: 'Where do they differ?' },
  { nl: 'Welke omschrijving lijkt het meest op ons?', en: 'Which description is most like us?' },
  { nl: 'Welke waarschuwingen gelden ook voor ons?', en: 'Which warnings apply to us as well?' },
]

const build = (key: EditionKey, name: Bilingual, law: string, horizonYear: number | null, horizon: Bilingual): Edition => ({
  key,
  name,
  horizonYear,
  intro: {
    nl: 'Lees elke vraag en kies de zin die het beste past. Het gaat om wat u belangrijker vindt. Een fout antwoord bestaat niet.',
    en: 'Read each question and choose the sentence that fits best. It is about what you find more important. A wrong answer does not exist.',
  },
  caveat: {
    nl: 'Zo zuiver als hier bestaat een type bijna nooit. De meeste gemeenten zijn een mengvorm. Geen van de vier is de beste.',
    en: 'Hardly any municipality is this pure. Most are a mix. None of the four is the best.',
  },
  questions: questions(law, horizon),
  poles,
  types: types(law),
  discussion,
})

/**
 * An edition of the test as data (TT-01, TT-02, TT-06..08; E11). Edition 2007 always looks at 2010; in the current one
 * question 4 looks at the end of the plan period, with its year when that is known. Published editions never change:
 * a result keeps its edition key and horizon year.
 */
export function editionOf(key: EditionKey, horizonYear: number | null = null): Edition {
  if (key === '2007') {
    return build('2007', { nl: 'Typetest 2007', en: 'Type test 2007' }, 'Wmo 2007', 2010, { nl: 'in 2010', en: 'by 2010' })
  }
  const year = horizonYear === null ? '' : ` (${horizonYear})`
  return build('current', { nl: 'Typetest', en: 'Type test' }, 'Wmo', horizonYear, {
    nl: `aan het eind van de planperiode${year}`,
    en: `by the end of the plan period${year}`,
  })
}

/** An edition of the house by the key a session keeps; the current one when it has an edition of its own. */
export const houseEdition = (key: string, horizonYear: number | null = null): Edition =>
  editionOf(editionKeys.find((each) => each === key) ?? 'current', horizonYear)

/** An option on the screen: its first sentence is set bold, the rest follows. One sentence stays whole. */
export function splitLead(option: string): { lead: string; rest: string } {
  const [lead = option] = option.match(/^.+?[.!?](?=\s|$)/) ?? []
  return { lead, rest: option.slice(lead.length).trim() }
}
