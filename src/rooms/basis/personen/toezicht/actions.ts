import { z } from 'zod'
import { personId } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import { action } from '../../../../house/declare.ts'
import { job } from '../../../../house/job.ts'
import { only, person } from '../../../../house/may.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import { dropStuck, isStuck, retryStuck } from '../../../../house/stuck.ts'
import { lang } from '../model.ts'
import { findAccountById } from '../store.ts'
import { words } from './texts.en.ts'

const may = only('beheerder')

/** Tries again what did not work out: one message or job, or all of them. Refused 409 when there is nothing that can be tried. */
export const retryWork = action({
  name: 'personen.retryWork',
  input: z.strictObject({ id: z.uuid().optional() }),
  output: z.object({ n: z.int() }),
  words: (to) => words(to).retry,
  may,
  subject: async ({ db, gemeente }, { id }) => id === undefined || look(db, isStuck(gemeente.id, id)),
  run: async ({ db, gemeente, now, event }, { id }) => {
    const n = await retryStuck(db, gemeente.id, id ?? null, now)
    if (n === 0) return refuse(409, 'nothing')
    await event('retryWork', id ?? gemeente.id)
    return { n }
  },
})

/** Lets go of a message that did not leave, or of work that failed. */
export const dropWork = action({
  name: 'personen.dropWork',
  input: z.strictObject({ id: z.uuid() }),
  output: z.null(),
  words: (to) => words(to).drop,
  may,
  subject: ({ db, gemeente }, { id }) => look(db, isStuck(gemeente.id, id)),
  run: async ({ db, gemeente, now, event }, { id }) => {
    if (!(await dropStuck(db, gemeente.id, id, now))) return notFound()
    await event('dropWork', id)
    return null
  },
})

/** Sends a message to whoever asks, to see that mail arrives. */
export const tryMail = action({
  name: 'personen.tryMail',
  input: z.strictObject({}),
  output: z.null(),
  words: (to) => words(to).try,
  may: (who) => {
    const own = person(who)
    return own === true ? may(who) : own
  },
  limit: { tries: 60, minutes: 10 },
  run: async ({ gemeente, actor, lang: to, enqueue, event }) => {
    const account = personId(actor)!
    await enqueue(mailProef, { account, lang: to })
    await event('tryMail', gemeente.id)
    return null
  },
})

/** The message that shows that mail arrives. */
export const mailProef = job({
  name: 'personen.mailProef',
  title: (to) => words(to).mail.title,
  payload: z.strictObject({ account: z.uuid(), lang }),
  urgent: () => true,
  run: async ({ db, gemeente, address }, { account: id, lang: to }) => {
    const account = await findAccountById(db, gemeente.id, id)
    if (!account) return []
    const { subject, text } = words(to).mail
    const mail = {
      subject: subject({ gemeente: gemeente.name }),
      text: text({ name: account.name, page: address('/beheer/toezicht') }),
    }
    return [{ to: { name: account.name, address: account.email }, ...mail, person: id, about: id }]
  },
})
