interface Gone {
  readonly sessies: number
  readonly uitnodigingen: number
  readonly lijsten: number
  readonly links: number
  readonly adressen: number
  readonly pogingen: number
}

const fields = {
  reviewMonths: {
    label: 'Hoe vaak kijkt u na wie wat mag?',
    hint: 'Een jaar is gewoon. Kies 1 tot en met 36 maanden.',
    unit: 'maanden',
  },
  keepMonths: {
    label: 'Hoe lang blijven oude uitnodigingen en sessies bewaard?',
    hint: 'Kies 1 tot en met 120 maanden.',
    unit: 'maanden',
  },
}

export const nl = {
  show: { title: 'Termijnen', fields: {} },
  set: {
    title: 'Termijnen',
    intro: 'Wat oud genoeg is, ruimt het systeem elke dag op. In het logboek staat hoeveel.',
    submit: 'Bewaar',
    fields,
  },
  page: {
    saved: 'De termijnen zijn bewaard.',
    kept: 'Wat hoe lang blijft',
    what: 'Wat',
    howLong: 'Hoe lang',
    rows: {
      sessies: 'Waar en wanneer iemand inlogde',
      uitnodigingen: 'Uitnodigingen die zijn aangenomen, ingetrokken of verlopen',
      lijsten: 'Lijsten die zijn geprobeerd en niet verstuurd, en links die niet meer werken',
      pogingen: 'Pogingen om in te loggen',
      toestemming: 'Toestemmingen, ook die zijn ingetrokken',
      logboek: 'Het logboek, en wie welke rol had',
      vastgesteld: 'Wat de raad of het college vaststelde',
    },
    months: ({ n }: { n: number }) => (n === 1 ? '1 maand' : `${n} maanden`),
    lastKept: ({ n }: { n: number }) => `${n} maanden, de laatste keer blijft`,
    week: 'Een week',
    day: 'Een dag',
    account: 'Zolang iemand een account heeft',
    always: 'Altijd, zonder naam als iemand is gewist',
  },
  tidy: 'Oude gegevens opruimen',
  tidied: 'Oude gegevens zijn opgeruimd',
  gone: ({ sessies, uitnodigingen, lijsten, links, adressen, pogingen }: Gone) =>
    `sessies: ${sessies}, uitnodigingen: ${uitnodigingen}, lijsten: ${lijsten}, links: ${links}, oude adressen: ${adressen}, pogingen: ${pogingen}`,
}
