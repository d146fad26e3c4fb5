import { z } from 'zod'
import { look } from '../../../../house/db/look.ts'
import { view } from '../../../../house/declare.ts'
import { notFound } from '../../../../house/outcome.ts'
import { horenWords } from '../horen.texts.en.ts'
import { gehoord, soorten } from '../model.ts'
import { mayRead, mayWrite } from '../policy.ts'
import { notHeard } from '../rules.ts'
import { gehoordIn } from '../store/index.ts'

/** The bodies that were heard in this period, and the kinds nobody of which was (ST-04). */
export const showGehoord = view({
  name: 'stappenplan.showGehoord',
  input: z.strictObject({}),
  output: z.object({ heard: z.array(gehoord), notHeard: z.array(z.enum(soorten)), write: z.boolean() }),
  words: (lang) => horenWords(lang).show,
  may: mayRead,
  run: async ({ db, gemeente, actor }) => {
    const heard = await look(db, gehoordIn(gemeente.id))
    return { heard, notHeard: notHeard(heard), write: mayWrite(actor) === true }
  },
})

/** One body that was heard, to change it. */
export const showEenGehoord = view({
  name: 'stappenplan.showEenGehoord',
  input: z.strictObject({ id: z.uuid() }),
  output: gehoord,
  words: (lang) => horenWords(lang).one,
  may: mayRead,
  run: async ({ db, gemeente }, { id }) => (await look(db, gehoordIn(gemeente.id))).find((each) => each.id === id) ?? notFound(),
})
