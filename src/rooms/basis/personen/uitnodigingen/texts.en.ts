import { roleOptions } from '../../../../house/actor.ts'
import { texts } from '../../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const note = { label: 'Your message', hint: 'A few sentences of your own. They are in the e-mail. At most 500 characters.' }
const refused: (typeof nl)['many']['refusals'] = {
  'line-shape': ({ no }) => `Line ${no}: write name; e-mail address; role.`,
  'line-name': ({ no }) => `Line ${no}: the name is too short or too long.`,
  'line-email': ({ no }) => `Line ${no}: this is not an e-mail address.`,
  'line-role': ({ no }) => `Line ${no}: we do not know this role. Choose one from the list.`,
  'line-not-yours': ({ no }) => `Line ${no}: only the administrator invites for this role.`,
  'line-twice': ({ no }) => `Line ${no}: this address is in the list with this role already.`,
  'line-invited': ({ no }) => `Line ${no}: this address has an invitation for this role already.`,
  'no-lines': 'Nobody is in the list yet.',
  'too-many': ({ n }) => `The list is too long. Invite at most ${n} people at once.`,
}
const id = 'Invitation'

const en: typeof nl = {
  list: { title: 'Invitations', fields: {} },
  invite: {
    title: 'Invite somebody',
    intro: 'This person gets an e-mail with a link. The invitation holds for 14 days.',
    submit: 'Send the invitation',
    fields: { name: 'Name', email: 'E-mail address', role: { label: 'Role', options: roleOptions('en') }, note },
    refusals: {
      'not-yours': 'Only the administrator invites for this role.',
      invited: 'This address has an invitation for this role already. You can send it again.',
    },
  },
  many: {
    title: 'Invite many people at once',
    intro: 'Paste a list, for example from a spreadsheet. Is one line wrong? Then nothing is sent.',
    submit: 'Go on',
    fields: {
      lines: { label: 'The people', hint: 'One person a line: name; e-mail address; role. At most 100 lines.' },
      note: { ...note, hint: 'A few sentences of your own. They are in every e-mail. At most 500 characters.' },
      try: { label: 'Try first: show who gets an invitation, and send nothing yet' },
    },
    refusals: refused,
  },
  send: { title: 'Send these invitations', submit: 'Send all invitations', fields: { id: 'List' }, refusals: refused },
  lijst: { title: 'Check the list', fields: { id: 'List' } },
  resend: {
    title: 'Send the invitation again',
    intro: 'The invitation holds for another 14 days. The link in the earlier e-mail stops working.',
    submit: 'Send again',
    fields: { id },
    refusals: { answered: 'This invitation was accepted or withdrawn already.' },
  },
  withdraw: {
    title: 'Withdraw the invitation',
    intro: 'The link in the e-mail then stops working.',
    submit: 'Withdraw',
    fields: { id },
    refusals: { answered: 'This invitation was accepted or withdrawn already.' },
  },
  show: { title: 'You are invited', fields: { token: 'Code from the link' } },
  accept: {
    title: 'Accept the invitation',
    submit: 'Take part',
    fields: {
      token: 'Code from the link',
      name: { label: 'Your name', hint: 'This is how others see you here.' },
      password: { label: 'Choose a password', hint: 'At least 12 characters. Leave it empty to sign in with a link by e-mail.' },
    },
    refusals: {
      expired: 'This invitation does not work any more.',
      known: 'You have an account here already. Sign in and accept the invitation there.',
    },
  },
  acceptMine: {
    title: 'Accept the invitation',
    submit: 'Accept',
    fields: { id },
    refusals: { expired: 'This invitation does not work any more.' },
  },
  decline: {
    title: 'Decline the invitation',
    submit: 'Decline',
    fields: { id },
    refusals: { expired: 'This invitation does not work any more.' },
  },
  mine: { title: 'Invitations for me', fields: {} },
  states: { open: 'Waiting', expired: 'Expired', accepted: 'Accepted', withdrawn: 'Withdrawn' },
  page: {
    nav: 'People',
    lead: 'Whoever you invite chooses their own name and way to sign in.',
    none: 'Nobody was invited yet',
    many: 'Invite many people at once',
    who: 'Who',
    role: 'Role',
    by: ({ by, day }) => `invited by ${by} on ${day}`,
    again: 'Send again',
    takeBack: 'Withdraw',
    leaving: 'the e-mail is on its way',
    failed: 'the e-mail did not arrive',
    notSentBadge: 'Did not arrive',
    sent: 'The invitation is on its way.',
    sentMany: ({ n }) => (n === 1 ? '1 invitation is on its way.' : `${n} invitations are on their way.`),
    resent: 'The invitation is sent again.',
    withdrawn: 'The invitation is withdrawn.',
    roles: 'The roles you can use',
    rolesText: 'Write the role as it is below, in Dutch or in English.',
    checked: ({ n }) => (n === 1 ? 'This line is right.' : `All ${n} lines are right.`),
    notSent: 'Nothing was sent yet. Is the list right? Then send all invitations.',
    note: 'Your message',
    back: 'Back to invitations',
    goneTitle: 'This invitation does not work any more',
    gone: 'The invitation was used, withdrawn or has expired. Ask whoever invited you for a new one.',
    call: ({ phone }) => `You can also call: ${phone}.`,
    invitedTo: ({ gemeente }) => `Take part in Meedoen ${gemeente}`,
    invitedBy: ({ by, role }) => (by ? `${by} invites you. Your role: ${role}.` : `You are invited. Your role: ${role}.`),
    validUntil: ({ day }) => `Valid until ${day}.`,
    knownText: 'You have an account here already. Sign in. Then you can accept the invitation.',
    logIn: 'Sign in and accept the invitation',
    welcome: 'Welcome. You are taking part now.',
    mineOpen: 'What is waiting for you',
    mineNone: 'No invitations are waiting for you',
    accepted: 'The role is yours now.',
    declined: 'You declined the invitation.',
    waits: ({ role }) => `You are invited. The role: ${role}`,
    waitsWhy: 'You can accept or decline the invitation.',
  },
  mail: {
    title: 'Invitation',
    subject: ({ gemeente, role }) => `Invitation: take part in Meedoen ${gemeente} (${role})`,
    text: ({ name, by, role, note, gemeente, link, phone }) =>
      `Dear ${name},\n\n${by ? `${by} invites you` : 'You are invited'} to take part in Meedoen ${gemeente}. Your role: ${role}.\n\n` +
      `${note ? `${note}\n\n` : ''}Open this link to take part:\n\n${link}\n\n` +
      `The link works once, for 14 days.\n\nDo you not want to take part? Then you need not do anything.\n\nQuestions? Call ${phone}.\n`,
  },
}

export const words = texts({ nl, en })
