import { z } from 'zod'
import { all, known, look } from '../../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../../house/declare.ts'
import { anyone } from '../../../../../house/may.ts'
import { notFound } from '../../../../../house/outcome.ts'
import { maySeeDraft, mayWrite } from '../../policy.ts'
import { versieIn, workingIn } from '../../store.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { matrixOf, matrixOut } from '../matrix.ts'
import { key, onderwerpen, partijen, rollen } from '../model.ts'
import { mayReadRollen, speaksFor } from '../policy.ts'

const draftIn = ({ db, gemeente }: ReadContext) => look(db, workingIn(gemeente.id))

/** Who decides on what, as it was adopted, for everybody (VI-10); null before anybody said so. */
export const showRolverdeling = view({
  name: 'visie.showRolverdeling',
  input: z.strictObject({}),
  output: z.object({
    versie: z.int().nullable(),
    adoptedAt: z.string().nullable(),
    matrix: matrixOut.nullable(),
    /** There is a draft, and whoever asks may read it. */
    rights: z.object({ read: z.boolean() }),
  }),
  words: (lang) => inrichtingWords(lang).showRolverdeling,
  may: anyone,
  run: async ({ db, gemeente, lang, actor }) => {
    const mayRead = mayReadRollen(actor) === true
    const { adopted, draft } = await look(
      db,
      all({ adopted: versieIn(gemeente.id), draft: mayRead ? workingIn(gemeente.id) : known(null) }),
    )
    const said = adopted?.inrichting && adopted.inrichting.onderwerpen.length > 0
    return {
      versie: adopted?.no ?? null,
      adoptedAt: adopted?.adoptedAt ?? null,
      matrix: said ? matrixOf(adopted.inrichting!, lang) : null,
      rights: { read: draft !== null },
    }
  },
})

/** The matrix that is being written, for the municipality and for the parties that have to agree. */
export const showRollen = view({
  name: 'visie.showRollen',
  input: z.strictObject({}),
  output: z.object({
    matrix: matrixOut,
    /** Parties that whoever asks may agree for. */
    mine: z.array(z.string()),
    rights: z.object({ write: z.boolean() }),
  }),
  words: (lang) => inrichtingWords(lang).showRollen,
  may: mayReadRollen,
  run: async (ctx) => {
    const draft = await draftIn(ctx)
    if (!draft?.inrichting) return notFound()
    const matrix = matrixOf(draft.inrichting, ctx.lang)
    const mine = matrix.parties.filter(({ partij }) => speaksFor(ctx.actor, partij)).map(({ partij }) => partij)
    return { matrix, mine, rights: { write: mayWrite(ctx.actor) === true } }
  },
})

/** One subject as it stands, with every party that may be given a role; revision 0 under a key that is not there yet. */
export const showOnderwerp = view({
  name: 'visie.showOnderwerp',
  input: z.strictObject({ onderwerp: key }),
  output: z.object({
    onderwerp: z.string(),
    revision: z.int(),
    own: z.boolean(),
    label: z.string(),
    within: z.string(),
    decider: z.string().nullable(),
    rollen: z.array(z.object({ partij: z.string(), label: z.string(), rol: z.enum(rollen).nullable() })),
  }),
  words: (lang) => inrichtingWords(lang).showOnderwerp,
  may: maySeeDraft,
  run: async (ctx, { onderwerp }) => {
    const draft = await draftIn(ctx)
    if (!draft?.inrichting) return notFound()
    const { subjects, parties } = matrixOf(draft.inrichting, ctx.lang)
    const found = subjects.find((each) => each.onderwerp === onderwerp)
    const isNew = !found && !(onderwerpen as readonly string[]).includes(onderwerp)
    const fresh = { onderwerp, own: true, label: '', within: '', decider: null }
    const empty = { ...fresh, rollen: parties.map(({ partij, label }) => ({ partij, label, rol: null })) }
    const revision = draft.inrichting.onderwerpen.find((each) => each.onderwerp === onderwerp)?.revision ?? 0
    return { ...(isNew ? empty : found!), revision }
  },
})

/** A party of the municipality's own choice; revision 0 under a key that is not there yet. */
export const showPartij = view({
  name: 'visie.showPartij',
  input: z.strictObject({ partij: key }),
  output: z.object({ partij: z.string(), revision: z.int(), name: z.string() }),
  words: (lang) => inrichtingWords(lang).showPartij,
  may: maySeeDraft,
  run: async (ctx, { partij }) => {
    const draft = await draftIn(ctx)
    if (!draft?.inrichting || (partijen as readonly string[]).includes(partij)) return notFound()
    const row = draft.inrichting.partijen.find((each) => each.partij === partij)
    return { partij, revision: row?.revision ?? 0, name: row?.name ?? '' }
  },
})
