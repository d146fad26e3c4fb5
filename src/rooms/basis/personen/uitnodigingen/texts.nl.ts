import { roleOptions } from '../../../../house/actor.ts'

interface MailParams {
  readonly name: string
  readonly by: string | null
  readonly role: string
  readonly note: string
  readonly gemeente: string
  readonly link: string
  readonly phone: string
}

const note = { label: 'Uw bericht', hint: 'Een paar zinnen van uzelf. Ze staan in de e-mail. Ten hoogste 500 tekens.' }
const refused = {
  'line-shape': ({ no }: { no: number }) => `Regel ${no}: schrijf naam; e-mailadres; rol.`,
  'line-name': ({ no }: { no: number }) => `Regel ${no}: de naam is te kort of te lang.`,
  'line-email': ({ no }: { no: number }) => `Regel ${no}: dit is geen e-mailadres.`,
  'line-role': ({ no }: { no: number }) => `Regel ${no}: deze rol kennen wij niet. Kies er een uit de lijst.`,
  'line-not-yours': ({ no }: { no: number }) => `Regel ${no}: voor deze rol nodigt alleen de beheerder uit.`,
  'line-twice': ({ no }: { no: number }) => `Regel ${no}: dit adres staat al met deze rol in de lijst.`,
  'line-invited': ({ no }: { no: number }) => `Regel ${no}: voor dit adres en deze rol loopt al een uitnodiging.`,
  'no-lines': 'Er staat nog niemand in de lijst.',
  'too-many': ({ n }: { n: number }) => `De lijst is te lang. Nodig ten hoogste ${n} mensen tegelijk uit.`,
}
const id = 'Uitnodiging'

