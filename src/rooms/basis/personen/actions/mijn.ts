import { z } from 'zod'
import { whoOf } from '../../../../house/actor.ts'
import { action } from '../../../../house/declare.ts'
import { person } from '../../../../house/may.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { newPassword } from '../model.ts'
import { hashPassword } from '../passwords.ts'
import { endSessies, listPersonen, setPassword } from '../store.ts'
import { words } from '../texts.en.ts'
import { provePassword } from '../tweestaps/binnen.ts'
import { endHalverwege } from '../tweestaps/store/app.ts'
import { sessieTicket } from './sessie.ts'

/** Ends one of my sessions: a device I do not have any more. */
export const endMySessie = action({
  name: 'personen.endMySessie',
  input: z.strictObject({ id: z.uuid() }),
  output: z.null(),
  words: (lang) => words(lang).endMySessie,
  may: person,
  subject: async ({ db, gemeente, actor, now }, { id }) =>
    (await listPersonen(db, gemeente.id, now, whoOf(actor)))[0]?.sessies.find((each) => each.id === id),
  run: async ({ db, gemeente, actor, now, event }, { id }) => {
    const ended = await endSessies(db, gemeente.id, whoOf(actor), { id }, now)
    if (ended === 0) return notFound()
    await event('endMySessie', whoOf(actor))
    return null
  },
})

/** Ends all my sessions but this one. */
export const endMyOthers = action({
  name: 'personen.endMyOthers',
  input: z.strictObject({}),
  output: z.object({ ended: z.int() }),
  words: (lang) => words(lang).endMyOthers,
  may: person,
  run: async ({ db, gemeente, actor, now, event }) => {
    if (actor.kind !== 'person') return notFound()
    const ended = await endSessies(db, gemeente.id, actor.id, { except: actor.sessieId }, now)
    await event('endMyOthers', actor.id, { ended })
    return { ended }
  },
})

/** Ends all my sessions, this one too. */
export const endAllMine = action({
  name: 'personen.endAllMine',
  input: z.strictObject({}),
  output: z.object({ ended: z.int() }),
  words: (lang) => words(lang).endAllMine,
  may: person,
  run: async ({ db, gemeente, actor, now, event, ticket }) => {
    const ended = await endSessies(db, gemeente.id, whoOf(actor), {}, now)
    await event('endAllMine', whoOf(actor), { ended })
    ticket(sessieTicket, null)
    return { ended }
  },
})

/**
 * Chooses a password. The old one is asked, unless there is none or this session came by a link: whoever reads the mail of an
 * account could have had a link anyway. All other sessions end: somebody else may have known the old one.
 */
export const choosePassword = action({
  name: 'personen.choosePassword',
  input: z.strictObject({ current: z.string().max(200).meta({ widget: 'password' }).optional(), password: newPassword }),
  output: z.null(),
  words: (lang) => words(lang).choosePassword,
  may: person,
  limit: { tries: 20, minutes: 10 },
  before: async (ctx, { current, password }) => {
    const proven = await provePassword(ctx, current, refuse(422, 'wrong', 'current'))
    return isRefusal(proven) ? proven : ctx.inTurn((turn) => hashPassword(turn, password))
  },
  run: async ({ db, gemeente, actor, now, event }, _, hash) => {
    if (actor.kind !== 'person') return notFound()
    await setPassword(db, gemeente.id, actor.id, hash)
    await endSessies(db, gemeente.id, actor.id, { except: actor.sessieId }, now)
    await endHalverwege(db, gemeente.id, actor.id)
    await event('choosePassword', actor.id)
    return null
  },
})
