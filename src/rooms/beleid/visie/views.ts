import { z } from 'zod'
import { hasRole } from '../../../house/actor.ts'
import { all, known, look } from '../../../house/db/look.ts'
import { type ReadContext, view } from '../../../house/declare.ts'
import { anyone } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { dayOf } from '../../../house/time.ts'
import { earlierText, earlierTexts } from '../../basis/personen/index.ts'
import { conclusionsIn } from '../typetest/index.ts'
import { code, isOpen } from './keuzes/actions/reageren.ts'
import { besprekingRow, flags, herzieningRow, parties } from './keuzes/model.ts'
import { flagsOf } from './keuzes/rules.ts'
import { checksIn, herzieningenIn } from './keuzes/store/keuzes.ts'
import { lastOf, unansweredIn, voorleggingIn } from './keuzes/store/voorlegging.ts'
import { hint, hintsIn } from './keuzes/views/hints.ts'
import { due, dueFor, rights as keuzeRights, rightsIn } from './keuzes/views/koers.ts'
import {
  deelOut,
  delen,
  inhoud,
  positieOut,
  revision,
  rowCount,
  type Schema,
  schemas,
  statuses,
  typetestOut,
  versieOut,
} from './model.ts'
import { mayAdopt, mayNoteRaad, mayPublish, maySeeDraft, mayWrite } from './policy.ts'
import { countWords, missingDelen, statusOf, textOf } from './rules.ts'
import { versieIn, versieNosIn, workingIn } from './store.ts'
import { words } from './texts.en.ts'

const flag = z.enum(flags)
const working = inhoud.extend({
  no: z.int(),
  status: z.enum(statuses),
  startedAt: z.string(),
  missing: z.array(z.enum(delen)),
  summaryWords: z.int(),
  flags: z.array(flag),
  typetest: typetestOut,
  /** Objections and conditions that wait for an answer (VI-05). */
  unanswered: z.int(),
})
const voorlegging = z.object({ code, closesOn: z.iso.date() })

const draftOf = ({ db, gemeente }: ReadContext) => look(db, workingIn(gemeente.id))

const lastFor = ({ gemeente, actor }: ReadContext) => (actor.kind === 'person' ? lastOf(gemeente.id, actor.id) : known(null))

/** The newest adopted version for everybody; beside it, for people of the municipality, the draft and what it misses (VI-01). */
export const showVisie = view({
  name: 'visie.showVisie',
  input: z.strictObject({}),
  output: z.object({
    adopted: versieOut.nullable(),
    versies: z.array(z.int()),
    working: working.nullable(),
    due,
    /** What lies before the field now, for the field. */
    voorlegging: voorlegging.nullable(),
    /** The code behind which this account finds back what it said and heard. */
    reacted: code.nullable(),
    rights: z.object({ seeDraft: z.boolean(), write: z.boolean(), adopt: z.boolean(), publish: z.boolean(), note: z.boolean() }),
  }),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async (ctx) => {
    const { db, gemeente, actor, lang, now } = ctx
    const rights = {
      seeDraft: maySeeDraft(actor) === true,
      write: mayWrite(actor) === true,
      adopt: mayAdopt(actor) === true,
      publish: mayPublish(actor) === true,
      note: mayNoteRaad(actor) === true,
    }
    const { draft, typetest, unanswered, asked, last, ...shown } = await look(
      db,
      all({
        adopted: versieIn(gemeente.id),
        versies: versieNosIn(gemeente.id),
        due: dueFor(ctx),
        last: lastFor(ctx),
        asked: hasRole(actor, ...parties) ? voorleggingIn(gemeente.id) : known(null),
        draft: rights.seeDraft ? workingIn(gemeente.id) : known(null),
        typetest: rights.seeDraft ? conclusionsIn(gemeente.id, lang) : known([]),
        unanswered: rights.seeDraft ? unansweredIn(gemeente.id) : known([]),
      }),
    )
    return {
      ...shown,
      rights,
      reacted: last?.code ?? null,
      voorlegging: asked && isOpen(asked, dayOf(now)) ? asked : null,
      working: draft
        ? {
            ...draft,
            status: statusOf({ discussedAt: draft.discussedAt, adoptedAt: null, publicAt: null }),
            missing: missingDelen(draft.delen),
            summaryWords: countWords(textOf(draft.delen, 'samenvatting')),
            flags: schemas.flatMap((schema) => flagsOf(schema, draft.posities, draft.keuzes.mix)),
            typetest,
            unanswered: unanswered.length,
          }
        : null,
    }
  },
})

