import { roleOptions } from '../../../house/actor.ts'
import { minutesEn } from '../../../house/texts.en.ts'
import { texts } from '../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  /** Of ./meedoen, for --help. */
  commands: {
    create: 'Adds somebody, with one or more roles.',
    list: 'Shows who has an account here, with their roles.',
  },
  someone: 'somebody who left',
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    fields: { email: 'Your e-mail address', password: 'Your password' },
    refusals: {
      wrong: 'This e-mail address and password do not match.',
      locked: ({ minutes }) => `It went wrong too often. Try again in ${minutesEn(minutes)}, or ask for a link by e-mail.`,
      'use-passkey': 'Your role asks for two steps. Sign in with your passkey.',
    },
  },
  requestLink: {
    title: 'Sign in with a link',
    intro: 'You will get an e-mail with a link. It signs you in without a password.',
    submit: 'Send me a link',
    fields: { email: 'Your e-mail address' },
    refusals: {
      'too-often': ({ minutes }) =>
        `A link was asked for this address a few times just now. Those links still work: look among unwanted mail too. You can ask for a new one in ${minutesEn(minutes)}.`,
    },
  },
  signInByLink: {
    title: 'Welcome',
    intro: 'Press the button to sign in. The link works once.',
    submit: 'Sign in',
    fields: { token: 'Code in the link' },
    refusals: {
      expired: 'This link has been used or is too old. You can ask for a new one.',
      'use-passkey': 'Your role asks for two steps. Go to "Sign in" and use your passkey.',
    },
  },
  demo: {
    title: 'Look around as',
    intro: 'This is a demo. All people here are invented. Choose who you are.',
    fields: { account: 'Who are you?' },
  },
  demoPeople: { title: 'The people of the demo', fields: {} },
  signOut: { title: 'Sign out', submit: 'Sign out', fields: {} },
  me: { title: 'Who am I here', fields: {} },
  mijn: { title: 'My account', fields: {} },
  endMySessie: { title: 'Sign this device out', submit: 'Sign out', fields: { id: 'Device' } },
  endMyOthers: { title: 'Sign all other devices out', submit: 'Sign the others out', fields: {} },
  endAllMine: { title: 'Sign out everywhere, here too', submit: 'Sign out everywhere, here too', fields: {} },
  choosePassword: {
    title: 'Choose a password',
    intro: 'Four ordinary words in a row are easy to remember and hard to guess.',
    submit: 'Save',
    fields: {
      current: { label: 'Your password now', hint: 'Leave this empty when you have none yet, or signed in with a link.' },
      password: { label: 'Your new password', hint: 'At least 12 characters.' },
    },
    refusals: {
      wrong: 'This is not your password now. Forgotten? Sign out and ask for a link by e-mail.',
      locked: ({ minutes }) =>
        `It went wrong too often. Try again in ${minutesEn(minutes)}, or sign out and ask for a link by e-mail.`,
    },
  },
  list: { title: 'People and roles', fields: {} },
  show: { title: 'Somebody with an account', fields: { id: 'Who' } },
  create: {
    title: 'Add somebody',
    submit: 'Add',
    fields: {
      name: 'Name',
      email: 'E-mail address',
      roles: { label: 'Roles', options: roleOptions('en') },
      password: { label: 'Password', hint: 'Leave this empty: this person then gets a link by e-mail and chooses one.' },
    },
    refusals: { taken: 'Somebody has this e-mail address already.' },
  },
  sendLink: {
    title: 'Send a link to sign in',
    intro: 'This person gets an e-mail. The link works for a week.',
    submit: 'Send the link',
    fields: { id: 'Who' },
  },
  giveRole: {
    title: 'Give a role',
    submit: 'Give this role',
    fields: { id: 'Who', role: { label: 'Role', options: roleOptions('en') } },
    refusals: { has: 'This person has this role already.' },
  },
  endRole: {
    title: 'End the role',
    intro: 'From now on this person cannot reach what belongs to the role.',
    submit: 'End it',
    fields: { id: 'Who', rol: 'Role' },
    refusals: { last: 'This is the last administrator. Make somebody else administrator first.' },
  },
  endSessiesOf: {
    title: 'Sign this person out everywhere',
    intro: 'Do this when a device is lost. The person can simply sign in again.',
    submit: 'Sign out everywhere',
    fields: { id: 'Who' },
  },
  nav: 'People',
  page: {
    orLink: 'No password, or forgotten?',
    askLink: 'Sign in with a link by e-mail',
    askNewLink: 'Ask for a new link',
    withPassword: 'Sign in with a password',
    sent: 'If we know this address, you will get an e-mail in a moment. Its link works for 20 minutes.',
    iAm: 'Who you are',
    name: 'Name',
    email: 'E-mail address',
    roles: 'Roles',
    noRole: 'No role yet',
    password: 'Password',
    hasPassword: 'You have a password.',
    noPassword: 'You have no password. You sign in with a link by e-mail.',
    choose: 'Choose a password',
    sessies: 'Where you are signed in',
    sessiesText: 'Don’t recognise a device? Sign it out and choose a new password.',
    device: 'Device',
    on: ({ browser, system }) => `${browser} on ${system}`,
    unknownDevice: 'Unknown device',
    unknownBrowser: 'Unknown browser',
    since: 'Signed in since',
    until: 'Ends at the latest',
    what: 'What you can do',
    thisOne: 'This device',
    endedOne: 'The other device is signed out.',
    endedOthers: 'Your other devices are signed out.',
    endedTheirs: 'This person is signed out everywhere.',
    endedAll: 'You are signed out everywhere, here too.',
    saved: 'Your new password is saved. Other devices are signed out.',
    add: 'Add somebody',
    added: 'Added.',
    linkSent: 'The link is on its way.',
    given: 'The role is given.',
    taken: 'The role has ended.',
    count: ({ n }) => (n === 1 ? '1 person has an account.' : `${n} people have an account.`),
    sessiesNow: ({ n }) => (n === 1 ? 'Signed in on 1 device' : `Signed in on ${n} devices`),
    nowhere: 'Not signed in now',
    more: 'More about you',
    toLog: 'See what this person did, and who opened this page',
    operator: 'the installation',
    gone: 'somebody who is not here any more',
    access: 'Signing in',
  },
  mail: {
    title: 'A link to sign in',
    asked: {
      subject: ({ gemeente }) => `Your link to sign in at Meedoen ${gemeente}`,
      text: ({ name, link, minutes, phone }) =>
        `Dear ${name},\n\nYou asked for a link to sign in. Open this link and press the button:\n\n${link}\n\n` +
        `The link works once, for ${minutes} minutes.\n\nYou did not ask for it? Then you need not do anything.\n\n` +
        `Questions? Call ${phone}.\n`,
    },
    welcome: {
      subject: ({ gemeente }) => `Welcome to Meedoen ${gemeente}`,
      text: ({ name, link, gemeente, phone }) =>
        `Dear ${name},\n\nYou now have an account at Meedoen ${gemeente}. Open this link and press the button:\n\n${link}\n\n` +
        'The link works once, for a week. After that you can ask for a new link yourself, on the page "Sign in".\n\n' +
        `Questions? Call ${phone}.\n`,
    },
  },
}
export const words = texts({ nl, en })
