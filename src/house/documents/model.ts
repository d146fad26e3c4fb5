import type { Lang } from '../texts.ts'

/** A piece of a line. A plain string is plain text; a newline in it is a line break. Never markup. */
export type Run =
  | string
  | { readonly strong: string }
  | { readonly em: string }
  | { readonly link: string; readonly href: string }
export type Inline = string | readonly Run[]

/** Levels begin at 1, below the title of the document, and go down one at a time. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
}
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Inline
}
export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Inline[]
}
/** Every row has as many cells as the head. With `rowHeaders` the first cell of a row names that row. */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Inline[])[]
  readonly rowHeaders: boolean
}
/** `alt` says what the picture says; it is never empty. */
export interface Figure {
  readonly kind: 'figure'
  readonly image: { readonly png: Uint8Array } | { readonly svg: string }
  readonly alt: string
  readonly caption: string
  readonly source?: string
}
/** A remark set apart from the text. */
export interface Note {
  readonly kind: 'note'
  readonly text: Inline
}
export type Block = Heading | Paragraph | List | Table | Figure | Note

/** A document as the writers see it: the same text as ODT, DOCX and PDF. */
export interface Doc {
  readonly title: string
  readonly subtitle?: string
  readonly lang: Lang
  /** `YYYY-MM-DD`, or a moment in UTC. */
  readonly date: string
  /** Name of the municipality. */
  readonly author: string
  /** As it is shown: "Versie 2", "Concept". */
  readonly version?: string
  readonly blocks: readonly Block[]
}

export const h = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text })
export const p = (text: Inline): Paragraph => ({ kind: 'paragraph', text })
/** A text of several paragraphs, with an empty line between them. */
export const paragraphs = (text: string): Paragraph[] => text.split(/\n\s*\n/).map(p)
export const ul = (items: readonly Inline[]): List => ({ kind: 'list', ordered: false, items })
export const ol = (items: readonly Inline[]): List => ({ kind: 'list', ordered: true, items })
export const note = (text: Inline): Note => ({ kind: 'note', text })
export const figure = (rest: Omit<Figure, 'kind'>): Figure => ({ kind: 'figure', ...rest })
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Inline[])[],
  { rowHeaders = false }: { readonly rowHeaders?: boolean } = {},
): Table => ({ kind: 'table', caption, head, rows, rowHeaders })
