import { z } from 'zod'
import { look } from '../../../../house/db/look.ts'
import { job } from '../../../../house/job.ts'
import { words } from './keuzes.texts.en.ts'
import * as store from './store/voorlegging.ts'

/** Tells somebody who left an address how their objection or condition was treated (VI-05). */
export const mailReply = job({
  name: 'visie.mailReply',
  title: (lang) => words(lang).mail.title,
  payload: z.strictObject({ gevolg: z.uuid(), reageerder: z.uuid() }),
  run: async ({ db, gemeente, address }, payload) => {
    const found = await look(db, store.tellOf(gemeente.id, payload))
    if (!found) return []
    const { email, lang, code, text, reply } = found
    const { subject, text: body } = words(lang).mail
    const params = { gemeente: gemeente.name, said: text, reply, link: address(`/visie/reageren/${code}`), phone: gemeente.phone }
    return [{ to: { name: '', address: email }, subject: subject(params), text: body(params) }]
  },
})

/** Some time after the adoption nobody needs the addresses any more. */
export const forgetAddresses = job({
  name: 'visie.forgetAddresses',
  title: (lang) => words(lang).mail.forget,
  payload: z.strictObject({ visie: z.uuid() }),
  run: async ({ db, gemeente }, { visie }) => {
    await store.forgetAddresses(db, gemeente.id, visie)
    return []
  },
})
