import type { Block, Doc, Inline } from './model.ts'

/** One part of two documents, beside each other. An empty text: the part is not in that document. */
export interface ComparedPart {
  readonly title: string
  readonly before: string
  readonly after: string
  readonly state: 'same' | 'changed' | 'new' | 'gone'
}

/**
 * Two versions of a document part by part, in the order of the newer one; parts that are gone stand where they stood. A part is a
 * heading with the text up to the next heading, and two parts are the same one when their headings have the same words, in their order.
 */
export function compareDocs(before: Doc, after: Doc): ComparedPart[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  const known = new Set(now.map(({ key }) => key))
  const texts = new Map(old.map(({ key, text }) => [key, text]))
  const rows = now.map((part) => ({ ...part, before: texts.get(part.key) ?? null, after: part.text as string | null }))
  old.forEach((part, index) => {
    if (known.has(part.key)) return
    const follows = old.slice(0, index).findLast(({ key }) => rows.some((row) => row.key === key))
    rows.splice(rows.findIndex((row) => row.key === follows?.key) + 1, 0, { ...part, before: part.text, after: null })
  })
  return rows
    .map(({ title, before: was, after: is }) => ({ title, before: was ?? '', after: is ?? '', state: stateOf(was, is) }))
    .filter((part) => part.before !== '' || part.after !== '')
}

const stateOf = (was: string | null, is: string | null): ComparedPart['state'] =>
  was === null ? 'new' : is === null ? 'gone' : was === is ? 'same' : 'changed'

interface Part {
  readonly key: string
  readonly title: string
  readonly text: string
}

function partsOf({ title, blocks }: Doc): Part[] {
  const parts: { title: string; lines: string[] }[] = [{ title, lines: [] }]
  for (const block of blocks)
    if (block.kind === 'heading') parts.push({ title: block.text, lines: [] })
    else parts.at(-1)!.lines.push(...linesOf(block))
  const seen = new Map<string, number>()
  return parts.map((part, index) => {
    const n = (seen.get(part.title) ?? 0) + 1
    seen.set(part.title, n)
    // What stands above the first heading belongs together, also when the document got another title.
    return { key: index === 0 ? '' : `${part.title}\n${n}`, title: part.title, text: part.lines.join('\n') }
  })
}

function linesOf(block: Exclude<Block, { kind: 'heading' }>): string[] {
  if (block.kind === 'list') return block.items.map((item) => `• ${plain(item)}`)
  if (block.kind === 'table') return block.rows.map((row) => row.map(plain).join(' · '))
  if (block.kind === 'figure') return [block.alt]
  return [plain(block.text)]
}

const plain = (text: Inline): string =>
  typeof text === 'string'
    ? text
    : text.map((run) => (typeof run === 'string' ? run : 'strong' in run ? run.strong : 'em' in run ? run.em : run.link)).join('')
