import { type Block, h, table } from '../../../../house/documents/model.ts'

export type Row = readonly (string | null | undefined)[]

/** A table with a word in every cell; nothing without rows. With `heading` it stands under its own. */
export function listed(caption: string, head: readonly string[], rows: readonly Row[], empty: string, heading?: string): Block[] {
  if (rows.length === 0) return []
  const cells = rows.map((row) => row.map((cell) => cell || empty))
  return [...(heading ? [h(2, heading)] : []), table(caption, head, cells, { rowHeaders: true })]
}
