import { texts } from '../../../house/texts.ts'
import { nl } from './verkenning.texts.nl.ts'

const en: typeof nl = {
  take: {
    title: 'Take over what came out of the exploration',
    intro: 'It is put below your answer. You can change it afterwards.',
    submit: 'Take over',
    fields: { stap: 'Step', vraag: 'Question' },
    refusals: {
      'no-cyclus': 'First begin with the nine steps.',
      'too-long': ({ most }) => `Your answer becomes too long. There is room for ${most} characters.`,
    },
  },
  found: 'This came out of the exploration',
  read: 'See the whole outcome',
  there: 'This is in your answer already.',
  taken: 'It is in your answer.',
}

export const verkenningWords = texts({ nl, en })
