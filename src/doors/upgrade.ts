import { carryOver } from '../house/copies/earlier.ts'
import { backup, beforeName } from '../house/copies/files.ts'
import type { Database } from '../house/db/database.ts'
import { migrate } from '../house/db/migrate.ts'
import type { Lang } from '../house/texts.ts'
import { backupsIn, type Where } from './copies.ts'
import { doorWords } from './texts.en.ts'

/**
 * Brings what is in the database up to this version before anybody comes in. What a Meedoen of before December 2026 left in the data folder
 * is carried over first, and a database that holds something is copied before it is changed. @returns what there is to tell.
 */
export async function upgrade(database: Database, where: Where, now: Date, lang: Lang): Promise<string> {
  const aside = where.databaseUrl ? null : await carryOver(where.data, database, now)
  const before = (first: string) => backup(database.ownerUrl, backupsIn(where), now, beforeName(first))
  await migrate(database, { before })
  return aside ? doorWords(lang).cli.carried({ aside }) : ''
}
