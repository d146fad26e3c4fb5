import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { type Actor, outsider, visitor } from '../house/actor.ts'
import { type Caller, callerAt } from '../house/caller.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { endOperator, isOperator } from '../house/installation.ts'
import type { Limits } from '../house/limits.ts'
import { type Call, type Outcome, perform } from '../house/perform.ts'
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

/** Whether this browser runs the installation. */
export const operatorIn = async (database: Database, token: string | undefined, now: Date): Promise<boolean> =>
  !!token && database.transaction(null, (db) => isOperator(db, token, now))

export const signOutOperator = async (database: Database, token: string | undefined, now: Date): Promise<void> => {
  if (token) await database.transaction(null, (db) => endOperator(db, token, now))
}

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
    const wait = does.limit && call.caller ? limits.wait(does.name, call.caller.near, does.limit, call.now) : 0
    if (wait === 0) return perform(database, does, call)
    const message = houseWords(call.lang).tooOften({ minutes: Math.ceil(wait / 60) })
    return { ok: false, status: 429, problems: [{ code: 'too-often', message }], wait }
  }

/** Who asks, by the address of the connection, or the one that our own proxy wrote down last. Kept nowhere but in memory. */
export const callerOf = (c: Context, proxied: boolean): Caller => callerAt(addressOf(c, proxied))

function addressOf(c: Context, proxied: boolean): string {
  const forwarded = proxied ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  if (forwarded) return forwarded
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    // Requests that come from no socket: tests.
    return ''
  }
}
