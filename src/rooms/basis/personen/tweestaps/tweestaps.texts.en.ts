import { roleOptions } from '../../../../house/actor.ts'
import { minutesEn } from '../../../../house/texts.en.ts'
import { texts } from '../../../../house/texts.ts'
import { nl } from './tweestaps.texts.nl.ts'

const password = { label: 'Your password', hint: 'This tells us that it is really you.' }
const locked = ({ minutes }: { minutes: number }) => `It went wrong too often. Try again in ${minutesEn(minutes)}.`
const wrongPassword = 'This is not your password. Forgotten? Sign out and ask for a link by e-mail.'
const wrongCode = 'This code is not right, or was used already. Wait for the next code in your app.'
const unreadable = 'We cannot check this code now. Use a recovery code, or call us.'
const required = 'Your role asks for a second step. Set up another second step first.'

const en: typeof nl = {
  signInByCode: {
    title: 'Enter the code',
    intro: 'The first step is done. Now open the app on your phone. It shows a code of six digits.',
    submit: 'Sign in',
    fields: { oneTimeCode: { label: 'Code from the app', hint: 'No phone at hand? Enter a recovery code.' } },
    refusals: {
      wrong: wrongCode,
      locked,
      'too-late': 'You are not half-way signing in, or it took too long. Begin again.',
      unreadable,
    },
  },
  beginApp: {
    title: 'Set up the app',
    intro:
      'An authenticator app is a free app on your phone that keeps making new codes. With such a code you show that it is really you.',
    submit: 'I have the app, continue',
    fields: { password },
    refusals: { 'wrong-password': wrongPassword, locked },
  },
  addApp: {
    title: 'Connect the app',
    submit: 'Turn on the second step',
    fields: { oneTimeCode: { label: 'Code from the app', hint: 'Six digits. There is a new code every half minute.' } },
    refusals: {
      wrong: 'This code is not right. See if the time on your phone is right, and try the next code.',
      'begin-again': 'This took too long. Begin again.',
    },
  },
  renewCodes: {
    title: 'Make new recovery codes',
    intro: 'You get ten new codes. The old codes stop working.',
    submit: 'Make new codes',
    fields: { oneTimeCode: { label: 'Code from the app', hint: 'Or a recovery code that you still have.' } },
    refusals: { wrong: wrongCode, locked, unreadable },
  },
  hideCodes: {
    title: 'Keep your recovery codes',
    intro: 'Is your phone lost or broken? Then sign in with one of these codes. Each code works once.',
    submit: 'I have kept the codes',
    fields: {},
  },
  removeApp: {
    title: 'Turn off the app',
    intro: 'After this you sign in without a code. Your recovery codes stop working too.',
    submit: 'Turn off the app',
    fields: { password, oneTimeCode: { label: 'Code from the app', hint: 'Or a recovery code.' } },
    refusals: { wrong: wrongCode, locked, unreadable, required, 'wrong-password': wrongPassword },
  },
  beginPasskey: {
    title: 'Add a passkey',
    intro: 'Your phone or computer keeps the passkey. Give it a name first, so that you know it later.',
    submit: 'Continue',
    fields: { name: { label: 'Name', hint: 'For example: my phone, or laptop at work.' }, password },
    refusals: { 'wrong-password': wrongPassword, locked },
  },
  addPasskey: {
    title: 'Make the passkey',
    intro: 'Press the button. Your phone or computer asks for your finger, your face or your PIN.',
    submit: 'Make the passkey',
    fields: { id: 'Passkey', passkey: 'Answer of your device' },
    refusals: {
      'begin-again': 'This took too long. Begin again.',
      'no-passkey': 'Making the passkey did not work. Begin again.',
      'touch-only':
        'Your role asks for two steps. This passkey does not ask for your finger, your face or a PIN. Set that up, or take another one.',
      known: 'You have this passkey already.',
    },
  },
  removePasskey: {
    title: 'Remove the passkey',
    intro: 'You can no longer sign in with this passkey. Other devices are signed out.',
    submit: 'Remove the passkey',
    fields: { id: 'Passkey', password },
    refusals: { required, 'wrong-password': wrongPassword, locked },
  },
  askPasskey: { title: 'Ask for a passkey', fields: {} },
  signInByPasskey: {
    title: 'Sign in with a passkey',
    submit: 'Use your passkey',
    fields: { id: 'Question', passkey: 'Answer of your device' },
    refusals: {
      'too-late': 'This took too long. Try again.',
      unknown: 'This passkey belongs to no account here. Sign in with your password or a link.',
      'no-passkey': 'Signing in with this passkey did not work. Try again.',
      'use-passkey':
        'Your role asks for two steps. Your device did not ask for your finger, your face or your PIN just now. Try again, and let it ask.',
    },
  },
  requireSteps: {
    title: 'Who needs a second step?',
    intro: 'A password can leak. Choose a second step for everybody who sees data of people.',
    submit: 'Save',
    fields: { roles: { label: 'Roles that need a second step', options: roleOptions('en') } },
  },
  takeSecondStep: {
    title: 'Take away the second step',
    intro:
      'Do this when somebody lost a phone. The app, the recovery codes and the passkeys stop working. This person is signed out and gets an e-mail.',
    submit: 'Take away the second step',
    fields: { id: 'Who' },
    refusals: {
      own: 'You change your own second step at "My account".',
      none: 'This person has no second step.',
    },
  },
  mySteps: { title: 'Signing in safely', fields: {} },
  proof: { title: 'Whether the password is asked', fields: {} },
  newApp: { title: 'The code for the app', fields: {} },
  newCodes: { title: 'Your recovery codes', fields: {} },
  newPasskey: { title: 'The new passkey', fields: { id: 'Passkey' } },
  showRequired: { title: 'Who needs a second step', fields: {} },
  stepsOf: { title: 'The second step of somebody', fields: { id: 'Who' } },
  nav: 'Signing in safely',
  page: {
    lead: 'A password can leak. With a second step, a password alone lets nobody in.',
    held: 'Set up a second step first',
    heldText: 'Your role asks for a second step when you sign in. Choose a way below. Then you can go on.',
    back: 'Back',
    mine: 'My account',
    isRequired: 'Your role asks for a second step.',
    app: 'Code from an app',
    appOn: 'On',
    appOff: 'Off',
    appSince: ({ date }) => `The second step with the app is on since ${date}.`,
    codesLeft: ({ n }) =>
      n === 1
        ? 'You have 1 recovery code left.'
        : n === 0
          ? 'You have no recovery codes left.'
          : `You have ${n} recovery codes left.`,
    otherPhone: 'Take another phone',
    picture: ['Put the app on your phone', 'Point the camera at the square', 'Type the code here'],
    pictureText: [
      'Search for "authenticator" in the app store of your phone. Take a free one of a maker you know.',
      'Open the app and choose: add a code. The square is on the next page.',
      'The app shows six digits. You enter them here, and then each time you sign in.',
    ],
    qr: 'Square with the secret key for the app',
    scan: 'Point the camera of the app at this square',
    typeIn: 'Does that not work? Choose "enter a key" in the app and type this:',
    confirm: 'Then type the code',
    print: 'Print this page, or write the codes down. You see them only once. Do not keep them on your phone.',
    keys: 'Passkey',
    keysText:
      'You sign in with your finger, your face or the PIN of your device. That counts as two steps, and you need no password.',
    oneStep: 'a touch only, so one step',
    noKeys: 'You have no passkey yet.',
    unable: 'This browser cannot make a passkey. Use another browser, or the app.',
    unableHere: 'This browser cannot use a passkey. Sign in with your password or a link.',
    name: 'Name',
    added: 'Added',
    lastUsed: 'Last used',
    never: 'Not yet',
    what: 'What you can do',
    remove: 'Remove',
    failed: 'It did not work, or you stopped. Try again.',
    or: 'Or without a password:',
    startAgain: 'Begin signing in again',
    onMine: 'Arrange how you sign in',
    mineOn: 'You sign in with a second step.',
    mineOff: 'You sign in with one step. A second step protects your account better.',
    addedApp: 'The second step is on. Other devices are signed out.',
    removedApp: 'The app is off. Other devices are signed out.',
    addedKey: 'The passkey is added. Other devices are signed out.',
    removedKey: 'The passkey is removed. Other devices are signed out.',
    renewed: 'Your new recovery codes are below.',
    saved: 'Saved. It holds from now on, also for who is signed in already.',
    taken: 'The second step is gone. This person gets an e-mail.',
    standing: 'How far is everybody?',
    standingText: 'Whoever has no second step yet sets it up at the next visit. Until then that person can do nothing else.',
    role: 'Role',
    people: 'People',
    ready: 'Done',
    second: 'Second step',
    hasApp: 'Code from an app',
    hasKeys: ({ n }) => (n === 1 ? '1 passkey' : `${n} passkeys`),
    hasNone: 'No second step',
    mustHave: 'A role of this person asks for a second step.',
  },
  mail: {
    title: 'A message about an account',
    subject: ({ gemeente }) => `About your account at Meedoen ${gemeente}`,
    news: {
      'app-added': 'From now on you sign in with a second step: a code from an app.',
      'app-removed': 'The second step with the app was turned off.',
      'passkey-added': 'A passkey was added. With it you can sign in without a password.',
      'passkey-removed': 'A passkey was removed. You can no longer sign in with it.',
      'taken-away':
        'An administrator took your second step away. The app, the recovery codes and the passkeys no longer work. You are signed out everywhere.',
      'code-used': 'One of your recovery codes was used. That code no longer works.',
      shut: 'Somebody knew your password or link, but entered a wrong code several times. Without a right code nobody comes in.',
    },
    text: ({ name, said, page, phone }) =>
      `Dear ${name},\n\n${said}\n\nDid you know about this? Then you need to do nothing.\n\n` +
      `Did you not know? Then call us at once: ${phone}. Also choose a new password on this page:\n\n${page}\n`,
  },
}

export const words = texts({ nl, en })
