import { z } from 'zod'
import { look } from '../../../house/db/look.ts'
import { type ReadContext, view } from '../../../house/declare.ts'
import { anyone } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { questionsOf } from './content.ts'
import { cyclusMetFeiten } from './feiten.ts'
import { antwoordRow, asStap, cyclus, lack, stapNo, stapRow, statuses } from './model.ts'
import { mayLead, mayRead, mayWrite } from './policy.ts'
import { earlierLacks, nextOf, type StapStand, standOf } from './rules.ts'
import { cyclusIn } from './store.ts'
import { words } from './texts.en.ts'

const rights = z.object({ lead: z.boolean(), write: z.boolean(), read: z.boolean() })
const rightsOf = ({ actor }: ReadContext) => ({
  lead: mayLead(actor) === true,
  write: mayWrite(actor) === true,
  read: mayRead(actor) === true,
})

const stand = stapRow.extend({ status: z.enum(statuses), lacks: z.array(lack) })

async function standIn(ctx: ReadContext) {
  const found = await look(ctx.db, cyclusMetFeiten(ctx.gemeente.id, ctx.lang))
  if (!found) return undefined
  const { rows, answers, ...open } = found.cyclus
  return { open, answers, stand: standOf(rows, answers, found.feiten) }
}

/** What everybody may know: where a step stands and when, not what it lacks nor who takes part (ST-10). */
const inPublic = (stand: readonly StapStand[]) => stand.map((each) => ({ ...each, involved: '', lacks: [] }))

/** Where the policy stands: nine steps, for everybody; for people of the municipality also the one next action (ST-00). */
export const showStappen = view({
  name: 'stappenplan.showStappen',
  input: z.strictObject({}),
  output: z.object({
    cyclus: cyclus.nullable(),
    stappen: z.array(stand),
    next: z.object({ stap: stapNo, lack: lack.nullable() }).nullable(),
    rights,
  }),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async (ctx) => {
    const may = rightsOf(ctx)
    const found = await standIn(ctx)
    if (!found) return { cyclus: null, stappen: [], next: null, rights: may }
    return {
      cyclus: found.open,
      stappen: may.read ? found.stand : inPublic(found.stand),
      next: may.read ? nextOf(found.stand) : null,
      rights: may,
    }
  },
})

/** One step with its answers, what it lacks, and which earlier steps it leans on that are not ready (ST-00). */
export const showStap = view({
  name: 'stappenplan.showStap',
  input: z.strictObject({ stap: stapNo }),
  output: stand.extend({ answers: z.array(antwoordRow), earlier: z.array(stand), rights }),
  words: (lang) => words(lang).stap,
  may: mayRead,
  run: async (ctx, { stap }) => {
    const found = await standIn(ctx)
    if (!found) return notFound()
    return {
      ...found.stand[stap - 1]!,
      answers: found.answers.filter((each) => each.stap === stap),
      earlier: earlierLacks(asStap(stap), found.stand),
      rights: rightsOf(ctx),
    }
  },
})

/** One question as it stands; revision 0 when nothing was written yet. */
export const showVraag = view({
  name: 'stappenplan.showVraag',
  input: z.strictObject({ stap: stapNo, vraag: z.int().min(1).max(9) }),
  output: antwoordRow,
  words: (lang) => words(lang).vraag,
  may: mayRead,
  run: async ({ db, gemeente }, { stap, vraag }) => {
    const open = await look(db, cyclusIn(gemeente.id))
    if (!open || vraag > questionsOf(stap)) return notFound()
    return (
      open.answers.find((each) => each.stap === stap && each.vraag === vraag) ?? {
        stap,
        vraag,
        revision: 0,
        text: '',
        source: '',
      }
    )
  },
})
