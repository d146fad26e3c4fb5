import { texts } from '../../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const page = 'Page'

const en: typeof nl = {
  log: {
    title: 'Log',
    intro: 'What happened, by whom and when. Nobody can change or remove anything here. Old lines stay too.',
    submit: 'Show',
    fields: {
      room: 'Part',
      person: { label: 'Person', hint: 'What this person did, and what happened to the account.' },
      from: 'From',
      to: 'Up to and including',
      page,
    },
  },
  mine: {
    title: 'My log',
    intro: 'What you did here, and what happened to your account. Nobody can change this.',
    fields: { page },
  },
  done: {
    shutSignIn: 'Warned of wrong codes when signing in',
    opened: 'Personal data opened',
    createPerson: 'Account made',
    sendLink: 'Link to sign in sent',
    giveRole: 'Role given',
    endRole: 'Role ended',
    endSessiesOf: 'Signed out everywhere',
    endMySessie: 'One device signed out',
    endMyOthers: 'Other devices signed out',
    choosePassword: 'New password chosen',
    invitePerson: 'Somebody invited',
    resendUitnodiging: 'Invitation sent again',
    withdrawUitnodiging: 'Invitation withdrawn',
    acceptUitnodiging: 'Invitation accepted',
    declineMine: 'Invitation declined',
    reviewAccess: 'Reviewed who may do what',
    setTermijnen: 'Terms changed',
    giveToestemming: 'Consent given',
    withdrawToestemming: 'Consent withdrawn',
    changeName: 'Name changed',
    requestEmail: 'Another e-mail address asked for',
    confirmEmail: 'E-mail address changed',
    requestErasure: 'Asked to be erased',
    withdrawErasure: 'Request to be erased withdrawn',
    erasePerson: 'Person erased',
  },
  page: {
    nav: 'Log',
    choose: 'Choose what you see',
    count: ({ n }) => (n === 1 ? '1 line' : `${n} lines`),
    none: 'There is nothing that fits this',
    noneMine: 'Nothing has happened yet',
    when: 'When',
    what: 'What',
    room: 'Part',
    about: ({ name }) => `about ${name}`,
    house: 'The system or the installation',
    you: 'You',
    by: ({ roles }) => `Somebody with the role: ${roles}`,
    oldRoom: 'A part that is not here any more',
    oldDeed: 'Something we do not know any more',
    used: ({ title }) => `Used ‘${title}’`,
    all: 'Show everything',
    reviewed: ({ kept, ended }) => `stayed: ${kept}, stopped: ${ended}`,
  },
}

export const words = texts({ nl, en })
