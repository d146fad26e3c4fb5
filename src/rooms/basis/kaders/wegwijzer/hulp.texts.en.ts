import { texts } from '../../../../house/texts.ts'
import { nl } from './hulp.texts.nl.ts'

const en: typeof nl = {
  summary: { stap: 'Help with this step', deel: 'Help with this part', veld: 'Help with a good goal' },
  why: 'Why',
  tips: 'Tips',
  example: 'Example',
  pitfall: 'Watch out',
  elsewhere: 'How others did it',
  at: ({ name, place }) => `${name} (${place})`,
  past: 'This is from 2007 or earlier. Whether it is still so, we do not know.',
}

export const hulpWords = texts({ nl, en })
