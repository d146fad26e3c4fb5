import { z } from 'zod'
import { codeSchema } from '../../../../house/code.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import type { Bilingual } from '../../../../house/texts.ts'
import { dayOf } from '../../../../house/time.ts'
import { mySheets } from '../actions/deelnemen.ts'
import { houseEdition } from '../editions/index.ts'
import { choiceSchema, editionSchema, perspectiveSchema, roleGroupSchema } from '../model.ts'
import { leads } from '../policy.ts'
import { answersOf, closedBecause, medianOf, outcomeOf, peopleOf, scoreTypetest, trailOf } from '../rules.ts'
import { besprekingSchema, gezamenlijkSchema, outcomeSchema, type Sessie, sessieOutput, verslagSchema } from '../sessie.model.ts'
import { words } from '../sessie.texts.ts'
import {
  editionFor,
  findSessie,
  listBesprekingen,
  listBladen,
  listGezamenlijk,
  listSessies,
  listShownSheets,
  listShownTogether,
  listVerslag,
} from '../store/index.ts'

/** The sessions of this municipality, the newest first. */
export const sessies = view({
  name: 'typetest.sessies',
  input: z.strictObject({}),
  output: z.object({ sessies: z.array(sessieOutput.extend({ joined: z.coerce.number().int() })) }),
  words: (lang) => words(lang).sessies,
  may: leads,
  run: async ({ db, gemeente }) => ({ sessies: await listSessies(db, gemeente.id) }),
})

/** Who is there and who is done. Names only of those who gave one. */
const presence = z.object({
  joined: z.int(),
  /** Sheets handed in, of all sheets there are. */
  handedIn: z.int(),
  sheets: z.int(),
  people: z.array(z.object({ name: z.string().nullable(), roleGroup: roleGroupSchema, done: z.boolean() })),
})

const sessieView = z.object({
  sessie: sessieOutput,
  edition: editionSchema,
  presence,
  outcome: outcomeSchema.nullable(),
  verslag: z.array(verslagSchema),
  gezamenlijk: z.array(gezamenlijkSchema),
  besprekingen: z.array(besprekingSchema),
})

/** Everything of one session: who joined, and from the moment it is shown the outcome, the notes and the joint sheets (TT-08..11). */
export const showSessie = view({
  name: 'typetest.showSessie',
  input: z.strictObject({ id: z.uuid() }),
  output: sessieView,
  words: (lang) => words(lang).sessie,
  may: leads,
  run: async ({ db, gemeente }, { id }) => {
    const sessie = await findSessie(db, gemeente.id, { id })
    if (!sessie) return notFound()
    const bladen = await listBladen(db, gemeente.id, id)
    return {
      sessie,
      edition: await editionFor(db, gemeente.id, sessie),
      presence: presenceOf(bladen),
      outcome: outcomeFor(sessie, bladen),
      verslag: await listVerslag(db, gemeente.id, id),
      gezamenlijk: await listGezamenlijk(db, gemeente.id, id),
      besprekingen: await listBesprekingen(db, gemeente.id, id),
    }
  },
})

type Blad = Awaited<ReturnType<typeof listBladen>>[number]

const outcomeFor = (sessie: Sessie, bladen: readonly Blad[]) =>
  sessie.shownAt === null
    ? null
    : outcomeOf(
        bladen.filter(({ handedIn }) => handedIn),
        sessie.perspectives,
      )

function presenceOf(bladen: readonly Blad[]) {
  const people = [...Map.groupBy(bladen, ({ deelnemerId }) => deelnemerId).values()]
  return {
    joined: people.length,
    handedIn: bladen.filter(({ handedIn }) => handedIn).length,
    sheets: bladen.length,
    people: people.map((own) => ({
      name: own[0]!.name,
      roleGroup: own[0]!.roleGroup,
      done: own.every(({ handedIn }) => handedIn),
    })),
  }
}

