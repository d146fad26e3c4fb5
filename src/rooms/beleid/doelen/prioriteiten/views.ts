import { z } from 'zod'
import { hasRole, ofGemeente } from '../../../../house/actor.ts'
import { codeSchema } from '../../../../house/code.ts'
import { all, known, look } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import { dayOf } from '../../../../house/time.ts'
import { mensenIn } from '../../../basis/personen/index.ts'
import { extraMiddelenIn } from '../../visie/index.ts'
import { mayRead, mayWrite } from '../policy.ts'
import { doelenIn } from '../store.ts'
import { handedIn, orderOf } from './actions/besluit.ts'
import { mineIn } from './actions/deelnemen.ts'
import { besluit, deelname, frame, type Groep, groep, sessie, uitslag, verplaatsing } from './model.ts'
import { words } from './prioriteiten.texts.en.ts'
import { closedBecause, deelnameOf, frameFault, isRepresentative, leftOf, uitslagOf } from './rules/index.ts'
import { sessieIn, sessiesIn, type Whole } from './store/index.ts'
import { uitgangspuntenIn } from './uitgangspunten.ts'

const one = z.strictObject({ id: z.uuid() })
const withCode = z.strictObject({ code: codeSchema })
const uitgangspunten = z.array(z.object({ title: z.string(), text: z.string() }))

/** All sessions, the newest day first. */
export const showSessies = view({
  name: 'doelen.showSessies',
  input: z.strictObject({}),
  output: z.object({
    sessies: z.array(sessie.extend({ besluit: besluit.omit({ by: true }).nullable() })),
    frame: frame.nullable(),
    mayLead: z.boolean(),
  }),
  words: (lang) => words(lang).sessies,
  may: mayRead,
  run: async ({ db, gemeente, actor }) => ({
    ...(await look(db, all({ sessies: sessiesIn(gemeente.id), frame: extraMiddelenIn(gemeente.id) }))),
    mayLead: mayWrite(actor) === true,
  }),
})

const goal = z.object({ id: z.uuid(), statement: z.string(), noOrigin: z.boolean() })

/** The goals that can be weighed, in their order, drafts too; each with whether it has an origin (ST-05). */
export const showKandidaten = view({
  name: 'doelen.showKandidaten',
  input: z.strictObject({ id: z.uuid().optional() }),
  output: z.object({ goals: z.array(goal), sessie: sessie.nullable() }),
  words: (lang) => words(lang).kandidaten,
  may: mayWrite,
  run: async ({ db, gemeente }, { id }) => {
    const prepared = id ? sessieIn(gemeente.id, { id }) : known(null)
    const { goals, found } = await look(db, all({ goals: doelenIn(gemeente.id), found: prepared }))
    if (id && !found) return notFound()
    return { goals: goals.map(asGoal), sessie: found }
  },
})
const asGoal = ({ id, statement, origins }: { id: string; statement: string; origins: readonly unknown[] }) => ({
  id,
  statement,
  noOrigin: origins.length === 0,
})

const shown = sessie.extend({ deelname, uitslag: uitslag.nullable() })
/** A session with who took part; the outcome from the moment it is closed. */
const asShown = (found: Whole) => {
  const stemmen = handedIn(found)
  return { ...found, deelname: deelnameOf(stemmen), uitslag: found.closedAt === null ? null : uitslagOf(found, stemmen) }
}

/** Everything of one session for who leads or watches it: what is still to be done before it opens, who took part, what came out. */
export const showPrioSessie = view({
  name: 'doelen.showPrioSessie',
  input: one,
  output: shown.extend({
    /** What is published about extra means now; what the ballot shows is `frame`. */
    published: frame.nullable(),
    /** Why it cannot be opened as far as the means go (VI-14). */
    frameFault: z.enum(['no-frame', 'frame-late']).nullable(),
    /** Goals on the ballot that do not say where they come from. */
    noOrigin: z.array(goal),
    uitgangspunten,
    /** A partner and a resident, or who speaks for them, took part (ST-05). */
    representative: z.boolean(),
    verplaatsingen: z.array(verplaatsing),
    besluit: besluit.nullable(),
    /** The goals as they would be taken over, or as they stand since: their ids. */
    volgorde: z.array(goal),
    mayLead: z.boolean(),
  }),
  words: (lang) => words(lang).sessie,
  may: mayRead,
  run: async ({ db, gemeente, actor, lang }, { id }) => {
    const found = await look(
      db,
      all({
        sessie: sessieIn(gemeente.id, { id }),
        published: extraMiddelenIn(gemeente.id),
        goals: doelenIn(gemeente.id),
        uitgangspunten: uitgangspuntenIn(gemeente.id, lang),
        people: mensenIn(gemeente.id),
      }),
    )
    if (!found.sessie) return notFound()
    const named = <T extends { by: string | null }>(did: T): T => ({
      ...did,
      by: found.people.find((each) => each.id === did.by)?.name ?? null,
    })
    const goals = found.goals.map(asGoal)
    const candidates = goals.filter((each) => found.sessie!.kandidaten.some(({ doelId }) => doelId === each.id))
    return {
      ...asShown(found.sessie),
      besluit: found.sessie.besluit && named(found.sessie.besluit),
      verplaatsingen: found.sessie.verplaatsingen.map(named),
      published: found.published,
      frameFault: found.sessie.openedAt === null ? frameFault(found.published, found.sessie) : null,
      noOrigin: candidates.filter(({ noOrigin }) => noOrigin),
      uitgangspunten: found.uitgangspunten,
      representative: isRepresentative(handedIn(found.sessie)),
      volgorde: found.sessie.besluit ? goals : wantedOf(found.sessie, goals),
      mayLead: mayWrite(actor) === true,
    }
  },
})

