import { texts } from '../house/texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  messages: {
    400: {
      title: 'This address is not right',
      text: 'There is something in the address that we cannot read. Perhaps it was not copied well.',
    },
    403: { title: 'You cannot open this', text: 'This page is for others.' },
    404: { title: 'This page does not exist', text: 'Perhaps the address has changed, or one letter is wrong.' },
    405: { title: 'You cannot do this here', text: 'You can look at this page, but there is nothing to send here.' },
    421: {
      title: 'This site has another address',
      text: 'Do you run this site? Then set MEEDOEN_URL to the address at which people open it.',
    },
    500: { title: 'Something went wrong on our side', text: 'It is not your fault. Try again in a few minutes.' },
  },
  withoutQuery: 'Open the page without that part of the address',
  siteIsAt: 'Go to the address below. Did you come from there? Then the server in front does not pass on the name (Host).',
  foreign: ({ origin }) =>
    `We cannot tell that you sent this from our own site. Check it and send it again. If that does not work, open ${origin} and try there.`,
  tooManyLive: 'Too many screens are watching at this moment. Reload the page to see what is new.',
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
