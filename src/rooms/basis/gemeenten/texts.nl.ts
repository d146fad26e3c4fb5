/** Asked when a municipality is made, and when it changes. */
const gegevens = {
  name: { label: 'Naam', hint: 'Bijvoorbeeld: Lindewaard' },
  languages: { label: 'Talen', options: { nl: 'Nederlands', en: 'Engels' } },
  phone: 'Telefoon',
  phoneHoursNl: { label: 'Wanneer kan iemand bellen?', hint: 'In het Nederlands' },
  phoneHoursEn: { label: 'Wanneer kan iemand bellen? (Engels)', hint: 'In het Engels' },
}

export const nl = {
  /** Of ./meedoen, for --help. */
  commands: {
    create: 'Maakt een gemeente aan op deze installatie.',
    list: 'Toont alle gemeenten van deze installatie.',
  },
  nav: { kader: 'Kader kiezen', colours: 'Kleuren' },
  create: {
    title: 'Nieuwe gemeente',
    intro: 'U maakt een gemeente aan op deze installatie.',
    submit: 'Maak de gemeente aan',
    fields: {
      ...gegevens,
      slug: {
        label: 'Webadres',
        hint: 'Kleine letters, cijfers en streepjes. Dit verandert later niet meer.',
        wrong: 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld linde-waard.',
      },
    },
    refusals: { taken: 'Dit webadres is al in gebruik. Kies een ander webadres.' },
    made: ({ name }: { name: string }) => `De gemeente ${name} staat klaar. Voeg nu iemand toe die haar gaat beheren.`,
  },
  list: {
    title: 'Kies uw gemeente',
    fields: {},
    none: 'Er is nog geen gemeente',
    makeFirst: 'Maak hier de eerste gemeente aan.',
    noneText: 'Wie deze installatie beheert, maakt de eerste gemeente aan. Het adres daarvoor geeft ./meedoen beheer open.',
  },
  installatie: {
    open: { title: 'Toon een adres om deze installatie te beheren. Het werkt één keer, en een uur lang.', fields: {} },
    enter: {
      title: 'Deze installatie beheren',
      intro: 'U kunt daarna alles op deze installatie zien en veranderen, twaalf uur lang. Log uit als u klaar bent.',
      submit: 'Ga verder',
      fields: { code: 'Code' },
      refusals: { expired: 'Dit adres werkt niet meer. Vraag een nieuw adres met ./meedoen beheer open.' },
      inside: 'U bent al binnen',
      insideText: 'U hoeft dit adres niet te gebruiken.',
      goOn: 'Ga naar de gemeenten',
    },
    leave: { title: 'Uitloggen', submit: 'Log uit', fields: {} },
    close: {
      title: 'Log iedereen uit die deze installatie beheert. Adressen die nog niet gebruikt zijn, werken niet meer.',
      fields: {},
    },
  },
  beheer: { title: 'Beheer', intro: 'Wat u regelt voor de hele gemeente.', fields: {} },
  change: { title: 'Naam en telefoon', submit: 'Bewaar', fields: gegevens, saved: 'De gegevens zijn bewaard.' },
  gegevens: { title: 'Naam en telefoon', fields: {} },
  over: {
    title: 'Over deze site',
    fields: { pagina: 'Pagina' },
    titles: { over: 'Over Meedoen', privacy: 'Privacy', toegankelijkheid: 'Toegankelijkheid' },
  },
  colours: {
    title: 'Kleuren van de gemeente',
    intro: 'Laat een kleur leeg om die van Meedoen te houden.',
    submit: 'Bewaar de kleuren',
    saved: 'De kleuren zijn bewaard.',
    fields: {
      spruce: 'Knoppen en links',
      'spruce-deep': 'Voet van de pagina',
      mist: 'Lichte banden',
      sun: 'Deur 1 en wat nu telt',
      'sun-soft': 'Gekozen',
      peach: 'Deur 2',
      sky: 'Deur 3',
    },
    refusals: { unreadable: 'Deze kleur is niet goed te lezen. Kies een kleur met meer verschil.' },
  },
  kader: {
    title: 'Kader van de gemeente',
    intro: 'Nieuw beleid krijgt dit kader. Oude plannen houden het kader waarin ze zijn gemaakt.',
    submit: 'Kies dit kader',
    fields: { kader: { label: 'Kader', options: { 'wmo-2015': 'Wmo 2015', 'wmo-2007': 'Wmo 2007' } } },
  },
  kleuren: { title: 'Kleuren van de gemeente', fields: {} },
  keuze: { title: 'Kader van de gemeente', fields: {} },
  home: {
    title: 'Welkom',
    fields: {},
    welcome: 'Welkom bij Meedoen',
    lead: ({ name }: { name: string }) => `In ${name} maken we samen beleid voor vrijwillige inzet. We voeren het ook samen uit.`,
  },
}
