import { z } from 'zod'

/** A page in an address: its path, with `~` for the slashes inside: `plan~onderdelen~3`. */
export const overKey = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+(~[a-z0-9-]+)*$/)
export const pathOfKey = (key: string): string => `/${key.replaceAll('~', '/')}`
export const keyOfPath = (path: string): string => path.slice(1).replaceAll('/', '~')

export const rhythms = ['weekly', 'daily', 'never'] as const
export type Rhythm = (typeof rhythms)[number]

export const opmerking = z.object({
  id: z.uuid(),
  text: z.string(),
  by: z.string(),
  mine: z.boolean(),
  at: z.string(),
  withdrawn: z.boolean(),
  /** Whom it asks to look. */
  mentions: z.array(z.string()),
  /** It asks me, and I did not say yet that I saw it. */
  asksMe: z.boolean(),
})

export const taak = z.object({
  id: z.uuid(),
  over: overKey,
  title: z.string(),
  personId: z.uuid(),
  person: z.string(),
  due: z.iso.date().nullable(),
  by: z.string(),
  mine: z.boolean(),
  revision: z.int(),
  doneAt: z.string().nullable(),
})
export type Opmerking = z.infer<typeof opmerking>
export type Taak = z.infer<typeof taak>
