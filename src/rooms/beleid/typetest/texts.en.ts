import { texts } from '../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  fact: 'Group talks with a record',
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
  start: {
    title: 'Type test',
    submit: 'Start',
    question: 'What do you think of while you answer?',
    duration: 'Fourteen questions, about ten minutes. A wrong answer does not exist.',
    fields: { blad: 'Which sheet?' },
    choices: {
      options: { nu: 'How it is now.', straks: 'How you want it.', beide: 'Both.' },
      texts: {
        nu: 'The policy as the municipality pursues it now.',
        straks: 'The policy that fits the municipality best.',
        beide: 'First now, then later. After that you see what moves.',
      },
    },
  },
  alone: {
    title: 'Type test',
    submit: 'Next question',
    fields: { blad: 'Which sheet?', given: 'Answers so far', choice: 'Your choice' },
    progress: ({ n }) => `Question ${n} of 14`,
    previous: 'Previous question',
    back: 'Back',
    notKept: 'Meedoen keeps nothing. Your answers are only in the address of this page.',
  },
  result: {
    title: 'Your result',
    fields: { blad: 'Which sheet?', answers: 'Fourteen answers, a or b' },
    headline: ({ name }) => `You arrive at: ${name}`,
    close: ({ names }) => `You are near the line. Read these as well: ${names}.`,
    advantage: 'Advantage',
    pitfall: 'Pitfall',
    advice: 'Advice',
    meaning: 'What does this mean?',
    dimensions: 'For whom, and who steers?',
    again: 'Take the test again',
    you: 'you',
    recognise: 'Do you recognise this?',
    others: 'Read the other sides as well',
    strength: { pronounced: 'pronounced', moderate: 'moderate', 'near-line': 'near the line' },
    strengthRow: ({ dimension, pole, count, strength }) => `${dimension}: ${pole.toLowerCase()}, ${count} of 7, ${strength}.`,
  },
  shift: { title: 'From now to later', fields: { both: 'Twice fourteen answers' } },
  question: {
    title: 'Question of the type test',
    fields: { blad: 'Which sheet?', given: 'Answers so far' },
  },
  types: { title: 'The four types side by side', fields: { edition: 'Edition' } },
  paper: { title: 'Type test on paper', fields: { edition: 'Edition' } },
  group: { label: 'Type test' },
  entrance: {
    label: 'Have a say',
    title: 'I want to have a say',
    about: 'What kind of municipality are we? Take the type test: fourteen questions, ten minutes.',
  },
}

export const words = texts({ nl, en })
