import type { Bilingual } from '../../../house/texts.ts'
import type { Route, Stap } from './model.ts'

/** What the handbook asks in each of the nine steps, in own words (§6.1 to §6.9). Data, so it is long. */
export interface StapContent {
  readonly title: Bilingual
  /** As short as it fits under a door of the street. */
  readonly short: Bilingual
  readonly purpose: Bilingual
  readonly involved: Bilingual
  /** What must lie there at the end. */
  readonly output: Bilingual
  /** In order, numbered from 1. Empty where another room, or a register, does the asking. */
  readonly questions: readonly Bilingual[]
}

const both = (nl: string, en: string): Bilingual => ({ nl, en })

export const content: Readonly<Record<Stap, StapContent>> = {
  1: {
    title: both('Visie en grondhouding', 'Vision and basic attitude'),
    short: both('Visie', 'Vision'),
    purpose: both(
      'U bepaalt met elkaar hoe de gemeente naar vrijwillige inzet kijkt. De typetest brengt het gesprek op gang.',
      'Together you decide how the municipality looks at voluntary effort. The type test starts the conversation.',
    ),
    involved: both('Afdelingen van de gemeente en de politiek.', 'Departments of the municipality and politics.'),
    output: both('Een besproken typetest en een visie.', 'A discussed type test and a vision.'),
    questions: [],
  },
  2: {
    title: both('Wat is er al?', 'What is there already?'),
    short: both('Wat is er al?', 'What is there?'),
    purpose: both(
      'U zet kort op een rij wat het beleid tot nu toe bracht. Gebruik eerst wat er al ligt, zoals een monitor.',
      'You sum up what policy has brought so far. First use what exists, such as a monitor.',
    ),
    involved: both(
      'Afdelingen van de gemeente en mensen die het veld goed kennen.',
      'Departments and people who know the field well.',
    ),
    output: both('Een kort overzicht met antwoord op zes vragen.', 'A short overview that answers six questions.'),
    questions: [
      both('Wat deed de gemeente tot nu toe, en wat bracht dat?', 'What did the municipality do so far, and what came of it?'),
      both('Wat gaat goed en wat kan beter?', 'What goes well and what could be better?'),
      both('Welke kansen en bedreigingen ziet u hier?', 'Which opportunities and threats do you see here?'),
      both('Waardoor zijn er straks meer vrijwilligers nodig?', 'What will make more volunteers necessary?'),
      both('Welke groepen verdienen extra aandacht bij het werven?', 'Which groups deserve extra attention in recruiting?'),
      both('Hoe praat het vrijwilligerswerk mee over de Wmo?', 'How does volunteering have a voice in the Wmo?'),
    ],
  },
  3: {
    title: both('Zicht op het veld', 'A view of the field'),
    short: both('Zicht op het veld', 'The field'),
    purpose: both(
      'U leert de organisaties kennen, en wat zij nodig hebben. Laat hun weten dat u beleid maakt en hun wensen serieus neemt.',
      'You get to know the organisations and their needs. Tell them that policy is being made and that their wishes count.',
    ),
    involved: both('Organisaties, nieuwe partners, wethouder en raad.', 'Organisations, new partners, alderman and council.'),
    output: both('Een beeld van het veld met antwoord op negen vragen.', 'A picture of the field that answers nine questions.'),
    questions: [
      both('Welke partijen zijn het belangrijkst?', 'Which parties matter most?'),
      both('Welke nieuwe partners zijn interessant?', 'Which new partners are interesting?'),
      both('Wat wil het veld, en wat eerst?', 'What does the field want, and what first?'),
      both('Welke kansen en bedreigingen zien organisaties?', 'Which opportunities and threats do organisations see?'),
      both('Welke scholing is nodig?', 'Which training is needed?'),
      both('Wat kan de ondersteuning nu aan, en wie doet wat?', 'What can local support handle now, and who does what?'),
      both('Welke informele hulp is er, en waar knelt het?', 'Which informal help exists, and where does it pinch?'),
      both(
        'Hoe houden wonen, welzijn en zorg contact met vrijwilligers?',
        'How do housing, welfare and care stay in touch with volunteers?',
      ),
      both('Hoe krijgt samenwerking een vaste vorm?', 'How does cooperation get a lasting form?'),
    ],
  },
  4: {
    title: both('Samen met inwoners', 'Together with residents'),
    short: both('Inwoners', 'Residents'),
    purpose: both(
      'U hoort wat inwoners willen en nodig hebben. U zegt hoe zwaar hun mening telt en wanneer zij weer meepraten.',
      'You hear what residents want and need. You say how much their view counts and when they are heard again.',
    ),
    involved: both('Adviesraden, groepen van cliënten en bewoners.', 'Advisory bodies, client groups and residents’ groups.'),
    output: both(
      'Groepen die u hoorde, met wat zij zeiden en wanneer zij weer meepraten.',
      'Bodies you heard, with what they said and when they are heard again.',
    ),
    questions: [],
  },
  5: {
    title: both('Uitgangspunten en doelen', 'Principles and goals'),
    short: both('Doelen', 'Goals'),
    purpose: both(
      'U kiest samen met partners en inwoners wat u wilt bereiken, met cijfers en data erbij.',
      'With partners and residents you choose what you want to reach, with figures and dates.',
    ),
    involved: both('Bestuur, partners en inwoners.', 'Administration, partners and residents.'),
    output: both('Doelen met een resultaat en een manier van meten.', 'Goals with a result and a way to measure.'),
    questions: [],
  },
  6: {
    title: both('Plan van aanpak', 'Plan of action'),
    short: both('Plan', 'Plan'),
    purpose: both(
      'U brengt alles bij elkaar in één plan van vijftien delen: wie doet wat, wanneer en met welk geld.',
      'You bring everything together in one plan of fifteen parts: who does what, when and with which money.',
    ),
    involved: both('Beleid, mensen uit het veld en inwoners.', 'Policy, people of the field and residents.'),
    output: both('Een vastgesteld plan.', 'An adopted plan.'),
    questions: [],
  },
  7: {
    title: both('Afspraken vastleggen', 'Lay down agreements'),
    short: both('Afspraken', 'Agreements'),
    purpose: both(
      'U legt precies vast wat elke partner bijdraagt, en wat de gemeente daarvoor doet.',
      'You lay down exactly what each partner contributes, and what the municipality does in return.',
    ),
    involved: both('Organisaties die het plan uitvoeren.', 'Organisations that carry out the plan.'),
    output: both('Afspraken waar beide kanten iets in beloven.', 'Agreements in which both sides promise something.'),
    questions: [
      both('Met wie maakte u afspraken, en waarover?', 'With whom did you agree, and on what?'),
      both('Wat doet de gemeente daarvoor terug?', 'What does the municipality do in return?'),
      both('Welke organisaties werken samen, en staat dat vast?', 'Which organisations cooperate, and is that laid down?'),
      both('Waar kan iedereen deze afspraken lezen?', 'Where can everybody read these agreements?'),
    ],
  },
  8: {
    title: both('Uitvoeren', 'Carry it out'),
    short: both('Uitvoeren', 'Execution'),
    purpose: both(
      'Partners voeren uit. U toont belangstelling, praat geregeld met hen en denkt mee.',
      'Partners carry out the plan. You show interest, talk with them regularly and think along.',
    ),
    involved: both('Iedereen.', 'Everybody.'),
    output: both('Zicht op de voortgang, en bijsturen waar het nodig is.', 'A view of progress, and adjustments where needed.'),
    questions: [
      both('Met wie praatte u over de voortgang?', 'With whom did you talk about progress?'),
      both('Wat gaat goed, en wat niet?', 'What goes well, and what does not?'),
      both('Wat stelde u bij, en was de ander het daarmee eens?', 'What did you adjust, and did the other agree?'),
      both('Waar liet de gemeente haar gezicht zien?', 'Where did the municipality show its face?'),
    ],
  },
  9: {
    title: both('Terugkijken en bijstellen', 'Look back and adjust'),
    short: both('Terugkijken', 'Look back'),
    purpose: both(
      'U kijkt elk jaar terug en legt na vier jaar verantwoording af. Wacht niet tot het einde.',
      'You look back every year and give account after four years. Do not wait until the end.',
    ),
    involved: both('Beleid, raad, adviesraden en het veld.', 'Policy, council, advisory bodies and the field.'),
    output: both(
      'Elk jaar een terugblik, en na vier jaar de verantwoording.',
      'A review every year, and an account after four years.',
    ),
    questions: [
      both('Op welke dag kijkt u elk jaar terug?', 'On which day do you look back each year?'),
      both('Wanneer komt de verantwoording over vier jaar?', 'When will the account of four years come?'),
      both('Bij welk onderzoek sluit u aan?', 'Which research do you join?'),
      both('Wie vertelt u hoe het echt gaat?', 'Who tells you how things really are?'),
      both('Wat verandert u door wat u leerde?', 'What do you change because of what you learned?'),
    ],
  },
}

