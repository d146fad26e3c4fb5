import { sql } from 'kysely'
import type { Db } from '../../../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../../../house/db/look.ts'
import { saveOver } from '../../../../../house/db/save-over.ts'
import type { Middelen } from '../model.ts'
import type { Who } from './jaren.ts'

type Tables = {
  visie_middelen: {
    gemeenteId: string
    id: string
    revision: number
    decidedBy: string
    publishedAt: string | Date | null
    publishedBy: string
  }
}
const columns = sql`id, revision, extra, cents_per_year as "centsPerYear", source, kind, starts as from, ends as to, reason,
  decided_by as "decidedBy", ${moment('published_at')} as "publishedAt"`

/** Every published decision, the newest first (VI-14). */
export const publishedIn = (gemeenteId: string): Lookup<Middelen[]> =>
  rowsOf(sql`select ${columns} from visie_middelen where gemeente_id = ${gemeenteId} and published_at is not null
    order by published_at desc, id desc`)

/** The decision that is being prepared, if any. */
export const preparedIn = (gemeenteId: string): Lookup<Middelen | null> =>
  rowOf(sql`select ${columns} from visie_middelen where gemeente_id = ${gemeenteId} and published_at is null`)

export const saveMiddelen = (
  db: Db,
  { gemeenteId, at, who }: Who,
  { id, revision, from, to, ...rest }: Omit<Middelen, 'decidedBy' | 'publishedAt'>,
) =>
  saveOver(
    db,
    'visie_middelen',
    { gemeenteId, id },
    { ...rest, starts: from, ends: to, writtenAt: at, writtenBy: who },
    revision,
  )

/** Publishes the revision that was read, for ever; undefined when it was changed or published meanwhile. */
export const publish = (db: Db, { gemeenteId, at, who }: Who, decidedBy: string, revision: number) =>
  db
    .withTables<Tables>()
    .updateTable('visie_middelen')
    .set({ decidedBy, publishedAt: at, publishedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('publishedAt', 'is', null)
    .where('revision', '=', revision)
    .returning('id')
    .executeTakeFirst()
