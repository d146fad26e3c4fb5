const id = 'Bericht of werk'

export const nl = {
  /** Of ./meedoen, for --help. */
  commands: {
    list: 'Toont e-mails die niet aankwamen en werk dat niet lukte.',
    retry: 'Probeert opnieuw wat niet lukte.',
  },
  show: {
    title: 'Toezicht',
    intro: 'Hier staat wat het systeem niet kon doen: e-mails die niet aankwamen en werk dat niet lukte.',
    fields: {},
  },
  retry: {
    title: 'Probeer het opnieuw',
    intro: 'Het systeem probeert het meteen nog een keer.',
    submit: 'Probeer opnieuw',
    fields: { id: { label: id, hint: 'Laat dit leeg voor alles wat niet lukte.' } },
    refusals: { nothing: 'Er is niets dat nog een keer kan. Misschien werkt de link in het bericht niet meer.' },
  },
  drop: {
    title: 'Haal het uit deze lijst',
    intro: 'Het bericht gaat niet meer weg, of het werk wordt niet meer gedaan.',
    submit: 'Haal uit deze lijst',
    fields: { id },
  },
  try: {
    title: 'Stuur een proefbericht',
    intro: 'U krijgt een e-mail op uw eigen adres.',
    submit: 'Stuur mij een proefbericht',
    fields: {},
  },
  waits: {
    title: ({ n }: { n: number }) => (n === 1 ? 'Er is 1 ding niet gelukt' : `Er zijn ${n} dingen niet gelukt`),
    why: 'Een e-mail kwam niet aan, of werk van het systeem bleef liggen.',
  },
  why: {
    address: 'De mailserver zegt dat dit adres niet bestaat.',
    refused: 'De mailserver neemt dit bericht niet aan.',
    'sign-in': 'De mailserver laat ons niet binnen. Laat de instellingen nakijken door wie Meedoen beheert.',
    away: 'De mailserver is niet te bereiken.',
    busy: 'De mailserver vraagt om het later te proberen.',
    'too-late': 'Het bericht bleef te lang liggen. Daarom is het niet meer verstuurd.',
    'other-key': 'Dit bericht is verzegeld met een andere sleutel. Niemand kan het nog lezen.',
    broken: 'Er ging iets mis bij ons.',
  },
  page: {
    mails: 'E-mails die niet aankwamen',
    noMails: 'Er is niets mislukt',
    later: 'Wij proberen deze vanzelf opnieuw.',
    waiting: ({ n }: { n: number }) =>
      n === 0 ? 'Er wacht niets om te versturen.' : n === 1 ? 'Er wacht 1 bericht.' : `Er wachten ${n} berichten.`,
    lastSent: ({ at }: { at: string }) => `Het laatste bericht ging weg op ${at}.`,
    neverSent: 'De laatste dertig dagen ging er geen bericht weg.',
    work: 'Werk dat niet lukte',
    noWork: 'Er is niets mislukt',
    what: 'Wat',
    why: 'Waarom',
    do: 'Wat u kunt doen',
    to: ({ who }: { who: string }) => `aan ${who}`,
    nobody: 'aan iemand zonder account',
    lastTried: ({ at }: { at: string }) => `laatst geprobeerd op ${at}`,
    next: ({ at, n }: { at: string; n: number }) =>
      n === 1 ? `1 keer geprobeerd, weer op ${at}` : `${n} keer geprobeerd, weer op ${at}`,
    code: ({ code }: { code: string }) => `code ${code}`,
    again: 'Probeer opnieuw',
    allAgain: 'Probeer alles opnieuw',
    ended: 'De link in dit bericht werkt niet meer. Stuur een nieuwe.',
    drop: 'Haal uit deze lijst',
    test: 'Komt e-mail aan?',
    testText: 'Stuur uzelf een bericht. Komt het niet aan, dan staat na een minuut op deze pagina waarom.',
    kept: 'Wat niet lukte, blijft hier dertig dagen staan. Daarna ruimt het systeem het op.',
    retried: ({ n }: { n: number }) => (n === 1 ? 'Wij proberen het nu opnieuw.' : `Wij proberen ${n} dingen nu opnieuw.`),
    dropped: 'Het staat niet meer in deze lijst.',
    tried: 'Het proefbericht is onderweg naar uw adres.',
    unknown: 'Werk van een eerdere versie',
    more: 'Ook voor het toezicht',
  },
  mail: {
    title: 'Proefbericht',
    subject: ({ gemeente }: { gemeente: string }) => `Proefbericht van Meedoen ${gemeente}`,
    text: ({ name, page }: { name: string; page: string }) =>
      `Beste ${name},\n\nU leest dit, dus e-mail van Meedoen komt aan.\n\nTerug naar het toezicht: ${page}\n`,
  },
}
