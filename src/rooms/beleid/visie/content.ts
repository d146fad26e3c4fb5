import type { Bilingual } from '../../../house/texts.ts'
import type { Deel, Schema, VijfS } from './model.ts'

/**
 * What the handbook asks, in own words: prompts of each part (§2.6, §6.1), schema 3.1 and 3.2 row by row (§3.2, §3.3)
 * and what each pole brings. Data, so it is long.
 */
const both = (nl: string, en: string): Bilingual => ({ nl, en })

interface Prompt {
  readonly title: Bilingual
  readonly ask: Bilingual
}
const prompt = (nl: string, en: string, askNl: string, askEn: string): Prompt => ({
  title: both(nl, en),
  ask: both(askNl, askEn),
})

export const prompts: Readonly<Record<Deel, Prompt>> = {
  regierol: prompt(
    'Regierol',
    'Director role',
    'Stuurt de gemeente zelf, of volgt zij op afstand? Waarom?',
    'Does the municipality steer, or follow at a distance? Why?',
  ),
  aanpak: prompt(
    'Aanpak: smal of breed',
    'Approach: narrow or broad',
    'Is het beleid er voor alle vrijwilligers, of voor gekozen doelen en groepen?',
    'Is the policy for all volunteers, or for chosen aims and groups?',
  ),
  situeren: prompt(
    'Situeren',
    'Knowing the field',
    'Hoe leert u het netwerk, het onderwerp en de knelpunten kennen?',
    'How do you get to know the network, the subject and the bottlenecks?',
  ),
  stimuleren: prompt(
    'Stimuleren',
    'Stimulating',
    'Waar neemt de gemeente het initiatief? Hoe blijft zij naast de partijen staan?',
    'Where does the municipality take the lead? How does it stay beside the parties?',
  ),
  steun: prompt(
    'Steun creëren',
    'Creating support',
    'Hoe krijgt u steun van het veld? Wat krijgt het veld ervoor terug?',
    'How do you win support from the field? What does the field get in return?',
  ),
  sturen: prompt(
    'Sturen',
    'Steering',
    'Welke koers kiest de gemeente? Hoe houdt zij die vast?',
    'Which course does the municipality choose? How does it keep to it?',
  ),
  structureren: prompt(
    'Structureren',
    'Structuring',
    'Welke vaste plek en route krijgen alle betrokkenen?',
    'Which fixed place and route does everyone involved get?',
  ),
  belang: prompt(
    'Belang van vrijwillige inzet',
    'Importance of voluntary effort',
    'Hoe belangrijk vindt u vrijwillige inzet in de Wmo?',
    'How important is voluntary effort in the Wmo to you?',
  ),
  middelen: prompt(
    'Extra middelen',
    'Extra means',
    'Komt er extra geld of tijd? Waar komt dat vandaan?',
    'Will there be extra money or time? Where does it come from?',
  ),
  positie: prompt(
    'Plek in de organisatie',
    'Place in the organisation',
    'Is vrijwillige inzet een eigen beleidsveld, of hoort het bij alle velden?',
    'Is voluntary effort a policy field of its own, or part of all fields?',
  ),
  samenwerking: prompt(
    'Samenwerking van beleidsvelden',
    'Cooperation of policy fields',
    'Hoe werken de afdelingen samen aan één beleid?',
    'How do the departments work together on one policy?',
  ),
  'informele-zorg': prompt(
    'Plek van informele zorg',
    'Place of informal care',
    'Hoe verhouden mantelzorg en vrijwilligerswerk zich tot elkaar?',
    'How do informal care and volunteering relate to each other?',
  ),
  raakvlakken: prompt(
    'Raakvlakken',
    'Interfaces',
    'Waar raakt dit beleid aan andere taken van de gemeente?',
    'Where does this policy touch other tasks of the municipality?',
  ),
  betrekken: prompt(
    'Inwoners en partijen betrekken',
    'Involving residents and parties',
    'Wie betrekt u, wanneer, en waarvoor?',
    'Whom do you involve, when, and for what?',
  ),
  themas: prompt(
    'Thema’s met extra aandacht',
    'Themes with extra attention',
    'Welke onderwerpen krijgen de komende jaren extra aandacht?',
    'Which subjects get extra attention in the coming years?',
  ),
  speerpunten: prompt(
    'Speerpunten',
    'Spearheads',
    'Wat wilt u als eerste bereiken? Voor welke groepen?',
    'What do you want to achieve first? For which groups?',
  ),
  verwachting: prompt(
    'Wat wij van iedereen vragen',
    'What we ask of everybody',
    'Wat verwacht u van vrijwilligers, organisaties, inwoners en van uzelf? Iedereen moet het hier kunnen lezen.',
    'What do you expect of volunteers, organisations, residents and yourself? Everybody should be able to read it here.',
  ),
  samenvatting: prompt(
    'Samenvatting voor iedereen',
    'Summary for everybody',
    'Wat verandert er voor inwoners en organisaties? Gebruik gewone woorden, ten hoogste 300.',
    'What changes for residents and organisations? Use plain words, at most 300.',
  ),
}

