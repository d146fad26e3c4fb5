import { z } from 'zod'
import { all, look } from '../../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../../house/declare.ts'
import { carriedOut } from '../../../../../house/offered.ts'
import { notFound, type Refusal } from '../../../../../house/outcome.ts'
import { type Domein, domeinenIn, ownerOf } from '../../../../basis/kaders/index.ts'
import { maySeeDraft, mayWrite } from '../../policy.ts'
import { versieIn, workingIn } from '../../store.ts'
import { domeinen } from '../domeinen.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import {
  betrokkeneOut,
  domeinOut,
  general,
  grensOut,
  type Inrichting,
  key,
  nothing,
  plekOut,
  themaOut,
  themas,
} from '../model.ts'
import { unowned, workOf } from '../rules.ts'

/** Whether there is a draft, and whether whoever asks may write in it. */
const mayChange = z.object({ draft: z.boolean(), write: z.boolean() })

/** What the draft says, else the newest adopted version: an overview is there before, during and after the writing. */
async function fromNewest<T>(ctx: ReadContext, of: (here: Inrichting, rights: z.output<typeof mayChange>) => T): Promise<T> {
  const { draft, adopted } = await look(ctx.db, all({ draft: workingIn(ctx.gemeente.id), adopted: versieIn(ctx.gemeente.id) }))
  const here = (draft ?? adopted)?.inrichting ?? nothing
  return of(here, { draft: draft !== null, write: draft !== null && mayWrite(ctx.actor) === true })
}

/** What the draft says; a form of a draft that is not there is absent. */
async function fromDraft<T>(ctx: ReadContext, of: (draft: Inrichting) => T): Promise<T | Refusal> {
  const draft = await look(ctx.db, workingIn(ctx.gemeente.id))
  return draft?.inrichting ? of(draft.inrichting) : notFound()
}

/** Whom the municipality wants to involve, when and what for (VI-07). */
export const showBetrokkenen = view({
  name: 'visie.showBetrokkenen',
  input: z.strictObject({}),
  output: z.object({ betrokkenen: z.array(betrokkeneOut), rights: mayChange }),
  words: (lang) => inrichtingWords(lang).showBetrokkenen,
  may: maySeeDraft,
  run: (ctx) => fromNewest(ctx, ({ betrokkenen }, rights) => ({ betrokkenen, rights })),
})

/** One row; revision 0 under an id that is not there yet. */
export const showBetrokkene = view({
  name: 'visie.showBetrokkene',
  input: z.strictObject({ id: z.uuid() }),
  output: betrokkeneOut,
  words: (lang) => inrichtingWords(lang).showBetrokkene,
  may: maySeeDraft,
  run: (ctx, { id }) =>
    fromDraft(
      ctx,
      ({ betrokkenen }) => betrokkenen.find((each) => each.id === id) ?? { id, revision: 0, who: '', moment: '', purpose: '' },
    ),
})

const themaWork = themaOut.extend({
  work: z.enum(['none', 'busy', 'done', 'nowhere']),
  /** Where it is carried out; null when no room does yet. */
  path: z.string().nullable(),
})
const openThema = (thema: (typeof themas)[number]) => ({
  thema,
  revision: 0,
  status: 'open' as const,
  choice: null,
  argument: '',
  owner: null,
  dueDate: null,
})

/** The six themes with their state, and how far the work is on what was decided (VI-08). */
export const showThemas = view({
  name: 'visie.showThemas',
  input: z.strictObject({}),
  output: z.object({ themas: z.array(themaWork), rights: mayChange }),
  words: (lang) => inrichtingWords(lang).showThemas,
  may: maySeeDraft,
  run: async (ctx) => {
    const carried = await look(ctx.db, carriedOut(ctx))
    return fromNewest(ctx, (here, rights) => ({
      rights,
      themas: themas.map((thema) => {
        const row = here.themas.find((each) => each.thema === thema) ?? openThema(thema)
        const { state, path } = workOf(row, carried)
        return { ...row, work: state, path }
      }),
    }))
  },
})

/** One theme as it stands. */
export const showThema = view({
  name: 'visie.showThema',
  input: z.strictObject({ thema: z.enum(themas) }),
  output: themaOut,
  words: (lang) => inrichtingWords(lang).showThema,
  may: maySeeDraft,
  run: (ctx, { thema }) => fromDraft(ctx, (draft) => draft.themas.find((each) => each.thema === thema) ?? openThema(thema)),
})

const allDomeinen = domeinen.map((each) => each.key)

/** The position in the organisation, every domain with its owner, and the relevant ones that nobody owns (VI-09). */
export const showPlek = view({
  name: 'visie.showPlek',
  input: z.strictObject({}),
  output: z.object({
    revision: z.int(),
    model: plekOut.shape.model.nullable(),
    argument: z.string(),
    domeinen: z.array(domeinOut),
    /** Under B only: domains of which nobody is the owner. */
    unowned: z.array(z.string()),
    rights: mayChange,
  }),
  words: (lang) => inrichtingWords(lang).showPlek,
  may: maySeeDraft,
  run: async (ctx) => {
    const owned = await look(ctx.db, domeinenIn(ctx.gemeente.id))
    return fromNewest(ctx, ({ plek }, rights) => ({
      ...(plek ?? { revision: 0, model: null, argument: '' }),
      domeinen: allDomeinen.map((domein) =>
        plek
          ? (plek.domeinen.find((each) => each.domein === domein) ?? { domein, relevant: true, owner: '' })
          : begunWith(domein, owned),
      ),
      unowned: plek?.model === 'integrated' ? unowned(plek, allDomeinen) : [],
      rights,
    }))
  },
})

/** A domain nobody wrote about yet: as the list of the municipality has it, so that nobody types it twice (FW-13). */
function begunWith(domein: string, owned: readonly Domein[]): z.input<typeof domeinOut> {
  const row = owned.find(({ key, revision }) => key === domein && revision > 0)
  return { domein, relevant: row?.relevant ?? true, owner: row ? ownerOf(row) : '' }
}

const emptyGrens = (sector: string) => ({ sector, revision: 0, text: '' })

/** Where the line lies, in general and per domain (VI-13). */
export const showGrenzen = view({
  name: 'visie.showGrenzen',
  input: z.strictObject({}),
  output: z.object({ grenzen: z.array(grensOut), rights: mayChange }),
  words: (lang) => inrichtingWords(lang).showGrenzen,
  may: maySeeDraft,
  run: (ctx) =>
    fromNewest(ctx, ({ grenzen }, rights) => ({
      grenzen: [general, ...allDomeinen].map((sector) => grenzen.find((each) => each.sector === sector) ?? emptyGrens(sector)),
      rights,
    })),
})

/** The line for one sector as it stands. */
export const showGrens = view({
  name: 'visie.showGrens',
  input: z.strictObject({ sector: key }),
  output: grensOut,
  words: (lang) => inrichtingWords(lang).showGrens,
  may: maySeeDraft,
  run: (ctx, { sector }) =>
    sector === general || allDomeinen.includes(sector)
      ? fromDraft(ctx, ({ grenzen }) => grenzen.find((each) => each.sector === sector) ?? emptyGrens(sector))
      : Promise.resolve(notFound()),
})
