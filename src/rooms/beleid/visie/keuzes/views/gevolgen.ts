import { z } from 'zod'
import { hasRole } from '../../../../../house/actor.ts'
import { all, known, look } from '../../../../../house/db/look.ts'
import { view } from '../../../../../house/declare.ts'
import { anyone } from '../../../../../house/may.ts'
import { notFound, refuse } from '../../../../../house/outcome.ts'
import { dayOf } from '../../../../../house/time.ts'
import { mayHear, maySeeDraft } from '../../policy.ts'
import { workingIn } from '../../store.ts'
import { behind, code, isOpen } from '../actions/reageren.ts'
import { words } from '../keuzes.texts.en.ts'
import { choices, forWhoms, gevolgOut, gevolgRow, parties, stances, treatments } from '../model.ts'
import { proposedFor } from '../rules.ts'
import { saidOf } from '../said.ts'
import { reactiesIn, voorleggingIn } from '../store/voorlegging.ts'
import { draftKeuzes, rights, rightsIn } from './koers.ts'

const reactie = z.object({
  gevolg: z.uuid(),
  reageerder: z.uuid(),
  revision: z.int(),
  stance: z.enum(stances),
  text: z.string(),
  party: z.enum(parties),
  organisation: z.string(),
  point: z.string().nullable(),
  outcome: z.enum(treatments).nullable(),
  reply: z.string().nullable(),
})

/** The consequences of the draft and the link to them; for who hears the field also every reaction, what waits first (VI-05). */
export const showGevolgen = view({
  name: 'visie.showGevolgen',
  input: z.strictObject({}),
  output: z.object({
    no: z.int(),
    gevolgen: z.array(gevolgOut),
    /** How many proposals of the house were not taken over. */
    proposed: z.int(),
    voorlegging: z.object({ code, closesOn: z.iso.date() }).nullable(),
    /** Null for who may not read them. */
    reacties: z.array(reactie).nullable(),
    rights,
  }),
  words: (lang) => words(lang).showGevolgen,
  may: maySeeDraft,
  run: async (ctx) => {
    const id = ctx.gemeente.id
    const hears = mayHear(ctx.actor) === true
    const { draft, ...rest } = await look(
      ctx.db,
      all({ draft: workingIn(id), voorlegging: voorleggingIn(id), reacties: hears ? reactiesIn(id) : known(null) }),
    )
    if (!draft) return notFound()
    const { gevolgen } = draft.keuzes
    return { ...rest, no: draft.no, gevolgen, proposed: proposedFor(draft.keuzes).length, rights: rightsIn(ctx) }
  },
})

export const showGevolg = view({
  name: 'visie.showGevolg',
  input: z.strictObject({ id: z.uuid() }),
  output: gevolgRow,
  words: (lang) => words(lang).showGevolg,
  may: maySeeDraft,
  run: async (ctx, { id }) => (await draftKeuzes(ctx))?.keuzes.gevolgen.find((each) => each.id === id) ?? notFound(),
})

/** One reaction with the consequence it is about, for whoever answers it. */
export const showReactie = view({
  name: 'visie.showReactie',
  input: z.strictObject({ gevolg: z.uuid(), reageerder: z.uuid() }),
  output: reactie.extend({ about: z.string() }),
  words: (lang) => words(lang).showReactie,
  may: mayHear,
  run: async ({ db, gemeente, lang }, { gevolg, reageerder }) => {
    const { draft, reacties } = await look(db, all({ draft: workingIn(gemeente.id), reacties: reactiesIn(gemeente.id) }))
    const found = reacties.find((each) => each.gevolg === gevolg && each.reageerder === reageerder)
    const about = draft?.keuzes.gevolgen.find(({ id }) => id === gevolg)
    return found && about ? { ...found, about: saidOf(about, lang) } : notFound()
  },
})

const mijn = z.object({
  id: z.uuid(),
  choice: z.enum(choices),
  forWhom: z.enum(forWhoms),
  text: z.string(),
  revision: z.int(),
  /** Null: nothing said yet. */
  stance: z.enum(stances).nullable(),
  said: z.string(),
  outcome: z.enum(treatments).nullable(),
  reply: z.string().nullable(),
})

/** What lies before the field behind a code; for who takes part also what they said and heard (VI-05). */
export const showVoorlegging = view({
  name: 'visie.showVoorlegging',
  input: z.strictObject({ code }),
  output: z.object({
    code,
    closesOn: z.iso.date(),
    open: z.boolean(),
    joined: z.boolean(),
    /** Whom this account speaks for, as far as its roles say so. */
    party: z.enum(parties).nullable(),
    gevolgen: z.array(mijn),
  }),
  words: (lang) => words(lang).showVoorlegging,
  may: anyone,
  run: async (ctx, input) => {
    const { voorlegging, mine, reacties } = await look(ctx.db, behind(ctx, input.code))
    if (!voorlegging) return notFound()
    return {
      code: input.code,
      closesOn: voorlegging.closesOn,
      open: isOpen(voorlegging, dayOf(ctx.now)),
      joined: mine !== null,
      party: parties.find((each) => hasRole(ctx.actor, each)) ?? null,
      gevolgen: reacties.map(({ text, ...each }) => ({ ...each, said: text, text: saidOf(each, ctx.lang) })),
    }
  },
})

/** One of the consequences with what this person said of it; refused 403 for who does not take part. */
export const showMijnReactie = view({
  name: 'visie.showMijnReactie',
  input: z.strictObject({ code, gevolg: z.uuid() }),
  output: mijn.extend({ code, at: z.int(), of: z.int() }),
  words: (lang) => words(lang).showMijnReactie,
  may: anyone,
  run: async (ctx, { code: of, gevolg }) => {
    const { voorlegging, mine, reacties } = await look(ctx.db, behind(ctx, of))
    const at = reacties.findIndex(({ id }) => id === gevolg)
    const found = reacties[at]
    if (!voorlegging || !found) return notFound()
    if (!mine) return refuse(403, 'not-joined')
    const { text, ...rest } = found
    return { ...rest, said: text, text: saidOf(found, ctx.lang), code: of, at: at + 1, of: reacties.length }
  },
})
