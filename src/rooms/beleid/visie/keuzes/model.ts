import { z } from 'zod'
import { day } from '../../../../house/day.ts'
import { areaKeys, targetGroups } from '../../../basis/kaders/index.ts'

export const approaches = ['breed', 'smal'] as const
export const steerings = ['dirigent', 'afstand'] as const
export const courses = [...approaches, ...steerings] as const
/** What may hold for a group, a theme or a part of the law beside the course as a whole (VI-04). */
export const positions = ['vangnet', ...courses] as const
/** What a consequence follows from. */
export const choices = [...courses, 'vangnet', 'periode'] as const
export type Choice = (typeof choices)[number]
export const forWhoms = ['organisaties', 'vrijwilligers', 'inwoners', 'budget'] as const
export type ForWhom = (typeof forWhoms)[number]

export const stances = ['kan', 'bezwaar', 'voorwaarde'] as const
export type Stance = (typeof stances)[number]
/** How an objection or condition was treated. */
export const treatments = ['overgenomen', 'deels', 'niet'] as const
export type Treatment = (typeof treatments)[number]
export const reviewOutcomes = ['verder', 'anders', 'stoppen'] as const
const bodies = ['college', 'raad'] as const

/** The roles of the field that are asked for their view; a guest chooses one of them (VI-05). */
export const parties = [
  'organisatie',
  'vrijwilligerscoordinator',
  'vrijwilligerscentrale',
  'mantelzorgsteunpunt',
  'adviesorgaan',
  'partner',
] as const
export type Party = (typeof parties)[number]

/** Something in the places that deserves a talk; never a refusal. */
export const flags = ['inconsistent', 'limited-view'] as const
export type Flag = (typeof flags)[number]

export const groupKeys = targetGroups.map(({ key }) => key) as [string, ...string[]]
export const area = z.enum(areaKeys)

const revision = z.int()
export const mixRow = z.object({ revision, approach: z.enum(approaches), steering: z.enum(steerings), argument: z.string() })
export const uitzonderingRow = z.object({
  id: z.uuid(),
  revision,
  /** In the words of the municipality: "eenzame ouderen". */
  name: z.string(),
  groups: z.array(z.string()),
  area: z.string().nullable(),
  position: z.enum(positions),
  why: z.string(),
})
export type Uitzondering = z.infer<typeof uitzonderingRow>
export const periodeRow = z.object({
  id: z.uuid(),
  revision,
  name: z.string(),
  position: z.enum(courses),
  starts: z.iso.date(),
  ends: z.iso.date().nullable(),
  reviewOn: z.iso.date(),
  why: z.string(),
})
export type Periode = z.infer<typeof periodeRow>
export const herzieningRow = z.object({
  periodeId: z.uuid(),
  reviewOn: z.iso.date(),
  outcome: z.enum(reviewOutcomes),
  text: z.string(),
  on: z.iso.date(),
})
export type Herziening = z.infer<typeof herzieningRow>
export const besprekingRow = z.object({ flag: z.enum(flags), revision, text: z.string() })
export const gevolgRow = z.object({
  id: z.uuid(),
  revision,
  choice: z.enum(choices),
  forWhom: z.enum(forWhoms),
  nl: z.string(),
  /** Empty: not yet translated, and the Dutch stands there. */
  en: z.string(),
})
export type Gevolg = z.infer<typeof gevolgRow>

/** An objection or condition as everybody may read it, and what was done with it. No names, no organisation. */
const punt = z.object({
  stance: z.enum(stances),
  point: z.string(),
  outcome: z.enum(treatments),
  reply: z.string(),
})
const count = z.int().nullable()
/** How many took each stance; null: fewer than five (SI-18). */
export const tally = z.object({ kan: count, bezwaar: count, voorwaarde: count })
export type Tally = z.infer<typeof tally>

export const gevolgOut = gevolgRow.extend({ counts: tally, punten: z.array(punt) })
const raadRow = z.object({ on: z.iso.date(), text: z.string() })

/** Everything of the course that a vision says; the same in what was adopted. */
export const keuzes = z.object({
  mix: mixRow.nullable(),
  uitzonderingen: z.array(uitzonderingRow),
  perioden: z.array(periodeRow),
  besprekingen: z.array(besprekingRow),
  gevolgen: z.array(gevolgOut),
  raad: z.array(raadRow),
})
export type Keuzes = z.infer<typeof keuzes>
export const geenKeuzes: Keuzes = { mix: null, uitzonderingen: [], perioden: [], besprekingen: [], gevolgen: [], raad: [] }

/** Who adopts a policy document: of the council with the day and number of its decision (VI-01, ST-06). */
export const decisionFields = {
  body: z.enum(bodies).meta({ needed: true }).default('college'),
  decidedOn: day.optional(),
  decisionNo: z.string().max(60).default(''),
}

/** Who adopted it; of the council with the day and number of its decision. */
export const besluit = z.object({
  body: z.enum(bodies),
  decidedOn: z.iso.date().nullable(),
  decisionNo: z.string(),
})
export type Besluit = z.infer<typeof besluit>
