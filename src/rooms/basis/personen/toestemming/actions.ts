import { z } from 'zod'
import { whoOf } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import { action, type Context, view } from '../../../../house/declare.ts'
import { job } from '../../../../house/job.ts'
import { person } from '../../../../house/may.ts'
import { refuse } from '../../../../house/outcome.ts'
import { lang } from '../model.ts'
import { purposes, toestemming, versions } from './model.ts'
import { endToestemming, hasConsent, insertToestemming, peopleAt, toestemmingenOf } from './store.ts'
import { words } from './texts.en.ts'

const asked = z.strictObject({ purpose: z.enum(purposes), recipient: z.uuid().optional() })
const of = ({ gemeente, actor }: Context, { purpose, recipient }: z.output<typeof asked>) => ({
  gemeenteId: gemeente.id,
  accountId: whoOf(actor),
  purpose,
  recipientId: recipient ?? null,
})

/** What I agreed to and what I withdrew; `versions`: the words of now. */
export const myToestemmingen = view({
  name: 'personen.myToestemmingen',
  input: z.strictObject({}),
  output: z.object({ toestemmingen: z.array(toestemming), versions: z.record(z.enum(purposes), z.int()) }),
  words: (lang) => words(lang).list,
  may: person,
  run: async ({ db, gemeente, actor }) => ({
    toestemmingen: await look(db, toestemmingenOf(gemeente.id, whoOf(actor))),
    versions,
  }),
})

/** Agrees, for the municipality or one organisation (SI-03). Refused 422 for an organisation that nobody here belongs to. */
export const giveToestemming = action({
  name: 'personen.giveToestemming',
  input: asked,
  output: z.null(),
  words: (lang) => words(lang).give,
  may: person,
  run: async (ctx, input) => {
    const { db, gemeente, now, event } = ctx
    const wanted = of(ctx, input)
    if (input.recipient && (await look(db, peopleAt(gemeente.id, input.recipient))).length === 0)
      return refuse(422, 'no-recipient', 'recipient')
    if (await look(db, hasConsent(gemeente.id, wanted.accountId, wanted.purpose, wanted.recipientId))) return null
    // What was agreed in older words ends; the new words begin.
    await endToestemming(db, wanted, now)
    await insertToestemming(db, wanted, now)
    await event('giveToestemming', wanted.accountId, { purpose: wanted.purpose })
    return null
  },
})

/** Withdraws at once: from now on `hasConsent` says no, and an organisation is told. Refused 409 when there is nothing to withdraw. */
export const withdrawToestemming = action({
  name: 'personen.withdrawToestemming',
  input: asked,
  output: z.null(),
  words: (lang) => words(lang).withdraw,
  may: person,
  run: async (ctx, input) => {
    const wanted = of(ctx, input)
    if (!(await endToestemming(ctx.db, wanted, ctx.now))) return refuse(409, 'not-given')
    await ctx.event('withdrawToestemming', wanted.accountId, { purpose: wanted.purpose })
    if (input.recipient)
      await ctx.enqueue(mailWithdrawn, {
        person: wanted.accountId,
        purpose: input.purpose,
        recipient: input.recipient,
        lang: ctx.lang,
      })
    return null
  },
})

/** Tells the people of an organisation that somebody withdrew; who, stands on their own page and not in a message. */
export const mailWithdrawn = job({
  name: 'personen.mailWithdrawn',
  title: (lang) => words(lang).mail.title,
  payload: z.strictObject({ person: z.uuid(), purpose: z.enum(purposes), recipient: z.uuid(), lang }),
  run: async ({ db, gemeente }, { person: who, purpose, recipient, lang: to }) => {
    if (await look(db, hasConsent(gemeente.id, who, purpose, recipient))) return []
    const { mail, purposes: names } = words(to)
    const params = { gemeente: gemeente.name, purpose: names[purpose].title, phone: gemeente.phone }
    return (await look(db, peopleAt(gemeente.id, recipient))).map(({ id, name, email }) => ({
      to: { name, address: email },
      person: id,
      subject: mail.subject(params),
      text: mail.text({ ...params, name }),
    }))
  },
})