/** One adopted version, for everybody. */
export const showVersie = view({
  name: 'visie.showVersie',
  input: z.strictObject({ no: z.int().min(1) }),
  output: versieOut.extend({ herzieningen: z.array(herzieningRow), versies: z.array(z.int()) }),
  words: (lang) => words(lang).versie,
  may: anyone,
  run: async ({ db, gemeente }, { no }) => {
    const id = gemeente.id
    const { versie, ...rest } = await look(
      db,
      all({ versie: versieIn(id, no), herzieningen: herzieningenIn(id), versies: versieNosIn(id) }),
    )
    return versie ? { ...versie, ...rest } : notFound()
  },
})

/** Everything the draft says, to take away as a document. */
export const showConcept = view({
  name: 'visie.showConcept',
  input: z.strictObject({}),
  output: inhoud.extend({ no: z.int() }),
  words: (lang) => words(lang).concept,
  may: maySeeDraft,
  run: async (ctx) => (await draftOf(ctx)) ?? notFound(),
})

/** One part of the draft as it stands; revision 0 when nothing was written yet. */
export const showDeel = view({
  name: 'visie.showDeel',
  input: z.strictObject({ deel: z.enum(delen) }),
  output: deelOut.extend({
    hints: z.array(hint),
    words: z.int(),
    /** When it was questioned, the newest first (VI-12). */
    checks: z.array(z.object({ flagged: z.array(z.string()), taken: z.string().nullable(), shownAt: z.string() })),
    earlier: z.array(earlierText),
  }),
  words: (lang) => words(lang).deel,
  may: maySeeDraft,
  run: async (ctx, { deel }) => {
    const { id: gemeenteId } = ctx.gemeente
    const { draft, checks, earlier } = await look(
      ctx.db,
      all({
        draft: workingIn(gemeenteId),
        checks: checksIn(gemeenteId, deel),
        earlier: earlierTexts('visie_deel', { gemeenteId, deel }, ctx.lang),
      }),
    )
    if (!draft) return notFound()
    const row = draft.delen.find((each) => each.deel === deel) ?? { deel, revision: 0, text: '' }
    return {
      ...row,
      hints: hintsIn(row.text, ctx.lang),
      words: countWords(row.text),
      checks,
      earlier: earlier.filter(({ key }) => key.visieId === draft.id),
    }
  },
})

const chosen = z.object({
  schema: z.enum(schemas),
  posities: z.array(positieOut),
  flags: z.array(flag),
  besprekingen: z.array(besprekingRow),
  rights: keuzeRights,
})

async function schemaOf(ctx: ReadContext, schema: Schema) {
  const draft = await draftOf(ctx)
  if (!draft) return notFound()
  const posities = draft.posities.filter((each) => each.schema === schema)
  const flagged = flagsOf(schema, posities, draft.keuzes.mix)
  const besprekingen = draft.keuzes.besprekingen.filter((each) => flagged.includes(each.flag))
  return { schema, posities, flags: flagged, besprekingen, rights: rightsIn(ctx) }
}

/** Schema 3.1: the places of the municipality and what deserves a talk (VI-02). */
export const showSmalOfBreed = view({
  name: 'visie.showSmalOfBreed',
  input: z.strictObject({}),
  output: chosen,
  words: (lang) => words(lang).smalOfBreed,
  may: maySeeDraft,
  run: (ctx) => schemaOf(ctx, 'smal-of-breed'),
})

/** Schema 3.2: the same about steering (VI-03). */
export const showDirigentOfAfstand = view({
  name: 'visie.showDirigentOfAfstand',
  input: z.strictObject({}),
  output: chosen,
  words: (lang) => words(lang).dirigentOfAfstand,
  may: maySeeDraft,
  run: (ctx) => schemaOf(ctx, 'dirigent-of-afstand'),
})

/** One row of a schema with its place; null when the municipality has none yet. */
export const showPositie = view({
  name: 'visie.showPositie',
  input: z.strictObject({ schema: z.enum(schemas), row: z.int().min(1).max(rowCount) }),
  output: z.object({
    schema: z.enum(schemas),
    row: z.int(),
    revision,
    value: z.int().nullable(),
    note: z.string(),
  }),
  words: (lang) => words(lang).positie,
  may: maySeeDraft,
  run: async (ctx, { schema, row }) => {
    const draft = await draftOf(ctx)
    if (!draft) return notFound()
    const placed = draft.posities.find((each) => each.schema === schema && each.row === row)
    return placed ?? { schema, row, revision: 0, value: null, note: '' }
  },
})
