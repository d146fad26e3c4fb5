export const nl = {
  create: {
    title: 'Nieuwe gemeente',
    intro: 'U maakt een gemeente aan op deze installatie.',
    submit: 'Maak de gemeente aan',
    fields: {
      name: { label: 'Naam', hint: 'Bijvoorbeeld: Lindewaard' },
      slug: { label: 'Adres', hint: 'Kleine letters en streepjes. Dit verandert later niet meer.' },
      languages: { label: 'Talen', options: { nl: 'Nederlands', en: 'Engels' } },
      phone: 'Telefoon',
      phoneHoursNl: { label: 'Wanneer kan iemand bellen?', hint: 'In het Nederlands' },
      phoneHoursEn: { label: 'Wanneer kan iemand bellen? (Engels)', hint: 'In het Engels' },
    },
    refusals: { taken: 'Dit adres is al in gebruik. Kies een ander adres.' },
  },
  list: { title: 'Kies uw gemeente', fields: {} },
  colours: {
    title: 'Kleuren van de gemeente',
    intro: 'Laat een kleur leeg om die van Meedoen te houden.',
    submit: 'Bewaar de kleuren',
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
  home: {
    title: 'Welkom',
    fields: {},
    welcome: 'Welkom bij Meedoen',
    lead: ({ name }: { name: string }) => `In ${name} maken we samen beleid voor vrijwillige inzet. We voeren het ook samen uit.`,
  },
}
