import { type Actor, outsider, visitor } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
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
    if (gemeente && (await actorIn(database, gemeente, token, now)).kind === 'person') return outsider
  }
  return visitor
}
