import { sql } from 'kysely'
import type { Database, Db } from './db/database.ts'
import { InWords } from './in-words.ts'
import { hashSecret, newSecret } from './secret.ts'

const mark = 'meedoen'

/**
 * Proves that this process seals with the key of the database; the first to come leaves the mark. `renew` takes the key of this
 * process from now on, for whoever lost the old one: what that sealed stays shut. Throws CannotOpen.
 */
export async function proveKey({ transaction, vault }: Database, now: Date, { renew = false } = {}): Promise<void> {
  const fits = await transaction(null, async (db) => {
    if (renew) await sql`delete from house_installatie`.execute(db)
    await sql`insert into house_installatie (sealed, at) values (${vault.seal(mark)}, ${now}) on conflict do nothing`.execute(db)
    const { rows } = await sql<{ sealed: string }>`select sealed from house_installatie`.execute(db)
    return rows.length === 1 && vault.unseal(rows[0]!.sealed) === mark
  })
  if (!fits)
    throw new InWords({
      nl:
        'Deze database is verzegeld met een andere sleutel. Geef die (MEEDOEN_KEY, of installation.key in de datamap). Is hij kwijt? Dan gaat ' +
        './meedoen start --new-key verder zonder: mensen stellen hun app voor het inloggen dan opnieuw in.',
      en:
        'This database was sealed with another key. Give that one (MEEDOEN_KEY, or installation.key in the data folder). Is it lost? Then ' +
        './meedoen start --new-key goes on without: people set up their authenticator apps again.',
    })
}

/** How long a code opens the installation, and a session stays; milliseconds. */
const lasts = { code: 60 * 60_000, sessie: 12 * 60 * 60_000 }

async function make(db: Db, kind: 'code' | 'sessie', now: Date): Promise<{ secret: string; until: Date }> {
  const secret = newSecret()
  const until = new Date(now.getTime() + lasts[kind])
  await sql`insert into house_beheer (hash, kind, at, until) values (${hashSecret(secret)}, ${kind}, ${now}, ${until})`.execute(
    db,
  )
  return { secret, until }
}

/** A code that lets whoever runs the installation in with a browser: once, within an hour. */
export const makeCode = (db: Db, now: Date) => make(db, 'code', now)

/** Uses a code. @returns the secret of the session that it opens, or null: used, too old, or never made. */
export async function useCode(db: Db, code: string, now: Date): Promise<string | null> {
  return (await end(db, sql`hash = ${hashSecret(code)} and kind = 'code'`, now)) === 1
    ? (await make(db, 'sessie', now)).secret
    : null
}

export async function isOperator(db: Db, secret: string, now: Date): Promise<boolean> {
  const { rows } =
    await sql`select 1 from house_beheer where hash = ${hashSecret(secret)} and kind = 'sessie' and ${open(now)}`.execute(db)
  return rows.length === 1
}

/** Ends one session, and with it what the browser carries. */
export const endOperator = (db: Db, secret: string, now: Date) =>
  end(db, sql`hash = ${hashSecret(secret)} and kind = 'sessie'`, now)

/** Ends every session, and every code that was not used. @returns how many. */
export const endOperators = (db: Db, now: Date) => end(db, sql`true`, now)

/** Nobody was ever let in here: so this is the very first time. */
export async function neverOpened(db: Db): Promise<boolean> {
  const { rows } = await sql`select 1 from house_beheer limit 1`.execute(db)
  return rows.length === 0
}

const open = (now: Date) => sql`ended_at is null and until > ${now}`

async function end(db: Db, which: ReturnType<typeof sql>, now: Date): Promise<number> {
  const { rows } = await sql`update house_beheer set ended_at = ${now} where ${which} and ${open(now)} returning 1`.execute(db)
  return rows.length
}
