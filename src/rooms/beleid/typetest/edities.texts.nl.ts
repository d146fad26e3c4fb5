const refusals = {
  published: 'Deze editie is gepubliceerd. Zij verandert niet meer. Maak een nieuwe.',
  overtaken: 'Iemand anders heeft intussen iets bewaard. Kijk hieronder wat er nu staat en bewaar dan opnieuw.',
  'no-edition': 'Kies een editie die gepubliceerd is.',
  invalid: ({ problems }: { problems: string }) => `De editie is nog niet klaar. ${problems}.`,
}
const id = 'Editie'
const revision = 'Versie'
const name = { label: 'Naam van de editie' }
const horizonYear = {
  label: 'Jaar waar de test naar kijkt',
  hint: 'Vraag 4 gaat over dit jaar. Noem het jaar daar ook. Laat leeg voor het eind van de planperiode.',
}
const submit = 'Bewaar'

export const nl = {
  start: {
    title: 'Maak een eigen editie',
    intro: 'U begint met de teksten van een editie die er al is. Daarna past u ze aan. De opbouw van de test blijft.',
    submit: 'Begin',
    refusals,
    fields: { from: { label: 'Begin met de teksten van' }, name, horizonYear },
  },
  algemeen: {
    title: 'Naam en uitleg',
    submit,
    refusals,
    fields: {
      id,
      revision,
      name,
      horizonYear,
      intro: { label: 'Uitleg boven de vragen' },
      caveat: { label: 'Waarschuwing bij de uitslag' },
    },
  },
  vraag: {
    title: 'Vraag',
    intro: 'Antwoord a telt. De even vragen gaan over voor wie, de oneven vragen over wie stuurt. Dat blijft zo.',
    submit,
    refusals,
    fields: {
      id,
      revision,
      no: 'Nummer van de vraag',
      title: { label: 'Korte vorm, voor de gespreksagenda' },
      stem: { label: 'Vraag' },
      a: { label: 'Antwoord a' },
      b: { label: 'Antwoord b' },
    },
  },
  zijde: {
    title: 'Kant',
    submit,
    refusals,
    fields: {
      id,
      revision,
      pole: { label: 'Kant', options: { narrow: 'smal', broad: 'breed', director: 'dirigent', distance: 'op afstand' } },
      name: { label: 'Naam' },
      description: { label: 'Omschrijving' },
      attention: { label: 'Aandachtspunten' },
    },
  },
  type: {
    title: 'Type',
    submit,
    refusals,
    fields: {
      id,
      revision,
      type: 'Type',
      name: { label: 'Naam' },
      portrait: { label: 'Portret' },
      advantage: { label: 'Voordeel' },
      pitfall: { label: 'Valkuil' },
      advice: { label: 'Advies' },
    },
  },
  gesprek: { title: 'Gespreksvragen', submit, refusals, fields: { id, revision, discussion: { label: 'Vraag' } } },
  publish: {
    title: 'Publiceer deze editie',
    intro: 'Daarna kunt u sessies openen met deze editie. Niemand kan haar dan nog veranderen.',
    submit: 'Publiceer',
    refusals,
    fields: { id, revision },
  },
  edities: { title: 'Edities van de typetest', fields: {} },
  editie: { title: 'Editie', fields: { id } },
  say: {
    lead: 'Een editie is de hele test: vragen, uitleg en typen. Een gepubliceerde editie verandert nooit. Uitslagen blijven bij hun editie.',
    house: 'van Meedoen',
    draft: 'concept',
    published: 'gepubliceerd',
    year: ({ year }: { year: number }) => `Kijkt naar ${year}.`,
    planPeriod: 'Kijkt naar het eind van de planperiode.',
    change: 'Verander',
    write: 'Verander de teksten',
    questions: 'De veertien vragen',
    poles: 'De vier kanten',
    types: 'De vier typen',
    discussion: 'De gespreksvragen',
    general: 'Naam en uitleg',
    problems: 'Dit is nog nodig voor u publiceert',
    ready: 'Alles klopt. U kunt publiceren.',
    use: 'Open een sessie met deze editie',
    print: 'Print het vragenblad',
    saved: 'Uw tekst is bewaard.',
    done: 'De editie is gepubliceerd.',
    languages: { nl: 'Nederlands', en: 'Engels' },
    empty: 'nog leeg',
  },
}
