import { type Deel, type DeelRow, requiredDelen, type Status } from './model.ts'

type Moments = { readonly discussedAt: string | null; readonly adoptedAt: string | null; readonly publicAt: string | null }

/** Draft, then discussed with the field, then adopted, then public; each with its moment (VI-01). */
export const statusOf = ({ discussedAt, adoptedAt, publicAt }: Moments): Status =>
  publicAt ? 'public' : adoptedAt ? 'adopted' : discussedAt ? 'discussed' : 'draft'

/** Required parts that are still empty, in the order of writing. White space is empty (VI-01). */
export const missingDelen = (written: readonly Pick<DeelRow, 'deel' | 'text'>[]): Deel[] =>
  requiredDelen.filter((deel) => !textOf(written, deel))

export const textOf = (written: readonly Pick<DeelRow, 'deel' | 'text'>[], deel: Deel): string =>
  written.find((each) => each.deel === deel)?.text.trim() ?? ''

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
