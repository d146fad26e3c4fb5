import { texts } from '../../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const fields: (typeof nl)['set']['fields'] = {
  reviewMonths: {
    label: 'How often do you review who may do what?',
    hint: 'A year is usual. Choose 1 to 36 months.',
    unit: 'months',
  },
  keepMonths: {
    label: 'How long do old invitations and sessions stay?',
    hint: 'Choose 1 to 120 months.',
    unit: 'months',
  },
}

const en: typeof nl = {
  show: { title: 'Terms', fields: {} },
  set: {
    title: 'Terms',
    intro: 'The system takes away what is old enough, every day. The log says how much.',
    submit: 'Save',
    fields,
  },
  page: {
    saved: 'The terms are saved.',
    kept: 'What stays how long',
    what: 'What',
    howLong: 'How long',
    rows: {
      sessies: 'Where and when somebody signed in',
      uitnodigingen: 'Invitations that were accepted, withdrawn or have expired',
      lijsten: 'Lists that were tried and not sent, and links that stopped working',
      pogingen: 'Tries to sign in',
      toestemming: 'Consent, also when it was withdrawn',
      logboek: 'The log, and who had which role',
      vastgesteld: 'What the council or the executive adopted',
    },
    months: ({ n }) => (n === 1 ? '1 month' : `${n} months`),
    lastKept: ({ n }) => `${n} months, the last time stays`,
    week: 'A week',
    day: 'A day',
    account: 'As long as somebody has an account',
    always: 'Always, without a name once somebody was erased',
  },
  tidy: 'Taking away old data',
  tidied: 'Old data was taken away',
  gone: ({ sessies, uitnodigingen, lijsten, links, adressen, pogingen }) =>
    `sessions: ${sessies}, invitations: ${uitnodigingen}, lists: ${lijsten}, links: ${links}, old addresses: ${adressen}, tries: ${pogingen}`,
}

export const words = texts({ nl, en })
