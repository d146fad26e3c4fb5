export const nl = {
  sheet: {
    about: 'Rekent ingevulde bladen uit: participant,q1,…,q14 met a of b.',
    empty: 'Het bestand is leeg: er is ten minste één ingevuld blad nodig.',
    unreadable: 'Dit bestand is geen leesbare CSV.',
    noColumn: ({ column }: { column: string }) => `De kolom ${column} ontbreekt.`,
    unknownColumn: ({ column }: { column: string }) => `De kolom ${column} hoort er niet bij.`,
    columnTwice: ({ column }: { column: string }) => `De kolom ${column} staat er twee keer in.`,
    noParticipant: ({ row }: { row: number }) => `Rij ${row}: de deelnemer ontbreekt.`,
    participantTwice: ({ row, participant }: { row: number; participant: string }) =>
      `Rij ${row}: deelnemer ${participant} staat er al in.`,
    tooMany: ({ row }: { row: number }) => `Rij ${row}: er staan te veel waarden.`,
    noAnswer: ({ row, question }: { row: number; question: number }) => `Rij ${row}, vraag ${question}: het antwoord ontbreekt.`,
    notAOrB: ({ row, question, letter }: { row: number; question: number; letter: string }) =>
      `Rij ${row}, vraag ${question}: "${letter}" is geen a of b.`,
    head: ['Deelnemer', 'Even', 'Oneven', 'Type'],
    median: 'Midden',
    agenda: ({ questions }: { questions: string }) => `Praat hier eerst over: vraag ${questions}.`,
  },
}
