import { z } from 'zod'
import { inclusie } from '../../basis/kaders/index.ts'
import { doelOut, volgordeOut } from '../doelen/index.ts'
import { besluit } from '../visie/index.ts'

/** The fifteen parts of the plan, in their order (§6.6). */
export const delen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const
export type Deel = (typeof delen)[number]
export const deelNo = z.int().min(1).max(15)

export const states = ['planned', 'busy', 'done'] as const
/** Money that comes every year, or that has a last day. */
export const middelKinds = ['structural', 'temporary'] as const
export const vraagKeys = inclusie.map(({ key }) => key) as [string, ...string[]]
export const documents = ['plan', 'visie'] as const
export const rollen = ['co-author', 'advised', 'agreed', 'objected'] as const
export const purposes = ['inform', 'feedback'] as const
export const audiences = ['vrijwilligers', 'mantelzorgers', 'inwoners', 'organisaties', 'adviesraden', 'college-en-raad'] as const
export const rhythms = ['0', '1', '2', '3', '6', '12'] as const
export const besluiten = ['continue', 'hand-over', 'stop'] as const
export const momentKinds = ['yearly', 'interim', 'four-yearly'] as const
export type MomentKind = (typeof momentKinds)[number]

const year = z.int()
const cents = z.int()
const revision = z.int()
const day = z.iso.date()

export const deelRow = z.object({ deel: deelNo, revision, text: z.string(), whyNot: z.string() })
export const activiteit = z.object({
  id: z.uuid(),
  doelId: z.uuid(),
  revision,
  title: z.string(),
  party: z.string(),
  starts: day,
  ends: day,
  state: z.enum(states),
  place: z.string(),
  tasks: z.string(),
  domeinen: z.array(z.string()).default([]),
})
/** A source of money or a policy domain in words, as it was called. */
export const named = z.object({ key: z.string(), nl: z.string(), en: z.string() })
/** An amount of an activity from one source of the register (`bron`); `source` is its name. `writtenOn` is null for what was adopted before there were days. */
export const kosten = z.object({
  activiteitId: z.uuid(),
  year,
  bron: z.string().default('begroting'),
  revision: revision.default(1),
  cents,
  source: z.string(),
  kind: z.enum(middelKinds).default('structural'),
  until: day.nullable().default(null),
  writtenOn: day.nullable().default(null),
})
export const middel = z.object({
  year,
  kind: z.enum(middelKinds),
  revision: revision.default(1),
  cents,
  source: z.string(),
  writtenOn: day.nullable().default(null),
})
/** What was promised and paid for an activity; kept beside the versions of the plan. */
export const besteding = z.object({
  activiteitId: z.uuid(),
  year,
  bron: z.string(),
  revision,
  committedCents: cents,
  spentCents: cents,
  writtenOn: day,
})
export const inclusieRow = z.object({ vraag: z.enum(vraagKeys), revision, answer: z.string(), role: z.string(), writtenOn: day })
/** Who contributed; `self` when the party said so itself, signed in. */
export const bijdrage = z.object({
  id: z.uuid(),
  revision,
  document: z.enum(documents),
  party: z.string(),
  step: z.int(),
  role: z.enum(rollen),
  note: z.string(),
  self: z.boolean(),
  reply: z.string(),
})
export const bericht = z.object({
  id: z.uuid(),
  revision,
  purpose: z.enum(purposes),
  audience: z.enum(audiences),
  message: z.string(),
  channel: z.string(),
  firstDay: day,
  everyMonths: z.int(),
  owner: z.string(),
})
export const borging = z.object({
  activiteitId: z.uuid(),
  revision,
  besluit: z.enum(besluiten),
  byDay: day,
  party: z.string(),
  funding: z.string(),
  embedded: z.string(),
})
export const moment = z.object({ id: z.uuid(), revision, kind: z.enum(momentKinds), day, bodies: z.string() })
export const gedaan = z.object({ id: z.uuid(), day })
export const budgetkader = z.object({ no: z.int(), publishedAt: z.string(), middelen: z.array(middel) })

export type DeelRow = z.infer<typeof deelRow>
export type Activiteit = z.infer<typeof activiteit>
export type Kosten = z.infer<typeof kosten>
export type Middel = z.infer<typeof middel>
export type Besteding = z.infer<typeof besteding>
export type InclusieRow = z.infer<typeof inclusieRow>
export type Bijdrage = z.infer<typeof bijdrage>
export type Bericht = z.infer<typeof bericht>
export type Borging = z.infer<typeof borging>
export type Moment = z.infer<typeof moment>
export type Gedaan = z.infer<typeof gedaan>
export type Budgetkader = z.infer<typeof budgetkader>

/** What is written in the plan itself. A list that an older version did not know yet is empty. */
export const geschreven = z.object({
  delen: z.array(deelRow),
  activiteiten: z.array(activiteit),
  kosten: z.array(kosten),
  middelen: z.array(middel),
  inclusie: z.array(inclusieRow).default([]),
  bijdragen: z.array(bijdrage).default([]),
  berichten: z.array(bericht).default([]),
  momenten: z.array(moment).default([]),
})
export type Geschreven = z.infer<typeof geschreven>

/** That people were heard, or why the plan was adopted without (FW-03). */
const gehoord = z.object({ proofs: z.array(z.object({ text: z.string(), on: day })), why: z.string() })

const bevoegdheid = z.object({
  subject: z.string(),
  decides: z.string(),
  advises: z.string(),
  executes: z.string(),
})

/** Everything a plan says, with what came from other rooms; also the shape of an adopted version. */
export const inhoud = geschreven.extend({
  no: z.int(),
  visie: z.object({
    version: z.int().nullable(),
    summary: z.string(),
    roles: z.array(z.object({ name: z.string(), text: z.string() })),
  }),
  doelen: z.array(doelOut),
  /** Who decides, advises and carries out, per subject, as the vision arranged it (VI-10). */
  bevoegdheden: z.array(bevoegdheid).default([]),
  /** How the order of the goals was decided (ST-05). Versions from before it was kept have none. */
  volgorde: volgordeOut.nullish(),
  bestedingen: z.array(besteding).default([]),
  borging: z.array(borging).default([]),
  bronnen: z.array(named).default([]),
  domeinen: z.array(named.extend({ relevant: z.boolean() })).default([]),
  gehoord: gehoord.nullable().default(null),
  /** Who adopted it. Versions from before it was kept have none. */
  besluit: besluit.nullish(),
})
export type Inhoud = z.infer<typeof inhoud>

export const partState = z.object({ deel: deelNo, state: z.enum(['filled', 'argued', 'missing']), path: z.string() })
export type PartState = z.infer<typeof partState>
/** Per year, in cents: what there is, and what is planned, promised and paid. */
export const budgetYear = z.object({
  year,
  availableCents: cents,
  plannedCents: cents,
  committedCents: cents,
  spentCents: cents,
})
