import type { Bilingual } from '../../../../house/texts.ts'

/** One of the four questions of inclusive policy, with a word of help. */
export interface InclusieVraag extends Bilingual {
  readonly key: string
  readonly hint: Bilingual
}

/** Asked of a plan, an activity or an initiative before it is decided (FW-07; B1). */
export const inclusie: readonly InclusieVraag[] = [
  {
    key: 'ontwerp',
    nl: 'Is vanaf het begin gedacht aan mensen met een beperking of problemen?',
    en: 'Were people with limitations or problems considered from the start?',
    hint: {
      nl: 'Een voorbeeld is een nieuwe wijk. Het ontwerp houdt meteen rekening met mensen met een beperking.',
      en: 'An example is a new housing area that is designed with disability in mind from the first drawing.',
    },
  },
  {
    key: 'gelijk',
    nl: 'Kunnen zij meedoen als ieder ander?',
    en: 'Can they take part as equals?',
    hint: {
      nl: 'Denk aan de plek, de taal, de tijd en de kosten.',
      en: 'Think of the place, the language, the time and the costs.',
    },
  },
  {
    key: 'eigen-kracht',
    nl: 'Doen mensen eerst zelf wat zij zelf kunnen?',
    en: 'Do people first do themselves what they can do?',
    hint: {
      nl: 'Help met wat niet lukt. Neem niet alles over.',
      en: 'Help with what does not work. Do not take over everything.',
    },
  },
  {
    key: 'vangnet',
    nl: 'Is er een vangnet voor wie het niet redt?',
    en: 'Is there a safety net for those who cannot manage?',
    hint: { nl: 'Zeg wie dan helpt, en hoe iemand daar komt.', en: 'Say who helps then, and how somebody gets there.' },
  },
]
