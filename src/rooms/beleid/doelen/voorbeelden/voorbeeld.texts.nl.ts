const voorbeeld = 'Voorbeeld'

export const nl = {
  list: { title: 'Doelen als voorbeeld', fields: {} },
  show: { title: 'Een doel als voorbeeld', fields: { voorbeeld } },
  take: {
    title: 'Maak dit doel van u',
    intro: 'Vul de twee getallen in, en verander wat niet klopt. Na het bewaren kunt u alles nog aanpassen.',
    submit: 'Bewaar dit doel',
    fields: {
      voorbeeld,
      statement: { label: 'Wat wilt u bereiken?' },
      baseline: { label: 'Hoe is het nu?', hint: 'Een getal. Een schatting mag; pas het later aan.' },
      target: { label: 'Hoe moet het worden?', hint: 'Een getal.' },
      unit: { label: 'Wat telt u?' },
      dueDate: { label: 'Wanneer moet het zo zijn?' },
      specific: { label: 'Voor wie en waar?' },
      acceptable: { label: 'Wie staat erachter?' },
      realistic: { label: 'Waarom kan het lukken?' },
      area: { label: 'Bij welk onderdeel van de wet hoort het?' },
      origin: { label: 'Waar komt dit doel vandaan?', hint: 'Bijvoorbeeld een gesprek of een deel van de visie.' },
      result: { label: 'Wat ligt er als het gehaald is?' },
      source: { label: 'Van wie krijgt u de cijfers?' },
      method: { label: 'Hoe wordt er geteld?' },
    },
    refusals: {
      'no-change': 'Dit is hetzelfde als nu. Kies een ander getal.',
      past: 'Deze dag is al voorbij. Kies een dag die nog komt.',
      again: 'Iemand anders maakte net ook een doel. Probeer het nog een keer.',
    },
  },
  lead: 'Veel gemeenten kiezen een van deze doelen. Neem er een over, en maak het van u.',
  link: 'Begin met een voorbeeld',
  originNow: 'Een eerste idee van de gemeente, nog te bespreken met het veld.',
  back: 'Terug naar de voorbeelden',
  saved: 'Het doel is bewaard.',
}
