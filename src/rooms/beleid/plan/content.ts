import type { Bilingual } from '../../../house/texts.ts'
import type { Deel } from './model.ts'

const both = (nl: string, en: string): Bilingual => ({ nl, en })

/** The fifteen parts in own words, each with what it asks (§6.6). */
export const parts: Readonly<Record<Deel, { readonly title: Bilingual; readonly ask: Bilingual }>> = {
  1: {
    title: both('Visie op vrijwillige inzet', 'Vision on voluntary effort'),
    ask: both('Wat wilt u met vrijwillige inzet in de Wmo?', 'What do you want with voluntary effort in the Wmo?'),
  },
  2: { title: both('Doelen', 'Goals'), ask: both('Wat wilt u bereiken, en wanneer?', 'What do you want to reach, and when?') },
  3: {
    title: both('Resultaten', 'Expected results'),
    ask: both('Wat ligt er als een doel gehaald is?', 'What lies there when a goal is reached?'),
  },
  4: {
    title: both('Indicatoren', 'Performance indicators'),
    ask: both('Hoe ziet u of het lukt?', 'How do you see whether it works?'),
  },
  5: {
    title: both('Partners', 'Partners'),
    ask: both('Welke organisaties doen mee, en waarmee?', 'Which organisations take part, and with what?'),
  },
  6: {
    title: both('Rol van de gemeente en van anderen', 'Role of the municipality and of others'),
    ask: both('Wat doet de gemeente zelf, en wat doen anderen?', 'What does the municipality do itself, and what do others do?'),
  },
  7: { title: both('Activiteiten', 'Activities'), ask: both('Wat gaat er gebeuren?', 'What is going to happen?') },
  8: {
    title: both('Planning', 'Planning'),
    ask: both('Wanneer begint en eindigt alles?', 'When does everything begin and end?'),
  },
  9: {
    title: both('Begroting', 'Budget'),
    ask: both('Wat kost het, en welk geld is er?', 'What does it cost, and which money is there?'),
  },
  10: {
    title: both('Wie doet wat?', 'Who does what?'),
    ask: both('Hoe verdeelt u taken en uren?', 'How do you divide tasks and hours?'),
  },
  11: {
    title: both('Wie beslist waarover?', 'Who decides on what?'),
    ask: both('Wie beslist, wie adviseert en wie voert uit?', 'Who decides, who advises and who carries out?'),
  },
  12: {
    title: both('Evaluatie', 'Evaluation'),
    ask: both('Wanneer kijkt u terug, en met wie?', 'When do you look back, and with whom?'),
  },
  13: {
    title: both('Communicatie', 'Communication'),
    ask: both(
      'Wie hoort wat, en hoe vaak? Denk ook aan vrijwilligers zelf.',
      'Who hears what, and how often? Think of volunteers themselves too.',
    ),
  },
  14: {
    title: both('Terugkoppeling', 'Feedback of results'),
    ask: both('Hoe laat u weten wat er met de inbreng gebeurde?', 'How do you tell what was done with what people brought in?'),
  },
  15: {
    title: both('Borging', 'Securing'),
    ask: both('Hoe houdt u vast wat goed gaat?', 'How do you hold on to what goes well?'),
  },
}