const wantedOf = (found: Whole, goals: readonly z.infer<typeof goal>[]) =>
  found.closedAt === null ? [] : orderOf(found).wanted.flatMap((id) => goals.find((each) => each.id === id) ?? [])

/** Why nobody takes part in a session now. */
const closed = z.enum(['closed', 'not-yet', 'over']).nullable()
const state = shown
  .pick({
    code: true,
    title: true,
    heldOn: true,
    weging: true,
    size: true,
    frame: true,
    kandidaten: true,
  })
  .extend({
    /** What the live page listens to. */
    id: z.uuid(),
    closed,
    /** Null: not joined yet. `left`: points or places still to give. */
    mine: z.object({ groep, weights: z.array(z.int()).nullable(), handedIn: z.boolean(), left: z.int() }).nullable(),
    uitgangspunten,
    /** The group that fits the account of whoever asks. */
    suggested: groep.nullable(),
  })

/** The group an account would choose; null for a visitor. */
function suggestedFor({ actor }: ReadContext): Groep | null {
  if (hasRole(actor, ...ofGemeente)) return 'gemeente'
  if (hasRole(actor, 'organisatie', 'vrijwilligerscoordinator')) return 'organisatie'
  if (hasRole(actor, 'adviesorgaan')) return 'adviesorgaan'
  if (hasRole(actor, 'partner', 'vrijwilligerscentrale', 'mantelzorgsteunpunt')) return 'partner'
  return hasRole(actor, 'inwoner', 'vrijwilliger', 'mantelzorger', 'hulpvrager') ? 'inwoner' : null
}

/** The session behind a link as its participants see it; null when there is none, or it is still being prepared. */
async function stateFor(ctx: ReadContext, code: string) {
  const texts = uitgangspuntenIn(ctx.gemeente.id, ctx.lang)
  const found = await look(ctx.db, all({ own: mineIn(ctx, code), uitgangspunten: texts }))
  const { sessie: whole, mine } = found.own
  if (!whole || whole.openedAt === null) return null
  return {
    ...asShown(whole),
    closed: closedBecause(whole, dayOf(ctx.now)),
    mine: mine && { ...mine, left: leftOf(whole, mine.weights ?? whole.kandidaten.map(() => 0)) },
    uitgangspunten: found.uitgangspunten,
    suggested: suggestedFor(ctx),
  }
}

/** What somebody with the link sees first: what is weighed, what money there is, and where they were. */
export const attendSessie = view({
  name: 'doelen.attendSessie',
  input: withCode,
  output: state,
  words: (lang) => words(lang).attend,
  may: anyone,
  run: async (ctx, { code }) => (await stateFor(ctx, code)) ?? notFound(),
})

/** One's own ballot as it stands, to fill in or to check; refused 403 for who did not join, 409 once handed in. */
export const showStem = view({
  name: 'doelen.showStem',
  input: withCode,
  output: state,
  words: (lang) => words(lang).stem,
  may: anyone,
  run: async (ctx, { code }) => {
    const found = await stateFor(ctx, code)
    if (!found) return notFound()
    if (!found.mine) return refuse(403, 'not-joined')
    return found.mine.handedIn ? refuse(409, 'handed-in') : found
  },
})

/** What participants see afterwards: nothing until the session is closed, then the outcome. */
export const showUitslag = view({
  name: 'doelen.showUitslag',
  input: withCode,
  output: state.extend({
    uitslag: uitslag.nullable(),
    deelname: deelname.nullable(),
    besluit: besluit.omit({ by: true }).nullable(),
    /** Moves with their reasons, from the moment the outcome was taken over. */
    verplaatsingen: z.array(verplaatsing.omit({ by: true })),
  }),
  words: (lang) => words(lang).uitslag,
  may: anyone,
  run: async (ctx, { code }) => {
    const found = await stateFor(ctx, code)
    if (!found) return notFound()
    if (!found.mine) return refuse(403, 'not-joined')
    return { ...found, deelname: found.uitslag && found.deelname, verplaatsingen: found.besluit ? found.verplaatsingen : [] }
  },
})
