import type { Bilingual } from '../../../../house/texts.ts'

/** A practice of the handbook by its number in the catalogue (PX), with its title in own words. */
interface Praktijk {
  readonly key: string
  readonly title: Bilingual
}

/** A development that changes volunteering, as the handbook saw it in 2007 (FW-11; §5). `key` never changes: scores point to it. */
export interface Ontwikkeling {
  readonly key: string
  readonly title: Bilingual
  readonly what: Bilingual
  readonly opportunities: readonly Bilingual[]
  readonly downsides: readonly Bilingual[]
  readonly practices: readonly Praktijk[]
}

type Text = readonly [nl: string, en: string]
const both = ([nl, en]: Text): Bilingual => ({ nl, en })
const texts = (pairs: readonly Text[]): Bilingual[] => pairs.map(both)
const px = (no: number, ...title: Text): Praktijk => ({ key: `PX-${String(no).padStart(2, '0')}`, title: both(title) })

/** The four developments (§5.2 to §5.5). */
export const ontwikkelingen: readonly Ontwikkeling[] = [
  {
    key: 'vermaatschappelijking',
    title: { nl: 'Zorg midden in de samenleving', en: 'Care moving into society' },
    what: {
      nl: 'Mensen die zorg nodig hebben, wonen vaker gewoon in de wijk. Buren en vrijwilligers worden belangrijker.',
      en: 'People who need care live in ordinary districts more often. Neighbours and volunteers matter more.',
    },
    opportunities: texts([
      ['Mensen blijven deel van hun buurt.', 'People stay part of their neighbourhood.'],
      ['Vrijwilligers en beroepskrachten leren van elkaar.', 'Volunteers and professionals learn from each other.'],
      ['Nieuwe groepen vrijwilligers voelen zich aangesproken.', 'New groups of volunteers feel addressed.'],
    ]),
    downsides: texts([
      ['Vrijwilligers krijgen zwaarder werk.', 'Volunteers get heavier work.'],
      ['De grens met betaalde zorg vervaagt.', 'The line with paid care blurs.'],
      ['Er zijn te weinig vrijwilligers die passen.', 'There are too few suitable volunteers.'],
      ['Wie het moeilijkst te helpen is, valt buiten de boot.', 'Those who are hardest to help are left out.'],
    ]),
    practices: [
      px(37, 'Buren wonen tussen mensen met een beperking', 'Neighbours move in among residents with a disability'),
      px(38, 'De Hoek: een huis voor dakloze mensen met een verslaving', 'De Hoek: a home for homeless people with an addiction'),
      px(39, 'Toekomst in Balans: hulp na detentie', 'Toekomst in Balans: guidance after detention'),
    ],
  },
  {
    key: 'multifunctioneel',
    title: { nl: 'Meer functies onder één dak', en: 'Several functions under one roof' },
    what: {
      nl: 'Organisaties delen een gebouw en werken daar samen. Denk aan een Kulturhus of een brede school.',
      en: 'Organisations share a building and work together there. Think of a Kulturhus or a community school.',
    },
    opportunities: texts([
      ['Mensen vinden alles op één plek.', 'People find everything in one place.'],
      ['Organisaties delen ruimte, kosten en vrijwilligers.', 'Organisations share room, costs and volunteers.'],
      ['Voorzieningen in dorpen blijven bestaan.', 'Facilities in villages survive.'],
    ]),
    downsides: texts([
      ['Het is niet duidelijk wie wat beslist.', 'It is not clear who decides what.'],
      ['Kleine clubs raken hun eigen plek kwijt.', 'Small clubs lose a place of their own.'],
      ['Beheer vraagt meer van vrijwilligers.', 'Management asks more of volunteers.'],
    ]),
    practices: [
      px(40, 'Gids voor gedeelde gebouwen op het platteland', 'A guide for shared premises in the countryside'),
      px(41, 'Kulturhus in Borne', 'Kulturhus in Borne'),
      px(42, 'Een grand café dat met de horeca samenwerkt', 'A grand café that works with the catering trade'),
      px(80, 'Brede school en gezondheidscentrum', 'Community school and health centre'),
    ],
  },
  {
    key: 'vraaggericht',
    title: { nl: 'Werken vanuit de vraag', en: 'Demand-led working' },
    what: {
      nl: 'Eerst kijken wat mensen willen en kunnen. Dan pas een taak of activiteit zoeken.',
      en: 'First look at what people want and can do. Only then look for a task or activity.',
    },
    opportunities: texts([
      ['Taken passen beter bij vrijwilligers, en zij blijven langer.', 'Tasks fit volunteers better, and they stay longer.'],
      ['Jongeren vinden korte en leuke klussen.', 'Young people find short and attractive tasks.'],
      ['Wie hulp vraagt, krijgt wat echt helpt.', 'People who ask for help get what really helps.'],
    ]),
    downsides: texts([
      ['Werven op maat kost tijd die er niet is.', 'Tailored recruiting takes time that is not there.'],
      ['Gewone taken blijven liggen.', 'Ordinary tasks are left undone.'],
      ['Kleine organisaties kunnen dit niet alleen.', 'Small organisations cannot do this alone.'],
    ]),
    practices: [
      px(43, 'Helpende handen gezocht', 'Helping hands needed'),
      px(44, 'Werk dat het hoofd en het hart raakt', 'Work that engages head and heart'),
      px(45, 'Wat jonge vrijwilligers willen', 'What young volunteers want'),
      px(46, 'Jongeren doen klussen voor ouderen', 'Young people do jobs for older people'),
      px(47, 'Bronmethodiek: werven in eigen kring', 'Bronmethodiek: recruiting in one’s own circle'),
      px(48, 'De Bijspringer: één dorpsgenoot vraagt iedereen', 'One villager asks all the others: De Bijspringer'),
    ],
  },
  {
    key: 'gebiedsgericht',
    title: { nl: 'Werken per gebied', en: 'The area-based approach' },
    what: {
      nl: 'De wijk of het dorp is het begin. Bewoners en organisaties kiezen daar samen wat nodig is.',
      en: 'The district or village is the start. Residents and organisations choose together what is needed there.',
    },
    opportunities: texts([
      ['Bewoners zien snel resultaat in hun eigen straat.', 'Residents soon see results in their own street.'],
      ['Mensen kennen elkaar en helpen eerder.', 'People know each other and help sooner.'],
      ['Een eigen budget geeft bewoners invloed.', 'A budget of their own gives residents influence.'],
    ]),
    downsides: texts([
      ['Initiatieven stoppen als niemand ze vasthoudt.', 'Initiatives stop when nobody keeps hold of them.'],
      ['Een wijk is te klein om alles zelf te doen.', 'A district is too small to provide everything.'],
      ['Wijken werken langs elkaar heen.', 'Districts work past each other.'],
    ]),
    practices: [
      px(49, 'Onze Buurt aan Zet: bewoners maken hun wijk beter', 'Onze Buurt aan Zet: residents improve their district'),
      px(50, 'Ouderenproof: ouderen keuren hun buurt', 'Ouderenproof: older people judge where they live'),
      px(52, 'Wijkteams van bewoners met eigen budget', 'Residents’ teams with a budget of their own'),
      px(53, 'Een dorp maakt zelf zijn plan', 'A village makes its own plan'),
      px(54, 'Een stedelijke dag voor vrijwilligers', 'A yearly volunteer conference of a city'),
      px(55, 'Buren bemiddelen tussen buren', 'Neighbours mediate between neighbours'),
      px(56, 'Een wandel- en eetclub van bewoners', 'A residents’ walking and eating club'),
    ],
  },
]
