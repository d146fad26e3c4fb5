import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { type Actor, outsider, visitor } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import type { Limits } from '../house/limits.ts'
import { type Call, type Outcome, perform } from '../house/perform.ts'
import { hashSecret } from '../house/secret.ts'
import { houseWords } from '../house/words.ts'
import { findGemeente } from '../rooms/basis/gemeenten/index.ts'
import { actorOf } from '../rooms/basis/personen/index.ts'

/** The empty municipality of the installation's own pages and operations. */
export const nowhere: Gemeente = {
  id: '',
  slug: '',
  name: '',
  languages: ['nl', 'en'],
  kader: '',
  phone: '',
  phoneHours: { nl: '', en: '' },
  colours: {},
}

export const gemeenteAt = (database: Database, slug: string): Promise<Gemeente | undefined> =>
  database.transaction(null, (db) => findGemeente(db, slug))

export const actorIn = (database: Database, gemeente: Gemeente, token: string | undefined, now: Date): Promise<Actor> =>
  token ? database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token, now)) : Promise.resolve(visitor)

/** A visitor here who is signed in at one of these other places is an outsider: what is closed looks absent to them. */
export async function orOutsider(
  database: Database,
  here: Actor,
  elsewhere: readonly (readonly [slug: string, token: string])[],
  now: Date,
): Promise<Actor> {
  if (here.kind !== 'visitor') return here
  for (const [slug, token] of elsewhere.slice(0, 3)) {
    const gemeente = await gemeenteAt(database, slug)
    if (gemeente && (await actorIn(database, gemeente, token, now)).kind !== 'visitor') return outsider
  }
  return visitor
}

/** Does what was asked, unless this caller did it too often: then nothing runs. Without a caller there is no limit. */
export const guarded =
  (limits: Limits) =>
  async (database: Database, does: Declaration, call: Call): Promise<Outcome> => {
    const { caller } = call
    if (!does.limit || caller === undefined || limits.allow(does.name, caller, does.limit, call.now))
      return perform(database, does, call)
    return { ok: false, status: 429, problems: [{ code: 'too-often', message: houseWords(call.lang).refusals['too-often']! }] }
  }

/** The address that asks: of the connection, or as our own proxy wrote it down last. Kept nowhere but in memory. */
export function callerOf(c: Context, proxied: boolean): string {
  const forwarded = proxied ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  if (forwarded) return forwarded
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    // Requests that come from no socket: tests.
    return 'unknown'
  }
}

/** What the browser of the operator carries: it opens this installation only, and does not give the secret away. */
export const operatorToken = (secret: string): string => hashSecret(`browser ${secret}`).toString('base64url')
