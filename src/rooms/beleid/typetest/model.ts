import { z } from 'zod'
import type { Bilingual } from '../../../house/texts.ts'

/** Option a is always the counted one; b is implied (TT-04, B2). */
export const choiceSchema = z.enum(['a', 'b'])
export type Choice = z.infer<typeof choiceSchema>

/** Fourteen answers in the order of the questions; null is not answered yet (TT-03). */
export type Answers = readonly (Choice | null)[]

/** The policy as it is pursued, or as it fits best (TT-03). */
export const perspectiveSchema = z.enum(['actual', 'desired'])
export type Perspective = z.infer<typeof perspectiveSchema>

/** Who takes part (TT-09, §19.3). */
export const roleGroupSchema = z.enum([
  'official',
  'portfolio-holder',
  'council',
  'support-point',
  'organisation',
  'client-body',
  'other',
])
export type RoleGroup = z.infer<typeof roleGroupSchema>

/** The municipality looks at itself, or the field looks at the municipality (TT-11). */
export const audienceSchema = z.enum(['municipality', 'field'])
export type Audience = z.infer<typeof audienceSchema>

export const dimensionSchema = z.enum(['approach', 'steering'])
export type Dimension = z.infer<typeof dimensionSchema>
export const approachSchema = z.enum(['narrow', 'broad'])
export type Approach = z.infer<typeof approachSchema>
export const steeringSchema = z.enum(['director', 'distance'])
export type Steering = z.infer<typeof steeringSchema>
export const poleSchema = z.enum([...approachSchema.options, ...steeringSchema.options])
export type Pole = Approach | Steering

/** I narrow × director, II broad × director, III narrow × distance, IV broad × distance (TT-07). */
export const typeCodeSchema = z.enum(['I', 'II', 'III', 'IV'])
export type TypeCode = z.infer<typeof typeCodeSchema>

/** 0–1 and 6–7 pronounced, 2 and 5 moderate, 3 and 4 near the line (TT-12). */
export type Strength = 'pronounced' | 'moderate' | 'near-line'

/**
 * A place on the score card. `even` counts the a's on the even questions: 0 broad, 7 narrow. `odd` counts those on the
 * odd questions: 0 at a distance, 7 director. Whole numbers for one sheet; the median of a group may end in a half.
 */
export interface Point {
  readonly even: number
  readonly odd: number
}

/** What one complete sheet says (TT-04, TT-12). */
export interface Score extends Point {
  readonly type: TypeCode
  readonly approach: Approach
  readonly steering: Steering
  readonly strength: Readonly<Record<Dimension, Strength>>
}

/** Texts in both languages. A draft may still lack some; a published edition has them all (TT-01). */
const shapesOf = (words: z.ZodType<string, string>) => {
  const bilingual = z.strictObject({ nl: words, en: words }) satisfies z.ZodType<Bilingual>
  const question = z.strictObject({
    no: z.int().min(1).max(14),
    dimension: dimensionSchema,
    title: bilingual,
    stem: bilingual,
    a: bilingual,
    b: bilingual,
    scores: z.literal('a'),
  })
  const pole = z.strictObject({ pole: poleSchema, name: bilingual, description: bilingual, attention: bilingual })
  const type = z.strictObject({
    code: typeCodeSchema,
    approach: approachSchema,
    steering: steeringSchema,
    name: bilingual,
    portrait: bilingual,
    advantage: bilingual,
    pitfall: bilingual,
    advice: bilingual,
  })
  return z.strictObject({
    key: z.string().regex(/^[a-z0-9-]+$/),
    name: bilingual,
    horizonYear: z.int().min(2000).max(2100).nullable(),
    intro: bilingual,
    caveat: bilingual,
    questions: z.array(question),
    poles: z.array(pole),
    types: z.array(type),
    discussion: z.array(bilingual),
  })
}

/**
 * Shape of a test edition (TT-01). That it also keeps the rules of the test is the work of `validateEdition`.
 * `horizonYear` is the year question 4 speaks of; null speaks of the end of the plan period (E11).
 */
export const editionSchema = shapesOf(z.string().regex(/\S/, 'empty'))
/** The same while it is being written: texts may be empty. */
export const draftSchema = shapesOf(z.string())
export type Edition = z.infer<typeof editionSchema>

/** One question. `title` is its short form, for an agenda or a table; `scores` is always a (TT-01, TT-02). */
export type Question = Edition['questions'][number]
/** Explanation of one side of a dimension, with points of attention (TT-06). */
export type PoleText = Edition['poles'][number]
/** One of the four types (TT-07). */
export type TypeText = Edition['types'][number]
