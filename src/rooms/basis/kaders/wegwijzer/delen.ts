import { wegwijzer } from './model.ts'

/** Help beside each of the fifteen parts of the plan (§6.6). */
export const bijDeel = {
  1: wegwijzer({
    why: ['Wie het plan leest, wil eerst weten waarom.', 'Who reads the plan first wants to know why.'],
    tips: [
      [
        'Neem de korte samenvatting van de visie. Verwijs naar de rest.',
        'Take the short summary of the vision. Refer to the rest.',
      ],
    ],
    example: ['In onze gemeente doet iedereen mee die dat wil.', 'In our municipality everybody takes part who wants to.'],
    pitfall: ['De hele visie overschrijven. Dan haakt de lezer af.', 'Copying the whole vision. Then the reader gives up.'],
    practices: ['PX-09', 'PX-12'],
  }),
  2: wegwijzer({
    why: ['Doelen zijn de belofte waar u later op terugkijkt.', 'Goals are the promise you will look back on.'],
    tips: [['Zet het belangrijkste doel bovenaan.', 'Put the most important goal on top.']],
    example: ['Hooguit 15 mensen wachten op een maatje.', 'At most 15 people wait for a buddy.'],
    pitfall: [
      'Een doel dat zegt wat u gaat doen, en niet wat er verandert.',
      'A goal that says what you will do, and not what will change.',
    ],
    practices: ['PX-11', 'PX-14'],
  }),
  3: wegwijzer({
    why: [
      'Een resultaat kunt u zien of aanraken. Zo weet iedereen wat klaar is.',
      'You can see or touch a result. So everybody knows what is finished.',
    ],
    tips: [
      ['Schrijf bij een moeilijk resultaat minstens drie eisen op.', 'Write at least three requirements for a difficult result.'],
    ],
    example: ['Een tafel op elke school, elke week open.', 'A table in every school, open every week.'],
    pitfall: ['Een resultaat waar niemand eisen aan stelt.', 'A result for which nobody sets requirements.'],
    practices: ['PX-14', 'PX-24'],
  }),
  4: wegwijzer({
    why: ['Meten laat zien of u op de goede weg bent.', 'Measuring shows whether you are on the right way.'],
    tips: [
      [
        'Gebruik cijfers die er al zijn. Extra lijsten kosten vrijwilligers tijd.',
        'Use figures that exist already. Extra lists cost volunteers time.',
      ],
    ],
    example: ['Elk kwartaal telt het steunpunt wie er wacht.', 'Every quarter the support point counts who is waiting.'],
    pitfall: [
      'Iets meten omdat het kan, en niet omdat u het wilt weten.',
      'Measuring something because you can, not because you want to know.',
    ],
    practices: ['PX-25'],
  }),
  5: wegwijzer({
    why: ['Een plan werkt alleen met de mensen die het uitvoeren.', 'A plan only works with the people who carry it out.'],
    tips: [
      ['Noem ook nieuwe partners, zoals een school of een bibliotheek.', 'Name new partners too, such as a school or a library.'],
    ],
    example: [
      'De centrale, het steunpunt, drie dorpsraden en de bibliotheek.',
      'The centre, the support point, three village councils and the library.',
    ],
    pitfall: ['Partners noemen die nog van niets weten.', 'Naming partners who do not know about it yet.'],
    practices: ['PX-13', 'PX-27', 'PX-35'],
  }),
  6: wegwijzer({
    why: ['Als rollen duidelijk zijn, wacht niemand op een ander.', 'When roles are clear, nobody waits for another.'],
    tips: [['Zeg ook wat de gemeente niet doet.', 'Also say what the municipality does not do.']],
    example: [
      'De gemeente wijst de richting. Organisaties kiezen hoe zij het doen.',
      'The municipality gives the direction. Organisations choose how they do it.',
    ],
    pitfall: ['Regie zeggen en alles zelf blijven doen.', 'Saying that you direct, and still doing everything yourself.'],
    practices: ['PX-10', 'PX-12'],
  }),
  7: wegwijzer({
    why: ['Hier ziet een inwoner wat er echt gaat gebeuren.', 'Here a resident sees what is really going to happen.'],
    tips: [['Bij elk doel minstens één activiteit. Begin klein.', 'At least one activity for each goal. Begin small.']],
    example: ['Scholieren doen kleine klussen bij ouderen in de wijk.', 'Pupils do small jobs for older people in the district.'],
    pitfall: ['Alleen opschrijven wat u al deed.', 'Writing down only what you did already.'],
    practices: ['PX-46', 'PX-32', 'PX-03'],
  }),
  8: wegwijzer({
    why: ['Met data weet iedereen wanneer het zijn beurt is.', 'With dates everybody knows when it is their turn.'],
    tips: [
      ['Let op vakanties en op het rooster van scholen en clubs.', 'Mind holidays and the timetables of schools and clubs.'],
    ],
    example: [
      'Januari: afspraken. Maart: eerste cursus. November: terugkijken.',
      'January: agreements. March: first course. November: look back.',
    ],
    pitfall: ['Alles in het eerste half jaar willen doen.', 'Wanting to do everything in the first half year.'],
    practices: ['PX-24'],
  }),
  9: wegwijzer({
    why: ['Een plan zonder geld is een wens.', 'A plan without money is a wish.'],
    tips: [['Schrijf bij elk bedrag of het blijft, of één keer komt.', 'Write for each amount whether it stays or comes once.']],
    example: ['Maatjes: 20.000 euro per jaar, uit de vaste begroting.', 'Buddies: 20,000 euro a year, from the lasting budget.'],
    pitfall: ['Vast werk betalen met geld dat één keer komt.', 'Paying lasting work with money that comes once.'],
    practices: ['PX-52', 'PX-22'],
  }),
  10: wegwijzer({
    why: ['Vrijwilligers hebben iemand nodig die tijd voor hen heeft.', 'Volunteers need somebody who has time for them.'],
    tips: [['Tel ook de uren van wie vrijwilligers begeleidt.', 'Also count the hours of who guides volunteers.']],
    example: [
      'De centrale: 12 uur per week. De gemeente: 8 uur per week.',
      'The centre: 12 hours a week. The municipality: 8 hours a week.',
    ],
    pitfall: ['Rekenen op vrijwilligers zonder hen te vragen.', 'Counting on volunteers without asking them.'],
    practices: ['PX-25', 'PX-47'],
  }),
  11: wegwijzer({
    why: ['Als niet duidelijk is wie beslist, blijft het liggen.', 'When it is unclear who decides, things are left undone.'],
    tips: [['Laat per onderwerp één partij beslissen.', 'Let one party decide for each subject.']],
    example: [
      'De raad beslist over doelen. Bewoners beslissen over het geld voor hun wijk.',
      'The council decides on goals. Residents decide on the money for their district.',
    ],
    pitfall: ['Inwoners laten meepraten over iets dat al besloten is.', 'Letting residents talk about what was decided already.'],
    practices: ['PX-52'],
  }),
  12: wegwijzer({
    why: [
      'Wie vooraf kiest hoe hij terugkijkt, kijkt eerlijker.',
      'Who chooses beforehand how to look back, looks more honestly.',
    ],
    tips: [
      ['Sluit aan bij onderzoek dat er al is, zoals een wijkmonitor.', 'Join research that exists, such as a district monitor.'],
    ],
    example: [
      'Elk jaar in november, met de adviesraad en drie organisaties.',
      'Every year in November, with the advisory body and three organisations.',
    ],
    pitfall: ['Pas na vier jaar voor het eerst terugkijken.', 'Looking back for the first time after four years.'],
    practices: ['PX-49', 'PX-50'],
  }),
  13: wegwijzer({
    why: ['Vrijwilligers horen vaak te weinig van de gemeente.', 'Volunteers often hear too little from the municipality.'],
    tips: [
      [
        'Vertel vrijwilligers zelf minstens vier keer per jaar iets.',
        'Tell volunteers themselves something at least four times a year.',
      ],
    ],
    example: [
      'Vier keer per jaar een bericht, met één verhaal en één vraag.',
      'A message four times a year, with one story and one question.',
    ],
    pitfall: [
      'Alleen de besturen schrijven. Dan hoort de vrijwilliger niets.',
      'Writing to boards only. Then the volunteer hears nothing.',
    ],
    practices: ['PX-64'],
  }),
  14: wegwijzer({
    why: ['Wie iets inbrengt, wil weten wat ermee gebeurt.', 'Who brings something in wants to know what is done with it.'],
    tips: [['Antwoord binnen acht weken, ook als het nee is.', 'Answer within eight weeks, also when it is a no.']],
    example: [
      'U vroeg om avondcursussen. Die komen er. U vroeg om een bus. Dat lukt nu niet.',
      'You asked for evening courses. They will come. You asked for a bus. That is not possible now.',
    ],
    pitfall: ['Alleen laten horen wat u wel overnam.', 'Telling only what you did take up.'],
    practices: ['PX-54', 'PX-53'],
  }),
  15: wegwijzer({
    why: [
      'Goed werk stopt vaak als het geld voor de start op is.',
      'Good work often stops when the money for the start has ended.',
    ],
    tips: [['Zeg nu al wie het werk na de start overneemt.', 'Say now who takes over the work after the start.']],
    example: [
      'Na twee jaar gaat de cursus naar de vaste begroting van de centrale.',
      'After two years the course moves to the lasting budget of the centre.',
    ],
    pitfall: ['Elk jaar iets nieuws, en niets dat blijft.', 'Something new every year, and nothing that stays.'],
    practices: ['PX-07', 'PX-49'],
  }),
} as const
