import { texts } from '../../../../house/texts.ts'
import { nl } from './eerste.texts.nl.ts'

const en: typeof nl = {
  offer: {
    title: 'An outcome for the vision',
    fields: { blad: 'Sheet', answers: 'Answers', both: 'Answers about now and later' },
  },
  show: { title: 'Example of a first vision', fields: { answers: 'Answers' } },
  write: {
    title: 'Write your first vision',
    intro:
      'This example fits the outcome of your type test. Read it and change what is not right. After saving you can still change everything.',
    submit: 'Save as first vision',
    refusals: { exists: 'A vision is being written already. Go on with that one.' },
  },
  answers: 'Answers of the type test',
  take: 'Take this outcome to the vision',
  takeText: 'You get an example of a vision that fits it. You read it and make it your own.',
  takeNow: 'Make it a first vision',
  going: 'A vision is being written already.',
  goOn: 'Go on with the vision',
  saved: 'Your first vision is ready. Now talk about it with the field.',
}

export const eersteWords = texts({ nl, en })
