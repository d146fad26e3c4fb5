import { z } from 'zod'
import { job } from '../../../house/job.ts'
import { hashSecret, newSecret } from '../../../house/secret.ts'
import { lang } from './model.ts'
import { findAccountById, insertLink } from './store.ts'
import { words } from './texts.en.ts'

/** How long a link opens the door: whoever asked for it is waiting; whoever is new reads mail when it suits. */
const minutes = { asked: 20, welcome: 7 * 24 * 60 } as const

/** A link is not sent when it holds shorter than this: somebody has asked for another by then. */
const useful = 5

/**
 * Mails a link to sign in with. Its secret is made here and leaves in the message only: of what stays in the database it can not be
 * read (decision 005). `account` null: somebody asked for an address that is not known, and nothing is sent.
 */
export const mailLink = job({
  name: 'personen.mailLink',
  title: (to) => words(to).mail.title,
  urgent: ({ reason }) => reason === 'asked',
  payload: z.strictObject({ account: z.uuid().nullable(), lang, reason: z.enum(['asked', 'welcome']) }),
  run: async ({ db, gemeente, now, address }, { account: id, lang: to, reason }) => {
    const account = id === null ? undefined : await findAccountById(db, gemeente.id, id)
    if (!account) return []
    const token = newSecret()
    const after = (n: number) => new Date(now.getTime() + n * 60_000)
    await insertLink(db, gemeente.id, account.id, hashSecret(token), now, after(minutes[reason]))
    const { subject, text } = words(to).mail[reason]
    const params = {
      name: account.name,
      gemeente: gemeente.name,
      link: address(`/inloggen/met/${token}`),
      phone: gemeente.phone,
      minutes: minutes[reason],
    }
    return [
      {
        to: { name: account.name, address: account.email },
        subject: subject(params),
        text: text(params),
        person: account.id,
        about: account.id,
        endsAt: after(minutes[reason] - useful),
      },
    ]
  },
})
