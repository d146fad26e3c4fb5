import { texts } from '../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const noCyclus = 'No policy period is open now. Begin one first.'
const stap = 'Step'
const revision = 'Number of the previous save'

const en: typeof nl = {
  fact: {
    text: 'Step in which the field first took part',
    step: ({ n }: { n: number }) => `step ${n}`,
  },
  nav: 'Steps',
  goOn: 'Go on',
  show: { title: 'The nine steps', fields: {} },
  stap: { title: 'A step', fields: { stap } },
  vraag: { title: 'A question of a step', fields: { stap, vraag: 'Question' } },
  start: {
    title: 'Begin a policy period',
    intro: 'A period usually lasts four years. You take nine steps in it.',
    submit: 'Begin',
    fields: {
      fromYear: { label: 'First year', hint: 'For example 2027.' },
      toYear: { label: 'Last year', hint: 'At most ten years together.' },
    },
    refusals: {
      exists: 'A policy period is open already.',
      years: 'The last year is not before the first, and a period lasts at most ten years.',
    },
  },
  plan: {
    title: 'Plan this step',
    submit: 'Save',
    fields: {
      stap,
      revision,
      starts: 'Begin',
      ends: 'End',
      involved: { label: 'Who takes part?', hint: 'Name roles or groups, no persons.' },
    },
    refusals: { 'no-cyclus': noCyclus, dates: 'The end is before the beginning.' },
  },
  write: {
    title: 'Answer a question',
    submit: 'Save',
    fields: {
      stap,
      vraag: 'Question',
      revision,
      text: { label: 'Your answer', hint: 'A few sentences are enough. Do not write names of people.' },
      source: { label: 'Where does this come from?', hint: 'For example a talk, a study or a meeting.' },
    },
    refusals: { 'no-cyclus': noCyclus },
  },
  close: {
    title: 'Close this step',
    intro: 'You can open a step again later.',
    submit: 'Close',
    fields: { stap },
    refusals: {
      'no-cyclus': noCyclus,
      already: 'This step is ready already.',
      lacks: ({ what, n }) =>
        n > 1 ? `This step still lacks something. ${what} More follows after that.` : `This step still lacks something. ${what}`,
    },
  },
  reopen: {
    title: 'Open this step again',
    submit: 'Open again',
    fields: { stap },
    refusals: { 'no-cyclus': noCyclus, already: 'This step is open already.' },
  },
  end: {
    title: 'Round off the policy period',
    intro: 'After that you can begin a new period. What you wrote is kept.',
    submit: 'Round off',
    fields: {},
    refusals: { 'no-cyclus': noCyclus, steps: ({ n }) => (n === 1 ? '1 step is still open.' : `${n} steps are still open.`) },
  },
  page: {
    greeting: ({ name }) => `Hello ${name}`,
    period: ({ from, to }) => `Policy for ${from} to ${to}.`,
    none: 'No policy period is open now.',
    noneText: 'As soon as the municipality begins, you will see here where it stands.',
    next: 'Your next step',
    nextOf: ({ no, title }) => `Your next step · step ${no}, ${title.toLowerCase()}`,
    street: 'The street of nine steps',
    done: ({ n }) => (n === 0 ? 'No step is ready yet.' : n === 1 ? 'One step is ready.' : `${n} steps are ready.`),
    ready: ({ date }) => `Since ${date}`,
    busy: 'Begun',
    until: ({ date }) => `Until ${date}`,
    startTitle: 'Begin a policy period',
    startText: 'You choose the years. Then the nine steps are there for you.',
    status: { open: 'not begun yet', busy: 'begun', ready: 'ready' },
    involved: 'Who takes part?',
    output: 'What lies there at the end?',
    dates: 'When?',
    noDates: 'No dates have been chosen yet.',
    from: ({ from }) => `From ${from}.`,
    between: ({ from, to }) => `From ${from} to ${to}.`,
    questions: 'The questions of this step',
    answered: 'answered',
    unanswered: 'still open',
    lacks: 'What this step still lacks',
    nothing: 'Everything that is needed is there.',
    earlier: 'Earlier steps are not ready yet',
    earlierText: 'You may work here already. But this step leans on:',
    back: 'Back to the step',
    closeTitle: ({ no }) => `Close step ${no}`,
    closeText: 'Everything this step should bring is there.',
    allDone: 'All nine steps are ready',
    closed: 'The step is ready.',
    reopened: 'The step is open again.',
    started: 'The period has begun.',
    privacy: 'Only people of the municipality read these answers.',
    source: ({ source }) => `Source: ${source}`,
  },
  lack: {
    typetest: () => 'Take the type test with a group and write down what the group concludes.',
    'visie-begin': () => 'Begin the vision.',
    'visie-deel': ({ name }) => `Write in the vision about: ${name}.`,
    'visie-bespreking': () => 'Discuss the vision with the field.',
    vraag: ({ name }) => `Answer: ${name}`,
    'doel-begin': () => 'Choose a first goal.',
    'doel-vangnet': ({ name }) => `The vision promises a safety net. Start a goal for: ${name}.`,
    doel: ({ name }) => `Finish this goal: ${name}`,
    'plan-begin': () => 'Begin the plan.',
    'plan-deel': ({ name }) => `Fill this part of the plan: ${name}.`,
    'plan-budget': () => 'Bring the money in the plan into balance.',
    'plan-vaststelling': () => 'Adopt the plan.',
  },
}

export const words = texts({ nl, en })
