import { texts } from '../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  sheet: {
    about: 'Scores completed sheets: participant,q1,…,q14 with a or b.',
    empty: 'The file is empty: it needs at least one completed sheet.',
    unreadable: 'This file is not readable CSV.',
    noColumn: ({ column }) => `The column ${column} is missing.`,
    unknownColumn: ({ column }) => `The column ${column} does not belong here.`,
    columnTwice: ({ column }) => `The column ${column} is there twice.`,
    noParticipant: ({ row }) => `Row ${row}: the participant is missing.`,
    participantTwice: ({ row, participant }) => `Row ${row}: participant ${participant} is there already.`,
    tooMany: ({ row }) => `Row ${row}: there are too many values.`,
    noAnswer: ({ row, question }) => `Row ${row}, question ${question}: the answer is missing.`,
    notAOrB: ({ row, question, letter }) => `Row ${row}, question ${question}: "${letter}" is not a or b.`,
    head: ['Participant', 'Even', 'Odd', 'Type'],
    median: 'Median',
    agenda: ({ questions }) => `Talk about these first: question ${questions}.`,
  },
  alone: {
    title: 'Type test',
    submit: 'Next question',
    fields: { given: 'Answers so far', choice: 'Your choice' },
    progress: ({ n }) => `Question ${n} of 14`,
    answered: ({ n }) => `Question ${n} of 14. You answered ${n - 1} questions.`,
    previous: 'Previous question',
    notKept: 'Meedoen keeps nothing. Your answers are only in the address of this page.',
  },
  result: {
    title: 'Your result',
    fields: { answers: 'Fourteen answers, a or b' },
    headline: ({ name }) => `You arrive at: ${name}`,
    close: ({ names }) => `You are near the line. Read these as well: ${names}.`,
    advantage: 'Advantage',
    pitfall: 'Pitfall',
    advice: 'Advice',
    dimensions: 'What does this mean?',
    table: 'See the card as a table',
    again: 'Take the test again',
    you: 'you',
  },
  question: { title: 'Question of the type test', fields: { given: 'Answers so far' } },
  types: { title: 'The four types side by side', fields: {} },
  paper: { title: 'Type test on paper', fields: {} },
  group: { label: 'Type test' },
  entrance: {
    label: 'Have a say',
    title: 'I want to have a say',
    about: 'What kind of municipality are we? Take the type test: fourteen questions, ten minutes.',
  },
}

export const words = texts({ nl, en })