const state = z.object({
  code: codeSchema,
  title: z.string(),
  perspectives: z.array(perspectiveSchema),
  shown: z.boolean(),
  /** Why nobody takes part now; null while it is open. */
  closed: z.enum(['shown', 'together', 'not-yet', 'over']).nullable(),
  /** Null: not joined yet. */
  sheets: z.array(z.object({ perspective: perspectiveSchema, missing: z.array(z.int()), handedIn: z.boolean() })).nullable(),
})

/** What somebody with the link sees first: what it is about, and where they were (TT-03). */
export const attend = view({
  name: 'typetest.attend',
  input: z.strictObject({ code: codeSchema }),
  output: state,
  words: (lang) => words(lang).attend,
  may: anyone,
  run: async (ctx, { code }) => {
    const mine = await mySheets(ctx, code)
    return mine ? stateOf(mine, ctx) : notFound()
  },
})

const stateOf = ({ sessie, bladen }: NonNullable<Awaited<ReturnType<typeof mySheets>>>, { now }: ReadContext) => ({
  code: sessie.code,
  title: sessie.title,
  perspectives: sessie.perspectives,
  shown: sessie.shownAt !== null,
  closed: closedBecause(sessie, dayOf(now)),
  sheets:
    bladen.length === 0
      ? null
      : bladen.map(({ perspective, answers, handedInAt }) => ({
          perspective,
          missing: answersOf(answers).flatMap((answer, index) => (answer === null ? [index + 1] : [])),
          handedIn: handedInAt !== null,
        })),
})

/** One question with the answer given so far. Poles and scores are never shown while answering (TT-02). */
export const sessieQuestion = view({
  name: 'typetest.sessieQuestion',
  input: z.strictObject({ code: codeSchema, perspective: perspectiveSchema, no: z.coerce.number().int().min(1).max(14) }),
  output: z.object({
    code: codeSchema,
    perspective: perspectiveSchema,
    several: z.boolean(),
    title: z.string(),
    no: z.int(),
    intro: z.string(),
    stem: z.string(),
    a: z.string(),
    b: z.string(),
    choice: choiceSchema.nullable(),
    note: z.string(),
    answered: z.array(z.int()),
  }),
  words: (lang) => words(lang).question,
  may: anyone,
  run: async (ctx, { code, perspective, no }) => {
    const mine = await mySheets(ctx, code)
    const blad = mine?.bladen.find((each) => each.perspective === perspective)
    if (!mine) return notFound()
    if (!blad) return refuse(403, 'not-joined')
    if (blad.handedInAt !== null) return refuse(409, 'handed-in')
    const { title, perspectives } = mine.sessie
    const { questions, intro } = await editionFor(ctx.db, ctx.gemeente.id, mine.sessie)
    const { stem, a, b } = questions[no - 1]!
    const answers = answersOf(blad.answers)
    return {
      ...{ code, perspective, title, no, several: perspectives.length > 1 },
      ...{ intro: intro[ctx.lang], stem: stem[ctx.lang], a: a[ctx.lang], b: b[ctx.lang] },
      choice: answers[no - 1] ?? null,
      note: blad.notes[no] ?? '',
      answered: answers.flatMap((answer, index) => (answer === null ? [] : [index + 1])),
    }
  },
})

/** All answers of one sheet, to check before handing in. */
export const checkSheet = view({
  name: 'typetest.checkSheet',
  input: z.strictObject({ code: codeSchema, perspective: perspectiveSchema }),
  output: z.object({
    code: codeSchema,
    perspective: perspectiveSchema,
    several: z.boolean(),
    answers: z.array(z.object({ no: z.int(), title: z.string(), answer: z.string().nullable() })),
  }),
  words: (lang) => words(lang).check,
  may: anyone,
  run: async (ctx, { code, perspective }) => {
    const mine = await mySheets(ctx, code)
    const blad = mine?.bladen.find((each) => each.perspective === perspective)
    if (!mine) return notFound()
    if (!blad) return refuse(403, 'not-joined')
    const { questions } = await editionFor(ctx.db, ctx.gemeente.id, mine.sessie)
    const given = answersOf(blad.answers)
    return {
      ...{ code, perspective, several: mine.sessie.perspectives.length > 1 },
      answers: questions.map((question) => {
        const choice = given[question.no - 1]
        return { no: question.no, title: question.title[ctx.lang], answer: choice ? question[choice][ctx.lang] : null }
      }),
    }
  },
})

