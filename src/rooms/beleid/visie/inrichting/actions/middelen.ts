import { z } from 'zod'
import { hasRole } from '../../../../../house/actor.ts'
import { day } from '../../../../../house/day.ts'
import { look } from '../../../../../house/db/look.ts'
import { action } from '../../../../../house/declare.ts'
import { type Reason, refuse, refuseAll } from '../../../../../house/outcome.ts'
import { revision } from '../../model.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { mayDecide, mayPrepare } from '../policy.ts'
import * as store from '../store/middelen.ts'
import { whoIn } from './jaren.ts'

const saved = z.object({ revision: z.int() })

/**
 * Prepares a decision about extra money (VI-14). Refused 422 when there is extra money without amount, source, kind or first day, a
 * temporary amount without a last day after the first, a structural one with a last day; 409 when overtaken.
 */
export const prepareMiddelen = action({
  name: 'visie.prepareMiddelen',
  input: z.strictObject({
    revision,
    extra: z.enum(['yes', 'no']),
    centsPerYear: z.int().min(0).max(1e13).meta({ widget: 'money', needed: true }).optional(),
    source: z.string().max(200).meta({ needed: true }).default(''),
    kind: z.enum(['structural', 'temporary']).meta({ needed: true }).optional(),
    from: day.meta({ needed: true }).optional(),
    to: day.optional(),
    reason: z.string().max(4000).default(''),
  }),
  output: saved,
  words: (lang) => inrichtingWords(lang).prepareMiddelen,
  may: mayPrepare,
  run: async (ctx, { revision: before, extra, reason, centsPerYear = 0, source, kind = null, from = null, to = null }) => {
    const money = { centsPerYear, source: source.trim(), kind, from, to }
    const [first, ...more] = extra === 'yes' ? faultsIn(money) : []
    if (first) return refuseAll(422, [first, ...more])
    const none = { centsPerYear: 0, source: '', kind: null, from: null, to: null }
    const row = { ...(extra === 'yes' ? money : none), extra: extra === 'yes', reason, revision: before }
    const save = before === 0 ? store.prepareMiddelen : store.saveMiddelen
    const kept = await save(ctx.db, whoIn(ctx), row)
    if (!kept) return refuse(409, 'overtaken')
    await ctx.event('prepareMiddelen', kept.id, { revision: kept.revision })
    return kept
  },
})

interface Money {
  readonly centsPerYear: number
  readonly source: string
  readonly kind: 'structural' | 'temporary' | null
  readonly from: string | null
  readonly to: string | null
}
function faultsIn({ centsPerYear, source, kind, from, to }: Money): Reason[] {
  const at = (code: string, field: string, wrong: boolean): Reason[] => (wrong ? [{ code, field, params: {} }] : [])
  return [
    ...at('needed', 'centsPerYear', centsPerYear === 0),
    ...at('needed', 'source', source === ''),
    ...at('needed', 'kind', kind === null),
    ...at('needed', 'from', from === null),
    ...at('needed-end', 'to', kind === 'temporary' && to === null),
    ...at('no-end', 'to', kind === 'structural' && to !== null),
    ...at('before', 'to', kind === 'temporary' && from !== null && to !== null && to <= from),
  ]
}

/**
 * Publishes what was prepared, as it was read: it never changes afterwards (VI-14). Refused 409 when nothing is prepared, or when it
 * changed meanwhile.
 */
export const publishMiddelen = action({
  name: 'visie.publishMiddelen',
  input: z.strictObject({ revision }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => inrichtingWords(lang).publishMiddelen,
  may: mayDecide,
  run: async (ctx, { revision: from }) => {
    if (!(await look(ctx.db, store.preparedIn(ctx.gemeente.id)))) return refuse(409, 'nothing')
    const decidedBy = hasRole(ctx.actor, 'wethouder') ? 'wethouder' : 'raadslid'
    const done = await store.publish(ctx.db, whoIn(ctx), decidedBy, from)
    if (!done) return refuse(409, 'overtaken')
    await ctx.event('publishMiddelen', done.id)
    return done
  },
})
