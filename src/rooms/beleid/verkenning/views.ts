import { z } from 'zod'
import { whoOf } from '../../../house/actor.ts'
import { all, look } from '../../../house/db/look.ts'
import { type ReadContext, view } from '../../../house/declare.ts'
import { notFound } from '../../../house/outcome.ts'
import { itemsIn } from './items.ts'
import { deel, deelname, eigenScore, item, type Kind, kant, plek, ronde } from './model.ts'
import { mayBegin, mayLead, mayTakePart } from './policy.ts'
import { deelnameOf, deelOf, isOpen, onSheet, progressOf, rankOf, unlinked } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const rights = z.object({ lead: z.boolean(), begin: z.boolean() })
const rightsOf = ({ actor }: ReadContext) => ({ lead: mayLead(actor) === true, begin: mayBegin(actor) === true })

/** How far somebody is with one sheet. */
const voortgang = z.object({ deel, done: z.int(), of: z.int() })

/** The round, how many take part, how far one is oneself, and what an officer has to do before closing (FW-10). */
export const showVerkenning = view({
  name: 'verkenning.showVerkenning',
  input: z.strictObject({}),
  output: z.object({
    /** The newest; null before the first. */
    ronde: ronde.nullable(),
    /** People score it now. */
    open: z.boolean(),
    deelname,
    voortgang: z.array(voortgang),
    /** Own threats without a need and a measure: they keep the round open. For who leads. */
    unlinked: z.array(item.pick({ own: true, text: true })),
    /** Rounds that are closed, the newest first. */
    earlier: z.array(ronde),
    rights,
  }),
  words: (lang) => words(lang).show,
  may: mayTakePart,
  run: async (ctx) => {
    const { db, gemeente, actor, now, lang } = ctx
    const { rondes, items, mine, people, scored } = await look(
      db,
      all({
        rondes: store.rondesIn(gemeente.id),
        items: itemsIn(gemeente.id, lang),
        mine: store.eigenScoresIn(gemeente.id, whoOf(actor)),
        people: store.peopleIn(gemeente.id, 'newest'),
        scored: store.scoredIn(gemeente.id),
      }),
    )
    const [newest = null] = rondes
    const may = rightsOf(ctx)
    return {
      ronde: newest,
      open: isOpen(newest, now),
      deelname: deelnameOf(people),
      voortgang: progressOf(items, mine),
      unlinked: may.lead && newest?.closedAt === null ? unlinked(items, scored) : [],
      earlier: rondes.filter(({ closedAt }) => closedAt !== null),
      rights: may,
    }
  },
})

const asked = z.strictObject({ ronde: z.int().min(1).optional() })
const shown = {
  ronde: ronde.nullable(),
  open: z.boolean(),
  deelname,
  items: z.array(item),
  mine: z.array(eigenScore),
  rights,
}

/** A round with what came out of it, as far as it is closed, for some kinds of items. */
async function outcomeOf(ctx: ReadContext, no: number | undefined, kinds: readonly Kind[]) {
  const { db, gemeente, actor, now, lang } = ctx
  const which = no ?? 'newest'
  const found = await look(
    db,
    all({
      ronde: store.rondeIn(gemeente.id, which),
      items: itemsIn(gemeente.id, lang),
      tellingen: store.tellingenIn(gemeente.id, which),
      people: store.peopleIn(gemeente.id, which),
      mine: store.eigenScoresIn(gemeente.id, whoOf(actor)),
    }),
  )
  if (no !== undefined && !found.ronde) return null
  const items = found.items.filter(({ kind }) => kinds.includes(kind))
  return {
    ronde: found.ronde,
    open: isOpen(found.ronde, now),
    deelname: deelnameOf(found.people),
    items: items.filter(({ retired }) => !retired),
    mine: found.mine,
    rights: rightsOf(ctx),
    ranked: (kind: Kind) => rankOf(items, found.tellingen, kind),
  }
}

/** The board of opportunities and threats: six pairs, what stands alone and what was raised here; after closing also the ranked lists (FW-10). */
export const showBord = view({
  name: 'verkenning.showBord',
  input: asked,
  output: z.object({ ...shown, kansen: z.array(plek), bedreigingen: z.array(plek) }),
  words: (lang) => words(lang).bord,
  may: mayTakePart,
  run: async (ctx, { ronde: no }) => {
    const found = await outcomeOf(ctx, no, ['kans', 'bedreiging'])
    if (!found) return notFound()
    const { ranked, ...rest } = found
    return { ...rest, kansen: ranked('kans'), bedreigingen: ranked('bedreiging') }
  },
})

/** The developments with what each means; after closing those that matter here, with their practices (FW-11). */
export const showOntwikkelingen = view({
  name: 'verkenning.showOntwikkelingen',
  input: asked,
  output: z.object({ ...shown, ontwikkelingen: z.array(plek) }),
  words: (lang) => words(lang).ontwikkelingen,
  may: mayTakePart,
  run: async (ctx, { ronde: no }) => {
    const found = await outcomeOf(ctx, no, ['ontwikkeling'])
    if (!found) return notFound()
    const { ranked, ...rest } = found
    return { ...rest, ontwikkelingen: ranked('ontwikkeling') }
  },
})

/** One sheet with what one gave oneself; 404 when nobody can score. */
export const showBlad = view({
  name: 'verkenning.showBlad',
  input: z.strictObject({ deel }),
  output: z.object({ deel, ronde, items: z.array(item), mine: z.array(eigenScore) }),
  words: (lang) => words(lang).blad,
  may: mayTakePart,
  run: async ({ db, gemeente, actor, now, lang }, { deel: sheet }) => {
    const found = await look(
      db,
      all({
        ronde: store.rondeIn(gemeente.id),
        items: itemsIn(gemeente.id, lang),
        mine: store.eigenScoresIn(gemeente.id, whoOf(actor)),
      }),
    )
    if (!found.ronde || !isOpen(found.ronde, now)) return notFound()
    return { deel: sheet, ronde: found.ronde, items: onSheet(found.items, sheet), mine: found.mine }
  },
})

/** An own item with who raised it and what it leads to; revision 0 when nobody said. */
export const showEigen = view({
  name: 'verkenning.showEigen',
  input: z.strictObject({ id: z.uuid() }),
  output: item.extend({ revision: z.int(), raised: kant, deel }),
  words: (lang) => words(lang).eigen,
  may: mayLead,
  run: async ({ db, gemeente, lang }, { id }) => {
    const { items, merken } = await look(db, all({ items: itemsIn(gemeente.id, lang), merken: store.merkenIn(gemeente.id) }))
    const found = items.find(({ own }) => own === id)
    if (!found) return notFound()
    const revision = merken.find((merk) => merk.id === id)?.revision ?? 0
    return { ...found, raised: found.raised!, revision, deel: deelOf(found) }
  },
})
