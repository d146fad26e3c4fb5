import { texts } from '../house/texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  messages: {
    403: { title: 'You cannot open this', text: 'This page is for others.' },
    404: { title: 'This page does not exist', text: 'Perhaps the address has changed, or one letter is wrong.' },
    500: { title: 'Something went wrong on our side', text: 'It is not your fault. Try again in a few minutes.' },
  },
  away: {
    title: 'Please try again in a moment',
    text: 'We cannot reach the data just now. It is not your fault. It usually takes less than a minute.',
    kept: 'What you filled in is not lost. It goes along when you try again. Only a password or a file has to be given once more.',
    again: 'Try again',
  },
  cli: {
    unknown: ({ words }) => `Unknown command: ${words}. Try ./meedoen --help`,
    noFile: ({ file }) => `The file ${file} cannot be read.`,
    noGemeente: 'Name the municipality with --gemeente and its address, for example --gemeente lindewaard',
    start: 'Starts Meedoen: the database is brought up to date, then the doors open.',
    openapi: 'Prints the description of the API (OpenAPI 3.1).',
    backup: 'Keeps the whole database in backups/ of the data folder; the newest seven stay. Stop Meedoen first.',
    restore: 'Puts a kept database back in a new data folder (MEEDOEN_DATA).',
    langs: 'With --lang=nl every command speaks Dutch.',
  },
}

export const doorWords = texts({ nl, en })
