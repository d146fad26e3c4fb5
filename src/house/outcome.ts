const refused = Symbol('refused')

/** Why not: a sentence, and the field it is about. */
export interface Reason {
  /** Key of the sentence in the declaration's `refusals`, else in the house texts. */
  readonly code: string
  readonly field?: string
  readonly params: Readonly<Record<string, string | number>>
}

/** An expected "no": a value, not an exception. It rolls the transaction back and names the field it is about. */
export interface Refusal extends Reason {
  readonly [refused]: true
  readonly status: 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429
  /** Further reasons, in order: every line of a file that was refused. */
  readonly more: readonly Reason[]
  /** What was written stays: a wrong code must be remembered. */
  readonly keep?: true
  /** Seconds until it is worth trying again. */
  readonly wait?: number
}

export const refuse = (status: Refusal['status'], code: string, field?: string, params: Refusal['params'] = {}): Refusal => ({
  [refused]: true,
  status,
  code,
  params,
  more: [],
  ...(field === undefined ? {} : { field }),
})

/** A "no" with a sentence for each thing that is wrong, as an import has for its lines. */
export const refuseAll = (status: Refusal['status'], [first, ...more]: readonly [Reason, ...Reason[]]): Refusal => ({
  ...refuse(status, first.code, first.field, first.params),
  more,
})

/** A "no" that must be remembered: what was written before it stays. */
export const refuseAndKeep = (...args: Parameters<typeof refuse>): Refusal => ({ ...refuse(...args), keep: true })

/** A "no" for now: it may be tried again after so many seconds, and its sentence says how many `minutes` those are. */
export const waiting = (refusal: Refusal, seconds: number): Refusal => ({
  ...refusal,
  params: { ...refusal.params, minutes: Math.ceil(seconds / 60) },
  wait: seconds,
})

export const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && refused in value

/** Absent, or not for this actor: the two look the same from outside. */
export const notFound = (): Refusal => refuse(404, 'not-found')
