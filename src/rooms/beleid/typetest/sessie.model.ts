import { z } from 'zod'
import { codeSchema } from '../../../house/code.ts'
import { day } from '../../../house/day.ts'
import { several } from '../../../house/several.ts'
import {
  approachSchema,
  audienceSchema,
  choiceSchema,
  dimensionSchema,
  perspectiveSchema,
  roleGroupSchema,
  steeringSchema,
  typeCodeSchema,
} from './model.ts'
import { questionNumbers } from './rules.ts'

/** Fourteen letters a or b in the order of the questions; spaces and capitals do no harm. */
export const lettersSchema = z
  .string()
  .max(60)
  .transform((text) => text.replaceAll(/[\s,;-]/g, '').toLowerCase())
  .pipe(z.string().regex(/^[ab]{14}$/))

/** Fourteen answers by question, `q1` to `q14`: what is left out is named (TT-03). */
export const sheetSchema = z.strictObject(
  Object.fromEntries(questionNumbers.map((no) => [`q${no}`, choiceSchema])) as Record<`q${number}`, typeof choiceSchema>,
)

/** Everybody for themselves and then compared, or all together on one sheet (TT-03). */
const modeSchema = z.enum(['compare', 'together'])

/** A key of the house, or the id of an edition of this municipality (TT-01). */
export const editionKey = z.string().regex(/^[a-z0-9-]{1,36}$/)

export const sessieInput = z.strictObject({
  title: z.string().min(3).max(100),
  perspectives: several(perspectiveSchema).min(1).max(2),
  mode: modeSchema.meta({ needed: true }).default('compare'),
  edition: editionKey.default('current'),
  horizonYear: z.int().min(2000).max(2100).optional(),
  openFrom: day.optional(),
  openTo: day.optional(),
})

export const sessieOutput = z.object({
  id: z.uuid(),
  code: codeSchema,
  title: z.string(),
  mode: modeSchema,
  edition: z.string(),
  horizonYear: z.int().nullable(),
  perspectives: z.array(perspectiveSchema),
  /** First and last day people can take part; null is not limited. */
  openFrom: z.iso.date().nullable(),
  openTo: z.iso.date().nullable(),
  openedAt: z.string(),
  shownAt: z.string().nullable(),
})
export type Sessie = z.output<typeof sessieOutput>

const pointSchema = z.object({ even: z.number(), odd: z.number() })

const perspectiveOutcome = z.object({
  perspective: perspectiveSchema,
  handedIn: z.int(),
  /** Null while too few sheets are in to show anything (TT-09). */
  median: pointSchema.nullable(),
  groups: z.array(pointSchema.extend({ roleGroups: z.array(roleGroupSchema), count: z.int() })),
  /** Most divided first; empty while it may not be shown. */
  agenda: z.array(z.object({ question: z.int(), a: z.int(), b: z.int() })),
})

/** What moves between two sheets, or two medians, and the levers that belong to it (TT-10). */
export const shiftOutput = z.object({
  dEven: z.number(),
  dOdd: z.number(),
  changedQuestions: z.array(z.int()).readonly(),
  levers: z.array(z.object({ lever: z.string(), dimension: dimensionSchema })).readonly(),
})

const strength = z.enum(['pronounced', 'moderate', 'near-line'])
/** One complete sheet, with the types it is near to (TT-04, TT-12). */
export const scoreOutput = z.object({
  even: z.int(),
  odd: z.int(),
  type: typeCodeSchema,
  approach: approachSchema,
  steering: steeringSchema,
  strength: z.object({ approach: strength, steering: strength }),
  close: z.array(typeCodeSchema),
})

/** One side of the table: the municipality, or the field (TT-11). */
const sideSchema = z.object({
  audience: audienceSchema,
  markers: z.array(
    z.object({ number: z.int(), name: z.string().nullable(), actual: pointSchema.nullable(), desired: pointSchema.nullable() }),
  ),
  perspectives: z.array(perspectiveOutcome),
  shift: shiftOutput.nullable(),
})
export type Side = z.output<typeof sideSchema>

/** What a session may show to others: both sides apart, and how far they are from each other. */
export const outcomeSchema = z.object({
  sides: z.array(sideSchema),
  differences: z.array(
    z.object({
      perspective: perspectiveSchema,
      dimension: dimensionSchema,
      municipality: z.number(),
      field: z.number(),
      difference: z.number(),
      discuss: z.boolean(),
    }),
  ),
})
export type Outcome = z.output<typeof outcomeSchema>

export const agreedSchema = z.enum(['yes', 'partly', 'no'])

export const verslagSchema = z.object({
  question: z.int().min(1).max(5),
  text: z.string(),
  agreed: agreedSchema,
  actionPoints: z.string(),
})

export const gezamenlijkSchema = z.object({ perspective: perspectiveSchema, answers: z.string(), agreedBy: z.string() })
/** A joint sheet as everybody may see it. */
export type Gezamenlijk = Omit<z.output<typeof gezamenlijkSchema>, 'agreedBy'>

/** What came out of the talk about one difference (TT-11). */
export const besprekingSchema = z.object({ perspective: perspectiveSchema, dimension: dimensionSchema, text: z.string() })
export type Bespreking = z.output<typeof besprekingSchema>
