import { texts } from '../../../house/texts.ts'
import { nl } from './horen.texts.nl.ts'

const id = 'Reference'
const noCyclus = 'No policy period is open now. Begin one first.'
const kinds = {
  adviesraad: 'Advisory body of residents',
  clienten: 'Client council or group of clients',
  belangen: 'Interest group, such as a seniors’ council',
  wijk: 'District platform or village council',
  leefbaarheid: 'Group for a pleasant neighbourhood',
  zelforganisatie: 'Association of newcomers or a faith group',
  vrijwilligers: 'Volunteers and carers themselves',
  organisaties: 'Organisations of the field',
}
const fields = {
  body: {
    label: 'Whom did you hear?',
    hint: 'The name of the group, such as Seniors’ council. No names of people. Everybody can read this.',
  },
  kind: { label: 'What kind of group is this?', options: kinds },
  heardOn: { label: 'When was that?' },
  said: { label: 'What did they say?', hint: 'Only the municipality reads this. Do not write names of people.' },
  weight: {
    label: 'How much does their view count?',
    hint: 'Tell them this too. For example: we follow this advice unless the council decides otherwise.',
  },
  nextHow: { label: 'How are they heard again?', hint: 'Tell them this too. Everybody can read this.' },
  nextOn: { label: 'When are they heard again?' },
  answer: {
    label: 'What did you do with what they said?',
    hint: 'You can fill this in later. Everybody can read this.',
  },
}
const refusals = {
  'no-cyclus': noCyclus,
  'not-yet': 'This day is still to come. Choose a day that has passed.',
  'not-after': 'Choose a day after the day on which you heard them.',
}

const en: typeof nl = {
  show: { title: 'Whom you heard', fields: {} },
  one: { title: 'A group you heard', fields: { id } },
  add: { title: 'Write down whom you heard', submit: 'Save', fields, refusals },
  change: {
    title: 'Change what you wrote down',
    submit: 'Save',
    fields: { id, revision: 'Number of the previous save', ...fields },
    refusals,
  },
  remove: {
    title: 'Take this away',
    intro: 'Only do this when it is here by mistake. You cannot get it back.',
    submit: 'Take away',
    fields: { id },
    refusals: { 'no-cyclus': noCyclus },
  },
  kinds,
  proof: ({ body }) => `Heard: ${body}`,
  lead: 'The law asks you to hear residents, clients and organisations. Always say how much their view counts, and when they are heard again.',
  none: 'You did not write down yet whom you heard.',
  noneText: 'Begin with the group you spoke with last.',
  on: ({ date, kind }) => `${kind}, on ${date}`,
  weighs: 'How much it counts',
  next: ({ date }) => `Heard again on ${date}`,
  done: 'What you did with it',
  notDone: 'Not written down yet',
  answered: 'answered',
  unanswered: 'no answer yet',
  missing: 'These groups you did not hear yet',
  missingText: 'Not every group exists everywhere. See whom you miss.',
  all: 'You heard at least one group of every kind.',
  back: 'Back to whom you heard',
  saved: 'It is saved.',
  removed: 'It was taken away.',
}

export const horenWords = texts({ nl, en })
