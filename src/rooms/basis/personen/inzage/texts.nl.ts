import { minutesNl } from '../../../../house/texts.nl.ts'

interface MailParams {
  readonly name: string
  readonly gemeente: string
  readonly phone: string
}
interface OwnParams {
  readonly role: string
  readonly to: string | null
}

export const nl = {
  data: { title: 'Mijn gegevens', fields: {} },
  name: {
    title: 'Verander uw naam',
    intro: 'Zo zien anderen u hier.',
    submit: 'Bewaar',
    fields: { name: 'Uw naam' },
  },
  email: {
    title: 'Verander uw e-mailadres',
    intro: 'U krijgt een e-mail op het nieuwe adres. Pas als u de link daarin gebruikt, verandert het adres.',
    submit: 'Stuur mij de link',
    fields: { email: 'Uw nieuwe e-mailadres' },
    refusals: {
      'too-often': ({ minutes }: { minutes: number }) =>
        `Naar dit adres is net al een paar keer een link gestuurd. Probeer het over ${minutesNl(minutes)} opnieuw.`,
    },
  },
  confirm: {
    title: 'Uw nieuwe e-mailadres',
    intro: 'Klik op de knop. Daarna logt u in met dit adres.',
    submit: 'Gebruik dit adres',
    fields: { token: 'Code uit de link' },
    refusals: {
      expired: 'Deze link is al gebruikt of te oud. U kunt een nieuwe link vragen.',
      taken: 'Dit adres hoort al bij een account.',
    },
  },
  ask: {
    title: 'Vraag om gewist te worden',
    intro: 'De beheerder voert uw vraag uit, binnen een maand. Daarna kunt u niet meer inloggen.',
    submit: 'Vraag om mij te wissen',
    fields: {},
    refusals: { asked: 'U hebt dit al gevraagd. De beheerder voert het uit.' },
  },
  takeBack: {
    title: 'Ik wil toch niet gewist worden',
    intro: 'Uw account blijft dan zoals het is.',
    submit: 'Trek mijn vraag in',
    fields: {},
    refusals: { 'not-asked': 'Er is geen vraag om in te trekken.' },
  },
  requests: { title: 'Gegevens wissen', fields: {} },
  request: { title: 'Gegevens wissen', fields: { id: 'Vraag' } },
  erase: {
    title: 'Gegevens wissen',
    submit: 'Wis deze gegevens',
    fields: { id: 'Vraag' },
    refusals: {
      answered: 'Deze vraag is al uitgevoerd of ingetrokken.',
      last: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    },
  },
  own: {
    label: 'Account',
    role: ({ role, to }: OwnParams) => (to ? `Rol: ${role}, tot ${to}` : `Rol: ${role}`),
    sessie: ({ to }: OwnParams) => (to ? `Ingelogd (${to})` : 'Ingelogd'),
    app: () => 'App met codes toegevoegd',
    passkey: () => 'Passkey toegevoegd',
    invitation: ({ role }: OwnParams) => `Uitgenodigd als ${role}`,
    invited: ({ role }: OwnParams) => `Nodigde iemand uit als ${role}`,
  },
  waits: { title: 'Iemand vraagt om gewist te worden', why: 'De wet geeft u een maand.' },
  page: {
    lead: 'Dit weet het systeem over u. Klopt er iets niet? Verander het hier, of bel de gemeente.',
    who: 'Wie u bent',
    name: 'Naam',
    email: 'E-mailadres',
    waitsFor: ({ email }: { email: string }) => `Wacht op de link die naar ${email} ging.`,
    since: 'Account sinds',
    password: 'Wachtwoord',
    hasPassword: 'U hebt een wachtwoord. Niemand kan het lezen, ook wij niet.',
    noPassword: 'U hebt geen wachtwoord.',
    consents: 'Toestemmingen',
    noConsents: 'U gaf geen toestemming.',
    oneConsent: ({ n }: { n: number }) =>
      n === 1 ? 'U gaf 1 toestemming die nu geldt.' : `U gaf ${n} toestemmingen die nu gelden.`,
    toConsents: 'Bekijk uw toestemmingen',
    rooms: 'Wat er van u staat',
    roomsText: 'Per onderdeel: wat u schreef of deed, en wanneer.',
    nothing: 'Er staat verder niets van u.',
    what: 'Wat',
    when: 'Wanneer',
    unknown: 'Niet bekend',
    take: 'Neem uw gegevens mee',
    takeText: 'U krijgt een bestand (JSON) dat andere programma’s kunnen lezen.',
    download: 'Download mijn gegevens',
    forget: 'Niet meer meedoen',
    forgetText: 'U kunt vragen om gewist te worden.',
    asked: ({ day }: { day: string }) => `U vroeg op ${day} om gewist te worden. De beheerder voert dit uit.`,
    toAsk: 'Vraag om gewist te worden',
    saved: 'Uw naam is bewaard.',
    sent: 'Als het adres klopt, staat er zo een e-mail klaar. De link daarin werkt een dag.',
    confirmed: 'Uw nieuwe e-mailadres geldt vanaf nu.',
    requested: 'Uw vraag is vastgelegd.',
    takenBack: 'Uw vraag is ingetrokken.',
    goes: 'Wat er weggaat',
    goesList: [
      'De naam en het e-mailadres.',
      'Het wachtwoord, de sessies en links om in te loggen.',
      'Toestemmingen en uitnodigingen.',
      'Alle rollen stoppen meteen.',
    ],
    stays: 'Wat er blijft, zonder naam',
    staysList: [
      'Teksten in beleid dat is vastgesteld. De wet zegt dat de gemeente die moet bewaren.',
      'Teksten waar anderen op verder werken.',
      'Het logboek: wat er gebeurde, zonder naam.',
    ],
    freeText: 'Staat de naam in een tekst die iemand schreef? Die vindt het systeem niet. Meld dat bij de gemeente.',
    requestsLead: 'Iemand vroeg om gewist te worden. U kijkt wat er weggaat en wat er blijft, en voert het uit.',
    none: 'Niemand vroeg om gewist te worden',
    askedOn: 'Gevraagd op',
    state: 'Stand',
    waiting: 'Wacht op u',
    done: ({ day }: { day: string }) => `Uitgevoerd op ${day}`,
    erased: 'Iemand die is gewist',
    eraseLead: 'Laat deze persoon zelf weten dat u het doet. Daarna kent het systeem het adres niet meer.',
    eraseTitle: ({ name }: { name: string }) => `Wis de gegevens van ${name}`,
    keep: 'Nog niet wissen',
    texts: ({ n }: { n: number }) => (n === 1 ? '1 ding' : `${n} dingen`),
    report: 'Wat er is gewist',
    erasedNow: 'De gegevens zijn gewist.',
    reportLead: ({ by, day }: { by: string; day: string }) => `Uitgevoerd door ${by}, op ${day}.`,
    gone: {
      sessies: 'Sessies',
      links: 'Links om in te loggen',
      toestemmingen: 'Toestemmingen',
      adressen: 'Andere adressen',
      uitnodigingen: 'Uitnodigingen',
      rollen: 'Rollen die stopten',
      elders: 'Namen in andere onderdelen',
    },
    count: 'Aantal',
  },
  mail: {
    fresh: {
      title: 'Een link voor een nieuw e-mailadres',
      subject: ({ gemeente }: MailParams) => `Uw nieuwe adres bij Meedoen ${gemeente}`,
      text: ({ name, link, gemeente, phone }: MailParams & { readonly link: string }) =>
        `Beste ${name},\n\nU wilt dit adres gebruiken bij Meedoen ${gemeente}. Open deze link en klik op de knop:\n\n${link}\n\n` +
        `De link werkt één keer, en één dag lang.\n\nVroeg u dit niet? Dan hoeft u niets te doen.\n\nVragen? Bel ${phone}.\n`,
    },
    old: {
      title: 'Bericht aan een oud e-mailadres',
      subject: ({ gemeente }: MailParams) => `Uw adres bij Meedoen ${gemeente} is veranderd`,
      text: ({ name, gemeente, phone }: MailParams) =>
        `Beste ${name},\n\nBij Meedoen ${gemeente} hoort nu een ander e-mailadres bij uw account. Dit adres gebruiken wij niet meer.\n\n` +
        `Deed u dit niet zelf? Bel dan meteen ${phone}.\n`,
    },
  },
}
