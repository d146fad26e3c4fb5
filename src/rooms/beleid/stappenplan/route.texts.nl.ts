const id = 'Kenmerk'
const noCyclus = 'Er loopt nu geen beleidsperiode. Begin er eerst een.'
const refusals = { 'no-cyclus': noCyclus }
const audiences = {
  gemeente: 'Alleen mensen van de gemeente',
  veld: 'Ook organisaties of inwoners die u vraagt',
  iedereen: 'Iedereen die wil',
}
const fields = {
  title: { label: 'Waar gaat het over?', hint: 'Bijvoorbeeld: Wat willen organisaties?' },
  heldOn: { label: 'Wanneer is het?' },
  place: { label: 'Waar en hoe laat?', hint: 'Bijvoorbeeld: Dorpshuis Veenrand, 19.30 uur.' },
  audience: {
    label: 'Voor wie is het?',
    hint: 'Wat voor iedereen is, komt op de pagina voor inwoners te staan.',
    options: audiences,
  },
  steps: {
    label: 'Voor welke stappen is het?',
    options: {
      '1': '1. Visie',
      '2': '2. Wat is er al?',
      '3': '3. Zicht op het veld',
      '4': '4. Inwoners',
      '5': '5. Doelen',
      '6': '6. Plan',
      '7': '7. Afspraken',
      '8': '8. Uitvoeren',
      '9': '9. Terugkijken',
    },
  },
}

export const nl = {
  show: { title: 'Bijeenkomsten', fields: {} },
  one: { title: 'Een bijeenkomst', fields: { id } },
  choose: {
    title: 'Kies uw route',
    intro: 'Op beide routes levert elke stap hetzelfde op. Op de lichte route neemt u stappen samen.',
    submit: 'Kies deze route',
    fields: {
      route: {
        label: 'Welke route neemt u?',
        options: {
          full: 'De hele route: negen stappen, één voor één',
          light: 'De lichte route: zes momenten, voor wie acht uur per week heeft',
        },
      },
    },
    refusals,
  },
  add: { title: 'Plan een bijeenkomst', submit: 'Bewaar', fields, refusals },
  change: {
    title: 'Pas de bijeenkomst aan',
    submit: 'Bewaar',
    fields: { id, revision: 'Nummer van de vorige keer bewaren', ...fields },
    refusals,
  },
  remove: {
    title: 'Haal de bijeenkomst weg',
    intro: 'Hij staat dan niet meer op de lijst.',
    submit: 'Haal weg',
    fields: { id },
    refusals,
  },
  audiences,
  lead: { full: 'Zo ziet u wanneer u wie spreekt.', light: 'Op de lichte route zijn zes bijeenkomsten genoeg.' },
  count: ({ n }: { n: number }) => (n === 1 ? 'Eén bijeenkomst.' : `${n} bijeenkomsten.`),
  none: 'Er staan nog geen bijeenkomsten.',
  noneText: 'Plan de eerste met mensen uit het veld. Wie vroeg meepraat, steunt het plan vaker.',
  full: 'Dit zijn al zes bijeenkomsten',
  fullText: 'Op de lichte route is dat genoeg. Kan dit onderwerp bij een bijeenkomst die er al staat?',
  forSteps: ({ steps }: { steps: string }) => `Voor stap ${steps}`,
  change1: 'Pas aan',
  remove1: 'Haal weg',
  compare: 'De twee routes naast elkaar',
  together: 'De lichte route heeft zes momenten:',
  hoursFull: 'Uren hele route',
  hoursLight: 'Uren lichte route',
  upTo7: 'Stap 1 tot en met 7',
  weeks: ({ full, light }: { full: number; light: number }) =>
    `Met acht uur per week duurt de hele route ongeveer ${full} weken tot en met stap 7. De lichte route duurt ongeveer ${light} weken. De uren zijn een schatting.`,
  perYear: 'per jaar',
  back: 'Terug naar de bijeenkomsten',
  toSteps: 'Terug naar de stappen',
  chosen: 'Uw route is gekozen.',
  saved: 'De bijeenkomst is bewaard.',
  removed: 'De bijeenkomst is weggehaald.',
}
