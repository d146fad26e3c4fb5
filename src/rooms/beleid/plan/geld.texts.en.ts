import { texts } from '../../../house/texts.ts'
import { nl } from './geld.texts.nl.ts'

const noDraft = 'There is no draft now. Begin a plan first.'
const year = { label: 'Year', hint: 'For example 2027.' }
const revision = 'Number of the previous save'
const id = 'Activity'
const bron = 'Who gives the money?'
const source = { label: 'What is that source called?', hint: 'For example the name of a fund, or the line in the budget.' }
const noSource = 'Choose a source from the list.'
const kinds = { structural: 'every year', temporary: 'temporary' }
const kind = { label: 'Does this money stay?', options: { structural: 'yes, every year', temporary: 'no, it is temporary' } }

const en: typeof nl = {
  kinds,
  show: { title: 'The money of an activity', fields: { id } },
  amount: { title: 'An amount', fields: { id, year, bron } },
  spent: { title: 'Committed and spent', fields: { id, year, bron } },
  sources: { title: 'Where money may come from', fields: {} },
  allMeans: { title: 'Which money is there?', fields: {} },
  oneMeans: { title: 'The money of a year', fields: { year, kind } },
  cost: {
    title: 'What does this activity cost?',
    intro: 'One amount for each year and source. Fill in 0 to take the amount away.',
    submit: 'Save',
    fields: {
      id,
      year,
      bron,
      revision,
      cents: 'Amount',
      source,
      kind,
      until: { label: 'Last day of temporary money', hint: 'Only when the money is temporary.' },
    },
    refusals: { 'no-draft': noDraft, until: 'Fill in the last day of this money.', source: noSource },
  },
  spend: {
    title: 'What was committed and spent?',
    intro: 'Add up everything of this year. The adopted plan does not change by it.',
    submit: 'Save',
    fields: {
      id,
      year,
      bron,
      revision,
      committedCents: { label: 'Committed', hint: 'What the municipality promised to pay.' },
      spentCents: { label: 'Spent', hint: 'What has been paid already.' },
    },
    refusals: { source: noSource },
  },
  means: {
    title: 'Which money is there?',
    intro: 'A year has one amount for money that stays, and one for temporary money. Fill in 0 to take an amount away.',
    submit: 'Save',
    fields: { year, kind, revision, cents: 'Amount', source },
    refusals: { 'no-draft': noDraft },
  },
  kader: {
    title: 'Tell which money there is',
    intro: 'Do this before you choose together what comes first. Then everybody knows what can be done. What was told stays.',
    submit: 'Tell everybody',
    fields: {},
    refusals: { 'no-draft': noDraft, 'no-means': 'Fill in first which money there is.' },
  },
  page: {
    meansLead: 'The money of the municipality for this plan. Money that stays every year stands apart from temporary money.',
    perYear: 'Per year',
    money: 'The money',
    budget: 'What is there, and what does it cost?',
    source: 'The plan of the municipality',
    means: 'Fill in which money there is',
    addMeans: 'Add a year',
    publish: 'Tell which money there is',
    published: 'Everybody can read now which money there is.',
    kaderOn: ({ date }) => `Told on ${date}`,
    kaderAmount: ({ year: of, amount, kind: stays }) => `${of}: ${amount}, ${stays}`,
    add: 'Add an amount',
    change: 'Change the amount',
    spend: 'Note what was committed and spent',
    none: 'This activity has no money yet.',
    noMeans: 'It does not say yet which money there is.',
    nothingYet: 'nothing yet',
    planned: ({ amount }) => `The plan says ${amount}.`,
    now: ({ amount, source: from }) => `${amount}, ${from}`,
    spentNow: ({ committed, spent }) => `${committed} committed, ${spent} spent`,
    endsSoon: ({ date }) => `All of the money is temporary. It stops on ${date}.`,
    endsSoonTitle: 'This money ends',
    toSecuring: 'Say what happens after that',
    askBefore: ({ name, date }) => `${name} (ask until ${date})`,
    mix: 'Where does it come from?',
    actions: 'What can you do?',
    back: 'Back to the plan',
  },
  doc: {
    year: 'Year',
    available: 'There is',
    planned: 'Planned',
    committed: 'Committed',
    spent: 'Spent',
    amount: 'Amount',
    stays: 'Does it stay?',
    from: 'Source',
    written: 'Noted on',
    sourced: 'Source and date',
    undated: 'date not known',
    activity: 'Activity',
    mix: 'Sources',
    unknown: 'not known',
    gone: 'activity of an earlier plan',
    until: ({ date }) => `temporary, until ${date}`,
    source: 'Source: this plan. The single amounts follow below, each with its source and date.',
    perYearCaption: 'Budget per year: what there is, planned, committed and spent',
    means: 'Which money is there?',
    meansCaption: 'Money per year, with source and date',
    costs: 'What does each activity cost?',
    costsCaption: 'Costs per activity and year, with source and date',
    mixes: 'Where does the money come from?',
    mixCaption: 'Sources of each activity',
    spending: 'What was committed and spent?',
    spentCaption: 'Committed and spent per activity, with source and date',
  },
}

export const geldWords = texts({ nl, en })
