import { z } from 'zod'
import { editionKeys } from './editions/index.ts'
import { audienceSchema, dimensionSchema, perspectiveSchema, roleGroupSchema } from './model.ts'

/** The code in the link of a session: eight characters that cannot be mistaken for one another. */
export const codeSchema = z.string().regex(/^[a-z2-9]{8}$/)

/** Fourteen letters a or b in the order of the questions; spaces and capitals do no harm. */
export const lettersSchema = z
  .string()
  .max(60)
  .transform((text) => text.replaceAll(/[\s,;-]/g, '').toLowerCase())
  .pipe(z.string().regex(/^[ab]{14}$/))

export const sessieInput = z.strictObject({
  title: z.string().min(3).max(100),
  perspectives: z.array(perspectiveSchema).min(1).max(2),
  edition: z.enum(editionKeys).default('current'),
  horizonYear: z.int().min(2000).max(2100).optional(),
})

export const sessieOutput = z.object({
  id: z.uuid(),
  code: codeSchema,
  title: z.string(),
  edition: z.enum(editionKeys),
  horizonYear: z.int().nullable(),
  perspectives: z.array(perspectiveSchema),
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

/** One side of the table: the municipality, or the field (TT-11). */
const sideSchema = z.object({
  audience: audienceSchema,
  markers: z.array(
    z.object({ number: z.int(), name: z.string().nullable(), actual: pointSchema.nullable(), desired: pointSchema.nullable() }),
  ),
  perspectives: z.array(perspectiveOutcome),
  shift: z
    .object({
      dEven: z.number(),
      dOdd: z.number(),
      changedQuestions: z.array(z.int()),
      levers: z.array(z.object({ lever: z.string(), dimension: dimensionSchema })),
    })
    .nullable(),
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
