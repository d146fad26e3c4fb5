/** Sentences of the doors: pages that say why there is no page, and the command line. */
export const nl = {
  messages: {
    403: { title: 'Dit kunt u niet openen', text: 'Deze pagina is voor anderen.' },
    404: { title: 'Deze pagina is er niet', text: 'Misschien is het adres veranderd, of klopt er een letter niet.' },
    500: { title: 'Er ging bij ons iets mis', text: 'Dit ligt niet aan u. Probeer het over een paar minuten opnieuw.' },
  },
  away: {
    title: 'Probeer het zo nog eens',
    text: 'Wij kunnen even niet bij de gegevens. Dat ligt niet aan u. Meestal duurt het minder dan een minuut.',
    kept: 'Wat u hebt ingevuld, is niet weg. Het gaat mee als u het opnieuw probeert. Alleen een wachtwoord of een bestand geeft u daarna nog een keer.',
    again: 'Probeer het opnieuw',
  },
  cli: {
    unknown: ({ words }: { words: string }) => `Deze opdracht kennen we niet: ${words}. Probeer ./meedoen --help`,
    noFile: ({ file }: { file: string }) => `We kunnen het bestand ${file} niet lezen.`,
    noGemeente: 'Noem de gemeente met --gemeente en haar adres, bijvoorbeeld --gemeente lindewaard',
    start: 'Start Meedoen: eerst de database bijwerken, dan de deuren open.',
    openapi: 'Toont de beschrijving van de API (OpenAPI 3.1).',
    backup: 'Bewaart de hele database in backups/ van de datamap; de nieuwste zeven blijven. Stop Meedoen eerst.',
    restore: 'Zet een bewaarde database terug in een nieuwe datamap (MEEDOEN_DATA).',
    langs: 'Met --lang=en spreekt elke opdracht Engels.',
  },
}
