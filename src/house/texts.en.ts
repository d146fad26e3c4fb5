import type { nl } from './texts.nl.ts'

/** "1 minute", "12 minutes". */
export const minutesEn = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`)

export const en: typeof nl = {
  notShown: 'We cannot show a part of this now. Please try again later.',
  field: {
    required: 'Fill this in.',
    choose: 'Make a choice.',
    tooShort: ({ n }) => `Use at least ${n} characters.`,
    tooLong: ({ n }) => `Use at most ${n} characters.`,
    tooSmall: ({ n }) => `Enter ${n} or more.`,
    tooBig: ({ n }) => `Enter ${n} or less.`,
    tooFew: ({ n }) => `Choose at least ${n}.`,
    tooMany: ({ n }) => `Choose at most ${n}.`,
    number: 'Enter a number, for example 12.',
    email: 'Enter an e-mail address, for example name@example.org.',
    file: 'Choose a file.',
    fileTooBig: ({ mb }) => `This file is too large. Choose one of at most ${mb} MB.`,
    date: 'Enter a date, for example 2026-11-24.',
    day: ({ from, to }) => `Enter a date from ${from} up to and including ${to}.`,
    strange: 'There is a character here that we cannot keep. Type the text again, or paste it without formatting.',
    unknown: 'We do not know this field.',
    other: 'This is not right yet.',
  },
  refusals: {
    empty: 'Fill this in.',
    'your-turn': 'You are asking for a lot at once. Wait a moment and try again.',
    busy: 'It is very busy right now. Please try again in a moment.',
    'too-heavy': 'This takes too long to make. Try again later, or make it smaller.',
    'not-found': 'This page does not exist.',
    'too-much': 'This is too large to send.',
    overtaken: 'Somebody else saved this just before you. Your text is still here. Compare and save again.',
    'not-readable': 'We cannot read this.',
    'key-reused':
      'This Idempotency-Key belongs to something else that you sent before. Nothing was done now. Send this with a new key.',
    'key-unreadable': 'An Idempotency-Key is 1 to 255 plain characters, without spaces.',
    same: 'This was saved just now, perhaps by somebody else.',
  },
  tooOften: ({ minutes }) => `That was too many times in a row. Try again in ${minutesEn(minutes)}.`,
}
