import type { Actor } from '../house/actor.ts'
import { hashSecret, type Vault } from '../house/secret.ts'

/** Who looks: a page hands out what only the same visit may follow. */
export interface Visiting {
  readonly gemeenteId: string
  readonly actor: Actor
  readonly tickets: Readonly<Record<string, string>>
}

/** What a page follows: an id, and perhaps one kind of event only (`typetest.showOutcome`). */
export interface Watched {
  readonly subject: string
  readonly kind: string | undefined
}

const hour = 3_600_000
/** In hours: longer than a screen hangs on the wall in one meeting. */
const holds = 12

/**
 * What a page that shows a subject gives along to follow it: `id~kind~end~mark`. The mark is ours and over who looks, their roles and
 * the tickets they carry; so it is no use to others, and to nobody any more once a role or a session has ended. The same all hour
 * long, so that a page that did not change stays the same.
 */
export function watchToken(vault: Vault, who: Visiting, { subject, kind = '' }: Watched, now: Date): string {
  const end = Math.floor(now.getTime() / hour) + holds + 1
  const said = `${subject}~${kind}~${end}`
  return `${said}~${markOf(vault, who, said)}`
}

/** What this visit may follow with such a token; null when it is none, has had its time, or was given to another visit. */
export function watchedBy(vault: Vault, who: Visiting, token: string, now: Date): Watched | null {
  const [subject = '', kind = '', end = '', mark = ''] = token.split('~')
  const holding = now.getTime() < Number(end) * hour
  // Their hashes, so that how long it takes tells nothing of the mark.
  const ours = hashSecret(mark).equals(hashSecret(markOf(vault, who, `${subject}~${kind}~${end}`)))
  return holding && ours ? { subject, kind: kind || undefined } : null
}

const markOf = (vault: Vault, who: Visiting, said: string) => vault.mark(`live ${said} ${visitKey(who)}`)

/** The same for the same visit, in whatever order roles and cookies come. */
export function visitKey({ gemeenteId, actor, tickets }: Visiting): string {
  const roles = actor.kind === 'person' ? actor.roles.map((role) => JSON.stringify(role)).sort() : []
  const session = actor.kind === 'person' || actor.kind === 'held' ? actor.sessieId : actor.kind
  return JSON.stringify([gemeenteId, session, roles, Object.entries(tickets).sort()])
}
