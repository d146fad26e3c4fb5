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
}

export const words = texts({ nl, en })
