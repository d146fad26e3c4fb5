import { transformSync } from 'oxc-transform'
import type { Bilingual, Lang } from '../src/house/texts.ts'

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []

/** Little words that only one of the languages has: enough of them and a sentence is in that language. */
const telltale: Record<Lang, readonly string[]> = {
  nl: [
    'de',
    'het',
    'een',
    'van',
    'niet',
    'voor',
    'wij',
    'zijn',
    'deze',
    'wordt',
    'uw',
    'ook',
    'naar',
    'bij',
    'maar',
    'geen',
    'dat',
    'en',
  ],
  en: ['the', 'and', 'this', 'with', 'your', 'you', 'for', 'not', 'from', 'are', 'that', 'which', 'what', 'be', 'it'],
}

/** A sentence left in the other language, or the same long one in both. */
export function languageFaults(where: string, { nl, en }: Bilingual): string[] {
  const count = (text: string, lang: Lang) => words(text).filter((word) => telltale[lang].includes(word)).length
  const faults: string[] = []
  if (nl === en && words(nl).length > 1 && count(nl, 'nl') + count(nl, 'en') > 0)
    faults.push(`${where}: the same in both languages: ${nl}`)
  if (count(en, 'nl') > count(en, 'en')) faults.push(`${where}: Dutch in the English: ${en}`)
  if (count(nl, 'en') > count(nl, 'nl')) faults.push(`${where}: English in the Dutch: ${nl}`)
  return faults
}

/** Words of the town hall, with what a person says. */
const officialese =
  /\b(middels|teneinde|dient te|dienen te|conform|inzake|derhalve|alsmede|tevens|omtrent|betreffende|ten behoeve van|met betrekking tot|door middel van|indien|voornoemde?|zorg dragen voor|aldus|geschieden?|zulks|wederom|desgewenst)\b/iu

const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' })
const tokens = new Intl.Segmenter('nl', { granularity: 'word' })
const lengthOf = (text: string) => [...tokens.segment(text)].filter(({ isWordLike }) => isWordLike).length
const sentencesIn = (text: string) =>
  [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter((one) => lengthOf(one) > 0)

/** Level B1 over the Dutch of one module: at most 15 words a sentence on average, at most 25 in any, and no officialese. */
export function levelFaults(where: string, texts: readonly string[]): string[] {
  const all = texts.flatMap(sentencesIn)
  const long = all.filter((one) => lengthOf(one) > 25).map((one) => `${where}: ${lengthOf(one)} words in one sentence: ${one}`)
  const stiff = texts.flatMap((text) => text.match(officialese)?.[0] ?? []).map((word) => `${where}: officialese: ${word}`)
  const average = all.reduce((sum, one) => sum + lengthOf(one), 0) / Math.max(1, all.length)
  return [...long, ...stiff, ...(average > 15 ? [`${where}: ${average.toFixed(1)} words a sentence on average`] : [])]
}

interface Glossary {
  readonly terms: ReadonlySet<string>
  readonly avoided: readonly string[]
}

/** Column "Avoid" of GLOSSARY.md. A word that is itself a term of the list means something else there, so readers judge it. */
export function avoidedWords(glossary: string): Glossary {
  const rows = glossary.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Term '))
  const cells = rows.map((line) => line.split('|').map((cell) => cell.trim()))
  const list = (text = '') =>
    text
      .split(/[,()]/)
      .map((word) => word.trim())
      .filter(Boolean)
  const terms = new Set(cells.flatMap((cell) => list(cell[1])))
  return { terms, avoided: cells.flatMap((cell) => list(cell[5])).filter((word) => !terms.has(word)) }
}

export function avoidedIn(where: string, text: string, { terms, avoided }: Glossary): string[] {
  if (terms.has(text)) return []
  const said = words(text)
  return avoided.filter((word) => said.includes(word.toLowerCase())).map((word) => `${where}: GLOSSARY avoids ${word}: ${text}`)
}

/**
 * A sentence written in the code instead of in the texts: a choice by language, or in a page something people read between the
 * tags or a string with the little words of a sentence.
 */
export function rawSentences(file: string, source: string): string[] {
  const found = [...source.matchAll(/\blang\)?\s*[!=]==\s*'(?:nl|en)'/g)].map(([by]) => by)
  if (file.endsWith('.tsx')) {
    const { code } = transformSync(file, source, { lang: 'tsx', jsx: { runtime: 'automatic', importSource: 'hono/jsx' } })
    const literals = [...bare(code).matchAll(/(children: (?:\[\s*)?)?("(?:[^"\\\n]|\\.)*"|`[^`]*`)/g)]
    for (const [, child, text] of literals)
      if ((child && /\p{L}{2}/u.test(text!)) || (words(text!).length > 2 && words(text!).some((word) => little.has(word))))
        found.push(text!)
  }
  return found.map((text) => `${file}: ${text}`)
}
/** Without imports, comments, lists that are only walked, errors for programmers, the brand and what a template fills in. */
function bare(code: string): string {
  const inside = /\$\{(?:[^{}`]|`[^`{}]*`)*\}/g
  let text = code.replaceAll(
    /^import .*$|\/\*[\s\S]*?\*\/|\[\s*(?:"[\w-]*",?\s*)+\](?=\.map\()|new \w*Error\([^\n]*|"Meedoen"/gm,
    '',
  )
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replaceAll(inside, '').replaceAll(/\(\{[^{}]*\}\)/g, '()')
  }
  return text
}
const little = new Set(Object.values(telltale).flat())
