import { task } from '../pool/pool.ts'
import type { Doc } from './model.ts'

/** Formats a document is offered in: two to work on, one to keep. */
export const formats = ['odt', 'docx', 'pdf'] as const
export type Format = (typeof formats)[number]

export const types: Record<Format, string> = {
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** A writer is loaded when it is first asked for: a site that never makes a PDF never reads the fonts. */
const writers: Record<Format, () => Promise<(doc: Doc) => Promise<Uint8Array<ArrayBuffer>>>> = {
  odt: async () => (await import('./odt.ts')).toOdt,
  docx: async () => (await import('./docx.ts')).toDocx,
  pdf: async () => (await import('./pdf.ts')).toPdf,
}

/** The document as a file, the same bytes each time. Refuses (TypeError) what `prepare.ts` refuses. Slow: doors have it done by a worker. */
export async function write(doc: Doc, format: Format) {
  const writer = await writers[format]()
  return { bytes: await writer(doc), type: types[format], extension: format }
}

/** The same, for a worker. */
export const writing = task<typeof write>(import.meta.url, 'write')

/** `lindewaard-visie-op-vrijwilligerswerk-versie-2.odt`: safe on every disk and in every header. */
export function fileName({ author, title, version = '' }: Doc, extension: Format): string {
  const plain = `${author} ${title} ${version}`.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 80)
  return `${slug.replaceAll(/^-+|-+$/g, '') || 'document'}.${extension}`
}
