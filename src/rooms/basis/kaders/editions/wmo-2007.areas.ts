import type { AreaText } from './build.ts'

/** The nine performance fields in own words (FW-02; B1): 30 goals and 25 relations with voluntary effort. */
export const areas2007: readonly AreaText[] = [
  {
    title: { nl: 'Sociale samenhang en leefbaarheid', en: 'Social cohesion and liveability' },
    note: {
      nl: 'Mensen wonen prettig samen in dorpen, wijken en buurten. De gemeente heeft hier veel vrijheid. Denk aan plekken waar zorg en welzijn samenkomen. Het veld raakt wonen, ruimte, veiligheid en economie. De gemeente zorgt dat ook groepen met een achterstand kunnen meedoen.',
      en: 'People live well together in villages, districts and neighbourhoods. The municipality has much freedom here. Think of meeting places where care and welfare come together. The field touches housing, planning, safety and the economy. The municipality makes sure that specific groups can take part too.',
    },
    goals: [
      ['Bewoners doen mee in hun wijk', 'Residents are involved in their district'],
      ['Mensen ontmoeten elkaar en horen bij elkaar', 'People meet and feel they belong together'],
      ['Clubs en bewonersgroepen staan sterker', 'Civil society is stronger'],
    ],
    volunteerRelations: [
      ['Verenigingen en clubs', 'Clubs and associations'],
      [
        'Initiatieven van bewoners, zoals buurtpreventie en buurtvaders',
        'Initiatives of residents, such as neighbourhood watch and “neighbourhood fathers”',
      ],
      ['Straatfeesten en barbecues', 'Street parties and barbecues'],
      ['Klussendiensten en maatjesprojecten', 'Odd-job and befriending services'],
      ['Informele zorg: maatjes en vrijwillige thuishulp', 'Informal care: buddies and voluntary home help'],
    ],
  },
  {
    title: { nl: 'Preventieve ondersteuning jeugd en ouders', en: 'Preventive support for young people and parents' },
    note: {
      nl: 'Sommige jongeren lopen meer risico: op achterstand, op stoppen met school of op criminaliteit. Sommige ouders hebben problemen met opvoeden. De gemeente ziet dat vroeg en helpt. Ook andere wetten gelden hier.',
      en: 'Some young people run a higher risk of falling behind, dropping out of school or crime. Some parents have problems with upbringing. The municipality notices early and helps. Other laws apply here too.',
    },
    goals: [
      ['Problemen zien en de weg wijzen naar hulp', 'Notice problems and guide people to the help on offer'],
      ['Hulp bij opvoeden, en zorg die op elkaar past', 'Help with upbringing, and care that is coordinated'],
      ['Gezinnen steunen', 'Support families'],
    ],
    volunteerRelations: [
      ['Vrijwilligers op scholen, in buurthuizen en als mentor', 'Volunteers in schools, in community centres and as mentors'],
      ['Homestart: vrijwilligers steunen moeders thuis', 'Homestart: volunteers support mothers at home'],
      [
        'Een sportleraar geeft boksles op straat aan jongeren van 14 tot en met 18 jaar',
        'A sports teacher gives boxing lessons in the street to young people aged 14 to 18',
      ],
      [
        '“De uitdaging”: jongeren verdienen zakgeld met klussen, zoals een speelplek opknappen',
        '“De uitdaging”: young people earn pocket money with jobs such as fixing up a playground',
      ],
    ],
  },
  {
    title: { nl: 'Informatie, advies en cliëntondersteuning', en: 'Information, advice and client support' },
    note: {
      nl: 'Wie steun zoekt, vindt hier de weg. Vaak is dat een loket. Is een vraag te moeilijk voor iemand en de mensen om hem heen? Dan helpt een cliëntondersteuner.',
      en: 'Whoever looks for support finds the way here, often at a desk. Is a question too complex for somebody and the people around them? Then there is client support.',
    },
    goals: [
      ['Informatie en advies geven', 'Give information and advice'],
      ['Mensen steunen en begeleiden', 'Support and guide people'],
      ['De weg wijzen en helpen zoeken', 'Point the way and help search'],
    ],
    volunteerRelations: [
      ['Een Wmo-krant voor vrijwilligers en mantelzorgers', 'A Wmo newspaper for volunteers and carers'],
      ['Een servicepunt in de wijk, voor en door vrijwilligers', 'A service point in the district, for and by volunteers'],
    ],
  },
  {
    title: { nl: 'Mantelzorgers en vrijwilligers', en: 'Carers and volunteers' },
    note: {
      nl: 'Mantelzorgers krijgen steun. Soms neemt iemand hun zorg even over. Ook vrijwilligers krijgen steun. Dat dit in de wet staat, was in 2007 nieuw. Alleen dit veld noemt vrijwilligers, maar bijna alle velden hebben hen nodig.',
      en: 'Carers are supported. Sometimes somebody takes over their care for a while. Volunteers are supported too. That the law says so was new in 2007. Only this field names volunteers, but almost all fields need them.',
    },
    goals: [
      ['Lokale organisaties van mantelzorgers steunen', 'Support local organisations of carers'],
      ['Projecten en initiatieven van vrijwilligers aanmoedigen', 'Stimulate projects and initiatives of volunteers'],
      [
        'Het vrijwilligers en mantelzorgers makkelijker en lichter maken',
        'Facilitate, support and relieve volunteers and carers',
      ],
    ],
    volunteerRelations: [
      ['Een vrijwilligerscentrale of steunpunt', 'A volunteer centre or support point'],
      [
        'Geen plicht om te solliciteren voor wie een uitkering heeft en veel zorgt of helpt',
        'No duty to apply for jobs for people on benefit who care or volunteer a lot',
      ],
      [
        'Organisaties koppelen aan bedrijven die geld of spullen geven',
        'Matching organisations with companies that give money or goods',
      ],
    ],
  },
  {
    title: { nl: 'Deelname en zelfstandigheid bevorderen', en: 'Promoting participation and independence' },
    note: {
      nl: 'Dit veld gaat over voorzieningen voor een hele groep. Het gaat om mensen met een lichamelijke of verstandelijke beperking, of met gedragsproblemen. Het gaat ook om ouderen, chronisch zieken en mensen met een psychiatrisch verleden. Denk aan gebouwen die voor iedereen toegankelijk zijn, en aan hulpmiddelen.',
      en: 'This field is about provisions for a whole group. It is about people with a physical or mental disability, or with behavioural problems. It is also about older people, the chronically ill and people with a psychiatric past. Think of buildings everybody can enter, and of aids.',
    },
    goals: [
      ['Mensen doen zelfstandig mee en haken niet af', 'People take part independently and do not drop out'],
      ['Risico’s zien en er iets aan doen', 'Signal risks and act on them'],
      ['Mensen begeleiden en helpen terugkeren', 'Guide people and help them return'],
    ],
    volunteerRelations: [
      ['Maatjesprojecten voor mensen met psychiatrische problemen', 'Befriending services for people with psychiatric problems'],
      ['Vervoer door vrijwilligers, zoals van het Rode Kruis', 'Transport by volunteers, such as the Red Cross'],
      ['Huisbezoek, zoals door kerken', 'Home visits, such as by churches'],
    ],
  },
  {
    title: { nl: 'Individuele voorzieningen', en: 'Individual provisions' },
    note: {
      nl: 'Dit veld gaat over hulp voor één persoon. Die hulp kan op maat zijn of samen met anderen. De gemeente heeft hier een zorgplicht. Verder kiest zij zelf hoe.',
      en: 'This field is about help for one person. That help can be tailored or shared with others. The municipality has a duty of care here. For the rest it chooses how.',
    },
    goals: [
      ['Vervoer, zodat iemand kan meedoen', 'Transport, so that somebody can take part'],
      ['Aanpassing van de woning', 'Adaptation of the home'],
      ['Hulp in het huishouden', 'Domestic help'],
      ['Begeleid zelfstandig wonen', 'Guided independent living'],
      ['Dagactiviteiten voor ouderen', 'Day activities for older people'],
      ['Maaltijden en alarmering', 'Meals and social alarm'],
    ],
    volunteerRelations: [
      [
        'Buurtzorg, maatjes en mentoren voor mensen die eenzaam zijn of een psychiatrisch verleden hebben',
        'Neighbourhood care, buddies and mentors for people who are lonely or have a psychiatric past',
      ],
      [
        'Vrijwilligers van kerken en moskeeën voor ex-verslaafden en dakloze mensen',
        'Volunteers of churches and mosques for former addicts and homeless people',
      ],
    ],
  },
  {
    title: { nl: 'Opvang en huiselijk geweld', en: 'Shelter and domestic violence' },
    note: {
      nl: 'Sommige mensen kunnen niet thuis wonen. Zij krijgen een tijd onderdak. Ook de vrouwenopvang hoort hierbij, en alles tegen geweld in huiselijke kring.',
      en: 'Some people cannot live at home. They get shelter for a time. Women’s shelters belong here too, and everything against violence in the domestic circle.',
    },
    goals: [
      ['Een dak voor dag of nacht, met begeleiding', 'A roof for day or night, with guidance'],
      ['Crisisopvang', 'Crisis shelter'],
      ['Opvang van slachtoffers van huiselijk geweld', 'Shelter for victims of domestic violence'],
      ['Melding en advies', 'Report and advice'],
      [
        'Sociale pensions voor wie het op de gewone woningmarkt niet redt',
        'Social boarding houses for people who cannot cope on the regular housing market',
      ],
    ],
    volunteerRelations: [
      [
        'Opvang van dakloze mensen en zwerfjongeren, zoals door het Leger des Heils en Humanitas',
        'Shelter of homeless people and street youth, such as by the Salvation Army and Humanitas',
      ],
      ['Maaltijden van kerken en andere organisaties met een geloof', 'Meals by churches and other belief-based organisations'],
    ],
  },
  {
    title: { nl: 'Openbare geestelijke gezondheidszorg (OGGZ)', en: 'Public mental health care (OGGZ)' },
    note: {
      nl: 'De gemeente voorkomt psychische problemen, ziet ze vroeg en doet iets aan risico’s. Psychosociale hulp bij rampen hoort hier niet bij.',
      en: 'The municipality prevents mental health problems, notices them early and acts on risks. Psychosocial help at disasters does not belong here.',
    },
    goals: [
      ['Risico’s zien en aanpakken', 'Signal and tackle risk factors'],
      ['Kwetsbare mensen bereiken en begeleiden', 'Reach and guide vulnerable people'],
    ],
    volunteerRelations: [
      ['Voorlichting op scholen, bijvoorbeeld over schizofrenie', 'Information at schools, for example about schizophrenia'],
      [
        'Mensen met psychiatrische problemen houden de buurt leefbaar, als werk',
        'People with psychiatric problems work on a liveable neighbourhood, as a work provision',
      ],
    ],
  },
  {
    title: { nl: 'Verslavingsbeleid', en: 'Addiction policy' },
    note: {
      nl: 'De gemeente helpt verslaving voorkomen. Zij zorgt voor hulp zonder opname, en voor minder overlast. Dit veld heet ook wel: verslavingspreventie.',
      en: 'The municipality helps prevent addiction. It arranges help without admission, and less nuisance. This field is also called: addiction prevention.',
    },
    goals: [
      ['Verslavingszorg zonder opname', 'Outpatient addiction care'],
      ['Verslaving voorkomen', 'Prevent addiction'],
    ],
    volunteerRelations: [
      ['Meehelpen bij bemoeizorg', 'Help with outreach care'],
      ['Ex-verslaafden geven voorlichting op scholen', 'Former addicts give information at schools'],
    ],
  },
]
