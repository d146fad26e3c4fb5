import { z } from 'zod'

/**
 * A day that somebody types (`2026-11-24`) between two others, both included. No field takes a day without bounds: what is typed
 * would decide how many years there are (tools/days.ts). The bounds stand in the schema, so that the picker, the sentence at the
 * field and the OpenAPI know them.
 */
export const dayBetween = (formatMinimum: string, formatMaximum: string) =>
  z.iso
    .date()
    .refine((day) => day >= formatMinimum && day <= formatMaximum, { params: { from: formatMinimum, to: formatMaximum } })
    .meta({ formatMinimum, formatMaximum })

/** A day in no need of bounds of its own: within these every row of the database lies as well. */
export const day = dayBetween('1900-01-01', '2200-12-31')
