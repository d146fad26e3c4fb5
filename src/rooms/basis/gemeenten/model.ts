import { z } from 'zod'
import { several } from '../../../house/several.ts'
import { langs } from '../../../house/texts.ts'

/** Colours a municipality may put over the house theme, `#rrggbb`. Ink, errors, sizes and shapes stay ours. */
export const colourNames = ['spruce', 'spruce-deep', 'mist', 'sun', 'sun-soft', 'peach', 'sky'] as const
export type ColourName = (typeof colourNames)[number]

export const colour = z.string().regex(/^#[0-9a-f]{6}$/i)

/** The address of a municipality on this installation: `/lindewaard`. */
const slug = z
  .string()
  .min(3)
  .max(40)
  .regex(/^[a-z][a-z0-9-]*[a-z0-9]$/)
/** Words of the house itself, which are no municipality. */
export const taken = ['api', 'assets', 'beheer', 'favicon', 'gemeenten', 'gezond', 'installatie', 'robots', 'taal']

export const gemeenteInput = z.strictObject({
  name: z.string().min(2).max(80),
  slug,
  languages: several(z.enum(langs)).min(1).default(['nl', 'en']),
  phone: z.string().min(3).max(20),
  phoneHoursNl: z.string().max(120).default(''),
  phoneHoursEn: z.string().max(120).default(''),
})

export const gemeenteOutput = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  languages: z.array(z.enum(langs)),
  kader: z.string(),
  phone: z.string(),
  phoneHours: z.object({ nl: z.string(), en: z.string() }),
  colours: z.partialRecord(z.enum(colourNames), colour),
})
