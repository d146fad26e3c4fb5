export const nl = {
  offer: {
    title: 'Een uitkomst voor de visie',
    fields: { blad: 'Blad', answers: 'Antwoorden', both: 'Antwoorden over nu en straks' },
  },
  show: { title: 'Voorbeeld van een eerste visie', fields: { answers: 'Antwoorden' } },
  write: {
    title: 'Schrijf uw eerste visie',
    intro:
      'Dit voorbeeld past bij de uitkomst van uw typetest. Lees het door en verander wat niet klopt. Na het bewaren kunt u alles nog aanpassen.',
    submit: 'Bewaar als eerste visie',
    refusals: { exists: 'Er is al een visie in de maak. Ga daarmee verder.' },
  },
  answers: 'Antwoorden van de typetest',
  take: 'Neem deze uitkomst mee naar de visie',
  takeText: 'U krijgt een voorbeeld van een visie dat hierbij past. U leest het door en maakt er uw eigen visie van.',
  takeNow: 'Maak er een eerste visie van',
  going: 'Er is al een visie in de maak.',
  goOn: 'Ga verder met de visie',
  saved: 'Uw eerste visie staat klaar. Praat er nu over met het veld.',
}
