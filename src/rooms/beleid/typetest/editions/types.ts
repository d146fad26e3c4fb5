import type { TypeText } from '../model.ts'

/** The four types in own words, code I–IV as in the quadrants of the card (TT-07, B2, E2). */
export const types = (law: string): TypeText[] => [
  {
    code: 'I',
    approach: 'narrow',
    steering: 'director',
    name: { nl: 'De ambitie voorbij', en: 'Beyond ambition' },
    portrait: {
      nl: `U weet precies wat u met vrijwilligers in de ${law} wilt bereiken. De eisen zijn hoog en u stuurt strak. Geld gaat gericht naar wie bijdraagt; wie dat niet doet, merkt dat.`,
      en: `You know exactly what you want from volunteers in the ${law}. Standards are high and direction is tight. Money goes to those who contribute; those who do not will notice.`,
    },
    advantage: {
      nl: 'De steun gaat naar mensen die het meest nodig hebben.',
      en: 'Help lands with the people who need it most.',
    },
    pitfall: {
      nl: 'Zonder organisaties lukt het niet. Wie niet mee kan komen, haakt af of stopt. Nieuwe plannen krijgen te weinig tijd.',
      en: 'Nothing happens without the cooperation of the field. Slower organisations may collapse. Promising new ideas die young.',
    },
    advice: {
      nl: 'Vraag eerst wat organisaties aankunnen. Maak verschil tussen organisaties en geef nieuwe plannen tijd om te groeien.',
      en: 'Ask first what organisations can manage, and respect it when you set the course. Differentiate, stay flexible and give new initiatives time to grow.',
    },
  },
  {
    code: 'II',
    approach: 'broad',
    steering: 'director',
    name: { nl: 'Een behouden koers', en: 'A steady course' },
    portrait: {
      nl: 'U combineert twee dingen die elkaar lijken te bijten. Organisaties kiezen zelf hun doelen. Toch houdt u de leiding: over wat zij doen voor vrijwilligers maakt u harde afspraken.',
      en: 'You combine two things that seem to clash. Organisations choose their own aims. Yet you keep control: you make firm agreements on what they do for volunteers.',
    },
    advantage: {
      nl: 'Organisaties worden beoordeeld op doelen die zij zelf kozen. Dat geeft draagvlak.',
      en: 'Organisations are judged on aims they chose themselves. That brings support.',
    },
    pitfall: {
      nl: 'Aandacht en geld raken verspreid, hoe strak u ook stuurt. Kwetsbare inwoners kunnen buiten beeld blijven.',
      en: 'Attention and money scatter, however tightly you steer. Vulnerable groups may not be reached well enough.',
    },
    advice: {
      nl: 'Maak voor kwetsbare inwoners een apart aanbod. Kijk in elke afspraak wie u bereikt.',
      en: 'Add a separate offer for vulnerable residents. Check in every agreement whom you reach.',
    },
  },
  {
    code: 'III',
    approach: 'narrow',
    steering: 'distance',
    name: { nl: 'Op hoop van zegen', en: 'Hoping for the best' },
    portrait: {
      nl: 'U wilt dat organisaties zich meer richten op kwetsbare inwoners, maar u dringt niet aan. Meedoen mag, maar hoeft niet.',
      en: 'You want organisations to focus more on vulnerable residents, but you do not press. Joining is welcome, not required.',
    },
    advantage: {
      nl: 'Sterke organisaties gaan aan de slag. Andere organisaties houden rust.',
      en: 'Strong organisations set to work. Others are left in peace.',
    },
    pitfall: {
      nl: 'Zonder duidelijke beloning melden zich misschien maar weinig organisaties.',
      en: 'Without a clear incentive, few organisations may come forward by themselves.',
    },
    advice: {
      nl: 'Beloon wie meedoet, bijvoorbeeld met lagere huur of extra geld. Leg vast wat daar tegenover staat.',
      en: 'Reward those who join, for instance with lower rent or extra subsidy. Couple it to good performance agreements.',
    },
  },
  {
    code: 'IV',
    approach: 'broad',
    steering: 'distance',
    name: { nl: 'In de leunstoel', en: 'In the armchair' },
    portrait: {
      nl: 'U houdt uw taak klein. U steunt wat inwoners en organisaties zelf willen en hangt daar geen eigen doelen aan. Zij beslissen, u betaalt mee.',
      en: 'You keep your task small. You back what residents and organisations want and attach no aims of your own. They decide, you help pay.',
    },
    advantage: {
      nl: 'U vraagt niet te veel van organisaties.',
      en: 'You do not ask too much of organisations.',
    },
    pitfall: {
      nl: 'Geld gaat soms naar wie handig is met aanvragen, niet naar het beste plan. U denkt misschien te klein over organisaties.',
      en: 'Money may go to those who know the subsidy routes, not to the best plans. You may underestimate organisations.',
    },
    advice: {
      nl: 'Kijk naar de kwaliteit van plannen. Help nieuwe aanvragers. Moedig organisaties aan: zij kunnen vaak veel.',
      en: 'Judge plans on their quality. Help newcomers to apply. Encourage organisations: they can often do more than expected.',
    },
  },
]
