import { z } from 'zod'
import { roles, whoOf } from '../../../house/actor.ts'
import { view } from '../../../house/declare.ts'
import { anyone, only, signedIn, person as somebody } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { ownSessie, person, rol } from './model.ts'
import { listDemo, listPersonen } from './store.ts'
import { words } from './texts.en.ts'

/** Who the caller is here, as the house knows it. */
export const whoAmI = view({
  name: 'personen.whoAmI',
  input: z.strictObject({}),
  output: z.object({ id: z.uuid(), name: z.string(), roles: z.array(rol.omit({ id: true })) }),
  words: (lang) => words(lang).me,
  may: signedIn,
  run: async ({ actor }) => (actor.kind === 'person' ? { id: actor.id, name: actor.name, roles: [...actor.roles] } : notFound()),
})

/** The own account: who I am here and where I am signed in; `current` is the session that asks. */
export const myAccount = view({
  name: 'personen.myAccount',
  input: z.strictObject({}),
  output: person.extend({ current: z.uuid(), sessies: z.array(ownSessie) }),
  words: (lang) => words(lang).mijn,
  may: somebody,
  run: async ({ db, gemeente, actor, now }) => {
    const [me] = await listPersonen(db, gemeente.id, now, whoOf(actor))
    return me && actor.kind === 'person' ? { ...me, current: actor.sessieId } : notFound()
  },
})

/** Everybody with an account here, by name, with the roles they have now. */
export const listPeople = view({
  name: 'personen.listPeople',
  input: z.strictObject({}),
  output: z.object({ people: z.array(person) }),
  words: (lang) => words(lang).list,
  may: only('beheerder'),
  run: async ({ db, gemeente, now }) => ({ people: await listPersonen(db, gemeente.id, now) }),
})

export const showPerson = view({
  name: 'personen.showPerson',
  input: z.strictObject({ id: z.uuid() }),
  output: person,
  words: (lang) => words(lang).show,
  may: only('beheerder'),
  logged: ({ id }) => id,
  run: async ({ db, gemeente, now }, { id }) => (await listPersonen(db, gemeente.id, now, id))[0] ?? notFound(),
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
