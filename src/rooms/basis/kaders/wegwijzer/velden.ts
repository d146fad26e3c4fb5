import { wegwijzer } from './model.ts'

/** Help beside the fields of a SMART goal (ST-13). */
export const bijVeld = {
  specific: wegwijzer({
    why: ['Een doel dat voor iedereen is, is voor niemand.', 'A goal that is for everybody is for nobody.'],
    tips: [['Noem wie, waar en wat er verandert.', 'Name who, where and what changes.']],
    example: ['Jongeren van 14 tot 18 jaar uit alle wijken.', 'Young people of 14 to 18 from all districts.'],
    pitfall: ['Meer mensen doen mee. Welke mensen, en waaraan?', 'More people take part. Which people, and in what?'],
    practices: ['PX-46'],
  }),
  target: wegwijzer({
    why: ['Een getal laat zien wanneer u klaar bent.', 'A number shows when you are finished.'],
    tips: [['Schrijf eerst op hoe het nu is. Kies dan pas een getal.', 'First write how it is now. Only then choose a number.']],
    example: ['Nu 20 jongeren, straks 150 jongeren.', 'Now 20 young people, later 150 young people.'],
    pitfall: ['Een percentage zonder te zeggen waarvan.', 'A percentage without saying of what.'],
    practices: ['PX-25'],
  }),
  acceptable: wegwijzer({
    why: ['Een doel dat niemand wil, wordt niet gehaald.', 'A goal that nobody wants is not reached.'],
    tips: [['Schrijf op met wie u het besprak.', 'Write down with whom you discussed it.']],
    example: [
      'Besproken met de scholen, de centrale en de jongerenraad.',
      'Discussed with the schools, the centre and the youth council.',
    ],
    pitfall: [
      'Vrijwilligers zien als goedkope krachten. Dan haken zij af.',
      'Seeing volunteers as cheap labour. Then they leave.',
    ],
    practices: ['PX-13'],
  }),
  realistic: wegwijzer({
    why: ['Een te groot doel maakt mensen moe.', 'A goal that is too large makes people tired.'],
    tips: [['Reken na: zijn er mensen, is er geld, is er tijd?', 'Check: are there people, is there money, is there time?']],
    example: [
      'De centrale heeft twaalf uur, en elke school geeft een lokaal.',
      'The centre has twelve hours, and every school gives a room.',
    ],
    pitfall: ['Hopen dat er vanzelf meer vrijwilligers komen.', 'Hoping that more volunteers will come by themselves.'],
    practices: ['PX-07'],
  }),
  dueDate: wegwijzer({
    why: ['Zonder datum wordt het altijd later.', 'Without a date it always gets later.'],
    tips: [['Kies een dag waarop u ook echt kunt meten.', 'Choose a day on which you can really measure.']],
    example: ['31 december van volgend jaar.', '31 December of next year.'],
    pitfall: ['Alle doelen op de laatste dag van de periode.', 'All goals on the last day of the period.'],
    practices: ['PX-24'],
  }),
  area: wegwijzer({
    why: ['Later legt u per onderdeel van de wet verantwoording af.', 'Later you give account for each part of the law.'],
    tips: [
      [
        'Kies waar het doel het meest bij hoort. Andere kunt u erbij kiezen.',
        'Choose where the goal belongs most. You can add others.',
      ],
    ],
    example: ['Maatjes horen bij zelf redden en meedoen.', 'Buddies belong to self-reliance and participation.'],
    pitfall: ['Alles onder één onderdeel zetten.', 'Putting everything under one part.'],
  }),
} as const
