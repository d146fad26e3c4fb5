import { z } from 'zod'
import { all, look } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { notFound } from '../../../../house/outcome.ts'
import { dayOf } from '../../../../house/time.ts'
import { geldWords } from '../geld.texts.en.ts'
import { choosable, geldbronnenIn, terreinenIn } from '../lijsten.ts'
import { activiteit, besluiten, besteding, kosten, middel, middelKinds, named } from '../model.ts'
import { maySeeDraft, mayWrite } from '../policy.ts'
import { continuityOf, mixOf } from '../rules/geld.ts'
import { bestedingenIn, borgingIn, draftIn, versieIn } from '../store/draft.ts'
import { words } from '../texts.en.ts'

const id = z.uuid()

/** The plan that counts for an activity: the draft when it is in there, else the newest adopted version. */
async function planWith({ db, gemeente }: ReadContext, activiteitId: string) {
  const found = await look(
    db,
    all({
      draft: draftIn(gemeente.id),
      adopted: versieIn(gemeente.id, { onlyPublic: false }),
      bestedingen: bestedingenIn(gemeente.id),
      borging: borgingIn(gemeente.id),
      bronnen: geldbronnenIn(gemeente.id),
    }),
  )
  const { draft, adopted, ...rest } = found
  for (const plan of [draft, adopted]) {
    const own = plan?.activiteiten.find((each) => each.id === activiteitId)
    if (plan && own) return { ...rest, own, plan: { ...plan, borging: rest.borging }, inDraft: plan === draft }
  }
  return null
}

export const showActiviteit = view({
  name: 'plan.showActiviteit',
  input: z.strictObject({ id }),
  output: activiteit.extend({ terreinen: z.array(named) }),
  words: (lang) => words(lang).activiteit,
  may: maySeeDraft,
  run: async ({ db, gemeente }, { id: own }) => {
    const { draft, terreinen } = await look(db, all({ draft: draftIn(gemeente.id), terreinen: terreinenIn(gemeente.id) }))
    const row = draft?.activiteiten.find((each) => each.id === own)
    return row ? { ...row, terreinen: choosable(terreinen, row.domeinen) } : notFound()
  },
})

/** The policy domains that a new activity may choose from (FW-13). */
export const showTerreinen = view({
  name: 'plan.showTerreinen',
  input: z.strictObject({}),
  output: z.object({ terreinen: z.array(named) }),
  words: (lang) => words(lang).terreinen,
  may: maySeeDraft,
  run: async ({ db, gemeente }) => ({ terreinen: choosable(await look(db, terreinenIn(gemeente.id))) }),
})

/** Where the money of an activity may come from, with the last day to ask (FW-12). */
export const showBronnen = view({
  name: 'plan.showBronnen',
  input: z.strictObject({}),
  output: z.object({ bronnen: z.array(named.extend({ deadline: z.string().nullable() })) }),
  words: (lang) => geldWords(lang).sources,
  may: maySeeDraft,
  run: async ({ db, gemeente }) => ({ bronnen: choosable(await look(db, geldbronnenIn(gemeente.id))) }),
})

/** What is decided for when an activity works; revision 0 when nothing is (AG-11). */
export const showBorging = view({
  name: 'plan.showBorging',
  input: z.strictObject({ id }),
  output: z.object({
    title: z.string(),
    revision: z.int(),
    besluit: z.enum(besluiten).nullable(),
    byDay: z.string(),
    party: z.string(),
    funding: z.string(),
    embedded: z.string(),
  }),
  words: (lang) => words(lang).showBorging,
  may: maySeeDraft,
  run: async (ctx, { id: own }) => {
    const found = await planWith(ctx, own)
    if (!found) return notFound()
    const row = found.borging.find(({ activiteitId }) => activiteitId === own)
    const empty = { revision: 0, besluit: null, byDay: '', party: found.own.party, funding: '', embedded: '' }
    return { title: found.own.title, ...(row ?? empty) }
  },
})

