import { z } from 'zod'
import { job } from '../../../../house/job.ts'
import { hashSecret, newSecret } from '../../../../house/secret.ts'
import { lang } from '../model.ts'
import { findAccount, findAccountById } from '../store.ts'
import { findAdres, keepAdresSecret } from './store.ts'
import { words } from './texts.en.ts'

const payload = z.strictObject({ id: z.uuid(), lang })

/** Mails a link to a new address. An address that has an account already gets none: whoever asked does not learn of it. */
export const mailNewAddress = job({
  name: 'personen.mailNewAddress',
  title: (to) => words(to).mail.fresh.title,
  urgent: () => true,
  payload,
  run: async ({ db, gemeente, address }, { id, lang: to }) => {
    const found = await findAdres(db, gemeente.id, id)
    const account = found && (await findAccountById(db, gemeente.id, found.accountId))
    if (!account || found.confirmedAt || (await findAccount(db, gemeente.id, found.email))) return []
    const token = newSecret()
    await keepAdresSecret(db, gemeente.id, id, hashSecret(token))
    const { subject, text } = words(to).mail.fresh
    const params = { name: account.name, gemeente: gemeente.name, link: address(`/adres/${token}`), phone: gemeente.phone }
    return [
      {
        to: { name: account.name, address: found.email },
        subject: subject(params),
        text: text(params),
        person: account.id,
        about: id,
        endsAt: new Date(found.expiresAt),
      },
    ]
  },
})

/** Tells the old address that it is not used any more: whoever did not ask for that can call. */
export const mailOldAddress = job({
  name: 'personen.mailOldAddress',
  title: (to) => words(to).mail.old.title,
  payload,
  run: async ({ db, gemeente }, { id, lang }) => {
    const found = await findAdres(db, gemeente.id, id)
    const account = found && (await findAccountById(db, gemeente.id, found.accountId))
    if (!account || !found.oldEmail) return []
    const { subject, text } = words(lang).mail.old
    const params = { name: account.name, gemeente: gemeente.name, phone: gemeente.phone }
    const to = { name: account.name, address: found.oldEmail }
    return [{ to, subject: subject(params), text: text(params), person: account.id }]
  },
})
