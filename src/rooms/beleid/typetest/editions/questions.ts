import type { Bilingual } from '../../../../house/texts.ts'
import type { Question } from '../model.ts'

const pair = (nl: string, en: string): Bilingual => ({ nl, en })

type Wording = Omit<Question, 'no' | 'dimension' | 'scores'>

/**
 * The fourteen questions in own words (TT-02, B2). The order is fixed and option a is always the counted one: the parity
 * of the number carries the dimension. `law` is how the law is called, `horizon` the moment question 4 looks at (E11).
 */
const wordings = (law: string, horizon: Bilingual): Wording[] => [
  {
    title: pair('Hoe kijkt u naar vrijwilligerswerk?', 'How do you look at volunteering?'),
    stem: pair('Hoe kijkt uw gemeente naar vrijwilligerswerk?', 'How does your municipality look at volunteering?'),
    a: pair(
      'Het is ons veel waard. We steunen het en moedigen het actief aan.',
      'It is precious to us. We support it and actively encourage it.',
    ),
    b: pair(
      'Mensen beginnen er zelf mee. De gemeente houdt zich zo veel mogelijk op de achtergrond.',
      'People start it themselves. The municipality mostly stays in the background.',
    ),
  },
  {
    title: pair('Wat vraagt ‘iedereen doet mee’ van organisaties?', 'What does ‘everyone takes part’ ask of organisations?'),
    stem: pair(
      'Iedereen moet kunnen meedoen. Wat vraagt dat van vrijwilligersorganisaties?',
      'Everyone should be able to take part. What does that ask of volunteer organisations?',
    ),
    a: pair(
      'Zij zetten hun deur verder open voor mensen in een kwetsbare positie.',
      'They open their doors wider to people in a vulnerable position.',
    ),
    b: pair(
      'Niets extra’s. Hiervoor kiezen we andere middelen; deze taak leggen we niet bij hen.',
      'Nothing extra. We choose other means for this and do not lay the task on them.',
    ),
  },
  {
    title: pair('Hoe biedt u hulp aan?', 'How do you offer support?'),
    stem: pair(
      'Hoe biedt de gemeente hulp aan vrijwilligers en hun organisaties aan?',
      'How does the municipality offer support to volunteers and their organisations?',
    ),
    a: pair(
      'Wij gaan zelf naar hen toe en moedigen hen aan om de hulp te gebruiken.',
      'We go to them ourselves and encourage them to use the support.',
    ),
    b: pair(
      'Wij wachten af. Wie iets nodig heeft, laat dat vanzelf weten.',
      'We wait. Whoever needs something will let us know.',
    ),
  },
  {
    title: pair('Wat moet de Wmo opleveren?', 'What should the Wmo bring?'),
    stem: pair(`Wat moet de ${law} ${horizon.nl} hebben opgeleverd?`, `What should the ${law} have brought ${horizon.en}?`),
    a: pair(
      'Vrijwilligers helpen flink mee om doelen voor de samenleving te halen.',
      'Volunteers contribute a lot to goals for society.',
    ),
    b: pair('Betaalde krachten en vrijwilligers zijn goed in evenwicht.', 'Paid staff and volunteers are in good balance.'),
  },
  {
    title: pair('Waarom is het steunpunt een partner?', 'Why is the support point a partner?'),
    stem: pair(
      'Waarom is een steunpunt voor vrijwilligerswerk een belangrijke partner voor de gemeente?',
      'Why is a volunteer support point, or a similar local supporter, an important partner for the municipality?',
    ),
    a: pair('Daar werken mensen die onze plannen kunnen uitvoeren.', 'People work there who can carry out our plans.'),
    b: pair(
      'Daar werken de kenners. Zij weten hoe vrijwilligerswerk sterker wordt.',
      'The experts work there. They know how to make volunteering stronger.',
    ),
  },
  {
    title: pair('Welke plek heeft vrijwilligerswerk in het beleid?', 'What place does volunteering have in policy?'),
    stem: pair('Welke plek krijgt vrijwilligerswerk in het beleid?', 'What place does volunteering get in policy?'),
    a: pair(
      'Een plek binnen al het andere beleid waar vrijwilligers aan meewerken.',
      'A place inside all other policy that volunteers work on.',
    ),
    b: pair('Een eigen plek, met aparte aandacht.', 'A place of its own, with separate attention.'),
  },
  {
    title: pair('Waarop is het geld gebaseerd?', 'What is the money based on?'),
    stem: pair(
      'Waarop is het geld voor vrijwilligers en hun organisaties vooral gebaseerd?',
      'What is the money for volunteers and their organisations mainly based on?',
    ),
    a: pair(
      'Op duidelijke afspraken over wat een organisatie gaat bereiken.',
      'On clear agreements about what an organisation will achieve.',
    ),
    b: pair(
      'Op een vaste bijdrage aan de organisatie zelf, zodat de basis stevig blijft.',
      'On a fixed contribution to the organisation itself, so that the base stays solid.',
    ),
  },
  {
    title: pair('Wat is het eerste doel van de hulp?', 'What is the first aim of support?'),
    stem: pair(
      'Wat is het eerste doel van de hulp aan vrijwilligers en hun organisaties?',
      'What is the first aim of support to volunteers and their organisations?',
    ),
    a: pair('Dat zij meer doen voor onze Wmo-doelen.', 'That they do more for our aims under the Wmo.'),
    b: pair('Dat zij zelf sterker worden, op hun eigen manier.', 'That they grow stronger themselves, in their own way.'),
  },
  {
    title: pair('Hoeveel invloed heeft de Wmo op vrijwilligerswerk?', 'How much effect does the Wmo have on volunteering?'),
    stem: pair(
      `Hoeveel invloed heeft de ${law} op vrijwilligerswerk, denkt uw gemeente?`,
      `How much effect does the ${law} have on volunteering, in the eyes of your municipality?`,
    ),
    a: pair(
      'Best veel. Door wat wij doen, wordt vrijwilligerswerk belangrijker, bijvoorbeeld bij zorg.',
      'Quite a lot. Because of what we do it becomes more important, for instance in care.',
    ),
    b: pair('Weinig. Vrijwilligerswerk kun je bijna niet sturen.', 'Little. Volunteering can hardly be steered.'),
  },
  {
    title: pair(
      'Hoe belangrijk is vrijwilligerswerk voor betaalbare zorg?',
      'How important is volunteering for affordable care?',
    ),
    stem: pair(
      'De zorg moet te betalen blijven. Hoe belangrijk is meer en sterker vrijwilligerswerk daarvoor?',
      'Care must stay affordable. How important is more and stronger volunteering for that?',
    ),
    a: pair('We kunnen niet zonder.', 'We cannot do without.'),
    b: pair('Het zou mooi zijn.', 'It would be nice.'),
  },
  {
    title: pair('Mogen aanbieders van hulp concurreren?', 'May providers of support compete?'),
    stem: pair(
      'Aanbieders van hulp aan vrijwilligers kunnen met elkaar concurreren. Wat vindt uw gemeente daarvan?',
      'Providers of volunteer support may compete with each other. What does your municipality think of that?',
    ),
    a: pair('Goed. Zo krijgen we de beste hulp voor ons geld.', 'Good. It gives us the best support for our money.'),
    b: pair(
      'Niet goed. Na een tijd wordt het aanbod kleiner en minder goed.',
      'Not good. In time the offer becomes thinner and poorer.',
    ),
  },
  {
    title: pair('Voor wie zetten we vrijwilligers in?', 'Who do we deploy volunteers for?'),
    stem: pair(
      `Voor wie zetten we vrijwilligers in de ${law} vooral in?`,
      `Who do we mainly deploy volunteers for in the ${law}?`,
    ),
    a: pair(
      'Voor kwetsbare inwoners. Met vrijwilligers bereiken we hen en vangen we hen op.',
      'For vulnerable residents. Volunteers help us to reach and catch them.',
    ),
    b: pair(
      'Voor iedereen. Steunen we alle vrijwilligers, dan bereiken we kwetsbare inwoners vanzelf.',
      'For everyone. If we support all volunteers, we reach vulnerable residents as a matter of course.',
    ),
  },
  {
    title: pair('Wie moet beginnen?', 'Who has to start?'),
    stem: pair(`Wie moet beginnen om de ${law} te laten slagen?`, `Who has to start to make the ${law} a success?`),
    a: pair('De gemeente. Zij zet de eerste stap en vernieuwt.', 'The municipality. It takes the first step and renews.'),
    b: pair(
      'Inwoners, vrijwilligers en hun organisaties. Zij komen zelf met plannen.',
      'Residents, volunteers and their organisations. They come up with plans themselves.',
    ),
  },
  {
    title: pair('Hoe gaat u om met organisaties?', 'How do you deal with organisations?'),
    stem: pair(
      'Hoe gaat uw gemeente om met clubs, stichtingen en andere organisaties in de samenleving?',
      'How does your municipality deal with clubs, foundations and other civil organisations?',
    ),
    a: pair(
      'We brengen hen in beweging en maken hen samen met ons verantwoordelijk.',
      'We set them in motion and share responsibility with them.',
    ),
    b: pair(
      'We maken hun werk makkelijker en laten merken dat we het waarderen.',
      'We make their work easier and show that we value it.',
    ),
  },
]

/** The questions numbered 1..14; even asks about the approach, odd about the steering. */
export const questions = (law: string, horizon: Bilingual): Question[] =>
  wordings(law, horizon).map((wording, index) => ({
    no: index + 1,
    dimension: index % 2 === 1 ? 'approach' : 'steering',
    ...wording,
    scores: 'a',
  }))
