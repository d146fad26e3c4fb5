import type { Bilingual } from '../../../../house/texts.ts'

/** Goals that many municipalities choose (ST-13), in own words. The numbers are left to who takes one over. */
export const sleutels = ['jongeren', 'initiatieven', 'wachten', 'scholing'] as const
export type Sleutel = (typeof sleutels)[number]

export interface Voorbeeld {
  /** Place of the part of the law it fits best in the edition of today, from 0. */
  readonly area: number
  readonly statement: Bilingual
  readonly specific: Bilingual
  readonly unit: Bilingual
  readonly acceptable: Bilingual
  readonly realistic: Bilingual
  readonly result: Bilingual
  readonly source: Bilingual
  readonly method: Bilingual
}

const both = (nl: string, en: string): Bilingual => ({ nl, en })

export const voorbeelden: Readonly<Record<Sleutel, Voorbeeld>> = {
  jongeren: {
    area: 0,
    statement: both('Meer jongeren hebben interesse in vrijwilligerswerk', 'More young people are interested in volunteering'),
    specific: both('Jongeren van 14 tot 18 jaar uit alle kernen.', 'Young people of 14 to 18 from all villages and districts.'),
    unit: both('jongeren', 'young people'),
    acceptable: both(
      'Nog te bespreken met de scholen en met jongeren zelf.',
      'Still to discuss with the schools and with young people themselves.',
    ),
    realistic: both(
      'Het kan als scholen ruimte geven en er iemand langskomt.',
      'It can work if schools give room and somebody comes by.',
    ),
    result: both('Een tafel over vrijwilligerswerk op elke school.', 'A table about volunteering in every school.'),
    source: both('De vrijwilligerscentrale', 'The volunteer centre'),
    method: both(
      'Tellen wie zich meldt, op de laatste dag van het kwartaal.',
      'Count who comes forward, on the last day of the quarter.',
    ),
  },
  initiatieven: {
    area: 0,
    statement: both('Meer initiatieven van inwoners lopen', 'More initiatives of residents are running'),
    specific: both('In elke wijk en elk dorp minstens één.', 'At least one in every district and every village.'),
    unit: both('initiatieven', 'initiatives'),
    acceptable: both(
      'Nog te bespreken met de dorpsraden en de wijkteams.',
      'Still to discuss with the village councils and the district teams.',
    ),
    realistic: both(
      'Het kan met een klein budget en hulp bij het aanvragen.',
      'It can work with a small budget and help with applying.',
    ),
    result: both('Een klein budget per wijk en dorp.', 'A small budget per district and village.'),
    source: both('De wijkteams', 'The district teams'),
    method: both('Tellen welke initiatieven dit kwartaal iets deden.', 'Count which initiatives did something this quarter.'),
  },
  wachten: {
    area: 1,
    statement: both('Minder mensen wachten op een maatje of hulp thuis', 'Fewer people wait for a buddy or help at home'),
    specific: both(
      'Maatjes, bezoek en hulp in huis, voor wie daarom vraagt.',
      'Buddies, visits and help at home, for who asks for it.',
    ),
    unit: both('mensen', 'people'),
    acceptable: both(
      'Nog te bespreken met het steunpunt en de cliëntenraad.',
      'Still to discuss with the support point and the client council.',
    ),
    realistic: both(
      'Het kan met meer vrijwilligers en iemand die hen begeleidt.',
      'It can work with more volunteers and somebody who guides them.',
    ),
    result: both('Een vlotte weg van vraag naar maatje.', 'A smooth way from question to buddy.'),
    source: both('Het steunpunt', 'The support point'),
    method: both(
      'Tellen wie wacht, op de laatste dag van het kwartaal.',
      'Count who is waiting, on the last day of the quarter.',
    ),
  },
  scholing: {
    area: 0,
    statement: both('Minder vragen om scholing staan open', 'Fewer requests for training are open'),
    specific: both('Vragen van vrijwilligers en van wie hen begeleidt.', 'Requests of volunteers and of who guides them.'),
    unit: both('vragen', 'requests'),
    acceptable: both('Nog te bespreken met de organisaties.', 'Still to discuss with the organisations.'),
    realistic: both(
      'Het kan als organisaties hun cursussen met elkaar delen.',
      'It can work if organisations share their courses with each other.',
    ),
    result: both('Een aanbod van korte cursussen.', 'A choice of short courses.'),
    source: both('De vrijwilligerscentrale', 'The volunteer centre'),
    method: both('Tellen welke vragen nog open staan.', 'Count which requests are still open.'),
  },
}
