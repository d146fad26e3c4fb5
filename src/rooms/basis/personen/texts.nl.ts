export const nl = {
  signIn: {
    title: 'Inloggen',
    submit: 'Log in',
    fields: { email: 'Uw e-mailadres', password: 'Uw wachtwoord' },
    refusals: {
      wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
      locked: 'Het ging vijf keer mis. Probeer het over een kwartier opnieuw.',
    },
  },
  demo: {
    title: 'Kijk rond als',
    intro: 'Dit is een demo. Alle mensen hier zijn bedacht. Kies wie u bent.',
    fields: { account: 'Wie bent u?' },
  },
  demoPeople: { title: 'De mensen van de demo', fields: {} },
  signOut: { title: 'Uitloggen', submit: 'Log uit', fields: {} },
  create: {
    title: 'Nieuwe persoon',
    submit: 'Voeg toe',
    fields: { name: 'Naam', email: 'E-mailadres', password: 'Wachtwoord', roles: 'Rollen' },
    refusals: { taken: 'Er is al iemand met dit e-mailadres.' },
  },
  me: { title: 'Wie ben ik hier', fields: {} },
}
