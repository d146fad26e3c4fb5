import { texts } from '../../../house/texts.ts'
import { nl } from './texts.nl.ts'

/** Asked when a municipality is made, and when it changes. */
const gegevens = {
  name: { label: 'Name', hint: 'For example: Lindewaard' },
  languages: { label: 'Languages', options: { nl: 'Dutch', en: 'English' } },
  phone: 'Telephone',
  phoneHoursNl: { label: 'When can people call?', hint: 'In Dutch' },
  phoneHoursEn: { label: 'When can people call? (English)', hint: 'In English' },
}

const en: typeof nl = {
  /** Of ./meedoen, for --help. */
  commands: {
    create: 'Creates a municipality in this installation.',
    list: 'Shows all municipalities in this installation.',
  },
  nav: { kader: 'Choose law', colours: 'Colours' },
  create: {
    title: 'New municipality',
    intro: 'You create a municipality on this installation.',
    submit: 'Create the municipality',
    fields: {
      ...gegevens,
      slug: {
        label: 'Web address',
        hint: 'Small letters, digits and hyphens. It cannot be changed later.',
        wrong: 'Use small letters, digits and hyphens only, for example linde-waard.',
      },
    },
    refusals: { taken: 'This web address is already in use. Choose another one.' },
    made: ({ name }) => `The municipality ${name} is ready. Now add somebody who will run it.`,
  },
  list: {
    title: 'Choose your municipality',
    fields: {},
    none: 'There is no municipality yet',
    makeFirst: 'Create the first municipality here.',
    noneText: 'Whoever runs this installation creates the first one. The address to do so comes from ./meedoen beheer open.',
  },
  installatie: {
    open: { title: 'Shows an address to run this installation. It works once, and for an hour.', fields: {} },
    enter: {
      title: 'Run this installation',
      intro: 'For twelve hours you can see and change everything on this installation. Sign out when you are done.',
      submit: 'Go on',
      fields: { code: 'Code' },
      refusals: { expired: 'This address no longer works. Ask for a new one with ./meedoen beheer open.' },
      inside: 'You are already in',
      insideText: 'You do not need this address.',
      goOn: 'Go to the municipalities',
    },
    leave: { title: 'Sign out', submit: 'Sign out', fields: {} },
    close: {
      title: 'Signs out everybody who runs this installation. Addresses that were not used yet stop working.',
      fields: {},
    },
  },
  beheer: { title: 'Settings', intro: 'What you arrange for the whole municipality.', fields: {} },
  change: { title: 'Name and telephone', submit: 'Save', fields: gegevens, saved: 'The details are saved.' },
  gegevens: { title: 'Name and telephone', fields: {} },
  over: {
    title: 'About this site',
    fields: { pagina: 'Page' },
    titles: { over: 'About Meedoen', privacy: 'Privacy', toegankelijkheid: 'Accessibility' },
  },
  colours: {
    title: 'Colours of the municipality',
    intro: 'Leave a colour empty to keep the one of Meedoen.',
    submit: 'Keep the colours',
    saved: 'The colours are saved.',
    fields: {
      spruce: 'Buttons and links',
      'spruce-deep': 'Foot of the page',
      mist: 'Light bands',
      sun: 'Door 1 and what matters now',
      'sun-soft': 'Chosen',
      peach: 'Door 2',
      sky: 'Door 3',
    },
    refusals: { unreadable: 'This colour is hard to read. Choose one with more contrast.' },
  },
  kader: {
    title: 'Framework of the municipality',
    intro: 'New policy gets this framework. Older plans keep the framework they were made in.',
    submit: 'Choose this framework',
    fields: { kader: { label: 'Framework', options: { 'wmo-2015': 'Wmo 2015', 'wmo-2007': 'Wmo 2007' } } },
  },
  kleuren: { title: 'Colours of the municipality', fields: {} },
  keuze: { title: 'Framework of the municipality', fields: {} },
  home: {
    title: 'Welcome',
    fields: {},
    welcome: 'Welcome to Meedoen',
    lead: ({ name }) => `In ${name} we make policy for volunteering together, and carry it out together.`,
  },
}

export const words = texts({ nl, en })