export interface SchemaRow {
  readonly title: Bilingual
  /** Value 1. */
  readonly poleA: Bilingual
  /** Value 5. */
  readonly poleB: Bilingual
}
const row = (title: Bilingual, poleA: Bilingual, poleB: Bilingual): SchemaRow => ({ title, poleA, poleB })

export interface SchemaContent {
  readonly title: Bilingual
  readonly lead: Bilingual
  readonly poles: readonly [Pole, Pole]
  /** In order; the number of a row is its place, from 1. */
  readonly rows: readonly SchemaRow[]
}
interface Pole {
  readonly name: Bilingual
  readonly pros: readonly Bilingual[]
  readonly cons: readonly Bilingual[]
  /** What belongs to this choice when it is made. */
  readonly fits: readonly Bilingual[]
}

export const schemaContent: Readonly<Record<Schema, SchemaContent>> = {
  'smal-of-breed': {
    title: both('Smal of breed?', 'Narrow or broad?'),
    lead: both(
      'Voor wie is het beleid? Kies per rij waar uw gemeente staat.',
      'Whom is the policy for? Choose for each row where your municipality stands.',
    ),
    poles: [
      {
        name: both('Breed', 'Broad'),
        pros: [
          both('Wat mensen zelf drijft, staat voorop.', 'What drives people themselves comes first.'),
          both('Vrijwilligers voelen zich gesteund en gewaardeerd.', 'Volunteers feel supported and valued.'),
          both('Mensen kiezen, wegen en doen het zelf.', 'People choose, prioritise and carry out themselves.'),
          both('De gemeente laat vertrouwen zien.', 'The municipality shows trust.'),
        ],
        cons: [
          both('Doelen en resultaten zijn vaak minder duidelijk.', 'Aims and results are often less clear.'),
          both('Kwetsbare groepen kunnen buiten beeld blijven.', 'Vulnerable groups may be missed.'),
          both('Het geld wordt over veel plekken verdeeld.', 'Means are spread over many places.'),
          both('Er is minder aandacht voor kwaliteit en kunde.', 'There is less emphasis on quality and skill.'),
        ],
        fits: [
          both('Steun voor alle vrijwilligers houden of versterken.', 'Keep or strengthen support for all volunteers.'),
          both('Ook sport, cultuur en ontmoeting horen erbij.', 'Sport, culture and meeting belong to it too.'),
          both('Vaste subsidies of wijkbudgetten.', 'Institutional subsidies or district budgets.'),
        ],
      },
      {
        name: both('Smal', 'Narrow'),
        pros: [
          both('De keuze is duidelijk.', 'The choice is clear.'),
          both('Het geld gaat gericht naar een doel.', 'Means are targeted.'),
          both('Afspraken zijn helder.', 'Agreements are clear.'),
          both('Er is ruimte om kwaliteit op te bouwen.', 'There is investment in quality.'),
          both('U kunt laten zien wat er van de doelen kwam.', 'You can account for the aims that were set.'),
        ],
        cons: [
          both('Nut gaat boven wat mensen zelf drijft.', 'Usefulness outweighs what drives people themselves.'),
          both(
            'Vrijwilligers voelen druk; de grens met betaald werk vervaagt.',
            'Volunteers feel pressure; the line with paid work blurs.',
          ),
          both(
            'Vrijwilligers voelen zich goedkope krachten naast beroepskrachten.',
            'Volunteers feel like cheap labour beside staff.',
          ),
        ],
        fits: [
          both(
            'Subsidie voor organisaties met dezelfde doelen en groepen.',
            'Subsidies for organisations with the same aims and groups.',
          ),
          both('Afspraken over prestaties.', 'Performance agreements.'),
          both('Afrekenen op resultaat.', 'Settling on results.'),
          both('Geld voor werving en scholing.', 'Money for recruitment and training.'),
        ],
      },
    ],
    rows: [
      row(
        both('Rol van het veld in de Wmo', 'Role of the field in the Wmo'),
        both(
          'Het veld niet te veel belasten. Vaste subsidies voor velen en wijkbudgetten voor eigen ideeën van bewoners.',
          'Do not load the field too much. Broad institutional subsidies and district budgets for residents’ own ideas.',
        ),
        both(
          'Het veld actief inschakelen. Subsidie hoort bij prestatieafspraken en doelen die vooraf vaststaan.',
          'Involve the field actively. Subsidy is tied to performance agreements and aims set beforehand.',
        ),
      ),
      row(
        both('Rol van de gemeente bij het veld', 'Municipality’s role toward the field'),
        both('Mogelijk maken en waarderen wat het veld al doet.', 'Facilitate and value what the field does already.'),
        both(
          'Aanzetten tot meer, en medeverantwoordelijk maken voor de doelen van de Wmo.',
          'Activate the field, and make it co-responsible for the aims of the Wmo.',
        ),
      ),
      row(
        both('De Wmo: kans of opdracht?', 'The Wmo: chance or task?'),
        both(
          'Een kans om de waarde van vrijwilligerswerk opnieuw te laten zien.',
          'A chance to show the value of volunteering again.',
        ),
        both(
          'Een landelijke opdracht: zet vrijwilligers in voor de doelen ervan.',
          'A national task: deploy volunteers for its aims.',
        ),
      ),
      row(
        both('Belangrijkste partners', 'Main partners'),
        both('Steunpunten en bijvoorbeeld de vrijwilligersraad.', 'Support points and, for example, the volunteer council.'),
        both(
          'Dat hangt af van de activiteit, de groep of het thema.',
          'That depends on the project, group or theme of the moment.',
        ),
      ),
      row(
        both('Breedte van de steun', 'Breadth of support'),
        both(
          'Steun voor alle vrijwilligers, wat zij ook doen. Minder aandacht voor scholing.',
          'Support for all volunteers, whatever they do. Less attention to training.',
        ),
        both(
          'Steun voor gekozen doelen en groepen. Veel aandacht voor scholing, zoals in de zorg.',
          'Support for chosen aims and groups. Much attention to training, as in care.',
        ),
      ),
      row(
        both('Prestatievelden', 'Performance fields'),
        both('Ze zijn niet leidend.', 'They are not leading.'),
        both('Ze zijn leidend.', 'They are leading.'),
      ),
    ],
  },
  'dirigent-of-afstand': {
    title: both('Dirigent of op afstand?', 'Director or at a distance?'),
    lead: both(
      'Wie stuurt: de gemeente of het veld? Kies per rij waar uw gemeente staat.',
      'Who steers: the municipality or the field? Choose for each row where your municipality stands.',
    ),
    poles: [
      {
        name: both('Dirigent', 'Director'),
        pros: [
          both('De gemeente heeft goed zicht op het veld.', 'The municipality has a good view of the field.'),
          both('De koers is voor iedereen helder.', 'The course is clear to everyone.'),
        ],
        cons: [
          both('Te strak sturen kost steun.', 'Steering too tightly costs support.'),
          both('Nieuwe ideeën van bewoners krijgen weinig lucht.', 'New ideas of residents get little air.'),
        ],
        fits: [
          both('Prestatieafspraken met het steunpunt.', 'Performance agreements with the support point.'),
          both(
            'Een lijst van organisaties die klopt, en vaak overleg.',
            'An up-to-date list of organisations, and frequent talks.',
          ),
        ],
      },
      {
        name: both('Op afstand', 'At a distance'),
        pros: [
          both('Bewoners en vrijwilligers houden zelf de regie.', 'Residents and volunteers stay in charge.'),
          both('Het aanbod volgt wat mensen vragen.', 'What is offered follows what people ask.'),
        ],
        cons: [
          both('De gemeente ziet minder van het veld.', 'The municipality sees less of the field.'),
          both('De gemeente reageert vaak pas achteraf.', 'The municipality often reacts only afterwards.'),
        ],
        fits: [
          both(
            'Een vaste subsidie die het steunpunt een stevige basis geeft.',
            'An institutional subsidy that gives the support point a solid base.',
          ),
          both('Ruimte en een klein budget voor initiatief van inwoners.', 'Room and a small budget for residents’ initiatives.'),
        ],
      },
    ],
    rows: [
      row(
        both('Relatie met het steunpunt', 'Relation with the support point'),
        both('De gemeente beslist, het steunpunt voert uit.', 'The municipality decides, the support point carries out.'),
        both('Het steunpunt beslist, de gemeente betaalt.', 'The support point decides, the municipality pays.'),
      ),
      row(
        both('Subsidie van het steunpunt', 'Subsidy of the support point'),
        both('Goede prestatieafspraken.', 'Good performance agreements.'),
        both('Een vaste subsidie die een stevige basis geeft.', 'An institutional subsidy that guarantees a solid base.'),
      ),
      row(
        both('Vooruit kijken of volgen', 'Proactive or reactive'),
        both(
          'De gemeente geeft ontwikkelingen in het veld mee richting.',
          'The municipality influences the direction of the field.',
        ),
        both('De gemeente reageert op wat in het veld gebeurt.', 'The municipality responds to what happens in the field.'),
      ),
      row(
        both('Eigen regie van vrijwilligers en inwoners', 'Self-direction of volunteers and residents'),
        both(
          'Zij voeren uit of gebruiken het aanbod. Hooguit denken zij mee.',
          'They carry out or use what is offered. At most they are consulted.',
        ),
        both(
          'Zij zijn de kenners en sturen zelf. Hun initiatief krijgt steun en ruimte.',
          'They are the experts and hold the reins. Their initiatives get support and room.',
        ),
      ),
      row(
        both('Aanbod of vraag', 'Supply or demand'),
        both('Het aanbod is het begin.', 'Supply leads.'),
        both('De vraag is het begin.', 'Demand leads.'),
      ),
      row(
        both('Zicht op het lokale veld', 'View of the local field'),
        both('Goed zicht.', 'A good view.'),
        both('Beperkt zicht.', 'A limited view.'),
      ),
    ],
  },
}

/** What each S means, for the assessment (VI-06). */
export const vijfsMeaning: Readonly<Record<VijfS, Bilingual>> = {
  situeren: both(
    'U kent de mensen, organisaties en knelpunten. U kijkt verder dan de zorg: een sportclub telt ook mee.',
    'You know the people, organisations and bottlenecks. You look beyond care: a sports club counts too.',
  ),
  stimuleren: both(
    'U neemt initiatief, naast en tussen de partijen. U brengt wonen, welzijn en zorg bij elkaar.',
    'You take the initiative, beside and between the parties. You bring housing, welfare and care together.',
  ),
  steun: both(
    'U wint steun door mensen vroeg te betrekken. U geeft scholing en neemt hindernissen weg.',
    'You win support by involving people early. You offer training and remove obstacles.',
  ),
  sturen: both(
    'U zet na gesprekken een koers uit. Eerst komt de visie, daarna het plan.',
    'You set a course after talks. First comes the vision, then the plan.',
  ),
  structureren: both(
    'U geeft iedereen een duidelijke plek: overleg, budget en afspraken.',
    'You give everybody a clear place: bodies, budgets and agreements.',
  ),
}
