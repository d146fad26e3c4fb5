import { texts } from '../../../house/texts.ts'
import { nl } from './plichten.texts.nl.ts'

const en: typeof nl = {
  show: { title: 'What the law asks', fields: {} },
  record: {
    title: 'Write down that you met a duty',
    intro: 'Use this for what Meedoen cannot know, such as a decision of the council.',
    submit: 'Save',
    fields: {
      duty: 'Duty',
      text: { label: 'What happened?', hint: 'One sentence, such as: The council adopted the by-law. No names of people.' },
      on: { label: 'On which day?' },
    },
    refusals: { 'not-yet': 'This day is still to come. Choose a day that has passed.' },
  },
  lead: 'The Wmo gives the municipality duties. Here you see which you met, and what shows it.',
  state: { met: 'met', due: 'still to do', overdue: 'overdue', unmet: 'not met' },
  rhythm: {
    once: 'Once, and kept up to date.',
    yearly: 'Every year.',
    '4-yearly': 'Every four years.',
    periodic: 'At regular times, here every four years.',
    continuous: 'Always.',
  },
  owner: { raad: 'The council sees to this.', college: 'The administration sees to this.' },
  before: ({ date }) => `Before ${date}.`,
  again: ({ date }) => `Again before ${date}.`,
  proofs: 'This shows it',
  noProof: 'Nothing shows this yet.',
  on: ({ date }) => `on ${date}`,
  add: 'Write down what you did',
  back: 'Back to the duties',
  saved: 'It is saved.',
}

export const plichtenWords = texts({ nl, en })
