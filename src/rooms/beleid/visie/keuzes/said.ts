import { showDate } from '../../../../house/html/index.ts'
import type { Lang } from '../../../../house/texts.ts'
import { labelOf, targetGroups } from '../../../basis/kaders/index.ts'
import { words } from './keuzes.texts.en.ts'
import { type Besluit, type Gevolg, type Keuzes, type Periode, stances, type Tally, type Uitzondering } from './model.ts'

/** How the course is said in words, on a page and in a document alike. */

/** The words of a consequence; Dutch while nobody wrote it in English. */
export const saidOf = ({ nl, en }: Pick<Gevolg, 'nl' | 'en'>, lang: Lang): string => ({ nl, en: en || nl })[lang]

export const groupName = (key: string, lang: Lang): string => targetGroups.find((group) => group.key === key)?.[lang] ?? key

/** The groups and the part of the law an exception is about. */
export const forWho = ({ groups, area }: Uitzondering, lang: Lang): string =>
  [...groups.map((key) => groupName(key, lang)), ...(area ? [labelOf(area)?.[lang] ?? area] : [])].join(', ') ||
  words(lang).page.everybody

/** "1 januari 2027 tot 1 januari 2029". */
export function periodOf({ starts, ends }: Pick<Periode, 'starts' | 'ends'>, lang: Lang): string {
  const say = words(lang).page
  const from = showDate(starts, lang)
  return ends ? say.between({ from, to: showDate(ends, lang) }) : say.from({ date: from })
}

/** How many took each stance, in words; never of fewer than five (SI-18). */
export function countsOf(counts: Tally, lang: Lang): string {
  const say = words(lang).page
  const loud = stances.flatMap((stance) =>
    counts[stance] === null ? [] : [say.counts({ stance: say.stances[stance], n: counts[stance] })],
  )
  return loud.join(', ') || say.fewer
}

/** Who adopted it; of the council with the day and number. */
export function decisionOf(besluit: Besluit | null, lang: Lang): string {
  if (!besluit) return ''
  const say = words(lang).page
  const { body, decidedOn, decisionNo } = besluit
  return body === 'raad' && decidedOn ? say.byCouncil({ date: showDate(decidedOn, lang), no: decisionNo }) : say.byCollege
}

/** The course in one line: what holds for all, then what holds beside it. Empty while nothing was chosen. */
export function courseOf(
  { mix, uitzonderingen, perioden }: Pick<Keuzes, 'mix' | 'uitzonderingen' | 'perioden'>,
  lang: Lang,
): string {
  const say = words(lang).page
  const base = mix ? [say.baseIs({ approach: say.courses[mix.approach], steering: say.courses[mix.steering] })] : []
  const beside = uitzonderingen.map(({ name, position }) => `${name}: ${say.positions[position].toLowerCase()}`)
  const later = perioden.map(({ name, position }) => `${name}: ${say.courses[position].toLowerCase()}`)
  return [...base, ...beside, ...later].join('. ')
}