/** The money of one activity: every amount with its source and day, its mix, and what was promised and paid (AG-05, FW-12). */
export const showGeld = view({
  name: 'plan.showGeld',
  input: z.strictObject({ id }),
  output: z.object({
    id,
    title: z.string(),
    ends: z.string(),
    inDraft: z.boolean(),
    kosten: z.array(kosten),
    bestedingen: z.array(besteding),
    bronnen: z.array(named),
    mix: z.array(
      z.object({
        bron: z.string(),
        kind: z.enum(middelKinds),
        until: z.string().nullable(),
        cents: z.int(),
        percent: z.int(),
      }),
    ),
    endsSoon: z.string().nullable(),
    rights: z.object({ write: z.boolean() }),
  }),
  words: (lang) => geldWords(lang).show,
  may: maySeeDraft,
  run: async (ctx, { id: own }) => {
    const found = await planWith(ctx, own)
    if (!found) return notFound()
    const { plan, bestedingen, bronnen, inDraft } = found
    const alert = continuityOf(plan, dayOf(ctx.now)).find((each) => each.id === own && each.alert)
    return {
      id: own,
      title: found.own.title,
      ends: found.own.ends,
      inDraft,
      bronnen,
      kosten: plan.kosten.filter(({ activiteitId, cents }) => activiteitId === own && cents > 0),
      bestedingen: bestedingen.filter(({ activiteitId }) => activiteitId === own),
      mix: mixOf(plan.kosten, own),
      endsSoon: alert?.until ?? null,
      rights: { write: mayWrite(ctx.actor) === true },
    }
  },
})

const place = { year: z.int().min(2000).max(2100), bron: z.string().min(1).max(60) }

/** One amount of an activity; revision 0 when nothing was filled in for this year and source. */
export const showKosten = view({
  name: 'plan.showKosten',
  input: z.strictObject({ id, ...place }),
  output: kosten.extend({ title: z.string(), revision: z.int(), bronnen: z.array(named) }),
  words: (lang) => geldWords(lang).amount,
  may: maySeeDraft,
  run: async (ctx, { id: own, year, bron }) => {
    const found = await planWith(ctx, own)
    if (!found?.inDraft) return notFound()
    const row = found.plan.kosten.find((each) => each.activiteitId === own && each.year === year && each.bron === bron)
    const empty = { activiteitId: own, year, bron, revision: 0, cents: 0, source: '', kind: 'structural' as const, until: null }
    return { title: found.own.title, bronnen: found.bronnen, ...(row ?? empty) }
  },
})

/** What was promised and paid for a year and source; revision 0 when nothing was noted. */
export const showBesteding = view({
  name: 'plan.showBesteding',
  input: z.strictObject({ id, ...place }),
  output: z.object({
    title: z.string(),
    plannedCents: z.int(),
    revision: z.int(),
    committedCents: z.int(),
    spentCents: z.int(),
  }),
  words: (lang) => geldWords(lang).spent,
  may: maySeeDraft,
  run: async (ctx, { id: own, year, bron }) => {
    const found = await planWith(ctx, own)
    if (!found) return notFound()
    const of = (row: { activiteitId: string; year: number; bron: string }) =>
      row.activiteitId === own && row.year === year && row.bron === bron
    const row = found.bestedingen.find(of) ?? { revision: 0, committedCents: 0, spentCents: 0 }
    return { title: found.own.title, plannedCents: found.plan.kosten.find(of)?.cents ?? 0, ...row }
  },
})

/** What there is per year in the draft, with its source and day (AG-05). */
export const showMiddelen = view({
  name: 'plan.showMiddelen',
  input: z.strictObject({}),
  output: z.object({ middelen: z.array(middel) }),
  words: (lang) => geldWords(lang).allMeans,
  may: maySeeDraft,
  run: async ({ db, gemeente }) => {
    const draft = await look(db, draftIn(gemeente.id))
    return draft ? { middelen: draft.middelen.filter(({ cents }) => cents > 0) } : notFound()
  },
})

export const showMiddel = view({
  name: 'plan.showMiddel',
  input: z.strictObject({ year: place.year, kind: z.enum(middelKinds) }),
  output: middel.extend({ revision: z.int() }),
  words: (lang) => geldWords(lang).oneMeans,
  may: maySeeDraft,
  run: async ({ db, gemeente }, { year, kind }) => {
    const draft = await look(db, draftIn(gemeente.id))
    if (!draft) return notFound()
    const row = draft.middelen.find((each) => each.year === year && each.kind === kind)
    return row ?? { year, kind, revision: 0, cents: 0, source: '' }
  },
})
