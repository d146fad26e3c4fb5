import { roleOptions } from '../../../house/actor.ts'
import { minutesNl } from '../../../house/texts.nl.ts'

interface MailParams {
  readonly name: string
  readonly gemeente: string
  readonly link: string
  readonly phone: string
  readonly minutes: number
}

export const nl = {
  /** Of ./meedoen, for --help. */
  commands: {
    create: 'Voegt iemand toe, met een of meer rollen.',
    list: 'Toont wie hier een account heeft, met de rollen.',
  },
  someone: 'iemand die hier weg is',
  signIn: {
    title: 'Inloggen',
    submit: 'Log in',
    fields: { email: 'Uw e-mailadres', password: 'Uw wachtwoord' },
    refusals: {
      wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
      locked: ({ minutes }: { minutes: number }) =>
        `Het ging te vaak mis. Probeer het over ${minutesNl(minutes)} opnieuw, of vraag een link per e-mail.`,
      'use-passkey': 'Uw rol vraagt twee stappen. Log in met uw toegangssleutel.',
    },
  },
  requestLink: {
    title: 'Inloggen met een link',
    intro: 'U krijgt een e-mail met een link. Daarmee logt u in zonder wachtwoord.',
    submit: 'Stuur mij een link',
    fields: { email: 'Uw e-mailadres' },
    refusals: {
      'too-often': ({ minutes }: { minutes: number }) =>
        `Voor dit adres is net al een paar keer een link gevraagd. Die links werken nog: kijk ook bij ongewenste e-mail. Over ${minutesNl(minutes)} kunt u een nieuwe vragen.`,
    },
  },
  signInByLink: {
    title: 'Welkom',
    intro: 'Klik op de knop om in te loggen. De link werkt één keer.',
    submit: 'Log in',
    fields: { token: 'Code uit de link' },
    refusals: {
      expired: 'Deze link is al gebruikt of te oud. U kunt een nieuwe link vragen.',
      'use-passkey': 'Uw rol vraagt twee stappen. Ga naar "Inloggen" en gebruik uw toegangssleutel.',
    },
  },
  demo: {
    title: 'Kijk rond als',
    intro: 'Dit is een demo. Alle mensen hier zijn bedacht. Kies wie u bent.',
    fields: { account: 'Wie bent u?' },
  },
  demoPeople: { title: 'De mensen van de demo', fields: {} },
  signOut: { title: 'Uitloggen', submit: 'Log uit', fields: {} },
  me: { title: 'Wie ben ik hier', fields: {} },
  mijn: { title: 'Mijn account', fields: {} },
  endMySessie: { title: 'Log dit apparaat uit', submit: 'Log uit', fields: { id: 'Apparaat' } },
  endMyOthers: { title: 'Log alle andere apparaten uit', submit: 'Log de andere uit', fields: {} },
  endAllMine: { title: 'Log overal uit, ook hier', submit: 'Log overal uit, ook hier', fields: {} },
  choosePassword: {
    title: 'Kies een wachtwoord',
    intro: 'Vier gewone woorden achter elkaar zijn goed te onthouden en moeilijk te raden.',
    submit: 'Bewaar',
    fields: {
      current: { label: 'Uw wachtwoord van nu', hint: 'Laat dit leeg als u nog geen wachtwoord hebt, of met een link inlogde.' },
      password: { label: 'Uw nieuwe wachtwoord', hint: 'Ten minste 12 tekens.' },
    },
    refusals: {
      wrong: 'Dit is niet uw wachtwoord van nu. Vergeten? Log uit en vraag een link per e-mail.',
      locked: ({ minutes }: { minutes: number }) =>
        `Het ging te vaak mis. Probeer het over ${minutesNl(minutes)} opnieuw, of log uit en vraag een link per e-mail.`,
    },
  },
  list: { title: 'Mensen en rollen', fields: {} },
  show: { title: 'Iemand met een account', fields: { id: 'Wie' } },
  create: {
    title: 'Voeg iemand toe',
    submit: 'Voeg toe',
    fields: {
      name: 'Naam',
      email: 'E-mailadres',
      roles: { label: 'Rollen', options: roleOptions('nl') },
      password: { label: 'Wachtwoord', hint: 'Laat dit leeg: dan krijgt deze persoon een link per e-mail en kiest zelf.' },
    },
    refusals: { taken: 'Er is al iemand met dit e-mailadres.' },
  },
  sendLink: {
    title: 'Stuur een link om in te loggen',
    intro: 'Deze persoon krijgt een e-mail. De link werkt een week.',
    submit: 'Stuur de link',
    fields: { id: 'Wie' },
  },
  giveRole: {
    title: 'Geef een rol',
    submit: 'Geef deze rol',
    fields: { id: 'Wie', role: { label: 'Rol', options: roleOptions('nl') } },
    refusals: { has: 'Deze persoon heeft deze rol al.' },
  },
  endRole: {
    title: 'Trek de rol in',
    intro: 'Deze persoon kan meteen niet meer bij wat bij de rol hoort.',
    submit: 'Trek in',
    fields: { id: 'Wie', rol: 'Rol' },
    refusals: { last: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.' },
  },
  endSessiesOf: {
    title: 'Log deze persoon overal uit',
    intro: 'Doe dit als een apparaat kwijt is. De persoon kan daarna gewoon opnieuw inloggen.',
    submit: 'Log overal uit',
    fields: { id: 'Wie' },
  },
  nav: 'Mensen',
  page: {
    orLink: 'Geen wachtwoord, of vergeten?',
    askLink: 'Log in met een link per e-mail',
    askNewLink: 'Vraag een nieuwe link',
    withPassword: 'Log in met een wachtwoord',
    sent: 'Als wij dit adres kennen, krijgt u zo een e-mail. De link daarin werkt 20 minuten.',
    iAm: 'Wie u bent',
    name: 'Naam',
    email: 'E-mailadres',
    roles: 'Rollen',
    noRole: 'Nog geen rol',
    password: 'Wachtwoord',
    hasPassword: 'U hebt een wachtwoord.',
    noPassword: 'U hebt geen wachtwoord. U logt in met een link per e-mail.',
    choose: 'Kies een wachtwoord',
    sessies: 'Waar u bent ingelogd',
    sessiesText: 'Kent u een apparaat niet? Log het uit en kies een nieuw wachtwoord.',
    device: 'Apparaat',
    on: ({ browser, system }: { browser: string; system: string }) => `${browser} op ${system}`,
    unknownDevice: 'Onbekend apparaat',
    unknownBrowser: 'Onbekende browser',
    since: 'Ingelogd sinds',
    until: 'Tot uiterlijk',
    what: 'Wat kunt u doen',
    thisOne: 'Dit apparaat',
    endedOne: 'Het andere apparaat is uitgelogd.',
    endedOthers: 'Uw andere apparaten zijn uitgelogd.',
    endedTheirs: 'Deze persoon is overal uitgelogd.',
    endedAll: 'U bent overal uitgelogd, ook hier.',
    saved: 'Uw nieuwe wachtwoord is bewaard. Andere apparaten zijn uitgelogd.',
    add: 'Voeg iemand toe',
    added: 'Toegevoegd.',
    linkSent: 'De link is onderweg.',
    given: 'De rol is gegeven.',
    taken: 'De rol is ingetrokken.',
    count: ({ n }: { n: number }) => (n === 1 ? '1 persoon heeft een account.' : `${n} mensen hebben een account.`),
    sessiesNow: ({ n }: { n: number }) => (n === 1 ? 'Op 1 apparaat ingelogd' : `Op ${n} apparaten ingelogd`),
    nowhere: 'Nu nergens ingelogd',
    more: 'Meer over u',
    toLog: 'Bekijk wat deze persoon deed, en wie deze pagina opende',
    operator: 'de installatie',
    gone: 'iemand die hier niet meer is',
    access: 'Inloggen',
  },
  mail: {
    title: 'Een link om in te loggen',
    asked: {
      subject: ({ gemeente }: MailParams) => `Uw link om in te loggen bij Meedoen ${gemeente}`,
      text: ({ name, link, minutes, phone }: MailParams) =>
        `Beste ${name},\n\nU vroeg een link om in te loggen. Open deze link en klik op de knop:\n\n${link}\n\n` +
        `De link werkt één keer, en ${minutes} minuten lang.\n\nVroeg u dit niet? Dan hoeft u niets te doen.\n\n` +
        `Vragen? Bel ${phone}.\n`,
    },
    welcome: {
      subject: ({ gemeente }: MailParams) => `Welkom bij Meedoen ${gemeente}`,
      text: ({ name, link, gemeente, phone }: MailParams) =>
        `Beste ${name},\n\nU hebt nu een account bij Meedoen ${gemeente}. Open deze link en klik op de knop:\n\n${link}\n\n` +
        'De link werkt één keer, en een week lang. Daarna kunt u op de pagina "Inloggen" zelf een nieuwe link vragen.\n\n' +
        `Vragen? Bel ${phone}.\n`,
    },
  },
}
