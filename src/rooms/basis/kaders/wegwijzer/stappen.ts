import { wegwijzer } from './model.ts'

/** Help beside each of the nine steps (§6). */
export const bijStap = {
  1: wegwijzer({
    why: [
      'Zonder visie kiest elke afdeling haar eigen richting.',
      'Without a vision every department chooses its own direction.',
    ],
    tips: [
      [
        'Vraag ook een raadslid en iemand uit het veld voor de typetest.',
        'Ask a councillor and somebody of the field for the type test too.',
      ],
      ['Praat eerst over de vragen waar u het meest verschilt.', 'First talk about the questions on which you differ most.'],
    ],
    example: [
      'Zes mensen deden de test. Zij kozen samen: breed, met een vangnet voor wie alleen is.',
      'Six people took the test. Together they chose: broad, with a safety net for lonely people.',
    ],
    pitfall: ['Een visie die alles belooft, helpt niemand kiezen.', 'A vision that promises everything helps nobody to choose.'],
    practices: ['PX-09', 'PX-10'],
  }),
  2: wegwijzer({
    why: [
      'U hoeft niet opnieuw te beginnen. Er is vaak al veel gedaan.',
      'You need not start again. Much has often been done already.',
    ],
    tips: [
      [
        'Zoek eerst een monitor van de laatste jaren. Die spaart werk.',
        'First look for a monitor of recent years. That saves work.',
      ],
      ['Bel vier afdelingen en stel steeds dezelfde vragen.', 'Call four departments and always ask the same questions.'],
    ],
    example: [
      'De centrale heeft cijfers over drie jaar. Sport en jeugd geven elk één bladzijde.',
      'The centre has figures of three years. Sports and youth give one page each.',
    ],
    pitfall: [
      'Een dik rapport leest niemand. Houd het bij vier bladzijden.',
      'Nobody reads a thick report. Keep it to four pages.',
    ],
    practices: ['PX-06', 'PX-12'],
  }),
  3: wegwijzer({
    why: [
      'Organisaties weten waar het knelt. Zij voeren straks uit.',
      'Organisations know where it pinches. They will carry out the work.',
    ],
    tips: [
      [
        'Laat iedereen eerst weten dat u beleid maakt. Nodig daarna pas uit.',
        'First tell everybody that you make policy. Only then invite.',
      ],
      [
        'Ga ook langs bij groepen die zich geen vrijwilligers noemen.',
        'Also visit groups that do not call themselves volunteers.',
      ],
    ],
    example: [
      'Na drie avonden bleek: iedereen zoekt bestuursleden, en niemand kent elkaars aanbod.',
      'After three evenings it was clear: all look for board members, and nobody knows what others offer.',
    ],
    pitfall: [
      'Alleen de bekende partijen vragen. Dan mist u de helft.',
      'Asking the usual parties only. Then you miss half of them.',
    ],
    practices: ['PX-13', 'PX-34', 'PX-35'],
  }),
  4: wegwijzer({
    why: [
      'De wet vraagt dat u inwoners en cliënten hoort. Hun ervaring maakt het plan beter.',
      'The law asks you to hear residents and clients. Their experience makes the plan better.',
    ],
    tips: [
      ['Ga naar mensen toe, op hun plek en op hun tijd.', 'Go to people, at their place and their time.'],
      [
        'Zeg vooraf hoe zwaar hun mening telt. Zeg achteraf wat u ermee deed.',
        'Say beforehand how much their view counts. Say afterwards what you did with it.',
      ],
    ],
    example: [
      'De seniorenraad vroeg om één telefoonnummer. In het plan staat nu één nummer.',
      'The seniors’ council asked for one telephone number. The plan now has one number.',
    ],
    pitfall: [
      'Vragen wat mensen willen, en daarna niets meer laten horen.',
      'Asking what people want, and then never being heard again.',
    ],
    practices: ['PX-50', 'PX-53'],
  }),
  5: wegwijzer({
    why: ['Met een getal en een datum ziet u of het lukt.', 'With a number and a date you see whether it works.'],
    tips: [
      ['Kies drie of vier doelen. Meer onthoudt niemand.', 'Choose three or four goals. Nobody remembers more.'],
      ['Zeg hoeveel geld er is voordat u samen kiest.', 'Say how much money there is before you choose together.'],
    ],
    example: [
      '150 jongeren hebben interesse in vrijwilligerswerk, voor het einde van volgend jaar.',
      '150 young people are interested in volunteering, before the end of next year.',
    ],
    pitfall: [
      'Een doel zonder nulmeting. Dan weet u nooit of het beter werd.',
      'A goal without a baseline. Then you never know whether it got better.',
    ],
    practices: ['PX-11', 'PX-24'],
  }),
  6: wegwijzer({
    why: [
      'In het plan komt alles bij elkaar: wie doet wat, wanneer en met welk geld.',
      'In the plan everything comes together: who does what, when and with which money.',
    ],
    tips: [
      [
        'Laat mensen uit het veld delen meeschrijven. Dat geeft steun.',
        'Let people of the field write parts along. That gives support.',
      ],
      [
        'Veel delen vullen zich uit eerdere stappen. Begin met wat nog leeg is.',
        'Many parts fill themselves from earlier steps. Begin with what is still empty.',
      ],
    ],
    example: [
      'Bij elk doel staat één activiteit, één partij en een bedrag per jaar.',
      'Each goal has one activity, one party and an amount a year.',
    ],
    pitfall: [
      'Een plan zonder iemand die het trekt, blijft in de la.',
      'A plan without somebody who carries it stays in the drawer.',
    ],
    practices: ['PX-10', 'PX-19'],
  }),
  7: wegwijzer({
    why: [
      'Wie precies weet wat de ander doet, hoeft later niet te twisten.',
      'Who knows exactly what the other does need not quarrel later.',
    ],
    tips: [
      ['Schrijf ook op wat de gemeente doet, en voor wanneer.', 'Also write what the municipality does, and by when.'],
      ['Vraag van een kleine club niet meer papier dan nodig is.', 'Do not ask a small club for more paper than is needed.'],
    ],
    example: [
      'De centrale zoekt tien maatjes. De gemeente betaalt de cursus en belt elk kwartaal.',
      'The centre finds ten buddies. The municipality pays the course and calls every quarter.',
    ],
    pitfall: [
      'Alleen de organisatie belooft iets. Dan is het geen afspraak.',
      'Only the organisation promises something. Then it is no agreement.',
    ],
    practices: ['PX-24', 'PX-54'],
  }),
  8: wegwijzer({
    why: [
      'Belangstelling houdt mensen aan de gang. Kleine hobbels lost u vroeg op.',
      'Interest keeps people going. Small bumps are solved early.',
    ],
    tips: [
      ['Plan de gesprekken voor het hele jaar in één keer.', 'Plan the talks for the whole year at once.'],
      [
        'Laat de wethouder zien bij een activiteit, niet alleen bij de opening.',
        'Show the alderman at an activity, not only at the opening.',
      ],
    ],
    example: [
      'Elk kwartaal twee vragen: wat gaat goed, en wat niet?',
      'Every quarter two questions: what goes well, and what does not?',
    ],
    pitfall: ['Pas vragen hoe het gaat als het verslag te laat is.', 'Asking how things are only when the report is late.'],
    practices: ['PX-15', 'PX-54'],
  }),
  9: wegwijzer({
    why: [
      'Wie elk jaar terugkijkt, kan nog bijsturen. Na vier jaar is het te laat.',
      'Who looks back every year can still adjust. After four years it is too late.',
    ],
    tips: [
      ['Kies nu al de dagen waarop u terugkijkt.', 'Choose now on which days you will look back.'],
      [
        'Vraag naast cijfers ook een verhaal van een dorpsraad of cliëntenraad.',
        'Beside figures also ask for a story of a village council or client council.',
      ],
    ],
    example: [
      'In november kijkt u met het veld naar vier doelen. Eén doel past u aan.',
      'In November you look at four goals with the field. You adjust one goal.',
    ],
    pitfall: [
      'Goed werk laten stoppen omdat het geld voor de start op is.',
      'Letting good work stop because the money for the start has ended.',
    ],
    practices: ['PX-49', 'PX-07'],
  }),
} as const
