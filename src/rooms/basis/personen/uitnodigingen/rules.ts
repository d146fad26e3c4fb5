import { type Actor, hasRole, ofGemeente, type Role, roleNames, roles } from '../../../../house/actor.ts'
import type { Told } from '../../../../house/outbox.ts'
import type { Reason } from '../../../../house/outcome.ts'
import { langs } from '../../../../house/texts.ts'
import { type Invited, invited, mostLines, type State } from './model.ts'

/** An administrator invites for every role; a policy officer for the field, never for the municipality itself (SI-01). */
export const mayInviteFor = (who: Actor, role: Role): boolean =>
  who.kind === 'operator' ||
  hasRole(who, 'beheerder') ||
  (hasRole(who, 'beleidsambtenaar') && role !== 'beheerder' && !(ofGemeente as readonly Role[]).includes(role))

export const rolesFor = (who: Actor): Role[] => roles.filter((role) => mayInviteFor(who, role))

export function stateOf(
  row: { readonly acceptedAt: string | null; readonly withdrawnAt: string | null; readonly expiresAt: string },
  now: Date,
): State {
  if (row.acceptedAt) return 'accepted'
  if (row.withdrawnAt) return 'withdrawn'
  return new Date(row.expiresAt) > now ? 'open' : 'expired'
}

/** Whether its message left, or never will. `told`: what became of the messages, the newest first. */
export function leftOf({ id, linked }: { readonly id: string; readonly linked: boolean }, told: readonly Told[]) {
  const newest = linked ? told.find(({ about }) => about === id) : undefined
  return { sentAt: newest?.sentAt ?? null, failedAt: newest?.failedAt ?? null }
}

const plain = (text: string) => text.trim().toLowerCase().replaceAll('’', "'")
/** A role by its key or by its name in any language. */
const roleNamed = (text: string): Role | undefined =>
  roles.find((role) => [role, ...langs.map((lang) => roleNames[role][lang])].some((name) => plain(name) === plain(text)))

export interface Line extends Invited {
  /** As in the text: empty lines count. */
  readonly no: number
}

/** Reads "name; e-mail; role" (or tabs, from a spreadsheet), a person a line; with a reason for each line that is wrong. */
export function readLines(text: string, who: Actor): { readonly people: Line[]; readonly faults: Reason[] } {
  const people: Line[] = []
  const faults: Reason[] = []
  const wrong = (code: string, params: Reason['params']) => faults.push({ code, field: 'lines', params })
  const lines = text.split('\n').flatMap((line, index) => (line.trim() ? [{ no: index + 1, line }] : []))
  if (lines.length > mostLines) return { people, faults: [{ code: 'too-many', field: 'lines', params: { n: mostLines } }] }
  for (const { no, line } of lines) {
    const [name = '', address = '', called = '', ...more] = line.split(/[;\t]/).map((piece) => piece.trim())
    const role = roleNamed(called)
    if (!address || !called || more.some(Boolean)) wrong('line-shape', { no })
    else if (!invited.shape.name.safeParse(name).success) wrong('line-name', { no })
    else if (!invited.shape.email.safeParse(address).success) wrong('line-email', { no })
    else if (!role) wrong('line-role', { no })
    else if (!mayInviteFor(who, role)) wrong('line-not-yours', { no })
    else if (people.some((one) => one.email === address.toLowerCase() && one.role === role)) wrong('line-twice', { no })
    else people.push({ no, name, email: address.toLowerCase(), role })
  }
  if (lines.length === 0) wrong('no-lines', {})
  return { people, faults }
}
