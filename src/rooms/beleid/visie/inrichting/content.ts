import type { Bilingual } from '../../../../house/texts.ts'
import type { VijfS } from '../model.ts'
import type { Onderwerp, Partij, Thema } from './model.ts'

/** What the handbook asks about how a vision is arranged, in own words (§2.6, §3.3, §3.5, §3.6). Data, so it is long. */
const both = (nl: string, en: string): Bilingual => ({ nl, en })

/** What each role asks of a municipality (VI-06). */
export const vijfsQuestions: Readonly<Record<VijfS, readonly Bilingual[]>> = {
  situeren: [
    both('Welke organisaties kent u, ook buiten de zorg?', 'Which organisations do you know, also outside care?'),
    both('Wat knelt er bij hen?', 'What are their bottlenecks?'),
    both('Wie binnen het gemeentehuis werkt ook met vrijwilligers?', 'Who inside the town hall works with volunteers too?'),
    both('Hoe houdt u dat beeld actueel?', 'How do you keep that picture up to date?'),
  ],
  stimuleren: [
    both('Waar neemt u het eerste initiatief?', 'Where do you take the first step?'),
    both('Wie trekt welke kar?', 'Who takes the lead in what?'),
    both('Brengt u wonen, welzijn en zorg bij elkaar?', 'Do you bring housing, welfare and care together?'),
  ],
  steun: [
    both('Wat krijgt het veld terug voor zijn inzet?', 'What does the field get in return?'),
    both('Welke regels staan in de weg?', 'Which rules stand in the way?'),
    both('Vanaf welk moment praat het veld mee?', 'From which moment does the field take part?'),
  ],
  sturen: [
    both('Ligt de koers vast en weet iedereen dat?', 'Is the course set, and does everybody know?'),
    both('Wordt de koers een plan met doelen?', 'Does the course become a plan with goals?'),
  ],
  structureren: [
    both('Waar komen de partijen vast bij elkaar?', 'Where do the parties meet regularly?'),
    both('Is er geld voor initiatieven?', 'Is there money for initiatives?'),
    both('Is duidelijk wie waarover beslist?', 'Is it clear who decides on what?'),
  ],
}

interface Expected {
  /** As a room offers it in `facts`. */
  readonly about: string
  readonly name: Bilingual
}
const expect = (about: string, nl: string, en: string): Expected => ({ about, name: both(nl, en) })

/** What would show how far a role is. What no room offers yet is said to be missing (VI-06). */
export const expected: Readonly<Record<VijfS, readonly Expected[]>> = {
  situeren: [
    expect('register', 'Organisaties in beeld, per soort', 'Organisations known, by kind'),
    expect('gebieden', 'Gebieden in beeld', 'Areas known'),
    expect('informeel', 'Informele hulp in beeld', 'Informal help known'),
    expect('intern', 'Afdelingen die meedoen', 'Departments that take part'),
    expect('verkenning', 'Kansen en bedreigingen bekeken met het veld', 'Opportunities and threats seen with the field'),
    expect('monitor', 'Laatste onderzoek onder vrijwilligers', 'Last survey among volunteers'),
  ],
  stimuleren: [
    expect('overleg', 'Gesprekken met het veld', 'Talks with the field'),
    expect('raad', 'Een raad van vrijwilligers', 'A volunteer council'),
    expect('akkoord', 'Partijen die akkoord gaven', 'Parties that agreed'),
  ],
  steun: [
    expect('training', 'Aanbod van scholing', 'Training on offer'),
    expect('hindernissen', 'Weggenomen hindernissen', 'Obstacles removed'),
    expect('geld', 'Geld voor initiatieven', 'Money for initiatives'),
    expect('betrokken', 'Stap waarin het veld voor het eerst meedeed', 'Step in which the field first took part'),
    expect('cultuur', 'Zelfcheck van ambtenaren', 'Self-check of officials'),
  ],
  sturen: [
    expect('visie', 'De visie', 'The vision'),
    expect('doelen', 'Doelen', 'Goals'),
    expect('plan', 'Het plan', 'The plan'),
  ],
  structureren: [
    expect('tafels', 'Vaste overleggen', 'Fixed meetings'),
    expect('budgetten', 'Budgetten voor wijken', 'Budgets for districts'),
    expect('afspraken', 'Afspraken met organisaties', 'Agreements with organisations'),
    expect('rolverdeling', 'Wie beslist waarover', 'Who decides on what'),
  ],
}

