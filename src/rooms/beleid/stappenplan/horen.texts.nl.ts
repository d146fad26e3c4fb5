const id = 'Kenmerk'
const noCyclus = 'Er loopt nu geen beleidsperiode. Begin er eerst een.'
const kinds = {
  adviesraad: 'Adviesraad van inwoners',
  clienten: 'Cliëntenraad of groep van cliënten',
  belangen: 'Groep met een eigen belang, zoals een seniorenraad',
  wijk: 'Wijkplatform of dorpsraad',
  leefbaarheid: 'Groep voor een fijne buurt',
  zelforganisatie: 'Vereniging van nieuwkomers of een geloofsgroep',
  vrijwilligers: 'Vrijwilligers en mantelzorgers zelf',
  organisaties: 'Organisaties uit het veld',
}
const fields = {
  body: {
    label: 'Wie hoorde u?',
    hint: 'De naam van de groep, zoals Seniorenraad. Geen namen van mensen. Iedereen kan dit lezen.',
  },
  kind: { label: 'Wat voor groep is dit?', options: kinds },
  heardOn: { label: 'Wanneer was dat?' },
  said: { label: 'Wat zeiden zij?', hint: 'Alleen de gemeente leest dit. Schrijf geen namen van mensen op.' },
  weight: {
    label: 'Hoe zwaar telt hun mening?',
    hint: 'Zeg dit ook tegen hen. Bijvoorbeeld: wij volgen dit advies, tenzij de raad anders beslist.',
  },
  nextHow: { label: 'Hoe praten zij weer mee?', hint: 'Zeg dit ook tegen hen. Iedereen kan dit lezen.' },
  nextOn: { label: 'Wanneer praten zij weer mee?' },
  answer: {
    label: 'Wat deed u met wat zij zeiden?',
    hint: 'U kunt dit later invullen. Iedereen kan dit lezen.',
  },
}
const refusals = {
  'no-cyclus': noCyclus,
  'not-yet': 'Deze dag moet nog komen. Kies een dag die voorbij is.',
  'not-after': 'Kies een dag na de dag waarop u hen hoorde.',
}

export const nl = {
  show: { title: 'Wie u hoorde', fields: {} },
  one: { title: 'Een groep die u hoorde', fields: { id } },
  add: { title: 'Schrijf op wie u hoorde', submit: 'Bewaar', fields, refusals },
  change: {
    title: 'Pas aan wat u opschreef',
    submit: 'Bewaar',
    fields: { id, revision: 'Nummer van de vorige keer bewaren', ...fields },
    refusals,
  },
  remove: {
    title: 'Haal dit weg',
    intro: 'Doe dit alleen als het er per ongeluk staat. U kunt het niet terughalen.',
    submit: 'Haal weg',
    fields: { id },
    refusals: { 'no-cyclus': noCyclus },
  },
  kinds,
  proof: ({ body }: { body: string }) => `Gehoord: ${body}`,
  lead: 'De wet vraagt dat u inwoners, cliënten en organisaties hoort. Zeg altijd hoe zwaar hun mening telt, en wanneer zij weer meepraten.',
  none: 'U schreef nog niet op wie u hoorde.',
  noneText: 'Begin met de groep die u het laatst sprak.',
  on: ({ date, kind }: { date: string; kind: string }) => `${kind}, op ${date}`,
  weighs: 'Hoe zwaar het telt',
  next: ({ date }: { date: string }) => `Praat weer mee op ${date}`,
  done: 'Wat u ermee deed',
  notDone: 'Nog niet opgeschreven',
  answered: 'met antwoord',
  unanswered: 'nog geen antwoord',
  missing: 'Deze groepen hoorde u nog niet',
  missingText: 'Niet elke groep is er overal. Kijk wie u mist.',
  all: 'U hoorde van elke soort minstens één groep.',
  back: 'Terug naar wie u hoorde',
  saved: 'Het is bewaard.',
  removed: 'Het is weggehaald.',
}
