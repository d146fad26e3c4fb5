import { z } from 'zod'
import { personId } from '../../../../house/actor.ts'
import { action } from '../../../../house/declare.ts'
import { only } from '../../../../house/may.ts'
import { refuse } from '../../../../house/outcome.ts'
import { besluit, mostRollen } from './model.ts'
import { holdRollen, saveToetsing } from './store.ts'
import { words } from './texts.en.ts'

/**
 * The review of who may do what (SI-02): roles that stay are confirmed, others end, at once; what was not decided stays as it was.
 * Refused 422 when nothing was decided, 409 when a role was ended meanwhile or no administrator would be left.
 */
export const reviewAccess = action({
  name: 'personen.reviewAccess',
  input: z.strictObject({ decisions: z.array(besluit).max(mostRollen) }),
  output: z.object({ id: z.uuid(), kept: z.int(), ended: z.int() }),
  words: (lang) => words(lang).review,
  may: only('beheerder'),
  run: async ({ db, gemeente, actor, now, event }, { decisions }) => {
    const of = (what: 'keep' | 'end') => [...new Set(decisions.flatMap((each) => (each.what === what ? [each.rol] : [])))]
    const [kept, ended] = [of('keep'), of('end')]
    const decided = [...kept, ...ended]
    if (decided.length === 0) return refuse(422, 'nothing')
    if (kept.some((rol) => ended.includes(rol))) return refuse(422, 'both')
    const held = await holdRollen(db, gemeente.id, decided)
    if (!decided.every((rol) => held.some(({ id }) => id === rol))) return refuse(409, 'changed')
    if (held.every(({ id, role }) => role !== 'beheerder' || ended.includes(id)) && held.some(({ role }) => role === 'beheerder'))
      return refuse(409, 'last')
    const id = await saveToetsing(db, { gemeenteId: gemeente.id, at: now, who: personId(actor) }, kept, ended)
    for (const { id: rol, role, accountId } of held) if (ended.includes(rol)) await event('endRole', accountId, { role })
    await event('reviewAccess', id, { kept: kept.length, ended: ended.length })
    return { id, kept: kept.length, ended: ended.length }
  },
})
