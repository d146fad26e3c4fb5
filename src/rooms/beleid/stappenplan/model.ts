import { z } from 'zod'
import { day } from '../../../house/day.ts'
import { several } from '../../../house/several.ts'

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

/** Nine steps one by one, or six moments in which small municipalities take steps together (ST-17). */
export const routes = ['full', 'light'] as const
export type Route = (typeof routes)[number]

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
    'gehoord',
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

/** Characters of an answer, and of where it comes from. */
export const mostAntwoord = 4000
export const mostBron = 500

export const antwoordRow = z.object({
  stap: stapNo,
  vraag: z.int().min(1).max(9),
  revision,
  text: z.string(),
  source: z.string(),
})
export type AntwoordRow = z.infer<typeof antwoordRow>

export const cyclus = z.object({
  id: z.uuid(),
  no: z.int(),
  kader: z.string(),
  fromYear: z.int(),
  toYear: z.int(),
  route: z.enum(routes),
})
export type Cyclus = z.infer<typeof cyclus>

/** What a step brings that is kept elsewhere. */
export const opbrengsten = ['typetest', 'visie', 'doelen', 'plan'] as const

/** A step that was closed or opened again; rows are for ever (ST-00). */
export const gang = z.object({ stap: stapNo, what: z.enum(['closed', 'reopened']), why: z.string(), at: z.string() })
export type Gang = z.infer<typeof gang>

/** Kinds of bodies to hear: of residents, of clients, of interests, and the relevant organisations (FW-03, ST-04). */
export const soorten = [
  'adviesraad',
  'clienten',
  'belangen',
  'wijk',
  'leefbaarheid',
  'zelforganisatie',
  'vrijwilligers',
  'organisaties',
] as const
export type Soort = (typeof soorten)[number]

const text = (max: number) => z.string().trim().min(1).max(max)
const long = text(2000).meta({ widget: 'textarea' })
/** What is recorded of a body that was heard (ST-04). `weight` and `nextHow` with `nextOn` are the two duties towards it. */
export const gehoordFields = z.strictObject({
  body: text(120),
  kind: z.enum(soorten),
  heardOn: day,
  said: long,
  weight: text(500),
  nextHow: text(500),
  nextOn: day,
  answer: z.string().trim().max(1000).default(''),
})
export const gehoord = z.object({ id: z.uuid(), revision: z.int(), ...gehoordFields.shape })
export type Gehoord = z.infer<typeof gehoord>

/** For whom a meeting is: people of the municipality, also the field, or whoever wants to come. */
const audiences = ['gemeente', 'veld', 'iedereen'] as const
export const bijeenkomstFields = z.strictObject({
  title: text(120),
  heldOn: day,
  place: z.string().trim().max(200).default(''),
  audience: z.enum(audiences),
  steps: several(z.enum(['1', '2', '3', '4', '5', '6', '7', '8', '9'])).min(1),
})
export const bijeenkomst = z.object({ id: z.uuid(), revision: z.int(), ...bijeenkomstFields.shape })
export type Bijeenkomst = z.infer<typeof bijeenkomst>

/** What the municipality showed itself about a duty (FW-03). */
export const bewijs = z.object({ duty: z.string(), text: z.string(), on: z.iso.date() })
export type Bewijs = z.infer<typeof bewijs>