interface ThemaContent {
  readonly title: Bilingual
  readonly ask: Bilingual
  /** By its key, as it is kept. */
  readonly options: Readonly<Record<string, Bilingual>>
  readonly weigh: readonly Bilingual[]
  /** Where a decision is carried out, while no room does. */
  readonly where: Bilingual
}

/** The six themes: what to decide, from what, and what to think of (VI-08). */
export const themaContent: Readonly<Record<Thema, ThemaContent>> = {
  loket: {
    title: both('Loket', 'Desk'),
    ask: both('Brengt u advies, meldpunt en steunpunten samen?', 'Do you bring advice, reports and support points together?'),
    options: {
      samen: both('Samen achter één loket', 'Together behind one desk'),
      deels: both('Eén loket, de steunpunten blijven apart', 'One desk, the support points stay apart'),
      apart: both('Ieder houdt een eigen plek', 'Each keeps a place of its own'),
    },
    weigh: [
      both('Onder één dak stemmen mensen vaker af.', 'Under one roof people consult each other more often.'),
      both('Inwoners hoeven maar op één plek aan te kloppen.', 'Residents need to knock on one door only.'),
    ],
    where: both('een loket', 'a desk'),
  },
  'informele-zorg': {
    title: both('Zicht op informele zorg', 'View of informal care'),
    ask: both('Brengt u de informele hulp en haar vrijwilligers in beeld?', 'Do you map informal help and its volunteers?'),
    options: {
      kaart: both('Ja, wij maken een overzicht', 'Yes, we make an overview'),
      steunpunt: both('Het steunpunt doet dat voor ons', 'The support point does so for us'),
      niet: both('Nee, nu niet', 'No, not now'),
    },
    weigh: [
      both('Veel gemeenten hebben dit beeld niet.', 'Many municipalities lack this picture.'),
      both('De wet is een goede aanleiding.', 'The law is a good occasion.'),
    ],
    where: both('een overzicht van informele hulp', 'an overview of informal help'),
  },
  inspraak: {
    title: both('Formele of informele inspraak', 'Formal or informal say'),
    ask: both('Hoe praten belangengroepen mee?', 'How do interest groups take part?'),
    options: {
      formeel: both('Formeel, met een raad', 'Formally, with a council'),
      informeel: both('Informeel, met gesprekken', 'Informally, with talks'),
      beide: both('Beide naast elkaar', 'Both side by side'),
    },
    weigh: [
      both('De wet vraagt u naar inwoners te luisteren.', 'The law asks you to hear residents.'),
      both(
        'Ouders, cliënten en bewoners doen dit werk zelf ook vrijwillig.',
        'Parents, clients and residents do this work as volunteers too.',
      ),
    ],
    where: both('een plan voor inspraak', 'a plan for taking part'),
  },
  groepen: {
    title: both('Bijzondere groepen', 'Special groups'),
    ask: both('Welke kwetsbare groepen krijgen extra aandacht?', 'Which vulnerable groups get extra attention?'),
    options: {
      voor: both('Hulp voor deze groepen', 'Help for these groups'),
      door: both('Meedoen door deze groepen', 'Taking part by these groups'),
      beide: both('Voor hen en door hen', 'For them and by them'),
      geen: both('Geen groep apart', 'No group apart'),
    },
    weigh: [
      both('Noem de groepen in uw uitleg.', 'Name the groups in your argument.'),
      both('Wie hulp krijgt, kan vaak ook iets geven.', 'Who gets help can often give something too.'),
    ],
    where: both('doelen voor deze groepen', 'goals for these groups'),
  },
  positie: {
    title: both('Plek van vrijwillige inzet', 'Position of volunteering'),
    ask: both('Een eigen beleidsveld, of een plek in alle velden?', 'A policy field of its own, or a place in all fields?'),
    options: {
      apart: both('Een eigen beleidsveld', 'A policy field of its own'),
      overal: both('Een plek in alle velden', 'A place in all fields'),
    },
    weigh: [
      both(
        'Allebei kan. Het gaat erom dat alle afdelingen meedenken.',
        'Both work. What counts is that all departments think along.',
      ),
      both(
        'Eén gemeente heeft zo geen aparte ambtenaar meer nodig. Andere houden die juist.',
        'One municipality no longer needs a separate officer. Others want to keep one.',
      ),
    ],
    where: both('de plek in de organisatie', 'the place in the organisation'),
  },
  middelen: {
    title: both('Extra middelen', 'Extra means'),
    ask: both('Komt er extra geld?', 'Will there be extra money?'),
    options: {
      ja: both('Ja, van de gemeente', 'Yes, from the municipality'),
      anders: both('Ja, uit een andere bron', 'Yes, from another source'),
      nee: both('Nee', 'No'),
    },
    weigh: [
      both('Denk ook aan fondsen en de provincie.', 'Think of funds and the province too.'),
      both('Zeg het vroeg. Dan kan het veld ermee rekenen.', 'Say so early. Then the field can count on it.'),
    ],
    where: both('een besluit over extra middelen', 'a decision about extra means'),
  },
}