/** How many questions a step asks. */
export const questionsOf = (stap: number): number => content[stap as Stap].questions.length

/** Hours of one policy officer, an estimate of our own: what a step takes in all (steps 8 and 9: in a year). */
export const hours: Readonly<Record<Route, Readonly<Record<Stap, number>>>> = {
  full: { 1: 24, 2: 16, 3: 40, 4: 32, 5: 16, 6: 32, 7: 24, 8: 80, 9: 24 },
  light: { 1: 8, 2: 4, 3: 12, 4: 8, 5: 8, 6: 12, 7: 8, 8: 40, 9: 12 },
}
export const hoursPerWeek = 8
/** More meetings than this make the light route heavy (ST-17). */
export const lightMeetings = 6

/** What is taken together: each step by itself, or on the light route six moments (ST-17). */
export const moments: Readonly<Record<Route, readonly { readonly steps: readonly Stap[]; readonly short: Bilingual }[]>> = {
  full: ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((stap) => ({ steps: [stap], short: content[stap].short })),
  light: [
    { steps: [1, 2], short: both('Visie en wat er al is', 'Vision and what there is') },
    { steps: [3, 4], short: both('Luisteren', 'Listening') },
    { steps: [5], short: content[5].short },
    { steps: [6, 7], short: both('Plan en afspraken', 'Plan and agreements') },
    { steps: [8], short: content[8].short },
    { steps: [9], short: content[9].short },
  ],
}
