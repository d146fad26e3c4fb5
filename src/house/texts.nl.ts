/** "1 minuut", "12 minuten". */
export const minutesNl = (n: number): string => (n === 1 ? '1 minuut' : `${n} minuten`)

/** Sentences of the house itself: what can be wrong with a field, and what every door can say. */
export const nl = {
  /** In the place of what a room could not answer. */
  notShown: 'Een deel kunnen we nu niet tonen. Probeer het later nog eens.',
  field: {
    required: 'Vul dit in.',
    choose: 'Maak een keuze.',
    tooShort: ({ n }: { n: number }) => `Gebruik ten minste ${n} tekens.`,
    tooLong: ({ n }: { n: number }) => `Gebruik ten hoogste ${n} tekens.`,
    tooSmall: ({ n }: { n: number }) => `Vul ${n} of meer in.`,
    tooBig: ({ n }: { n: number }) => `Vul ${n} of minder in.`,
    tooFew: ({ n }: { n: number }) => `Kies er ten minste ${n}.`,
    tooMany: ({ n }: { n: number }) => `Kies er ten hoogste ${n}.`,
    number: 'Vul een getal in, bijvoorbeeld 12.',
    email: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
    file: 'Kies een bestand.',
    fileTooBig: ({ mb }: { mb: number }) => `Dit bestand is te groot. Kies een bestand van ten hoogste ${mb} MB.`,
    date: 'Vul een datum in, bijvoorbeeld 24-11-2026.',
    day: ({ from, to }: { from: string; to: string }) => `Vul een datum in van ${from} tot en met ${to}.`,
    strange: 'Hier staat een teken dat we niet kunnen bewaren. Typ de tekst opnieuw, of plak haar zonder opmaak.',
    unknown: 'Dit veld kennen we niet.',
    other: 'Dit klopt nog niet.',
  },
  refusals: {
    empty: 'Vul dit in.',
    'your-turn': 'U vraagt nu veel tegelijk. Wacht even en probeer het dan opnieuw.',
    busy: 'Het is nu erg druk. Probeer het zo nog eens.',
    'too-heavy': 'Dit kost te veel tijd om te maken. Probeer het later nog eens, of maak het kleiner.',
    'not-found': 'Deze pagina is er niet.',
    'too-much': 'Dit is te groot om te versturen.',
    overtaken: 'Iemand anders bewaarde dit net voor u. Uw tekst staat er nog. Vergelijk en bewaar opnieuw.',
    'not-readable': 'We kunnen dit niet lezen.',
    'key-reused':
      'Deze Idempotency-Key hoort bij iets anders dat u eerder stuurde. Er is nu niets gedaan. Stuur dit met een nieuwe sleutel.',
    'key-unreadable': 'Een Idempotency-Key heeft 1 tot 255 gewone tekens, zonder spaties.',
    same: 'Dit is net al bewaard, misschien door iemand anders.',
  } as Record<string, string>,
  tooOften: ({ minutes }: { minutes: number }) =>
    `Dit ging te vaak achter elkaar. Probeer het over ${minutesNl(minutes)} opnieuw.`,
}
