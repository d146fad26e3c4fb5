import { roleOptions } from '../../../../house/actor.ts'
import { minutesNl } from '../../../../house/texts.nl.ts'

interface MailParams {
  readonly name: string
  readonly said: string
  readonly page: string
  readonly phone: string
}
const password = { label: 'Uw wachtwoord', hint: 'Zo weten wij dat u het zelf bent.' }
const locked = ({ minutes }: { minutes: number }) => `Het ging te vaak mis. Probeer het over ${minutesNl(minutes)} opnieuw.`
const wrongPassword = 'Dit is niet uw wachtwoord. Vergeten? Log uit en vraag een link per e-mail.'
const wrongCode = 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app.'
const unreadable = 'Wij kunnen deze code nu niet nakijken. Gebruik een herstelcode, of bel ons.'
const required = 'Uw rol vraagt een tweede stap. Zet eerst een andere tweede stap aan.'

export const nl = {
  signInByCode: {
    title: 'Vul de code in',
    intro: 'De eerste stap is klaar. Open nu de app op uw telefoon. Daar staat een code van zes cijfers.',
    submit: 'Log in',
    fields: { oneTimeCode: { label: 'Code uit de app', hint: 'Geen telefoon bij de hand? Vul een herstelcode in.' } },
    refusals: {
      wrong: wrongCode,
      locked,
      'too-late': 'U bent niet halverwege het inloggen, of het duurde te lang. Begin opnieuw.',
      unreadable,
    },
  },
  beginApp: {
    title: 'Zet de app aan',
    intro:
      'Een authenticator-app is een gratis app op uw telefoon die steeds een nieuwe code maakt. Met die code laat u zien dat u het echt bent.',
    submit: 'Ik heb de app, ga verder',
    fields: { password },
    refusals: { 'wrong-password': wrongPassword, locked },
  },
  addApp: {
    title: 'Koppel de app',
    submit: 'Zet de tweede stap aan',
    fields: { oneTimeCode: { label: 'Code uit de app', hint: 'Zes cijfers. Elke halve minuut komt er een nieuwe code.' } },
    refusals: {
      wrong: 'Deze code klopt niet. Kijk of de tijd op uw telefoon goed staat, en probeer de volgende code.',
      'begin-again': 'Dit duurde te lang. Begin opnieuw.',
    },
  },
  renewCodes: {
    title: 'Maak nieuwe herstelcodes',
    intro: 'U krijgt tien nieuwe codes. De oude codes werken dan niet meer.',
    submit: 'Maak nieuwe codes',
    fields: { oneTimeCode: { label: 'Code uit de app', hint: 'Of een herstelcode die u nog hebt.' } },
    refusals: { wrong: wrongCode, locked, unreadable },
  },
  hideCodes: {
    title: 'Bewaar uw herstelcodes',
    intro: 'Is uw telefoon kwijt of stuk? Dan logt u in met een van deze codes. Elke code werkt één keer.',
    submit: 'Ik heb de codes bewaard',
    fields: {},
  },
  removeApp: {
    title: 'Zet de app uit',
    intro: 'Daarna logt u in zonder code. Uw herstelcodes werken dan ook niet meer.',
    submit: 'Zet de app uit',
    fields: { password, oneTimeCode: { label: 'Code uit de app', hint: 'Of een herstelcode.' } },
    refusals: { wrong: wrongCode, locked, unreadable, required, 'wrong-password': wrongPassword },
  },
  beginPasskey: {
    title: 'Voeg een toegangssleutel toe',
    intro: 'Uw telefoon of computer bewaart de sleutel. Geef hem eerst een naam, zodat u hem later herkent.',
    submit: 'Ga verder',
    fields: { name: { label: 'Naam', hint: 'Bijvoorbeeld: mijn telefoon, of laptop van het werk.' }, password },
    refusals: { 'wrong-password': wrongPassword, locked },
  },
  addPasskey: {
    title: 'Maak de sleutel',
    intro: 'Klik op de knop. Uw telefoon of computer vraagt om uw vinger, uw gezicht of uw pincode.',
    submit: 'Maak de sleutel',
    fields: { id: 'Sleutel', passkey: 'Antwoord van uw apparaat' },
    refusals: {
      'begin-again': 'Dit duurde te lang. Begin opnieuw.',
      'no-passkey': 'Het maken van de sleutel lukte niet. Begin opnieuw.',
      'touch-only':
        'Uw rol vraagt twee stappen. Deze sleutel vraagt niet om uw vinger, uw gezicht of een pincode. Stel dat in, of neem een andere sleutel.',
      known: 'Deze sleutel hebt u al.',
    },
  },
  removePasskey: {
    title: 'Verwijder de toegangssleutel',
    intro: 'U kunt met deze sleutel niet meer inloggen. Andere apparaten worden uitgelogd.',
    submit: 'Verwijder de sleutel',
    fields: { id: 'Sleutel', password },
    refusals: { required, 'wrong-password': wrongPassword, locked },
  },
  askPasskey: { title: 'Vraag om een toegangssleutel', fields: {} },
  signInByPasskey: {
    title: 'Log in met een toegangssleutel',
    submit: 'Gebruik uw toegangssleutel',
    fields: { id: 'Vraag', passkey: 'Antwoord van uw apparaat' },
    refusals: {
      'too-late': 'Dit duurde te lang. Probeer het opnieuw.',
      unknown: 'Deze sleutel hoort hier niet bij een account. Log in met uw wachtwoord of een link.',
      'no-passkey': 'Inloggen met deze sleutel lukte niet. Probeer het opnieuw.',
      'use-passkey':
        'Uw rol vraagt twee stappen. Uw apparaat vroeg nu niet om uw vinger, uw gezicht of uw pincode. Probeer het opnieuw, en laat het daarom vragen.',
    },
  },
  requireSteps: {
    title: 'Voor wie is een tweede stap nodig?',
    intro: 'Een wachtwoord kan uitlekken. Kies een tweede stap voor wie gegevens van mensen ziet.',
    submit: 'Bewaar',
    fields: { roles: { label: 'Rollen die een tweede stap nodig hebben', options: roleOptions('nl') } },
  },
  takeSecondStep: {
    title: 'Haal de tweede stap weg',
    intro:
      'Doe dit als iemand een telefoon kwijt is. De app, de herstelcodes en de toegangssleutels werken dan niet meer. Deze persoon wordt uitgelogd en krijgt een e-mail.',
    submit: 'Haal de tweede stap weg',
    fields: { id: 'Wie' },
    refusals: {
      own: 'Uw eigen tweede stap verandert u bij "Mijn account".',
      none: 'Deze persoon heeft geen tweede stap.',
    },
  },
  mySteps: { title: 'Veilig inloggen', fields: {} },
  proof: { title: 'Of het wachtwoord nodig is', fields: {} },
  newApp: { title: 'De code voor de app', fields: {} },
  newCodes: { title: 'Uw herstelcodes', fields: {} },
  newPasskey: { title: 'De nieuwe toegangssleutel', fields: { id: 'Sleutel' } },
  showRequired: { title: 'Wie een tweede stap nodig heeft', fields: {} },
  stepsOf: { title: 'De tweede stap van iemand', fields: { id: 'Wie' } },
  nav: 'Veilig inloggen',
  page: {
    lead: 'Een wachtwoord kan uitlekken. Met een tweede stap komt een ander dan nog niet binnen.',
    held: 'Zet eerst een tweede stap aan',
    heldText: 'Uw rol vraagt om een tweede stap bij het inloggen. Kies hieronder een manier. Daarna kunt u verder.',
    back: 'Terug',
    mine: 'Mijn account',
    isRequired: 'Uw rol vraagt een tweede stap.',
    app: 'Code uit een app',
    appOn: 'Staat aan',
    appOff: 'Staat uit',
    appSince: ({ date }: { date: string }) => `De tweede stap met de app staat aan sinds ${date}.`,
    codesLeft: ({ n }: { n: number }) =>
      n === 1 ? 'U hebt nog 1 herstelcode.' : n === 0 ? 'U hebt geen herstelcodes meer.' : `U hebt nog ${n} herstelcodes.`,
    otherPhone: 'Neem een andere telefoon',
    picture: ['Zet de app op uw telefoon', 'Richt de camera op het vierkant', 'Typ de code over'],
    pictureText: [
      'Zoek in de winkel van uw telefoon naar "authenticator". Neem een gratis app van een maker die u kent.',
      'Open de app en kies: code toevoegen. Het vierkant staat op de volgende bladzijde.',
      'De app laat zes cijfers zien. Die vult u hier in, en daarna bij elke keer inloggen.',
    ],
    qr: 'Vierkant met de geheime sleutel voor de app',
    scan: 'Richt de camera van de app op dit vierkant',
    typeIn: 'Lukt dat niet? Kies in de app "sleutel invoeren" en typ dit over:',
    confirm: 'Typ daarna de code over',
    print: 'Print deze bladzijde, of schrijf de codes over. U ziet ze maar één keer. Bewaar ze niet op uw telefoon.',
    keys: 'Toegangssleutel',
    keysText:
      'U logt in met uw vinger, uw gezicht of de pincode van uw apparaat. Dat telt als twee stappen, en u hebt geen wachtwoord nodig.',
    oneStep: 'alleen een aanraking, dus één stap',
    noKeys: 'U hebt nog geen toegangssleutel.',
    unable: 'Deze browser kan geen toegangssleutel maken. Gebruik een andere browser, of de app.',
    unableHere: 'Deze browser kan geen toegangssleutel gebruiken. Log in met uw wachtwoord of een link.',
    name: 'Naam',
    added: 'Toegevoegd',
    lastUsed: 'Laatst gebruikt',
    never: 'Nog niet',
    what: 'Wat kunt u doen',
    remove: 'Verwijder',
    failed: 'Het lukte niet, of u stopte ermee. Probeer het opnieuw.',
    or: 'Of zonder wachtwoord:',
    startAgain: 'Begin opnieuw met inloggen',
    onMine: 'Regel hoe u inlogt',
    mineOn: 'U logt in met een tweede stap.',
    mineOff: 'U logt in met één stap. Met een tweede stap is uw account beter beschermd.',
    addedApp: 'De tweede stap staat aan. Andere apparaten zijn uitgelogd.',
    removedApp: 'De app staat uit. Andere apparaten zijn uitgelogd.',
    addedKey: 'De toegangssleutel is toegevoegd. Andere apparaten zijn uitgelogd.',
    removedKey: 'De toegangssleutel is verwijderd. Andere apparaten zijn uitgelogd.',
    renewed: 'Uw nieuwe herstelcodes staan hieronder.',
    saved: 'Bewaard. Het geldt vanaf nu, ook voor wie al is ingelogd.',
    taken: 'De tweede stap is weg. Deze persoon krijgt een e-mail.',
    standing: 'Hoe staat het ervoor?',
    standingText: 'Wie nog geen tweede stap heeft, zet die aan bij het volgende bezoek. Tot dan kan die persoon niets anders.',
    role: 'Rol',
    people: 'Mensen',
    ready: 'Geregeld',
    second: 'Tweede stap',
    hasApp: 'Code uit een app',
    hasKeys: ({ n }: { n: number }) => (n === 1 ? '1 toegangssleutel' : `${n} toegangssleutels`),
    hasNone: 'Geen tweede stap',
    mustHave: 'Een rol van deze persoon vraagt een tweede stap.',
  },
  mail: {
    title: 'Bericht over een account',
    subject: ({ gemeente }: { gemeente: string }) => `Over uw account bij Meedoen ${gemeente}`,
    news: {
      'app-added': 'U logt vanaf nu in met een tweede stap: een code uit een app.',
      'app-removed': 'De tweede stap met de app is uitgezet.',
      'passkey-added': 'Er is een toegangssleutel toegevoegd. Daarmee kunt u inloggen zonder wachtwoord.',
      'passkey-removed': 'Een toegangssleutel is verwijderd. Daarmee kunt u niet meer inloggen.',
      'taken-away':
        'Een beheerder haalde uw tweede stap weg. De app, de herstelcodes en de toegangssleutels werken niet meer. U bent overal uitgelogd.',
      'code-used': 'Een van uw herstelcodes is gebruikt. Die code werkt nu niet meer.',
      shut: 'Iemand kende uw wachtwoord of link, maar vulde een paar keer een verkeerde code in. Zonder goede code komt niemand binnen.',
    },
    text: ({ name, said, page, phone }: MailParams) =>
      `Beste ${name},\n\n${said}\n\nWist u hiervan? Dan hoeft u niets te doen.\n\n` +
      `Wist u hier niet van? Bel ons dan meteen: ${phone}. Kies ook een nieuw wachtwoord op deze bladzijde:\n\n${page}\n`,
  },
}
