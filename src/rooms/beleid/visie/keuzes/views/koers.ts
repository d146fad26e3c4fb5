import { z } from 'zod'
import { all, known, type Lookup, look } from '../../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../../house/declare.ts'
import { notFound } from '../../../../../house/outcome.ts'
import { dayOf } from '../../../../../house/time.ts'
import { schemas } from '../../model.ts'
import { mayChoose, mayNoteRaad, maySeeDraft, mayWrite } from '../../policy.ts'
import { workingIn } from '../../store.ts'
import { words } from '../keuzes.texts.en.ts'
import { approaches, besprekingRow, choices, flags, keuzes, mixRow, periodeRow, steerings, uitzonderingRow } from '../model.ts'
import { choicesIn, flagsOf, isDue } from '../rules.ts'
import { duePeriodenIn, periodeIn } from '../store/keuzes.ts'

export const rightsIn = ({ actor }: ReadContext) => ({
  write: mayWrite(actor) === true,
  choose: mayChoose(actor) === true,
  note: mayNoteRaad(actor) === true,
})
export const rights = z.object({ write: z.boolean(), choose: z.boolean(), note: z.boolean() })
export const due = z.array(z.object({ id: z.uuid(), name: z.string(), reviewOn: z.iso.date() }))

/** Phases of the vision that holds whose day has come, for who may look at them again (VI-04). */
export const dueFor = ({ gemeente, actor, now }: ReadContext): Lookup<z.output<typeof due>> =>
  mayChoose(actor) === true ? duePeriodenIn(gemeente.id, dayOf(now)) : known([])

export const draftKeuzes = async ({ db, gemeente }: ReadContext) => look(db, workingIn(gemeente.id))

/** The course of the draft, what deserves a talk, and what follows from it (VI-02 to VI-05). */
export const showKeuzes = view({
  name: 'visie.showKeuzes',
  input: z.strictObject({}),
  output: keuzes.extend({
    no: z.int(),
    flags: z.array(z.enum(flags)),
    /** What the course consists of. */
    choices: z.array(z.enum(choices)),
    due,
    rights,
  }),
  words: (lang) => words(lang).showKeuzes,
  may: maySeeDraft,
  run: async (ctx) => {
    const { draft, waits } = await look(ctx.db, all({ draft: workingIn(ctx.gemeente.id), waits: dueFor(ctx) }))
    if (!draft) return notFound()
    return {
      ...draft.keuzes,
      no: draft.no,
      flags: schemas.flatMap((schema) => flagsOf(schema, draft.posities, draft.keuzes.mix)),
      choices: choicesIn(draft.keuzes),
      due: waits,
      rights: rightsIn(ctx),
    }
  },
})

/** The course as a whole; null where nothing was chosen yet. */
export const showMix = view({
  name: 'visie.showMix',
  input: z.strictObject({}),
  output: mixRow.extend({ approach: z.enum(approaches).nullable(), steering: z.enum(steerings).nullable() }),
  words: (lang) => words(lang).showMix,
  may: maySeeDraft,
  run: async (ctx) => {
    const draft = await draftKeuzes(ctx)
    return draft ? (draft.keuzes.mix ?? { revision: 0, approach: null, steering: null, argument: '' }) : notFound()
  },
})

export const showUitzondering = view({
  name: 'visie.showUitzondering',
  input: z.strictObject({ id: z.uuid() }),
  output: uitzonderingRow,
  words: (lang) => words(lang).showUitzondering,
  may: maySeeDraft,
  run: async (ctx, { id }) => (await draftKeuzes(ctx))?.keuzes.uitzonderingen.find((each) => each.id === id) ?? notFound(),
})

export const showPeriode = view({
  name: 'visie.showPeriode',
  input: z.strictObject({ id: z.uuid() }),
  output: periodeRow,
  words: (lang) => words(lang).showPeriode,
  may: maySeeDraft,
  run: async (ctx, { id }) => (await draftKeuzes(ctx))?.keuzes.perioden.find((each) => each.id === id) ?? notFound(),
})

/** A phase of the vision that holds, to look at again; `due` once its day has come. */
export const showHerziening = view({
  name: 'visie.showHerziening',
  input: z.strictObject({ id: z.uuid() }),
  output: periodeRow.extend({ due: z.boolean() }),
  words: (lang) => words(lang).showHerziening,
  may: maySeeDraft,
  run: async ({ db, gemeente, now }, { id }) => {
    const found = await look(db, periodeIn(gemeente.id, id))
    return found ? { ...found, due: isDue(found, dayOf(now)) } : notFound()
  },
})

/** A question about the places, with what was recorded of the talk; revision 0 when nothing was. */
export const showFlag = view({
  name: 'visie.showFlag',
  input: z.strictObject({ flag: z.enum(flags) }),
  output: besprekingRow,
  words: (lang) => words(lang).showFlag,
  may: maySeeDraft,
  run: async (ctx, { flag }) => {
    const draft = await draftKeuzes(ctx)
    if (!draft) return notFound()
    return draft.keuzes.besprekingen.find((each) => each.flag === flag) ?? { flag, revision: 0, text: '' }
  },
})