/** The outcome as participants see it: nothing until the leader shows it. Only for who took part. */
export const sessieOutcome = view({
  name: 'typetest.sessieOutcome',
  input: z.strictObject({ code: codeSchema }),
  output: state.extend({
    sessie: sessieOutput,
    edition: editionSchema,
    outcome: outcomeSchema.nullable(),
    /** The joint sheets, from the moment the outcome is shown. */
    gezamenlijk: z.array(gezamenlijkSchema.omit({ agreedBy: true })),
    own: z.array(gezamenlijkSchema.omit({ agreedBy: true })),
  }),
  words: (lang) => words(lang).outcome,
  may: anyone,
  run: async (ctx, { code }) => {
    const mine = await mySheets(ctx, code)
    if (!mine) return notFound()
    if (mine.bladen.length === 0) return refuse(403, 'not-joined')
    const shown = mine.sessie.shownAt !== null
    const bladen = shown ? await listBladen(ctx.db, ctx.gemeente.id, mine.sessie.id) : []
    return {
      ...stateOf(mine, ctx),
      sessie: mine.sessie,
      edition: await editionFor(ctx.db, ctx.gemeente.id, mine.sessie),
      outcome: outcomeFor(mine.sessie, bladen),
      gezamenlijk: shown ? await listGezamenlijk(ctx.db, ctx.gemeente.id, mine.sessie.id) : [],
      own: mine.bladen
        .filter(({ handedInAt }) => handedInAt !== null)
        .map(({ perspective, answers }) => ({ perspective, answers })),
    }
  },
})

/**
 * Where the municipality stood in each session that was shown (TT-13): its median, or the one sheet of a group that filled it in
 * together. Sessions with too few sheets to show are left out.
 */
export const trail = view({
  name: 'typetest.trail',
  input: z.strictObject({}),
  output: z.object({
    points: z.array(
      z.object({
        sessieId: z.uuid(),
        title: z.string(),
        date: z.string(),
        edition: z.string(),
        even: z.number(),
        odd: z.number(),
        move: z.object({ dEven: z.number(), dOdd: z.number() }).nullable(),
      }),
    ),
  }),
  words: (lang) => words(lang).trail,
  may: leads,
  run: async ({ db, gemeente, lang }) => {
    const nameOf = (row: { edition: string; editionName: Bilingual | null }) =>
      (row.editionName ?? houseEdition(row.edition).name)[lang]
    const dayShown = (shownAt: string) => dayOf(new Date(shownAt))
    const sheets = await listShownSheets(db, gemeente.id)
    const compared = [...Map.groupBy(sheets, ({ sessieId }) => sessieId).values()].flatMap((own) => {
      const { sessieId, title, shownAt } = own[0]!
      const median = medianOf(peopleOf(own, 'municipality'), 'actual')
      return median ? [{ sessieId, title, edition: nameOf(own[0]!), date: dayShown(shownAt), ...median }] : []
    })
    const together = (await listShownTogether(db, gemeente.id)).map(({ answers, ...row }) => {
      // Kept complete, so there is a score.
      const { even, odd } = scoreTypetest(answersOf(answers))!
      return { sessieId: row.sessieId, title: row.title, edition: nameOf(row), date: dayShown(row.shownAt), even, odd }
    })
    const points = [...compared, ...together]
    return { points: trailOf(points) }
  },
})
