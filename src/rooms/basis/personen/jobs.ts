import { z } from 'zod'
import { job } from '../../../house/job.ts'
import { hashSecret, newSecret } from '../../../house/secret.ts'
import { lang } from './model.ts'
import { findAccountById, insertLink } from './store.ts'
import { words } from './texts.en.ts'

/** How long a link opens the door: whoever asked for it is waiting; whoever is new reads mail when it suits. */
const minutes = { asked: 20, welcome: 7 * 24 * 60 } as const

/**
 * Mails a link to sign in with. Its secret is made here and leaves in the message only: neither the database nor the queue ever
 * holds it. `account` null: somebody asked for an address that is not known, and nothing is sent.
 */
export const mailLink = job({
  name: 'personen.mailLink',
  payload: z.strictObject({ account: z.uuid().nullable(), lang, reason: z.enum(['asked', 'welcome']) }),
  run: async ({ db, gemeente, now, address }, { account: id, lang: to, reason }) => {
    const account = id === null ? undefined : await findAccountById(db, gemeente.id, id)
    if (!account) return []
    const token = newSecret()
    await insertLink(db, gemeente.id, account.id, hashSecret(token), now, new Date(now.getTime() + minutes[reason] * 60_000))
    const { subject, text } = words(to).mail[reason]
    const params = {
      name: account.name,
      gemeente: gemeente.name,
      link: address(`/inloggen/met/${token}`),
      phone: gemeente.phone,
      minutes: minutes[reason],
    }
    return [{ to: { name: account.name, address: account.email }, subject: subject(params), text: text(params) }]
  },
})
