import type { Bilingual } from '../../../../house/texts.ts'

/** What happened somewhere, told in 2007 or earlier; names and places are facts, the words are our own (catalogue §16). */
export interface PraktijkTekst {
  /** A name that people gave it is the same in every language. */
  readonly name: string | Bilingual
  readonly place: string | Bilingual
  readonly what: Bilingual
}

type Pair = readonly [nl: string, en: string]
const fact = (text: string | Pair) => (typeof text === 'string' ? text : { nl: text[0], en: text[1] })
const one = (name: string | Pair, place: string | Pair, nl: string, en: string): PraktijkTekst => ({
  name: fact(name),
  place: fact(place),
  what: { nl, en },
})

export const praktijken = {
  'PX-03': one(
    ['Buurtouders', 'Neighbourhood parents'],
    'Baarn',
    'Mensen boven de 45 steunen jonge gezinnen in hun buurt.',
    'People over 45 support young families in their neighbourhood.',
  ),
  'PX-06': one(
    ['Verder na een regeling', 'Carrying on after a scheme'],
    'Almere',
    'De gemeente bouwde verder op wat een landelijke regeling had gebracht.',
    'The municipality built on what a national scheme had brought.',
  ),
  'PX-07': one(
    ['Vast geld gevraagd', 'Asking for lasting money'],
    'Heerhugowaard, Almere, Tilburg',
    'Ambtenaren zagen goed werk stoppen zodra het geld op was.',
    'Officers saw good work stop as soon as the money ended.',
  ),
  'PX-09': one(
    ['De brede koers', 'The broad course'],
    'Tilburg, Arnhem, Westland',
    'Deze gemeenten steunen alle vrijwilligers, en kiezen pas later thema’s.',
    'These municipalities support all volunteers, and choose themes later.',
  ),
  'PX-10': one(
    'Sterk voor Kwetsbaar',
    'Alphen aan den Rijn',
    'De gemeente koos voor een sterke regierol en voor kwetsbare groepen.',
    'The municipality chose a strong director role and vulnerable groups.',
  ),
  'PX-11': one(
    'Meedoen en erbij horen',
    'Groningen',
    'Mensen zonder kans op een baan werden actief in hun eigen wijk.',
    'People without prospects of a job became active in their own district.',
  ),
  'PX-12': one(
    ['Vrijwilligers in al het beleid', 'Volunteers in all policy'],
    'Groningen',
    'Elke afdeling nam vrijwilligerswerk mee, zodat één aparte ambtenaar niet meer nodig was.',
    'Every department took volunteering along, so that one separate officer was no longer needed.',
  ),
  'PX-13': one(
    ['Vrijwilligersraad', 'Volunteer council'],
    'Utrecht, Westland, Heerhugowaard, Borne',
    'Kleine organisaties gingen samen praten met de gemeente.',
    'Small organisations began to speak with the municipality together.',
  ),
  'PX-14': one(
    '2tegen1zaamheid',
    'Den Haag',
    'Vrijwilligers volgen een cursus en trekken elke week op met iemand die alleen is.',
    'Volunteers take a course and spend time every week with somebody who is lonely.',
  ),
  'PX-15': one(
    ['Maatjes voor bestuurders', 'Buddies for politicians'],
    ['plaats onbekend', 'place unknown'],
    'Inwoners trekken op met een ambtenaar of bestuurder, en laten zien hoe het echt gaat.',
    'Residents team up with an officer or politician, and show how things really are.',
  ),
  'PX-19': one(
    'Welzijn is minder zorg!',
    'Waalwijk',
    'Een proef met plannen per dorp, gedeelde gebouwen en een school die met zorg samenwerkt.',
    'A pilot with plans per village, shared buildings and a school that works with care.',
  ),
  'PX-22': one(
    ['Steun van een serviceclub', 'Support of a service club'],
    ['plaats onbekend', 'place unknown'],
    'Een club betaalt extra activiteiten die vrijwilligers op scholen doen.',
    'A club pays for extra activities that volunteers run at schools.',
  ),
  'PX-24': one(
    'Jongeren in beeld',
    'Gouda',
    'Bijna alle scholen spraken af dat vrijwilligerswerk in het rooster staat.',
    'Almost all schools agreed that volunteering is in the timetable.',
  ),
  'PX-25': one(
    'Gooizicht',
    'Hilversum',
    'Een verpleeghuis telt zijn vrijwilligers, hun uren en de uren van wie hen begeleidt.',
    'A nursing home counts its volunteers, their hours and the hours of who guides them.',
  ),
  'PX-27': one(
    'Stichting Hulp in Praktijk',
    ['het hele land', 'nationwide'],
    'Kerken en organisaties brengen samen vraag en hulp bij elkaar.',
    'Churches and organisations bring need and help together.',
  ),
  'PX-32': one(
    ['Boeken aan huis', 'Books at home'],
    ['bijna alle bibliotheken', 'almost all libraries'],
    'Vrijwilligers brengen boeken naar wie niet naar de bibliotheek kan.',
    'Volunteers bring books to people who cannot come to the library.',
  ),
  'PX-34': one(
    ['Platform informele zorg', 'Informal care platform'],
    'Utrecht',
    'De vrijwilligerscentrale brengt partijen bij elkaar, met één punt voor meldingen.',
    'The volunteer centre brings parties together, with one point for reports.',
  ),
  'PX-35': one(
    'ABCZ',
    'Amsterdam',
    'Vier groepen van patiënten werden één partij, omdat de stad dat vroeg.',
    'Four groups of patients became one party, because the city asked for it.',
  ),
  'PX-46': one(
    ['Jongeren klussen voor ouderen', 'Young people do jobs for older people'],
    'Zaanstad',
    'De centrale werft scholieren voor kleine klussen bij ouderen.',
    'The centre recruits pupils for small jobs for older people.',
  ),
  'PX-47': one(
    'Bronmethodiek',
    'Arnhem',
    'Een organisatie praat met haar eigen kring en vindt daar nieuwe vrijwilligers.',
    'An organisation talks with its own circle and finds new volunteers there.',
  ),
  'PX-49': one(
    'Onze Buurt aan Zet',
    ['verschillende plaatsen', 'several places'],
    'Bewoners en instellingen maakten wijken beter. Wat een vaste plek kreeg, bleef bestaan.',
    'Residents and institutions improved districts. What got a lasting place survived.',
  ),
  'PX-50': one(
    'Ouderenproof',
    'Noord-Brabant, Tilburg, Delft',
    'Ouderen keuren zelf hun wijk en het beleid, met een korte lijst.',
    'Older people judge their district and the policy themselves, with a short list.',
  ),
  'PX-52': one(
    'Wijkaanpak',
    'Deventer, Delft, Gouda',
    'Teams van bewoners beslissen over een eigen budget voor hun wijk.',
    'Teams of residents decide on a budget of their own for their district.',
  ),
  'PX-53': one(
    ['Een plan voor het dorp', 'A plan for the village'],
    'Waspik',
    'Dorpelingen droomden over later, hoorden deskundigen en werkten in zes groepen.',
    'Villagers dreamed of later, heard experts and worked in six groups.',
  ),
  'PX-54': one(
    ['Conferentie voor vrijwilligers', 'Volunteer conference'],
    'Den Haag',
    'Elk jaar komt de stad bij elkaar. Partijen maken daar meteen afspraken.',
    'Every year the city meets. Parties make agreements on the spot.',
  ),
  'PX-64': one(
    ['Een krant over de Wmo', 'A newspaper about the Wmo'],
    ['plaats onbekend', 'place unknown'],
    'Vrijwilligers en mantelzorgers krijgen een eigen krant met nieuws.',
    'Volunteers and carers get a newspaper of their own.',
  ),
} as const satisfies Readonly<Record<string, PraktijkTekst>>

export type Praktijk = keyof typeof praktijken
