import type { Block, Doc, Inline, Run } from './model.ts'

/**
 * What every writer starts from: the document without characters a file cannot hold, and with an order a screen
 * reader can follow. People's text is cleaned and never refused; a mistake of the room that built the document is
 * (TypeError): no title, a heading that skips a level, a picture without words, a table with a ragged row.
 */
export function prepare(doc: Doc): Doc {
  const ready = {
    ...doc,
    title: oneLine(doc.title),
    author: oneLine(doc.author),
    subtitle: doc.subtitle && oneLine(doc.subtitle),
    version: doc.version && oneLine(doc.version),
    blocks: doc.blocks.map(cleaned),
  }
  if (!visible(ready.title)) throw new TypeError('a document without a title')
  refuseJumps(ready.blocks)
  ready.blocks.forEach(refuseSilence)
  return ready
}

/** Line ends become newlines and stretches of blanks one blank; control characters and half characters go. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\t ]+/g, ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
const oneLine = (text: string): string => clean(text).replaceAll(/\s+/g, ' ').trim()
/** What a reader sees or hears something of: not only blanks and joiners. */
const visible = (text: string): boolean => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text)
const inline = (text: Inline): Inline => (typeof text === 'string' ? clean(text) : text.map(run))

function run(part: Run): Run {
  if (typeof part === 'string') return clean(part)
  if ('strong' in part) return { strong: clean(part.strong) }
  if ('em' in part) return { em: clean(part.em) }
  // An address that does more than open a page or a message is no link: its words stay.
  const href = part.href.trim()
  const words = clean(part.link)
  return /^(https?:\/\/|mailto:|tel:)\S+$/i.test(href) && URL.canParse(href)
    ? { link: visible(words) ? words : href, href: new URL(href).href }
    : words
}

function cleaned(block: Block): Block {
  switch (block.kind) {
    case 'heading': {
      const text = oneLine(block.text)
      return { ...block, text: visible(text) ? text : '–' }
    }
    case 'paragraph':
    case 'note':
      return { ...block, text: inline(block.text) }
    case 'list':
      return { ...block, items: block.items.map(inline) }
    case 'table':
      return {
        ...block,
        caption: oneLine(block.caption),
        head: block.head.map(oneLine),
        rows: block.rows.map((row) => row.map(inline)),
      }
    case 'figure':
      return {
        ...block,
        alt: oneLine(block.alt),
        caption: oneLine(block.caption),
        source: block.source && oneLine(block.source),
      }
  }
}

function refuseJumps(blocks: readonly Block[]): void {
  let above = 0
  for (const block of blocks)
    if (block.kind === 'heading') {
      if (block.level > above + 1) throw new TypeError(`heading "${block.text}": level ${block.level} after level ${above}`)
      above = block.level
    }
}

function refuseSilence(block: Block): void {
  if (block.kind === 'figure' && !visible(block.alt)) throw new TypeError(`picture "${block.caption}": no alternative text`)
  if (block.kind !== 'table') return
  if (!visible(block.caption) || block.head.length === 0) throw new TypeError(`table "${block.caption}": no caption or no head`)
  if (block.rows.some((row) => row.length !== block.head.length)) throw new TypeError(`table "${block.caption}": a ragged row`)
}
