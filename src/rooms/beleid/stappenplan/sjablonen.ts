import type { Bilingual } from '../../../house/texts.ts'
import type { Stap } from './model.ts'

const both = (nl: string, en: string): Bilingual => ({ nl, en })

/** A first answer to every question, in own words, with gaps to fill in: the light route starts with it (ST-17, KN-08). */
export const sjablonen: Partial<Readonly<Record<Stap, readonly Bilingual[]>>> = {
  2: [
    both(
      'Wij steunden vrijwilligers met […]. Daardoor lukte […]. Niet gelukt is […].',
      'We supported volunteers with […]. That made […] work. What did not work is […].',
    ),
    both('Goed gaat […]. Dat houden wij. Beter kan […].', 'What goes well is […]. We keep that. What could be better is […].'),
    both('Een kans is […]. Een bedreiging is […].', 'An opportunity is […]. A threat is […].'),
    both(
      'Mensen wonen langer thuis. Daarom zijn straks meer vrijwilligers nodig voor […].',
      'People live at home for longer. That is why more volunteers will be needed for […].',
    ),
    both('Wij werven vooral onder […], omdat […].', 'We mainly recruit among […], because […].'),
    both(
      'Vrijwilligers praten mee via […]. Er is nog geen plek voor […].',
      'Volunteers have a say through […]. There is no seat yet for […].',
    ),
  ],
  3: [
    both('De belangrijkste partijen zijn […].', 'The parties that matter most are […].'),
    both('Wij vragen ook […], omdat zij […].', 'We also ask […], because they […].'),
    both(
      'Het vaakst noemden organisaties […]. Als eerste willen zij […].',
      'Organisations mentioned […] most often. First of all they want […].',
    ),
    both(
      'Organisaties zien kansen in […]. Zij maken zich zorgen over […].',
      'Organisations see opportunities in […]. They worry about […].',
    ),
    both('Vrijwilligers willen leren over […].', 'Volunteers want to learn about […].'),
    both(
      'Hulp voor organisaties komt van […]. Er is ruimte voor […].',
      'Support for organisations comes from […]. There is room for […].',
    ),
    both('Buren en familie helpen met […]. Het knelt bij […].', 'Neighbours and family help with […]. It pinches at […].'),
    both('Wonen, welzijn en zorg spreken vrijwilligers via […].', 'Housing, welfare and care talk with volunteers through […].'),
    both('Wij praten […] keer per jaar aan één tafel met […].', 'We meet […] times a year at one table with […].'),
  ],
  7: [
    both('Wij spraken met […] af dat zij […].', 'We agreed with […] that they […].'),
    both('De gemeente zorgt voor […] en betaalt […].', 'The municipality sees to […] and pays […].'),
    both('Samen werken […]. Dat staat in […].', '[…] cooperate. That is laid down in […].'),
    both('Iedereen leest de afspraken op […].', 'Everybody can read the agreements at […].'),
  ],
  8: [
    both('Wij spraken met […] over […].', 'We talked with […] about […].'),
    both('Goed gaat […]. Niet goed gaat […].', 'What goes well is […]. What does not is […].'),
    both('Wij stelden […] bij. De partner was het eens: […].', 'We adjusted […]. The partner agreed: […].'),
    both('De wethouder was bij […].', 'The alderman was at […].'),
  ],
  9: [
    both('Elk jaar op […] kijken wij terug.', 'Every year on […] we look back.'),
    both('De verantwoording over vier jaar komt op […].', 'The account of four years comes on […].'),
    both('Wij sluiten aan bij […].', 'We join […].'),
    both('Hoe het echt gaat, horen wij van […].', 'How things really are, we hear from […].'),
    both('Wij leerden dat […]. Daarom gaan wij […].', 'We learned that […]. That is why we will […].'),
  ],
}
