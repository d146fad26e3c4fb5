import { z } from 'zod'
import { all, look } from '../../../../house/db/look.ts'
import { view } from '../../../../house/declare.ts'
import { notFound } from '../../../../house/outcome.ts'
import { lightMeetings } from '../content.ts'
import { bijeenkomst, routes } from '../model.ts'
import { mayLead, mayRead, mayWrite } from '../policy.ts'
import { routeWords } from '../route.texts.en.ts'
import { bijeenkomstenIn, cyclusIn } from '../store/index.ts'

/** The meetings of this period with its route; `full` says that the light route has as many as it should (ST-17). */
export const showBijeenkomsten = view({
  name: 'stappenplan.showBijeenkomsten',
  input: z.strictObject({}),
  output: z.object({
    route: z.enum(routes),
    bijeenkomsten: z.array(bijeenkomst),
    full: z.boolean(),
    rights: z.object({ write: z.boolean(), lead: z.boolean() }),
  }),
  words: (lang) => routeWords(lang).show,
  may: mayRead,
  run: async ({ db, gemeente, actor }) => {
    const { open, bijeenkomsten } = await look(
      db,
      all({ open: cyclusIn(gemeente.id), bijeenkomsten: bijeenkomstenIn(gemeente.id) }),
    )
    if (!open) return notFound()
    return {
      route: open.route,
      bijeenkomsten,
      full: open.route === 'light' && bijeenkomsten.length >= lightMeetings,
      rights: { write: mayWrite(actor) === true, lead: mayLead(actor) === true },
    }
  },
})

/** One meeting, to change it. */
export const showBijeenkomst = view({
  name: 'stappenplan.showBijeenkomst',
  input: z.strictObject({ id: z.uuid() }),
  output: bijeenkomst,
  words: (lang) => routeWords(lang).one,
  may: mayRead,
  run: async ({ db, gemeente }, { id }) =>
    (await look(db, bijeenkomstenIn(gemeente.id))).find((each) => each.id === id) ?? notFound(),
})