export const nl = {
  list: { title: 'Uitnodigingen', fields: {} },
  invite: {
    title: 'Nodig iemand uit',
    intro: 'Deze persoon krijgt een e-mail met een link. De uitnodiging geldt 14 dagen.',
    submit: 'Verstuur de uitnodiging',
    fields: { name: 'Naam', email: 'E-mailadres', role: { label: 'Rol', options: roleOptions('nl') }, note },
    refusals: {
      'not-yours': 'Voor deze rol nodigt alleen de beheerder uit.',
      invited: 'Voor dit adres en deze rol loopt al een uitnodiging. U kunt die opnieuw versturen.',
    },
  },
  many: {
    title: 'Nodig veel mensen tegelijk uit',
    intro: 'Plak een lijst, bijvoorbeeld uit een rekenblad. Klopt er één regel niet? Dan gaat er niets weg.',
    submit: 'Ga verder',
    fields: {
      lines: {
        label: 'De mensen',
        hint: 'Eén persoon per regel: naam; e-mailadres; rol. Ten hoogste 100 regels.',
      },
      note: { ...note, hint: 'Een paar zinnen van uzelf. Ze staan in elke e-mail. Ten hoogste 500 tekens.' },
      try: { label: 'Probeer eerst: laat zien wie een uitnodiging krijgt, en verstuur nog niets' },
    },
    refusals: refused,
  },
  send: {
    title: 'Verstuur deze uitnodigingen',
    submit: 'Verstuur alle uitnodigingen',
    fields: { id: 'Lijst' },
    refusals: refused,
  },
  lijst: { title: 'Kijk de lijst na', fields: { id: 'Lijst' } },
  resend: {
    title: 'Verstuur de uitnodiging opnieuw',
    intro: 'De uitnodiging geldt weer 14 dagen. De link uit de vorige e-mail werkt dan niet meer.',
    submit: 'Verstuur opnieuw',
    fields: { id },
    refusals: { answered: 'Deze uitnodiging is al aangenomen of ingetrokken.' },
  },
  withdraw: {
    title: 'Trek de uitnodiging in',
    intro: 'De link uit de e-mail werkt dan niet meer.',
    submit: 'Trek in',
    fields: { id },
    refusals: { answered: 'Deze uitnodiging is al aangenomen of ingetrokken.' },
  },
  show: { title: 'U bent uitgenodigd', fields: { token: 'Code uit de link' } },
  accept: {
    title: 'Neem de uitnodiging aan',
    submit: 'Doe mee',
    fields: {
      token: 'Code uit de link',
      name: { label: 'Uw naam', hint: 'Zo zien anderen u hier.' },
      password: {
        label: 'Kies een wachtwoord',
        hint: 'Ten minste 12 tekens. Laat dit leeg als u liever met een link per e-mail inlogt.',
      },
    },
    refusals: {
      expired: 'Deze uitnodiging werkt niet meer.',
      known: 'U hebt hier al een account. Log in en neem de uitnodiging daar aan.',
    },
  },
  acceptMine: {
    title: 'Neem de uitnodiging aan',
    submit: 'Neem aan',
    fields: { id },
    refusals: { expired: 'Deze uitnodiging werkt niet meer.' },
  },
  decline: {
    title: 'Sla de uitnodiging af',
    submit: 'Sla af',
    fields: { id },
    refusals: { expired: 'Deze uitnodiging werkt niet meer.' },
  },
  mine: { title: 'Uitnodigingen voor mij', fields: {} },
  states: { open: 'Open', expired: 'Verlopen', accepted: 'Aangenomen', withdrawn: 'Ingetrokken' },
  page: {
    nav: 'Mensen',
    lead: 'Wie u uitnodigt, kiest zelf een naam en een manier om in te loggen.',
    none: 'Er is nog niemand uitgenodigd',
    many: 'Nodig veel mensen tegelijk uit',
    who: 'Wie',
    role: 'Rol',
    by: ({ by, day }: { by: string; day: string }) => `uitgenodigd door ${by} op ${day}`,
    again: 'Opnieuw versturen',
    takeBack: 'Intrekken',
    leaving: 'de e-mail is onderweg',
    failed: 'de e-mail kwam niet aan',
    notSentBadge: 'Niet aangekomen',
    sent: 'De uitnodiging is onderweg.',
    sentMany: ({ n }: { n: number }) => (n === 1 ? '1 uitnodiging is onderweg.' : `${n} uitnodigingen zijn onderweg.`),
    resent: 'De uitnodiging gaat opnieuw weg.',
    withdrawn: 'De uitnodiging is ingetrokken.',
    roles: 'Deze rollen kunt u gebruiken',
    rolesText: 'Schrijf de rol zoals hieronder, in het Nederlands of het Engels.',
    checked: ({ n }: { n: number }) => (n === 1 ? 'Deze regel klopt.' : `Alle ${n} regels kloppen.`),
    notSent: 'Er is nog niets verstuurd. Klopt de lijst? Verstuur dan alle uitnodigingen.',
    note: 'Uw bericht',
    back: 'Terug naar uitnodigingen',
    goneTitle: 'Deze uitnodiging werkt niet meer',
    gone: 'De uitnodiging is al gebruikt, ingetrokken of verlopen. Vraag een nieuwe aan wie u uitnodigde.',
    call: ({ phone }: { phone: string }) => `U kunt ook bellen: ${phone}.`,
    invitedTo: ({ gemeente }: { gemeente: string }) => `Doe mee met Meedoen ${gemeente}`,
    invitedBy: ({ by, role }: { by: string | null; role: string }) =>
      by ? `${by} nodigt u uit als ${role}.` : `U bent uitgenodigd als ${role}.`,
    validUntil: ({ day }: { day: string }) => `Geldig tot en met ${day}.`,
    knownText: 'U hebt hier al een account. Log in. Daarna kunt u de uitnodiging aannemen.',
    logIn: 'Log in en neem de uitnodiging aan',
    welcome: 'Welkom. U doet nu mee.',
    mineOpen: 'Wat er op u wacht',
    mineNone: 'Er wachten geen uitnodigingen op u',
    accepted: 'De rol is nu van u.',
    declined: 'U hebt de uitnodiging afgeslagen.',
    waits: ({ role }: { role: string }) => `U bent uitgenodigd als ${role}`,
    waitsWhy: 'U kunt de uitnodiging aannemen of afslaan.',
  },
  mail: {
    title: 'Uitnodiging',
    subject: ({ gemeente, role }: MailParams) => `Uitnodiging: doe mee met Meedoen ${gemeente} als ${role}`,
    text: ({ name, by, role, note, gemeente, link, phone }: MailParams) =>
      `Beste ${name},\n\n${by ? `${by} nodigt u uit` : 'U bent uitgenodigd'} om mee te doen met Meedoen ${gemeente}, als ${role}.\n\n` +
      `${note ? `${note}\n\n` : ''}Open deze link om mee te doen:\n\n${link}\n\n` +
      `De link werkt één keer, en 14 dagen lang.\n\nWilt u niet meedoen? Dan hoeft u niets te doen.\n\nVragen? Bel ${phone}.\n`,
  },
}
