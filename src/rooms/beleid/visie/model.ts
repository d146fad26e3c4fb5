import { z } from 'zod'
import { inrichting } from './inrichting/model.ts'
import { besluit, geenKeuzes, keuzes } from './keuzes/model.ts'

/** The five roles of the director (VI-06, handbook §2.6). */
export const vijfS = ['situeren', 'stimuleren', 'steun', 'sturen', 'structureren'] as const
export type VijfS = (typeof vijfS)[number]

/** Parts without which a vision cannot be adopted, in the order in which they are written (VI-01). */
export const requiredDelen = ['regierol', 'aanpak', ...vijfS] as const

/** The seven principles (handbook §6.1). */
const uitgangspunten = ['belang', 'middelen', 'positie', 'samenwerking', 'informele-zorg', 'raakvlakken', 'betrekken'] as const

export const delen = [...requiredDelen, ...uitgangspunten, 'themas', 'speerpunten', 'verwachting', 'samenvatting'] as const
export type Deel = (typeof delen)[number]

/** Schema 3.1 and 3.2 of the handbook. */
export const schemas = ['smal-of-breed', 'dirigent-of-afstand'] as const
export type Schema = (typeof schemas)[number]
export const rowCount = 6

export const statuses = ['draft', 'discussed', 'adopted', 'public'] as const
export type Status = (typeof statuses)[number]

/** The public summary has at most this many words (VI-01). */
export const summaryWords = 300

/** Number of the save that the writer had on the screen; 0 when there was none yet. */
export const revision = z.int().min(0).meta({ widget: 'hidden' })
export const longText = z.string().max(8000)

export const deelOut = z.object({ deel: z.enum(delen), revision: z.int(), text: z.string() })
export const positieOut = z.object({
  schema: z.enum(schemas),
  row: z.int(),
  revision: z.int(),
  value: z.int().min(1).max(5),
  note: z.string(),
})
export const vijfsOut = z.object({
  s: z.enum(vijfS),
  revision: z.int(),
  score: z.int().min(1).max(5),
  narrative: z.string(),
  actions: z.string(),
})
export type DeelRow = z.infer<typeof deelOut>
export type PositieRow = z.infer<typeof positieOut>
export type VijfsRow = z.infer<typeof vijfsOut>

/** Everything a vision says; also the shape of an adopted version. The first ones had no course, and nothing about how it is arranged. */
export const inhoud = z.object({
  delen: z.array(deelOut),
  posities: z.array(positieOut),
  vijfs: z.array(vijfsOut),
  keuzes: keuzes.default(geenKeuzes),
  inrichting: inrichting.optional(),
})
export type Inhoud = z.infer<typeof inhoud>
/** What was adopted, and by whom. */
export const vastgesteld = inhoud.extend({ besluit: besluit.nullable().default(null) })
export type Vastgesteld = z.infer<typeof vastgesteld>

export const versieOut = vastgesteld.extend({
  no: z.int(),
  adoptedAt: z.string(),
  publicAt: z.string().nullable(),
})
export type Versie = z.infer<typeof versieOut>

/** Conclusions of a typetest session that belong to this vision (TT-08); filled from the typetest room. */
export const typetestOut = z.array(
  z.object({
    sessieId: z.uuid(),
    title: z.string(),
    at: z.string(),
    conclusions: z.array(z.object({ question: z.string(), text: z.string() })),
  }),
)
