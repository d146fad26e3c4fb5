import { z } from 'zod'
import { roles } from '../../../house/actor.ts'
import { view } from '../../../house/declare.ts'
import { anyone, signedIn } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { listDemo } from './store.ts'
import { words } from './texts.en.ts'

/** Who the caller is here, as the house knows it. */
export const whoAmI = view({
  name: 'personen.whoAmI',
  input: z.strictObject({}),
  output: z.object({
    id: z.uuid(),
    name: z.string(),
    roles: z.array(z.object({ role: z.enum(roles), organisatieId: z.uuid().nullable() })),
  }),
  words: (lang) => words(lang).me,
  may: signedIn,
  run: async ({ actor }) => (actor.kind === 'person' ? { id: actor.id, name: actor.name, roles: [...actor.roles] } : notFound()),
})

/** The invented people a visitor of the demo can be, one per role. */
export const demoPeople = view({
  name: 'personen.demoPeople',
  input: z.strictObject({}),
  output: z.object({ people: z.array(z.object({ id: z.uuid(), name: z.string(), role: z.enum(roles) })) }),
  words: (lang) => words(lang).demoPeople,
  may: anyone,
  run: async ({ db, gemeente }) => ({ people: await listDemo(db, gemeente.id) }),
})
