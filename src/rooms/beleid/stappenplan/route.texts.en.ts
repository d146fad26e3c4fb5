import { texts } from '../../../house/texts.ts'
import { nl } from './route.texts.nl.ts'

const id = 'Reference'
const noCyclus = 'No policy period is open now. Begin one first.'
const refusals = { 'no-cyclus': noCyclus }
const audiences = {
  gemeente: 'Only people of the municipality',
  veld: 'Also organisations or residents you ask',
  iedereen: 'Everybody who wants to come',
}
const fields = {
  title: { label: 'What is it about?', hint: 'For example: What do organisations want?' },
  heldOn: { label: 'When is it?' },
  place: { label: 'Where and at what time?', hint: 'For example: Village hall Veenrand, 19:30.' },
  audience: {
    label: 'For whom is it?',
    hint: 'What is for everybody is shown on the page for residents.',
    options: audiences,
  },
  steps: {
    label: 'For which steps is it?',
    options: {
      '1': '1. Vision',
      '2': '2. What is there?',
      '3': '3. The field',
      '4': '4. Residents',
      '5': '5. Goals',
      '6': '6. Plan',
      '7': '7. Agreements',
      '8': '8. Execution',
      '9': '9. Look back',
    },
  },
}

const en: typeof nl = {
  show: { title: 'Meetings', fields: {} },
  one: { title: 'A meeting', fields: { id } },
  choose: {
    title: 'Choose your route',
    intro: 'On both routes each step brings the same. On the light route you take steps together.',
    submit: 'Choose this route',
    fields: {
      route: {
        label: 'Which route do you take?',
        options: {
          full: 'The whole route: nine steps, one by one',
          light: 'The light route: six moments, for whoever has eight hours a week',
        },
      },
    },
    refusals,
  },
  add: { title: 'Plan a meeting', submit: 'Save', fields, refusals },
  change: {
    title: 'Change the meeting',
    submit: 'Save',
    fields: { id, revision: 'Number of the previous save', ...fields },
    refusals,
  },
  remove: {
    title: 'Take the meeting away',
    intro: 'It will not be on the list any more.',
    submit: 'Take away',
    fields: { id },
    refusals,
  },
  audiences,
  lead: { full: 'This shows when you speak with whom.', light: 'On the light route six meetings are enough.' },
  count: ({ n }) => (n === 1 ? 'One meeting.' : `${n} meetings.`),
  none: 'There are no meetings yet.',
  noneText: 'Plan the first with people of the field. Who has an early say supports the plan more often.',
  full: 'These are six meetings already',
  fullText: 'On the light route that is enough. Can this subject join a meeting that is on the list?',
  forSteps: ({ steps }) => `For step ${steps}`,
  change1: 'Change',
  remove1: 'Take away',
  compare: 'The two routes side by side',
  together: 'The light route has six moments:',
  hoursFull: 'Whole route, hours',
  hoursLight: 'Light route, hours',
  upTo7: 'Steps 1 to 7',
  weeks: ({ full, light }) =>
    `With eight hours a week the whole route takes about ${full} weeks up to step 7. The light route takes about ${light} weeks. The hours are an estimate.`,
  perYear: 'a year',
  back: 'Back to the meetings',
  toSteps: 'Back to the steps',
  chosen: 'Your route is chosen.',
  saved: 'The meeting is saved.',
  removed: 'The meeting was taken away.',
}

export const routeWords = texts({ nl, en })
