import { z } from 'zod'
import { roleNames } from '../../../../house/actor.ts'
import { job } from '../../../../house/job.ts'
import { hashSecret, newSecret } from '../../../../house/secret.ts'
import { findAccountById } from '../store.ts'
import { holdUitnodiging, keepSecret } from './store.ts'
import { words } from './texts.en.ts'

/** Mails an invitation. Its secret is made here and leaves in the message only (decision 005). What was withdrawn or used is not sent. */
export const mailUitnodiging = job({
  name: 'personen.mailUitnodiging',
  title: (lang) => words(lang).mail.title,
  payload: z.strictObject({ id: z.uuid() }),
  run: async ({ db, gemeente, address }, { id }) => {
    const found = await holdUitnodiging(db, gemeente.id, id)
    if (!found || found.acceptedAt || found.withdrawnAt) return []
    const token = newSecret()
    await keepSecret(db, gemeente.id, id, hashSecret(token))
    const inviter = found.invitedBy ? await findAccountById(db, gemeente.id, found.invitedBy) : undefined
    const { subject, text } = words(found.lang).mail
    const params = {
      name: found.name,
      by: inviter?.name ?? null,
      role: roleNames[found.role][found.lang],
      note: found.note,
      gemeente: gemeente.name,
      link: address(`/uitnodiging/${token}`),
      phone: gemeente.phone,
    }
    const to = { name: found.name, address: found.email }
    return [{ to, subject: subject(params), text: text(params), about: id, endsAt: new Date(found.expiresAt) }]
  },
})
