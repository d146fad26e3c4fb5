import { texts } from '../../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const id = 'Message or work'

const en: typeof nl = {
  /** Of ./meedoen, for --help. */
  commands: {
    list: 'Shows e-mails that did not arrive and work that failed.',
    retry: 'Tries again what failed.',
  },
  show: {
    title: 'What went wrong',
    intro: 'Here is what the system could not do: e-mails that did not arrive and work that failed.',
    fields: {},
  },
  retry: {
    title: 'Try it again',
    intro: 'The system tries it once more, right away.',
    submit: 'Try again',
    fields: { id: { label: id, hint: 'Leave this empty for everything that failed.' } },
    refusals: { nothing: 'There is nothing that can be tried again. Perhaps the link in the message has ended.' },
  },
  drop: {
    title: 'Remove it from this list',
    intro: 'The message does not leave any more, or the work is not done.',
    submit: 'Remove from this list',
    fields: { id },
  },
  try: {
    title: 'Send a test message',
    intro: 'You get an e-mail at your own address.',
    submit: 'Send me a test message',
    fields: {},
  },
  waits: {
    title: ({ n }) => (n === 1 ? '1 thing failed' : `${n} things failed`),
    why: 'An e-mail did not arrive, or the system could not do some of its work.',
  },
  why: {
    address: 'The mail server says that this address does not exist.',
    refused: 'The mail server does not take this message.',
    'sign-in': 'The mail server does not let us in. Have the settings checked by whoever runs Meedoen.',
    away: 'The mail server cannot be reached.',
    busy: 'The mail server asks us to try later.',
    'too-late': 'The message waited too long, so it was not sent.',
    'other-key': 'This message was sealed with another key. Nobody can read it any more.',
    broken: 'Something went wrong on our side.',
  },
  page: {
    mails: 'E-mails that did not arrive',
    noMails: 'Nothing has failed',
    later: 'We try these again by ourselves.',
    waiting: ({ n }) => (n === 0 ? 'Nothing waits to be sent.' : n === 1 ? '1 message waits.' : `${n} messages wait.`),
    lastSent: ({ at }) => `The last message left on ${at}.`,
    neverSent: 'No message left in the last thirty days.',
    work: 'Work that failed',
    noWork: 'Nothing has failed',
    what: 'What',
    why: 'Why',
    do: 'What you can do',
    to: ({ who }) => `to ${who}`,
    nobody: 'to somebody without an account',
    lastTried: ({ at }) => `last tried on ${at}`,
    next: ({ at, n }) => (n === 1 ? `tried once, again on ${at}` : `tried ${n} times, again on ${at}`),
    code: ({ code }) => `code ${code}`,
    again: 'Try again',
    allAgain: 'Try everything again',
    ended: 'The link in this message has ended. Send a new one.',
    drop: 'Remove from this list',
    test: 'Does e-mail arrive?',
    testText: 'Send yourself a message. If it does not arrive, this page says why after a minute.',
    kept: 'What failed stays here for thirty days. Then the system takes it away.',
    retried: ({ n }) => (n === 1 ? 'We are trying it again now.' : `We are trying ${n} things again now.`),
    dropped: 'It is no longer in this list.',
    tried: 'The test message is on its way to your address.',
    unknown: 'Work of an earlier version',
    more: 'See also',
  },
  mail: {
    title: 'Test message',
    subject: ({ gemeente }) => `Test message from Meedoen ${gemeente}`,
    text: ({ name, page }) =>
      `Dear ${name},\n\nYou are reading this, so e-mail from Meedoen arrives.\n\nBack to “What went wrong”: ${page}\n`,
  },
}

export const words = texts({ nl, en })
