import { z } from 'zod'
import { job } from '../../../../house/job.ts'
import { lang } from '../model.ts'
import { findAccountById } from '../store.ts'
import { words } from './tweestaps.texts.en.ts'

/** What changed in the way somebody signs in. */
const news = ['app-added', 'app-removed', 'passkey-added', 'passkey-removed', 'taken-away', 'code-used', 'shut'] as const

/** Tells somebody by e-mail that the way in changed: never silently, so that whoever did not do it can call (SI-17). */
export const tellPerson = job({
  name: 'personen.tellPerson',
  title: (lang) => words(lang).mail.title,
  payload: z.strictObject({ account: z.uuid(), lang, what: z.enum(news) }),
  run: async ({ db, gemeente, address }, { account: id, lang: to, what }) => {
    const account = await findAccountById(db, gemeente.id, id)
    if (!account) return []
    const { subject, news: said, text } = words(to).mail
    const params = { name: account.name, phone: gemeente.phone, page: address('/mijn'), said: said[what] }
    const mail = { subject: subject({ gemeente: gemeente.name }), text: text(params) }
    return [{ to: { name: account.name, address: account.email }, ...mail, person: account.id }]
  },
})
