import { z } from 'zod'
import { all, look, map } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { proofOf } from '../../../../house/offered.ts'
import { dayOf } from '../../../../house/time.ts'
import { activeEdition, dutiesOf, evidenceOf } from '../../../basis/kaders/index.ts'
import { plichtenWords } from '../plichten.texts.en.ts'
import { mayRead, mayWrite } from '../policy.ts'
import { dutyStand, dutyStates } from '../rules.plichten.ts'
import { bewijzenIn, cyclusIn } from '../store/index.ts'

const bilingual = z.object({ nl: z.string(), en: z.string() })
export const plicht = z.object({
  /** The word evidence is kept by: `horen`. */
  key: z.string(),
  title: bilingual,
  basis: bilingual,
  rhythm: z.enum(['once', 'continuous', 'yearly', '4-yearly', 'periodic']),
  owner: z.enum(['raad', 'college']),
  state: z.enum(dutyStates),
  due: z.iso.date().nullable(),
  /** What shows it, the newest first. */
  proofs: z.array(z.object({ text: z.string(), path: z.string(), on: z.iso.date() })),
})

/** The duties of the law with where they stand, from what rooms offer and what people wrote down (FW-03). */
export function plichtenIn(ctx: ReadContext) {
  const duties = dutiesOf(activeEdition(ctx.gemeente).key)
  return map(
    all({
      open: cyclusIn(ctx.gemeente.id),
      written: bewijzenIn(ctx.gemeente.id),
      offered: all(Object.fromEntries(duties.map((duty) => [evidenceOf(duty), proofOf(ctx, evidenceOf(duty))]))),
    }),
    ({ open, written, offered }): z.input<typeof plicht>[] => {
      const days = { today: dayOf(ctx.now), rows: open?.rows ?? [] }
      return duties.map((duty) => {
        const { nl, en, basis, rhythm, owner } = duty
        const key = evidenceOf(duty)
        const own = written.filter((each) => each.duty === key).map(({ text, on }) => ({ text, on, path: '/stappen/plichten' }))
        const proofs = [...(offered[key] ?? []), ...own].sort((one, two) => two.on.localeCompare(one.on))
        return { key, title: { nl, en }, basis, rhythm, owner, proofs, ...dutyStand(duty, proofs, days) }
      })
    },
  )
}

/** Every duty of the law: met, due, overdue or not met, and what shows it (FW-03). */
export const showPlichten = view({
  name: 'stappenplan.showPlichten',
  input: z.strictObject({}),
  output: z.object({ plichten: z.array(plicht), write: z.boolean() }),
  words: (lang) => plichtenWords(lang).show,
  may: mayRead,
  run: async (ctx) => ({ plichten: await look(ctx.db, plichtenIn(ctx)), write: mayWrite(ctx.actor) === true }),
})
