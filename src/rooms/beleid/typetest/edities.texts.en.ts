import { texts } from '../../../house/texts.ts'
import { nl } from './edities.texts.nl.ts'

const refusals: typeof nl.start.refusals = {
  published: 'This edition has been published. It does not change any more. Make a new one.',
  overtaken: 'Somebody else has saved something meanwhile. See below what it says now, and then save again.',
  'no-edition': 'Choose an edition that has been published.',
  invalid: ({ problems }) => `The edition is not ready yet. ${problems}.`,
}
const id = 'Edition'
const revision = 'Version'
const name = { label: 'Name of the edition' }
const horizonYear = {
  label: 'Year the test looks at',
  hint: 'Question 4 is about this year. Name the year there as well. Leave empty for the end of the plan period.',
}
const submit = 'Save'

const en: typeof nl = {
  start: {
    title: 'Make an edition of your own',
    intro: 'You begin with the texts of an edition that exists. Then you adapt them. The structure of the test stays.',
    submit: 'Begin',
    refusals,
    fields: { from: { label: 'Begin with the texts of' }, name, horizonYear },
  },
  algemeen: {
    title: 'Name and explanation',
    submit,
    refusals,
    fields: {
      id,
      revision,
      name,
      horizonYear,
      intro: { label: 'Explanation above the questions' },
      caveat: { label: 'Caveat beside the outcome' },
    },
  },
  vraag: {
    title: 'Question',
    intro: 'Answer a counts. Even questions are about for whom, odd questions about who steers. That stays.',
    submit,
    refusals,
    fields: {
      id,
      revision,
      no: 'Number of the question',
      title: { label: 'Short form, for the talking agenda' },
      stem: { label: 'Question' },
      a: { label: 'Answer a' },
      b: { label: 'Answer b' },
    },
  },
  zijde: {
    title: 'Side',
    submit,
    refusals,
    fields: {
      id,
      revision,
      pole: { label: 'Side', options: { narrow: 'narrow', broad: 'broad', director: 'director', distance: 'at a distance' } },
      name: { label: 'Name' },
      description: { label: 'Description' },
      attention: { label: 'Points of attention' },
    },
  },
  type: {
    title: 'Type',
    submit,
    refusals,
    fields: {
      id,
      revision,
      type: 'Type',
      name: { label: 'Name' },
      portrait: { label: 'Portrait' },
      advantage: { label: 'Advantage' },
      pitfall: { label: 'Pitfall' },
      advice: { label: 'Advice' },
    },
  },
  gesprek: { title: 'Discussion questions', submit, refusals, fields: { id, revision, discussion: { label: 'Question' } } },
  publish: {
    title: 'Publish this edition',
    intro: 'After this you can open sessions with this edition. Nobody can change it any more then.',
    submit: 'Publish',
    refusals,
    fields: { id, revision },
  },
  edities: { title: 'Editions of the type test', fields: {} },
  editie: { title: 'Edition', fields: { id } },
  say: {
    lead: 'An edition is the whole test: questions, explanation and types. A published edition never changes. Outcomes stay with their edition.',
    house: 'of Meedoen',
    draft: 'draft',
    published: 'published',
    year: ({ year }) => `Looks at ${year}.`,
    planPeriod: 'Looks at the end of the plan period.',
    change: 'Change',
    write: 'Change the texts',
    questions: 'The fourteen questions',
    poles: 'The four sides',
    types: 'The four types',
    discussion: 'The discussion questions',
    general: 'Name and explanation',
    problems: 'This is needed before you publish',
    ready: 'Everything is right. You can publish.',
    use: 'Open a session with this edition',
    print: 'Print the question sheet',
    saved: 'Your text has been saved.',
    done: 'The edition has been published.',
    languages: { nl: 'Dutch', en: 'English' },
    empty: 'still empty',
  },
}

export const words = texts({ nl, en })
