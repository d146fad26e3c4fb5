import { texts } from '../../../house/texts.ts'
import { nl } from './texts.nl.ts'

const en: typeof nl = {
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    fields: { email: 'Your e-mail address', password: 'Your password' },
    refusals: {
      wrong: 'This e-mail address and password do not belong together.',
      locked: 'It went wrong five times. Try again in a quarter of an hour.',
    },
  },
  demo: {
    title: 'Look around as',
    intro: 'This is a demo. All people here are invented. Choose who you are.',
    fields: { account: 'Who are you?' },
  },
  demoPeople: { title: 'The people of the demo', fields: {} },
  signOut: { title: 'Sign out', submit: 'Sign out', fields: {} },
  create: {
    title: 'New person',
    submit: 'Add',
    fields: { name: 'Name', email: 'E-mail address', password: 'Password', roles: 'Roles' },
    refusals: { taken: 'Somebody with this e-mail address is here already.' },
  },
  me: { title: 'Who I am here', fields: {} },
}

export const words = texts({ nl, en })
