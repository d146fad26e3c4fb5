import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import type { Actor, Role } from '../house/actor.ts'
import { type Database, openDatabase } from '../house/db/database.ts'
import { migrate } from '../house/db/migrate.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import type { Lang } from '../house/texts.ts'

/** Somebody with one role in the municipality of the story. */
export const person = (role: Role): Actor => ({
  kind: 'person',
  id: uuidv7(),
  name: role,
  sessieId: uuidv7(),
  roles: [{ role, organisatieId: null }],
})

/**
 * For tests: an embedded database for one file, and people who do something in it at one moment. `set` fills it before the
 * first story: hooks of a file without a suite do not wait for each other.
 */
export function openStage(now: Date, set?: (database: Database) => Promise<void>) {
  let database: Database
  before(async () => {
    database = await openDatabase({ folder: null })
    await migrate(database)
    await set?.(database)
  })
  after(() => database.close())

  const call = (declaration: Declaration, actor: Actor, gemeente: Gemeente, input: unknown = {}, lang: Lang = 'nl') =>
    perform(database, declaration, { actor, gemeente, lang, now, tickets: {}, input })
  return {
    get database() {
      return database
    },
    call,
    /** A fresh municipality for each story, so that none depends on another. */
    async newGemeente(): Promise<Gemeente> {
      const id = uuidv7()
      await database.asOwner((client) =>
        client.query(
          `insert into gemeenten_gemeente (id, slug, name, languages, kader, phone, phone_hours, colours, created_at)
           values ($1, $2, 'Lindewaard', '{nl,en}', 'wmo-2015', '088 000 12 34', '{}', '{}', $3)`,
          [id, `l${id.slice(-10)}`, now],
        ),
      )
      return { id, kader: 'wmo-2015' } as Gemeente
    },
    // biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; the declaration has parsed it.
    async act(declaration: Declaration, actor: Actor, gemeente: Gemeente, input: unknown = {}): Promise<any> {
      const outcome = await call(declaration, actor, gemeente, input)
      assert.ok(outcome.ok, JSON.stringify(outcome))
      return outcome.value
    },
    async refusal(declaration: Declaration, actor: Actor, gemeente: Gemeente, input: unknown = {}, lang: Lang = 'nl') {
      const outcome = await call(declaration, actor, gemeente, input, lang)
      assert.ok(!outcome.ok && !outcome.denied, JSON.stringify(outcome))
      return { status: outcome.status, ...outcome.problems[0] }
    },
  }
}
