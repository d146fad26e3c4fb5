import { z } from 'zod'
import { personId, roles } from '../../../../house/actor.ts'
import { action, type ReadContext } from '../../../../house/declare.ts'
import { only } from '../../../../house/may.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import { several } from '../../../../house/several.ts'
import { mailLink } from '../jobs.ts'
import { email, newPassword } from '../model.ts'
import { hashPassword } from '../passwords.ts'
import { endRol, endSessies, findAccountById, findRol, holdRollen, insertAccount, insertRol } from '../store.ts'
import { words } from '../texts.en.ts'

const may = only('beheerder')
const id = z.uuid()
const account = ({ db, gemeente }: ReadContext, about: { id: string }) => findAccountById(db, gemeente.id, about.id)

/** An administrator adds somebody with their roles. Without a password this person gets a link by e-mail (SI-01). */
export const createPerson = action({
  name: 'personen.createPerson',
  input: z.strictObject({
    name: z.string().min(2).max(80),
    email,
    roles: several(z.enum(roles)).min(1),
    password: newPassword.optional(),
  }),
  output: z.object({ id }),
  words: (lang) => words(lang).create,
  may,
  before: async ({ inTurn }, { password }) => (password === undefined ? null : inTurn((turn) => hashPassword(turn, password))),
  run: async ({ db, gemeente, lang, now, event, enqueue }, { password, ...input }, hash) => {
    const account = await insertAccount(db, gemeente.id, { ...input, password: hash }, now)
    if (!account) return refuse(409, 'taken', 'email')
    await event('createPerson', account, { roles: input.roles.join(' ') })
    if (password === undefined) await enqueue(mailLink, { account, lang, reason: 'welcome' })
    return { id: account }
  },
})

/** Sends somebody a link to sign in with: the first one was lost, or is too old. */
export const sendLink = action({
  name: 'personen.sendLink',
  input: z.strictObject({ id }),
  output: z.null(),
  words: (lang) => words(lang).sendLink,
  may,
  subject: account,
  run: async ({ db, gemeente, lang, event, enqueue }, { id: account }) => {
    if (!(await findAccountById(db, gemeente.id, account))) return notFound()
    await enqueue(mailLink, { account, lang, reason: 'welcome' })
    await event('sendLink', account)
    return null
  },
})

export const giveRole = action({
  name: 'personen.giveRole',
  input: z.strictObject({ id, role: z.enum(roles) }),
  output: z.null(),
  words: (lang) => words(lang).giveRole,
  may,
  subject: account,
  run: async ({ db, gemeente, actor, now, event }, { id: account, role }) => {
    if (!(await findAccountById(db, gemeente.id, account))) return notFound()
    if (!(await insertRol(db, gemeente.id, account, role, personId(actor), now))) return refuse(409, 'has', 'role')
    await event('giveRole', account, { role })
    return null
  },
})

/** Ends a role; the row stays, with its moment. The last administrator cannot be removed (SI-01). */
export const endRole = action({
  name: 'personen.endRole',
  input: z.strictObject({ id, rol: id }),
  output: z.null(),
  words: (lang) => words(lang).endRole,
  may,
  subject: ({ db, gemeente }, { id: of, rol }) => findRol(db, gemeente.id, of, rol),
  run: async ({ db, gemeente, now, event }, { id: account, rol }) => {
    const found = await findRol(db, gemeente.id, account, rol)
    if (!found) return notFound()
    if (found.role === 'beheerder' && (await holdRollen(db, gemeente.id, 'beheerder')).every((each) => each.id === rol))
      return refuse(409, 'last')
    await endRol(db, gemeente.id, rol, now)
    await event('endRole', account, { role: found.role })
    return null
  },
})

/** Ends all sessions of somebody: a lost phone, a computer that others use. */
export const endSessiesOf = action({
  name: 'personen.endSessiesOf',
  input: z.strictObject({ id }),
  output: z.object({ ended: z.int() }),
  words: (lang) => words(lang).endSessiesOf,
  may,
  subject: account,
  run: async ({ db, gemeente, now, event }, { id: account }) => {
    if (!(await findAccountById(db, gemeente.id, account))) return notFound()
    const ended = await endSessies(db, gemeente.id, account, {}, now)
    await event('endSessiesOf', account, { ended })
    return { ended }
  },
})
