import { z } from 'zod'
import { whoOf } from '../../../../../house/actor.ts'
import { all, known, look } from '../../../../../house/db/look.ts'
import { view } from '../../../../../house/declare.ts'
import { anyone } from '../../../../../house/may.ts'
import { maySeeDraft } from '../../policy.ts'
import { versieIn, workingIn } from '../../store.ts'
import { yearOf } from '../actions/jaren.ts'
import { questions } from '../content.ts'
import { domeinen } from '../domeinen.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { frequencies, middelenOut } from '../model.ts'
import { mayCheck, mayDecide, mayPrepare } from '../policy.ts'
import { relevantIn } from '../rules.ts'
import { checkedIn, checkOf } from '../store/jaren.ts'
import { preparedIn, publishedIn } from '../store/middelen.ts'

/** The check of whoever asks, this year; nobody sees that of another (VI-11). */
export const showCheck = view({
  name: 'visie.showCheck',
  input: z.strictObject({}),
  output: z.object({
    year: z.int(),
    revision: z.int(),
    domein: z.string().nullable(),
    answers: z.array(z.object({ key: z.string(), answer: z.enum(frequencies).nullable() })),
  }),
  words: (lang) => inrichtingWords(lang).showCheck,
  may: mayCheck,
  run: async ({ db, gemeente, actor, now }) => {
    const year = yearOf(now)
    const mine = await look(db, checkOf(gemeente.id, year, whoOf(actor)))
    return {
      year,
      revision: mine?.revision ?? 0,
      domein: mine?.domein ?? null,
      answers: questions.map(({ key }) => ({ key, answer: mine?.answers[key] ?? null })),
    }
  },
})

/** In which relevant domains somebody did the check this year: done or not, never how many people or who (VI-11). */
export const showCultuur = view({
  name: 'visie.showCultuur',
  input: z.strictObject({}),
  output: z.object({
    year: z.int(),
    domeinen: z.array(z.object({ domein: z.string(), done: z.boolean() })),
    done: z.int(),
    of: z.int(),
    rights: z.object({ check: z.boolean() }),
  }),
  words: (lang) => inrichtingWords(lang).showCultuur,
  may: maySeeDraft,
  run: async ({ db, gemeente, actor, now }) => {
    const year = yearOf(now)
    const { checked, draft, adopted } = await look(
      db,
      all({ checked: checkedIn(gemeente.id, year), draft: workingIn(gemeente.id), adopted: versieIn(gemeente.id) }),
    )
    return {
      year,
      ...cultuurOf(checked, (draft ?? adopted)?.inrichting?.plek ?? null),
      rights: { check: mayCheck(actor) === true },
    }
  },
})

/** Done or not, for each domain that is relevant. */
export function cultuurOf(checked: readonly string[], plek: Parameters<typeof relevantIn>[0]) {
  const all15 = domeinen.map(({ key }) => key)
  const rows = relevantIn(plek, all15).map((domein) => ({ domein, done: checked.includes(domein) }))
  return { domeinen: rows, done: rows.filter(({ done }) => done).length, of: rows.length }
}

/** Every published decision about extra money, the newest first, for everybody; beside it what is being prepared (VI-14). */
export const showMiddelen = view({
  name: 'visie.showMiddelen',
  input: z.strictObject({}),
  output: z.object({
    published: z.array(middelenOut),
    prepared: middelenOut.nullable(),
    rights: z.object({ prepare: z.boolean(), decide: z.boolean() }),
  }),
  words: (lang) => inrichtingWords(lang).showMiddelen,
  may: anyone,
  run: async ({ db, gemeente, actor }) => {
    const rights = { prepare: mayPrepare(actor) === true, decide: mayDecide(actor) === true }
    const prepared = rights.prepare ? preparedIn(gemeente.id) : known(null)
    return { ...(await look(db, all({ published: publishedIn(gemeente.id), prepared }))), rights }
  },
})

/** The decision that is being prepared, as it stands. */
export const showVoorbereid = view({
  name: 'visie.showVoorbereid',
  input: z.strictObject({}),
  output: z.object({ revision: z.int(), prepared: middelenOut.nullable() }),
  words: (lang) => inrichtingWords(lang).showVoorbereid,
  may: mayPrepare,
  run: async ({ db, gemeente }) => {
    const prepared = await look(db, preparedIn(gemeente.id))
    return { revision: prepared?.revision ?? 0, prepared }
  },
})
