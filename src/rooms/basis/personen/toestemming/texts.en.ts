import { texts } from '../../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const fields: (typeof nl)['give']['fields'] = {
  purpose: 'For what',
  recipient: { label: 'For whom', hint: 'Empty: for the municipality.' },
}

const en: typeof nl = {
  list: { title: 'My consent', fields: {} },
  give: {
    title: 'Give consent',
    submit: 'I give consent',
    fields,
    refusals: { 'no-recipient': 'This organisation does not take part here.' },
  },
  withdraw: {
    title: 'Withdraw consent',
    submit: 'Withdraw',
    fields,
    refusals: { 'not-given': 'You gave no consent for this. There is nothing to withdraw.' },
  },
  purposes: {
    nieuwsbrief: {
      title: 'News by e-mail',
      versions: { 1: 'The municipality may send me an e-mail at most once a week, with news and with what is waiting for me.' },
    },
    onderzoek: {
      title: 'Taking part in research',
      versions: { 1: 'The municipality may ask me to take part in research about volunteering. I may say no every time.' },
    },
    'naam-tonen': {
      title: 'Showing my name',
      versions: { 1: 'My name may stand beside what I contribute. Everybody who can read the contribution then sees my name.' },
    },
  },
  page: {
    lead: 'You choose. Without consent you can take part here all the same. Withdrawing is always possible and works at once.',
    choices: 'What you choose',
    given: 'Consent given',
    since: ({ day }) => `You gave consent on ${day}.`,
    notGiven: 'No consent',
    older: 'The words have changed. Do you want to give consent again?',
    forOrganisation: 'For an organisation',
    history: 'What you chose before',
    none: 'You have not chosen anything yet.',
    what: 'For what',
    from: 'Given',
    to: 'Withdrawn',
    still: 'Still holds',
    saved: 'Your consent is recorded.',
    withdrawn: 'You withdrew your consent. That works at once.',
  },
  mail: {
    title: 'A message that somebody withdrew consent',
    subject: ({ gemeente }) => `Meedoen ${gemeente}: somebody withdrew their consent`,
    text: ({ name, gemeente, purpose, phone }) =>
      `Dear ${name},\n\nSomebody withdrew their consent to your organisation, at Meedoen ${gemeente}. It is about: ${purpose}.\n\n` +
      `Your organisation cannot reach this data any more. Please do not use it any longer.\n\nQuestions? Call ${phone}.\n`,
  },
}

export const words = texts({ nl, en })
