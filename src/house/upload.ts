import type { z } from 'zod'
import { baseOf } from './decode.ts'

/** Bytes a request may weigh: one that carries a file, and every other. Heavier is refused unread. */
const withFile = 5 * 1024 * 1024
const withoutFile = 256 * 1024
export const largestFileMb = withFile / 1024 / 1024

/** The fields of a declaration that take a file: strings with `.meta({ widget: 'file' })`. */
export const fileFields = (input: z.ZodObject): string[] =>
  Object.entries(input.shape).flatMap(([name, field]) => (baseOf(field).meta?.()?.widget === 'file' ? [name] : []))

/** Bytes a request for this declaration may weigh. */
export const largestFor = (input: z.ZodObject): number => (fileFields(input).length > 0 ? withFile : withoutFile)

/** A file as text: UTF-8, or else the Windows-1252 that spreadsheets write. A byte order mark is dropped. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
