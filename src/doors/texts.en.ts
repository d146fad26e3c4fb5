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
    numberOnly: ({ request }) => `The number of this error is ${request}.`,
    call: 'Our phone number is',
    number: ({ request }) => `Calling or writing about this? Please mention this number: ${request}.`,
    429: { title: 'One moment', text: 'Please try again shortly.' },
    405: { title: 'You cannot do this here', text: 'Nothing can be sent here. Go back and try again.' },
    421: {
      title: 'This site has another address',
      text: 'Do you run this site? Then set MEEDOEN_URL to the address at which people open it.',
    },
    500: { title: 'Something went wrong on our side', text: 'It is not your fault. Try again in a few minutes.' },
    503: { title: 'This is not possible right now', text: 'It is not your fault. Please try again shortly.' },
  },
  toHome: 'To the home page',
  withoutQuery: 'Open the page without that part of the address',
  siteIsAt: 'Go to the address below. Did you come from there? Then the server in front does not pass on the name (Host).',
  foreign: ({ origin }) =>
    `We cannot tell that you sent this from our own site. Check it and send it again. If that does not work, open ${origin} and try there.`,
  sentBefore: {
    message: 'You sent this before. What you typed now has not been saved yet.',
    label: 'Look at what you sent before',
  },
  tooManyLive: 'Too many screens are watching at this moment. Reload the page to see what is new.',
  away: {
    title: 'Please try again in a moment',
    text: 'We cannot reach the data just now. It is not your fault. It usually takes less than a minute.',
    kept: 'What you filled in is not lost. It goes along when you try again. Only a password or a file has to be given once more.',
    again: 'Try again',
  },
  signedOut: {
    session: {
      title: 'You have been signed out',
      text: 'Sign in, then you can go on with what you filled in.',
      open: 'Sign in (in a new tab)',
    },
    secondStep: {
      title: 'Set up your second step first',
      text: 'Do that, then you can go on with what you filled in.',
      open: 'Set up your second step (in a new tab)',
    },
    back: 'Come back to this tab and press the button below.',
    lost: 'A password or a file has to be given once more after that.',
    filled: 'What you filled in',
    another: 'Somebody else had filled this in. Nothing has been saved.',
    notYours: 'Did somebody else fill this in? Then close this tab.',
  },
  cli: {
    unknown: {
      any: ({ words }) => `Unknown command: ${words}. Try ./meedoen --help`,
      near: ({ words, near }) => `Unknown command: ${words}. Did you mean ./meedoen ${near}? ./meedoen --help shows them all.`,
    },
    choose: 'Choose one of these commands:',
    choices: ({ choices }) => `You can choose from: ${choices}.`,
    noFile: ({ file }) => `The file ${file} cannot be read.`,
    unknownFlag: ({ flag }) => `${flag} is not known here. Try --help.`,
    secretFlag: ({ flag, instead }) =>
      `${flag} cannot be used: others on this computer can read what you type here. Put it in a file and name that with ${instead}. With ${instead} - we read what you type next.`,
    needsValue: ({ flag }) => `${flag} needs a value. Does it begin with a dash? Then write ${flag}=…`,
    noValue: ({ flag }) => `${flag} takes no value.`,
    needsFile: 'Name a file, or - for what you type.',
    tooMuch: ({ word }) => `This does not belong here: ${word}`,
    unknownLang: ({ lang }) => `--lang is nl or en, not ${lang}`,
    unknownGemeente: ({ slug }) => `There is no municipality with the address ${slug}. ./meedoen gemeenten list shows them all.`,
    noGemeente: 'Name the municipality with --gemeente and its address, for example --gemeente lindewaard',
    start: 'Starts Meedoen: the database is brought up to date, then the doors open.',
    openapi: 'Prints the description of the API (OpenAPI 3.1).',
    backup: 'Keeps the whole database in backups/ of the data folder, also while Meedoen is running.',
    restore: 'Puts a kept database back in a new data folder (MEEDOEN_DATA), or in the empty database of DATABASE_URL.',
    move: 'Carries everything to an empty database on a server. Stop Meedoen first.',
    moveTo: 'Name the empty database that everything goes to: ./meedoen move --to postgres://…',
    restored: ({ where }) => `The data is in ${where}. Put the key (installation.key) beside it and start Meedoen.`,
    moved: ({ data }) =>
      `Everything is on the server now. Give its address as DATABASE_URL, leave the data folder ${data} with the key in place, and start Meedoen.`,
    newKey: 'With --new-key Meedoen goes on without the old key, when that is lost.',
    mail: 'Sends a test message by the settings of this installation, and prints what the mail server answers.',
    mailTest: {
      noAddress: 'Name the address: ./meedoen mail test --to name@gemeente.example',
      subject: 'Test message from Meedoen',
      text: 'You are reading this, so e-mail from Meedoen arrives.\n',
    },
    langs:
      'With --lang nl every command speaks Dutch. With --help every command shows what it takes. --version shows the version.',
  },
}

export const doorWords = texts({ nl, en })
