import { z } from 'zod'
import { whoOf } from '../../../../house/actor.ts'
import { day } from '../../../../house/day.ts'
import { action, type Gemeente } from '../../../../house/declare.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import { dayOf } from '../../../../house/time.ts'
import { activeEdition, dutiesOf, evidenceOf } from '../../../basis/kaders/index.ts'
import { plichtenWords } from '../plichten.texts.en.ts'
import { mayWrite } from '../policy.ts'
import { insertBewijs } from '../store/index.ts'

const isDuty = (gemeente: Gemeente, duty: string) =>
  dutiesOf(activeEdition(gemeente).key).some((each) => evidenceOf(each) === duty)

/** Writes down that a duty was met, for what no room can know: a decision of the council, a contract (FW-03). */
export const recordBewijs = action({
  name: 'stappenplan.recordBewijs',
  input: z.strictObject({ duty: z.string().max(60), text: z.string().trim().min(1).max(300), on: day }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => plichtenWords(lang).record,
  may: mayWrite,
  adds: [],
  subject: async ({ gemeente }, { duty }) => isDuty(gemeente, duty),
  run: async ({ db, gemeente, actor, now, event }, { duty, text, on }) => {
    if (!isDuty(gemeente, duty)) return notFound()
    if (on > dayOf(now)) return refuse(422, 'not-yet', 'on')
    const row = await insertBewijs(db, gemeente.id, { duty, text, on }, whoOf(actor), now)
    await event('recordBewijs', row.id, { duty })
    return row
  },
})
