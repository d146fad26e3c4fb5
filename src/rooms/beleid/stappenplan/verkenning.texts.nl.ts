export const nl = {
  take: {
    title: 'Neem over wat uit de verkenning kwam',
    intro: 'Het komt onder uw antwoord te staan. U kunt het daarna aanpassen.',
    submit: 'Neem over',
    fields: { stap: 'Stap', vraag: 'Vraag' },
    refusals: {
      'no-cyclus': 'Begin eerst met de negen stappen.',
      'too-long': ({ most }: { most: number }) => `Uw antwoord wordt te lang. Er is plaats voor ${most} tekens.`,
    },
  },
  found: 'Dit kwam uit de verkenning',
  read: 'Bekijk de hele uitkomst',
  there: 'Dit staat al in uw antwoord.',
  taken: 'Het staat in uw antwoord.',
}
