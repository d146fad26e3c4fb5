import type { Bilingual, Lang } from '../../../../house/texts.ts'

/** A wording that speaks of saving, why it does not fit, and what may stand there (VI-12, §2.4). */
export interface CostHint {
  readonly found: string
  readonly why: Bilingual
  /** In the language of the wording that was found. */
  readonly instead: string
}

/** `sentence`: the alternative takes the place of the whole sentence; else of the wording only. */
interface Costly {
  readonly pattern: RegExp
  readonly lang: Lang
  readonly sentence: boolean
  readonly why: Bilingual
  readonly instead: string
}

const value = {
  why: {
    nl: 'Schrijf wat mensen voor elkaar betekenen, niet wat het bespaart.',
    en: 'Write what people mean to each other, not what it saves.',
  },
  sentence: true,
}
const people = {
  why: {
    nl: 'Mensen geven hun tijd. Zij zijn geen krachten die weinig kosten.',
    en: 'People give their time. They are not cheap staff.',
  },
  sentence: false,
}
const euro = {
  why: {
    nl: 'Noem bereik of kwaliteit in plaats van een bedrag per vrijwilliger.',
    en: 'Name reach or quality instead of an amount per volunteer.',
  },
  sentence: true,
}
const valueNl = { ...value, lang: 'nl' as const, instead: 'Vrijwilligers geven tijd en aandacht, en maken de gemeente sterker.' }
const valueEn = {
  ...value,
  lang: 'en' as const,
  instead: 'Volunteers give time and attention, and make the municipality stronger.',
}

const costly: readonly Costly[] = [
  {
    ...valueNl,
    pattern: /\b(?:kosten)?bezuinig\w*|\b(?:kosten)?bespaa?r\w*|\bkosten (?:te )?(?:drukken|verlagen)|\buitgespaard\b/giu,
  },
  { ...valueNl, pattern: /\bspa(?:art|ren)\b[^.?!\n]{0,40}?\b(?:geld|kosten|euro)\b|\bgeld uit\s?(?:te )?sparen\b/giu },
  {
    ...valueEn,
    pattern:
      /\b(?:save|saves|saved|saving)\b[^.?!\n]{0,40}?\b(?:money|costs?|euros?)\b|\b(?:cost[- ])?savings?\b|\bcost[- ]saving\b/giu,
  },
  { ...valueEn, pattern: /\bcut(?:s|ting)?\b[^.?!\n]{0,20}?\bcosts?\b|\bcutbacks?\b/giu },
  {
    ...people,
    lang: 'nl',
    instead: 'mensen die zich vrijwillig inzetten',
    pattern: /\b(?:goedkope?|gratis)\s+(?:arbeid|arbeidskracht\w*|kracht\w*|hand\w*|personeel)/giu,
  },
  { ...people, lang: 'en', instead: 'people who give their time', pattern: /\b(?:cheap|free) labou?r\b/giu },
  {
    ...euro,
    lang: 'nl',
    instead: 'Vrijwilligers bereiken mensen die anders niemand ziet.',
    pattern: /(?:€\s?\d[\d.,]*|\d[\d.,]*\s?euro)\s+(?:per|voor elke)\s+vrijwilliger/giu,
  },
  {
    ...euro,
    lang: 'en',
    instead: 'Volunteers reach people whom nobody else sees.',
    pattern:
      /(?:€\s?\d[\d.,]*|\d[\d.,]*\s?euros?)\s+(?:per|for each)\s+volunteer|\b(?:per|for each) volunteer[^.?!\n]{0,20}?€\s?\d[\d.,]*/giu,
  },
]

const hits = (text: string) =>
  costly
    .flatMap((rule) => [...text.matchAll(rule.pattern)].map((hit) => ({ at: hit.index, found: hit[0], rule })))
    .sort((one, two) => one.at - two.at)

/** Wordings about money saved by volunteers, in order of their place in the text: a hint, never a refusal. */
export const costHints = (text: string): CostHint[] =>
  hits(text).map(({ found, rule: { why, instead } }) => ({ found, why, instead }))

/** The text with the alternative in place of the first such wording; the text itself when it is not there (VI-12). */
export function takeOver(text: string, wording: string): string {
  const hit = hits(text).find(({ found }) => found === wording)
  if (!hit) return text
  const { at, found, rule } = hit
  const [from, to] = rule.sentence ? sentenceAround(text, at) : [at, at + found.length]
  return text.slice(0, from) + rule.instead + text.slice(to)
}

const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** Where the sentence at a place begins, and where its last letter or stop is. */
function sentenceAround(text: string, at: number): readonly [from: number, to: number] {
  const segment = sentences.segment(text).containing(at)
  if (!segment) return [at, text.length]
  return [segment.index, segment.index + segment.segment.trimEnd().length]
}
