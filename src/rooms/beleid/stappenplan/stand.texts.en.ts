import { texts } from '../../../house/texts.ts'
import { nl } from './stand.texts.nl.ts'

const en: typeof nl = {
  show: { title: 'How far are we?', fields: {} },
  lead: ({ from, to }) =>
    `The municipality makes policy on voluntary effort, together with you. This policy is for ${from} to ${to}.`,
  none: 'No policy period is open now.',
  noneText: 'As soon as the municipality begins, you see here how far it is and how you take part.',
  now: 'What can you do now?',
  come: ({ title }) => `Come to: ${title}`,
  when: ({ date, place }) => (place ? `On ${date}, ${place}.` : `On ${date}.`),
  everybody: 'Everybody is welcome. You do not have to sign up.',
  test: 'Take the type test',
  testText: 'There is no meeting now. You can discover for yourself how you look at voluntary effort. It takes ten minutes.',
  testGo: 'Begin the type test',
  meetings: 'See when you can come',
  dates: 'You can be there',
  street: 'Where we are now',
  at: ({ no, title }) => `We are at step ${no}: ${title.toLowerCase()}.`,
  ready: 'All steps are ready.',
  input: 'What is done with what people say',
  heard: ({ date }) => `Heard on ${date}`,
  did: 'This is what we did with it:',
  thinking: 'We are still thinking about this.',
  again: ({ how, date }) => `${how} That is on ${date}.`,
  results: 'What we want to reach',
  promised: ({ target, unit, date }) => `Goal: ${target} ${unit} before ${date}.`,
  measuredOn: ({ date }) => `Measured on ${date}.`,
  unmeasured: 'Not measured yet.',
  state: { reached: 'reached', busy: 'under way', unmeasured: 'not measured yet' },
  plan: 'Read the whole plan',
  source: 'The plan of the municipality, with reports of organisations.',
  homeTitle: 'Have your say on voluntary effort',
  homeMore: 'See how far we are',
}

export const standWords = texts({ nl, en })
