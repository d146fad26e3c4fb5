import { texts } from '../texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  skip: 'To the content',
  menu: 'Main menu',
  crumbs: 'Breadcrumb',
  inGemeente: ({ name }) => `in ${name}`,
  signIn: 'Sign in',
  signOut: 'Sign out',
  call: 'Rather call?',
  other: 'Nederlands',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  about: 'About Meedoen',
  missing: 'Something is missing',
  optional: '(optional)',
  choose: 'Make a choice',
  send: 'Continue',
}

export const kitWords = texts({ nl, en })
