import { texts } from '../../../house/texts.ts'
import type { Perspective, Pole } from './model.ts'

const nl = {
  now: { actual: 'Nu', desired: 'Straks' } satisfies Record<Perspective, string>,
  legend: { actual: 'zo is het nu', desired: 'zo willen wij het' } satisfies Record<Perspective, string>,
  legendCrowd: { actual: 'zo is het nu (aantal mensen)', desired: 'zo willen wij het (aantal mensen)' },
  legendMedian: 'midden van de groep',
  middle: { actual: 'midden nu', desired: 'midden straks' } satisfies Record<Perspective, string>,
  median: 'Midden van de groep',
  pole: { narrow: 'smal', broad: 'breed', director: 'dirigent', distance: 'op afstand' } satisfies Record<Pole, string>,
  approach: 'Voor wie?',
  steering: 'Wie stuurt?',
  axisApproach: 'voor wie',
  axisSteering: 'wie stuurt',
  cell: 'vak',
  participant: 'Deelnemer',
  toTable: 'Bekijk de kaart als tabel',
  caption: 'Scores per deelnemer: voor wie (0 breed, 7 smal) en wie stuurt (0 op afstand, 7 dirigent)',
  captionCrowd: 'Aantal mensen per plek: voor wie (0 breed, 7 smal) en wie stuurt (0 op afstand, 7 dirigent)',
  none: 'De kaart is nog leeg.',
  one: (p: { when: string; approach: string; even: string; steering: string; odd: string; type: string }) =>
    `${p.when}: ${p.approach}, ${p.even} van 7. ${p.steering}, ${p.odd} van 7. Dat is vak ${p.type}.`,
  many: (p: { when: string; types: string }) => `${p.when}: ${p.types}.`,
  inType: (p: { count: number; type: string }) => `${p.count} in vak ${p.type}`,
  medianAt: (p: { label: string; even: string; odd: string }) => `${p.label}: voor wie ${p.even}, wie stuurt ${p.odd}.`,
  tableBelow: 'De tabel geeft dezelfde cijfers.',
  chose: (p: { count: number; choice: 'a' | 'b' }) => `${p.count} ${p.count === 1 ? 'kiest' : 'kiezen'} ${p.choice}`,
  question: (p: { no: number }) => `Vraag ${p.no}`,
  agree: 'Hierover bent u het eens:',
  agreed: (p: { no: number; choice: 'a' | 'b' }) => `vraag ${p.no} (iedereen ${p.choice})`,
}

const en: typeof nl = {
  now: { actual: 'Now', desired: 'Later' },
  legend: { actual: 'how it is now', desired: 'how we want it' },
  legendCrowd: { actual: 'how it is now (number of people)', desired: 'how we want it (number of people)' },
  legendMedian: 'middle of the group',
  middle: { actual: 'middle now', desired: 'middle later' },
  median: 'Middle of the group',
  pole: { narrow: 'narrow', broad: 'broad', director: 'director', distance: 'at a distance' },
  approach: 'For whom?',
  steering: 'Who steers?',
  axisApproach: 'for whom',
  axisSteering: 'who steers',
  cell: 'square',
  participant: 'Participant',
  toTable: 'See the card as a table',
  caption: 'Scores per participant: for whom (0 broad, 7 narrow) and who steers (0 at a distance, 7 director)',
  captionCrowd: 'Number of people per place: for whom (0 broad, 7 narrow) and who steers (0 at a distance, 7 director)',
  none: 'The card is still empty.',
  one: (p) => `${p.when}: ${p.approach}, ${p.even} of 7. ${p.steering}, ${p.odd} of 7. That is square ${p.type}.`,
  many: (p) => `${p.when}: ${p.types}.`,
  inType: (p) => `${p.count} in square ${p.type}`,
  medianAt: (p) => `${p.label}: for whom ${p.even}, who steers ${p.odd}.`,
  tableBelow: 'The table gives the same numbers.',
  chose: (p) => `${p.count} ${p.count === 1 ? 'chooses' : 'choose'} ${p.choice}`,
  question: (p) => `Question ${p.no}`,
  agree: 'On this you agree:',
  agreed: (p) => `question ${p.no} (everybody ${p.choice})`,
}

export const words = texts({ nl, en })

/** How a median is called on the card: by its own label (with now or later when two have it), or as the middle of the whole group. */
export const medianLabel = (
  w: ReturnType<typeof words>,
  median: { label?: string; perspective: Perspective },
  all: readonly { label?: string }[] = [],
): string => {
  if (median.label === undefined) return w.middle[median.perspective]
  const twice = all.filter(({ label }) => label === median.label).length > 1
  return twice ? `${median.label}, ${w.now[median.perspective].toLowerCase()}` : median.label
}
