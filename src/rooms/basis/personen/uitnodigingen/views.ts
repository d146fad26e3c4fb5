import { z } from 'zod'
import { whoOf } from '../../../../house/actor.ts'
import { all, look } from '../../../../house/db/look.ts'
import { view } from '../../../../house/declare.ts'
import { anyone, person } from '../../../../house/may.ts'
import { type Told, toldBy } from '../../../../house/outbox.ts'
import { notFound } from '../../../../house/outcome.ts'
import { hashSecret } from '../../../../house/secret.ts'
import { mailUitnodiging } from './jobs.ts'
import { id, invited, role, uitnodiging } from './model.ts'
import { mayInvite } from './policy.ts'
import { leftOf, mayInviteFor, rolesFor, stateOf } from './rules.ts'
import { behind, lijstIn, openFor, type Row, uitnodigingenIn } from './store.ts'
import { words } from './texts.en.ts'

const shown = (now: Date, { rows, told }: { readonly rows: readonly Row[]; readonly told: readonly Told[] }) =>
  rows.map((row) => ({ ...row, ...leftOf(row, told), state: stateOf(row, now) }))
const toldIn = (gemeenteId: string) => toldBy(gemeenteId, mailUitnodiging.name)

/** The invitations for roles that this actor may give, the newest first; `roles`: what they may invite for. */
export const listUitnodigingen = view({
  name: 'personen.listUitnodigingen',
  input: z.strictObject({}),
  output: z.object({ roles: z.array(role), uitnodigingen: z.array(uitnodiging) }),
  words: (lang) => words(lang).list,
  may: mayInvite,
  run: async ({ db, gemeente, actor, now }) => {
    const roles = rolesFor(actor)
    const found = await look(db, all({ rows: uitnodigingenIn(gemeente.id, roles), told: toldIn(gemeente.id) }))
    return { roles, uitnodigingen: shown(now, found) }
  },
})

/** A list that was tried out, before it is sent. */
export const showLijst = view({
  name: 'personen.showLijst',
  input: z.strictObject({ id }),
  output: z.object({ id, note: z.string(), people: z.array(invited) }),
  words: (lang) => words(lang).lijst,
  may: mayInvite,
  run: async ({ db, gemeente, actor }, input) => {
    const lijst = await look(db, lijstIn(gemeente.id, input.id))
    return lijst?.people.every((one) => mayInviteFor(actor, one.role)) ? { ...input, ...lijst } : notFound()
  },
})

/**
 * Who invites for what, for whoever has the link. `gone`: used, withdrawn, expired or never there, which all look the same;
 * `known`: the address has an account, which the owner of that mailbox may hear.
 */
export const showUitnodiging = view({
  name: 'personen.showUitnodiging',
  input: z.strictObject({ token: z.string().max(100) }),
  output: z.discriminatedUnion('state', [
    z.object({ state: z.literal('gone') }),
    z.object({
      state: z.enum(['new', 'known']),
      ...uitnodiging.pick({ name: true, role: true, note: true, invitedBy: true, expiresAt: true }).shape,
    }),
  ]),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async ({ db, gemeente, now }, { token }) => {
    const found = await look(db, behind(gemeente.id, hashSecret(token), now))
    return found ? { ...found, state: found.known ? ('known' as const) : ('new' as const) } : { state: 'gone' as const }
  },
})

/** The invitations that wait for me. */
export const myUitnodigingen = view({
  name: 'personen.myUitnodigingen',
  input: z.strictObject({}),
  output: z.object({ uitnodigingen: z.array(uitnodiging) }),
  words: (lang) => words(lang).mine,
  may: person,
  run: async ({ db, gemeente, actor, now }) => ({
    uitnodigingen: shown(now, await look(db, all({ rows: openFor(gemeente.id, whoOf(actor), now), told: toldIn(gemeente.id) }))),
  }),
})
