import type { Bilingual } from '../../../../house/texts.ts'

/** The four ways of taking part, by which activities are counted (FW-06; B1). */
export const vormen: readonly ({ readonly key: string; readonly example: Bilingual } & Bilingual)[] = [
  {
    key: 'erbij-horen',
    nl: 'Erbij horen',
    en: 'Belonging',
    example: { nl: 'Naar school gaan of lid zijn van een club.', en: 'Going to school or being a member of a club.' },
  },
  {
    key: 'meepraten',
    nl: 'Meedenken, meepraten en meebeslissen',
    en: 'Thinking, talking and deciding along',
    example: { nl: 'Bij een organisatie of bij de gemeente.', en: 'With an organisation or the municipality.' },
  },
  {
    key: 'inzet',
    nl: 'Vrijwillige inzet',
    en: 'Voluntary effort',
    example: { nl: 'In welke vorm dan ook, groot of klein.', en: 'In any form, large or small.' },
  },
  {
    key: 'mantelzorg',
    nl: 'Zorgen als mantelzorger',
    en: 'Supporting as an informal carer',
    example: { nl: 'Voor een partner, ouder, kind of buur.', en: 'For a partner, parent, child or neighbour.' },
  },
]
