/** Sentences of the doors: pages that say why there is no page, and the command line. */
export const nl = {
  messages: {
    400: {
      title: 'Dit adres klopt niet',
      text: 'Er staat iets in het adres dat we niet kunnen lezen. Misschien is het niet goed overgenomen.',
    },
    403: { title: 'Dit kunt u niet openen', text: 'Deze pagina is voor anderen.' },
    404: { title: 'Deze pagina is er niet', text: 'Misschien is het adres veranderd, of klopt er een letter niet.' },
    numberOnly: ({ request }: { request: string }) => `Het nummer van deze fout is ${request}.`,
    call: 'Ons telefoonnummer is',
    number: ({ request }: { request: string }) => `Belt of mailt u hierover? Noem dan dit nummer: ${request}.`,
    429: { title: 'Even geduld', text: 'Probeer het zo nog eens.' },
    405: { title: 'Dit kan hier niet', text: 'Hier kunt u niets versturen. Ga terug en probeer het opnieuw.' },
    421: {
      title: 'Deze site staat op een ander adres',
      text: 'Zorgt u voor deze site? Zet dan in MEEDOEN_URL het adres waarop mensen haar openen.',
    },
    500: { title: 'Er ging bij ons iets mis', text: 'Dit ligt niet aan u. Probeer het over een paar minuten opnieuw.' },
    503: { title: 'Dat lukt nu even niet', text: 'Dit ligt niet aan u. Probeer het zo nog eens.' },
  },
  toHome: 'Naar de startpagina',
  withoutQuery: 'Open de pagina zonder dat deel van het adres',
  siteIsAt: 'Ga naar het adres hieronder. Komt u daarvandaan? Dan geeft de server ervoor de naam (Host) niet door.',
  foreign: ({ origin }: { origin: string }) =>
    `We kunnen niet zien dat u dit vanaf deze site verstuurde. Kijk het na en verstuur het opnieuw. Lukt het niet? Open ${origin} en probeer het daar.`,
  sentBefore: {
    message: 'U verstuurde dit al eerder. Wat u nu typte, is nog niet bewaard.',
    label: 'Bekijk wat u eerder verstuurde',
  },
  tooManyLive: 'Er kijken nu te veel schermen mee. Laad de pagina opnieuw om te zien wat er nieuw is.',
  away: {
    title: 'Probeer het zo nog eens',
    text: 'Wij kunnen even niet bij de gegevens. Dat ligt niet aan u. Meestal duurt het minder dan een minuut.',
    kept: 'Wat u hebt ingevuld, is niet weg. Het gaat mee als u het opnieuw probeert. Alleen een wachtwoord of een bestand geeft u daarna nog een keer.',
    again: 'Probeer het opnieuw',
  },
  signedOut: {
    session: {
      title: 'U bent uitgelogd',
      text: 'Log in, dan kunt u verder met wat u had ingevuld.',
      open: 'Log in (in een nieuw tabblad)',
    },
    secondStep: {
      title: 'Zet eerst uw tweede stap aan',
      text: 'Doe dat, dan kunt u verder met wat u had ingevuld.',
      open: 'Zet uw tweede stap aan (in een nieuw tabblad)',
    },
    back: 'Kom terug naar dit tabblad en druk op de knop hieronder.',
    lost: 'Een wachtwoord of een bestand geeft u daarna nog een keer.',
    filled: 'Wat u had ingevuld',
    another: 'Dit had iemand anders ingevuld. Er is niets bewaard.',
    notYours: 'Hebt u dit niet zelf ingevuld? Sluit dan dit tabblad.',
  },
  cli: {
    unknown: {
      any: ({ words }: { words: string }) => `Deze opdracht kennen we niet: ${words}. Probeer ./meedoen --help`,
      near: ({ words, near }: { words: string; near: string }) =>
        `Deze opdracht kennen we niet: ${words}. Bedoelt u ./meedoen ${near}? Met ./meedoen --help ziet u alles.`,
    },
    choose: 'Kies een van deze opdrachten:',
    choices: ({ choices }: { choices: string }) => `U kunt kiezen uit: ${choices}.`,
    noFile: ({ file }: { file: string }) => `We kunnen het bestand ${file} niet lezen.`,
    unknownFlag: ({ flag }: { flag: string }) => `${flag} kennen we hier niet. Met --help ziet u wat kan.`,
    secretFlag: ({ flag, instead }: { flag: string; instead: string }) =>
      `${flag} kan niet: wat u hier typt, kunnen anderen op deze computer lezen. Zet het in een bestand en geef dat met ${instead}. Met ${instead} - lezen we wat u daarna typt.`,
    needsValue: ({ flag }: { flag: string }) =>
      `Achter ${flag} hoort een waarde. Begint die met een streepje? Schrijf dan ${flag}=…`,
    noValue: ({ flag }: { flag: string }) => `Achter ${flag} hoort geen waarde.`,
    needsFile: 'Noem een bestand, of - voor wat u intypt.',
    tooMuch: ({ word }: { word: string }) => `Dit hoort er niet bij: ${word}`,
    unknownLang: ({ lang }: { lang: string }) => `--lang is nl of en, niet ${lang}`,
    unknownGemeente: ({ slug }: { slug: string }) =>
      `Er is hier geen gemeente met het adres ${slug}. ./meedoen gemeenten list toont ze alle.`,
    noGemeente: 'Noem de gemeente met --gemeente en haar adres, bijvoorbeeld --gemeente lindewaard',
    start: 'Start Meedoen: eerst de database bijwerken, dan de deuren open.',
    openapi: 'Toont de beschrijving van de API (OpenAPI 3.1).',
    backup: 'Bewaart de hele database in backups/ van de datamap. Dat kan ook terwijl Meedoen draait.',
    restore: 'Zet een bewaarde database terug in een nieuwe datamap (MEEDOEN_DATA), of in de lege database van DATABASE_URL.',
    move: 'Brengt alles over naar een lege database op een server. Stop Meedoen eerst.',
    moveTo: 'Noem de lege database waar alles heen gaat: ./meedoen move --to postgres://…',
    restored: ({ where }: { where: string }) =>
      `De gegevens staan in ${where}. Leg de sleutel (installation.key) daarbij en start Meedoen.`,
    moved: ({ data }: { data: string }) =>
      `Alles staat nu op de server. Geef dat adres als DATABASE_URL, laat de datamap ${data} met de sleutel staan, en start Meedoen.`,
    newKey: 'Met --new-key gaat Meedoen verder zonder de oude sleutel, als die kwijt is.',
    mail: 'Stuurt een proefbericht met de instellingen van deze installatie, en toont wat de mailserver antwoordt.',
    mailTest: {
      noAddress: 'Noem het adres: ./meedoen mail test --to naam@gemeente.example',
      subject: 'Proefbericht van Meedoen',
      text: 'U leest dit, dus e-mail van Meedoen komt aan.\n',
    },
    langs: 'Met --lang en spreekt elke opdracht Engels. Met --help toont elke opdracht wat erbij kan. --version toont de versie.',
  },
}
