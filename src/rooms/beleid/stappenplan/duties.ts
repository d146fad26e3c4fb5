import type { Bilingual } from '../../../house/texts.ts'

/** A duty of the law, with how often it is shown that it was met (FW-03). */
export interface Duty {
  readonly key: string
  readonly title: Bilingual
  /** The article it stands in. */
  readonly basis: Bilingual
  readonly rhythm: 'once' | 'yearly' | 'four-yearly' | 'continuous'
}

const article = (no: string): Bilingual => ({ nl: `Wmo 2015, artikel ${no}`, en: `Wmo 2015, article ${no}` })

/** The duties of the law. They stand here until the framework tells them itself; keys and rhythms are those of the framework. */
const duties: readonly Duty[] = [
  {
    key: 'beleid',
    title: { nl: 'Beleid maken over meedoen en vrijwillige inzet', en: 'Make policy on participation and voluntary effort' },
    basis: article('2.1.2'),
    rhythm: 'once',
  },
  {
    key: 'horen',
    title: {
      nl: 'Inwoners, cliënten en organisaties horen over de plannen',
      en: 'Hear residents, clients and organisations about the plans',
    },
    basis: article('2.1.3'),
    rhythm: 'once',
  },
  {
    key: 'verantwoorden',
    title: { nl: 'Verantwoording afleggen over wat het beleid bracht', en: 'Give account of what the policy brought' },
    basis: article('2.5.1'),
    rhythm: 'yearly',
  },
  {
    key: 'voorzieningen',
    title: { nl: 'Zorgen voor steun aan wie het niet zelf redt', en: 'See to support for those who cannot manage by themselves' },
    basis: article('2.3.1'),
    rhythm: 'continuous',
  },
]

/** What the law of this municipality asks. */
export const dutiesOf = (_: { readonly kader: string }): readonly Duty[] => duties
