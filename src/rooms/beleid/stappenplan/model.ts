import { z } from 'zod'

/** The nine steps of the handbook (§6). They may overlap and be visited again. */
export const stappen = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type Stap = (typeof stappen)[number]

export const stapNo = z.int().min(1).max(9)
export const asStap = (no: number): Stap => stappen[no - 1] ?? fail(no)
function fail(no: number): never {
  throw new RangeError(`no step ${no}`)
}

export const statuses = ['open', 'busy', 'ready'] as const
export type Status = (typeof statuses)[number]

/** Number of the save that the writer had on the screen; 0 when there was none yet. */
export const revision = z.int().min(0).meta({ widget: 'hidden' })

/**
 * Something a step still lacks, and where it is made: `path` is a path of this municipality. `kind` picks the sentence,
 * `name` is a goal's or a question's own words.
 */
export const lack = z.object({
  kind: z.enum([
    'typetest',
    'visie-begin',
    'visie-deel',
    'visie-bespreking',
    'vraag',
    'doel-begin',
    'doel-vangnet',
    'doel',
    'plan-begin',
    'plan-deel',
    'plan-budget',
    'plan-vaststelling',
  ]),
  path: z.string(),
  name: z.string().nullable(),
})
export type Lack = z.infer<typeof lack>

export const stapRow = z.object({
  stap: stapNo,
  revision,
  starts: z.iso.date().nullable(),
  ends: z.iso.date().nullable(),
  involved: z.string(),
  closedAt: z.string().nullable(),
})
export type StapRow = z.infer<typeof stapRow>

export const antwoordRow = z.object({
  stap: stapNo,
  vraag: z.int().min(1).max(9),
  revision,
  text: z.string(),
  source: z.string(),
})
export type AntwoordRow = z.infer<typeof antwoordRow>

export const cyclus = z.object({ id: z.uuid(), no: z.int(), kader: z.string(), fromYear: z.int(), toYear: z.int() })
export type Cyclus = z.infer<typeof cyclus>
