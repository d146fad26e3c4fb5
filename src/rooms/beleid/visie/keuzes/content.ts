import type { Bilingual } from '../../../../house/texts.ts'
import type { Choice, ForWhom } from './model.ts'

/** What each choice tends to mean, in own words (VI-05; §3.2 l.540-663, §3.3 l.666-744): proposals that the municipality may change. */
const both = (nl: string, en: string): Bilingual => ({ nl, en })
type Four = Readonly<Record<ForWhom, Bilingual>>

export const proposals: Readonly<Record<Choice, Four>> = {
  breed: {
    organisaties: both(
      'Elke organisatie met vrijwilligers kan steun krijgen. Het geld wordt over meer plekken verdeeld.',
      'Every organisation with volunteers may get support. The money is spread over more places.',
    ),
    vrijwilligers: both(
      'U kiest zelf wat u doet. Er is minder geld voor scholing.',
      'You choose yourself what you do. There is less money for training.',
    ),
    inwoners: both(
      'Er is veel te doen in de buurt. Wie weinig van zich laat horen, valt minder op.',
      'There is much to do nearby. Those who are seldom heard stand out less.',
    ),
    budget: both(
      'Vaste bedragen voor velen. Achteraf is moeilijker te zeggen wat ze opleverden.',
      'Fixed amounts for many. Afterwards it is harder to say what they brought.',
    ),
  },
  smal: {
    organisaties: both(
      'Wie aan de gekozen doelen werkt, krijgt steun en maakt afspraken. Anderen krijgen minder.',
      'Those who work on the chosen aims get support and make agreements. Others get less.',
    ),
    vrijwilligers: both(
      'Er is meer scholing. De gemeente vraagt ook meer, en dat kan als druk voelen.',
      'There is more training. The municipality also asks more, and that may feel like pressure.',
    ),
    inwoners: both(
      'De gekozen groepen merken meer hulp. Voor anderen verandert er weinig.',
      'The chosen groups notice more help. For others little changes.',
    ),
    budget: both(
      'Het geld gaat naar een paar doelen. Wij kunnen laten zien wat ervan kwam.',
      'The money goes to a few aims. We can show what came of it.',
    ),
  },
  dirigent: {
    organisaties: both(
      'U maakt afspraken met de gemeente over wat u bereikt, en u vertelt elk jaar hoe het ging.',
      'You make agreements with the municipality on what you reach, and tell every year how it went.',
    ),
    vrijwilligers: both(
      'De gemeente wijst de richting. Voor een eigen idee is eerst overleg nodig.',
      'The municipality shows the direction. An idea of your own needs a talk first.',
    ),
    inwoners: both(
      'U weet wie u kunt aanspreken. U denkt mee, de gemeente beslist.',
      'You know whom to turn to. You have a say, the municipality decides.',
    ),
    budget: both(
      'Subsidie hangt aan afspraken. Dat kost de gemeente uren om te volgen.',
      'Subsidy depends on agreements. Following them takes hours of the municipality.',
    ),
  },
  afstand: {
    organisaties: both(
      'U kiest zelf uw weg en krijgt een vaste basis. De gemeente komt minder vaak langs.',
      'You choose your own way and get a solid base. The municipality comes by less often.',
    ),
    vrijwilligers: both(
      'U houdt zelf de regie. Voor hulp gaat u naar het steunpunt.',
      'You stay in charge. For help you go to the support point.',
    ),
    inwoners: both(
      'Uw initiatief krijgt ruimte. U moet zelf de eerste stap zetten.',
      'Your initiative gets room. You have to take the first step yourself.',
    ),
    budget: both(
      'Een vast bedrag voor het steunpunt. De gemeente ziet minder goed waar het geld heen gaat.',
      'A fixed amount for the support point. The municipality sees less well where the money goes.',
    ),
  },
  vangnet: {
    organisaties: both(
      'Voor deze groep vragen wij u iets extra’s, en daar staat steun tegenover.',
      'For this group we ask something extra of you, and support stands against it.',
    ),
    vrijwilligers: both(
      'Wie met deze groep werkt, krijgt begeleiding en scholing.',
      'Those who work with this group get guidance and training.',
    ),
    inwoners: both(
      'Wie tot deze groep hoort, krijgt hulp die anders niet vanzelf komt.',
      'Those who belong to this group get help that would not come by itself.',
    ),
    budget: both('Een deel van het geld blijft apart voor deze groep.', 'Part of the money is kept apart for this group.'),
  },
  periode: {
    organisaties: both(
      'Deze keuze geldt voor een tijd. U weet op welke dag wij opnieuw kijken.',
      'This choice holds for some time. You know on which day we look again.',
    ),
    vrijwilligers: both(
      'Wat u nu begint, kan later een andere plek krijgen. U hoort dat op tijd.',
      'What you begin now may get another place later. You will hear in time.',
    ),
    inwoners: both(
      'U merkt eerst verandering op één onderwerp, daarna misschien op meer.',
      'You notice change in one subject first, later perhaps in more.',
    ),
    budget: both(
      'Het geld ligt vast tot de dag waarop wij opnieuw kijken.',
      'The money is fixed until the day on which we look again.',
    ),
  },
}
