import { texts } from '../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const taakFields = {
  over: 'Page',
  title: 'What should be done?',
  person: 'Who does it?',
  due: 'When should it be done?',
}
const about = { over: 'Page', id: 'Number' }

const en: typeof nl = {
  nav: 'My work',
  gesprek: { title: 'Conversation', fields: { over: 'Page' } },
  block: { title: 'Conversation', fields: { over: 'Page' } },
  taak: { title: 'Task', fields: about },
  werk: { title: 'My work', fields: {} },
  say: {
    title: 'Join in',
    submit: 'Say this',
    fields: {
      over: 'Page',
      text: { label: 'What do you want to say?', hint: 'With @Name you ask somebody to look.' },
      mentions: 'Who should know this?',
    },
    refusals: {
      nobody: ({ name }) => `We know nobody here who is called ${name}. Choose somebody from the list.`,
      several: ({ name }) => `More people are called ${name}. Write the whole name, or choose from the list.`,
      'not-here': 'This person may not see this page. Choose somebody else.',
    },
  },
  takeBack: {
    title: 'Take my text away',
    intro: 'Your text goes. Others still see that something stood here.',
    submit: 'Take away',
    fields: about,
  },
  see: { title: 'Seen', submit: 'I have seen it', fields: about },
  give: {
    title: 'Give a task',
    submit: 'Give this task',
    fields: taakFields,
    refusals: { 'not-here': 'This person may not see this page. Choose somebody else.' },
  },
  change: {
    title: 'Change this task',
    submit: 'Save',
    fields: { ...taakFields, id: 'Number', revision: 'Version' },
    refusals: {
      'not-here': 'This person may not see this page. Choose somebody else.',
      overtaken: 'Somebody else just changed this task. Look at what it says now and save again.',
    },
  },
  finish: {
    title: 'Task done',
    submit: 'Done',
    fields: about,
    refusals: { already: 'That was said before. Look at what it says now.' },
  },
  reopen: {
    title: 'Not done after all',
    submit: 'Not done after all',
    fields: about,
    refusals: { already: 'That was said before. Look at what it says now.' },
  },
  rhythm: {
    title: 'Summary by e-mail',
    intro: 'We send you what is new and what waits for you. When there is nothing new, we send nothing.',
    submit: 'Save',
    saved: 'Your choice is saved.',
    fields: {
      rhythm: { label: 'How often?', options: { weekly: 'Every week, on Monday', daily: 'Every day', never: 'Never' } },
    },
  },
  page: {
    someone: 'Somebody who left',
    about: ({ title }) => `Conversation about: ${title}`,
    whoReads: ({ n }) => (n === 1 ? 'Only you can read this.' : `${n} people can read this. It is not public.`),
    said: 'What was said',
    nothing: 'Nobody said anything yet',
    begin: 'Ask a question, or say what you think of this page.',
    toPage: 'Back to the page',
    tasks: 'Tasks at this page',
    withdrawn: 'This text was taken away.',
    asks: ({ names }) => `Asks to look: ${names}`,
    before: ({ date }) => `Due on ${date}`,
    noDay: 'No date',
    forWhom: ({ name }) => `For ${name}`,
    givenBy: ({ name }) => `Given by ${name}.`,
    done: 'Done',
    late: 'Late',
    count: ({ n }) => (n === 0 ? 'Nobody said anything yet.' : n === 1 ? '1 comment.' : `${n} comments.`),
    openTasks: ({ n }) => (n === 1 ? '1 task is open at this page.' : `${n} tasks are open at this page.`),
    join: 'Join in or give a task',
    waits: ({ n }) => (n === 0 ? 'Nothing waits for you.' : n === 1 ? '1 thing waits for you.' : `${n} things wait for you.`),
    allDone: 'You are up to date',
    allDoneText: 'When somebody asks you something, or gives you a task, it stands here.',
    toSteps: 'See the steps',
    asked: 'Somebody asks you to look',
    by: ({ name, about: what }) => `${name} about: ${what}`,
    mine: 'Your tasks',
    waiting: 'This waits in the policy',
    given: 'Tasks you gave to others',
    rhythmNow: {
      weekly: 'You get a summary every week, on Monday.',
      daily: 'You get a summary every day.',
      never: 'You get no summary.',
    },
    changeRhythm: 'Change how often',
    said1: 'Your comment is there.',
    takenBack: 'Your text is gone.',
    seen: 'Good. This is no longer on your list.',
    given1: 'The task is given.',
    saved: 'The task is saved.',
    finished: 'The task is done. Thank you.',
    reopened: 'The task is open again.',
  },
  deeds: {
    opmerking: ({ title }) => `Said: ${title}`,
    taak: ({ title }) => `Task: ${title}`,
    gaf: ({ title }) => `Gave a task: ${title}`,
    samenvatting: () => 'Summary by e-mail',
  },
  mail: {
    title: 'Summary by e-mail',
    plan: 'Preparing the summaries',
    subject: ({ gemeente, n }) =>
      n === 1 ? `1 thing waits for you in Meedoen ${gemeente}` : `${n} things wait for you in Meedoen ${gemeente}`,
    hello: ({ name }) => `Dear ${name},`,
    asked: 'Somebody asks you to look:',
    mine: 'Your tasks:',
    waiting: 'This waits in the policy:',
    line: ({ title, date }) => (date ? `- ${title} (by ${date})` : `- ${title}`),
    go: ({ link }) => `See it here: ${link}`,
    stop: ({ link }) => `Would you like this less often, or no longer? Arrange it here: ${link}`,
  },
}

export const words = texts({ nl, en })
