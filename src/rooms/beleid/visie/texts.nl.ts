const overtaken = 'Iemand anders bewaarde dit net voor u. Uw tekst staat er nog. Vergelijk en bewaar opnieuw.'
const noDraft = 'Er is nu geen concept. Begin eerst met een nieuwe visie.'

export const nl = {
  nav: 'Visie',
  start: {
    title: 'Begin een visie',
    submit: 'Begin',
    fields: {},
    refusals: { exists: 'Er is al een concept. Schrijf daarin verder.' },
  },
  write: {
    title: 'Schrijf een deel',
    submit: 'Bewaar',
    fields: { deel: 'Deel', revision: 'Nummer van de vorige keer bewaren', text: 'Uw tekst' },
    refusals: { overtaken, 'no-draft': noDraft },
  },
  place: {
    title: 'Kies een plek',
    submit: 'Bewaar',
    fields: {
      schema: 'Keuze',
      row: 'Rij',
      revision: 'Nummer van de vorige keer bewaren',
      value: { label: 'Waar staat uw gemeente?', hint: 'Kies 1 tot en met 5.' },
      note: 'Waarom?',
    },
    refusals: { overtaken, 'no-draft': noDraft },
  },
  assess: {
    title: 'Bekijk uw rol',
    submit: 'Bewaar',
    fields: {
      s: 'Rol',
      revision: 'Nummer van de vorige keer bewaren',
      score: { label: 'Hoe goed lukt dit nu?', hint: '1 is nog niet, 5 is heel goed.' },
      narrative: 'Waar ziet u dat aan?',
      actions: 'Wat gaat u doen?',
    },
    refusals: { overtaken, 'no-draft': noDraft },
  },
  discussed: {
    title: 'Besproken met het veld',
    intro: 'Leg vast dat het veld over dit concept heeft meegepraat.',
    submit: 'Leg dit vast',
    fields: {},
    refusals: { 'no-draft': noDraft, already: 'Dit is al vastgelegd.' },
  },
  adopt: {
    title: 'Stel de visie vast',
    intro: 'Controleer de tekst. Na het vaststellen verandert deze versie niet meer.',
    submit: 'Stel vast',
    fields: {},
    refusals: {
      missing: ({ deel }: { deel: string }) => `Dit deel is nog leeg: ${deel}.`,
      'too-long': ({ n, max }: { n: number; max: number }) =>
        `De samenvatting heeft ${n} woorden. Maak er ten hoogste ${max} van.`,
      'not-discussed': 'Bespreek het concept eerst met het veld.',
      'no-draft': noDraft,
    },
  },
  publish: {
    title: 'Maak de visie openbaar',
    intro: 'De samenvatting komt bovenaan de pagina over de visie.',
    submit: 'Maak openbaar',
    fields: {},
    refusals: {
      'not-adopted': 'Er is nog geen vastgestelde visie.',
      'no-summary': 'Deze versie heeft geen samenvatting. Schrijf die in een nieuwe versie.',
      already: 'Deze versie is al openbaar.',
    },
  },
  show: { title: 'De visie op vrijwillige inzet', fields: {} },
  versie: { title: 'Vastgestelde versie', fields: { no: 'Nummer' } },
  deel: { title: 'Een deel van het concept', fields: { deel: 'Deel' } },
  smalOfBreed: { title: 'Smal of breed', fields: {} },
  dirigentOfAfstand: { title: 'Dirigent of op afstand', fields: {} },
  positie: { title: 'Een plek op een rij', fields: { schema: 'Keuze', row: 'Rij' } },
  vijfs: { title: 'De vijf rollen van de gemeente', fields: {} },
  s: { title: 'Een van de vijf rollen', fields: { s: 'Rol' } },
}