/** The usual subjects and parties of the matrix (VI-10). */
export const onderwerpNames: Readonly<Record<Onderwerp, Bilingual>> = {
  kader: both('Het kader', 'The frame'),
  budget: both('Het budget', 'The budget'),
  keuze: both('Welke initiatieven doorgaan', 'Which initiatives go ahead'),
  uitvoering: both('De uitvoering', 'Execution'),
  evaluatie: both('De evaluatie', 'Evaluation'),
}
export const partijNames: Readonly<Record<Partij, Bilingual>> = {
  gemeente: both('Gemeente', 'Municipality'),
  raad: both('Gemeenteraad', 'Municipal council'),
  steunpunt: both('Steunpunt', 'Support point'),
  organisaties: both('Organisaties', 'Organisations'),
  inwoners: both('Inwoners', 'Residents'),
  adviesraden: both('Adviesraden', 'Advisory bodies'),
}

export interface Question {
  readonly key: string
  readonly ask: Bilingual
  /** What helps whoever seldom does it. */
  readonly training: Bilingual
}
const question = (key: string, nl: string, en: string, trainingNl: string, trainingEn: string): Question => ({
  key,
  ask: both(nl, en),
  training: both(trainingNl, trainingEn),
})

/** The self-check of an official (VI-11). */
export const questions: readonly Question[] = [
  question(
    'ruimte',
    'Ik laat inwoners hun eigen plan maken.',
    'I let residents make their own plan.',
    'Oefen met een collega: vraag door zonder zelf een oplossing te geven.',
    'Practise with a colleague: ask on, without giving a solution yourself.',
  ),
  question(
    'zichtbaar',
    'Mensen in het veld weten wie ik ben.',
    'People in the field know who I am.',
    'Loop een dag mee met een vrijwilliger of een club in uw wijk.',
    'Spend a day with a volunteer or a club in your district.',
  ),
  question(
    'antwoord',
    'Ik antwoord binnen vijf werkdagen op een vraag van een initiatief.',
    'I answer a question of an initiative within five working days.',
    'Spreek met uw team af wie een vraag oppakt als u er niet bent.',
    'Agree with your team who takes a question when you are away.',
  ),
  question(
    'regels',
    'Ik zoek mee als een regel in de weg staat.',
    'I help to find a way when a rule stands in the way.',
    'Leg één lastige regel voor aan een jurist en vraag wat wel kan.',
    'Take one awkward rule to a lawyer and ask what is possible.',
  ),
  question(
    'vroeg',
    'Ik vraag het veld mee te denken voordat er een voorstel ligt.',
    'I ask the field to think along before there is a proposal.',
    'Volg een korte training over samen beleid maken.',
    'Take a short course on making policy together.',
  ),
]
