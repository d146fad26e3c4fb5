import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../../../house/db/look.ts'
import type { Middelen } from '../model.ts'
import type { Who } from './jaren.ts'

type Time = string | Date
type Tables = {
  visie_middelen: {
    gemeenteId: string
    id: string
    revision: number
    extra: boolean
    centsPerYear: number
    source: string
    kind: string | null
    starts: string | null
    ends: string | null
    reason: string
    writtenAt: Time
    writtenBy: string
    decidedBy: string | null
    publishedAt: Time | null
    publishedBy: string | null
  }
}
const on = (db: Db) => db.withTables<Tables>()
const columns = sql`id, revision, extra, cents_per_year as "centsPerYear", source, kind, starts as "from", ends as "to", reason,
  decided_by as "decidedBy", ${moment('published_at')} as "publishedAt"`

/** Every published decision, the newest first (VI-14). */
export const publishedIn = (gemeenteId: string): Lookup<Middelen[]> =>
  rowsOf(sql`select ${columns} from visie_middelen where gemeente_id = ${gemeenteId} and published_at is not null
    order by published_at desc, id desc`)

/** The decision that is being prepared, if any. */
export const preparedIn = (gemeenteId: string): Lookup<Middelen | null> =>
  rowOf(sql`select ${columns} from visie_middelen where gemeente_id = ${gemeenteId} and published_at is null`)

type Prepared = Omit<Middelen, 'id' | 'decidedBy' | 'publishedAt'>
const fieldsOf = ({ at, who }: Who, { from, to, revision: _, ...rest }: Prepared) => ({
  ...rest,
  starts: from,
  ends: to,
  writtenAt: at,
  writtenBy: who,
})

/** The first words of a decision; undefined when another one is being prepared. */
export const prepareMiddelen = (db: Db, by: Who, prepared: Prepared) =>
  on(db)
    .insertInto('visie_middelen')
    .values({
      gemeenteId: by.gemeenteId,
      id: uuidv7(),
      revision: 1,
      ...fieldsOf(by, prepared),
      decidedBy: null,
      publishedAt: null,
      publishedBy: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'revision'])
    .executeTakeFirst()

/** Undefined when somebody else was first. */
export const saveMiddelen = (db: Db, by: Who, prepared: Prepared) =>
  on(db)
    .updateTable('visie_middelen')
    .set({ revision: prepared.revision + 1, ...fieldsOf(by, prepared) })
    .where('gemeenteId', '=', by.gemeenteId)
    .where('publishedAt', 'is', null)
    .where('revision', '=', prepared.revision)
    .returning(['id', 'revision'])
    .executeTakeFirst()

/** Publishes the revision that was read, for ever; undefined when it was changed or published meanwhile. */
export const publish = (db: Db, { gemeenteId, at, who }: Who, decidedBy: string, revision: number) =>
  on(db)
    .updateTable('visie_middelen')
    .set({ decidedBy, publishedAt: at, publishedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('publishedAt', 'is', null)
    .where('revision', '=', revision)
    .returning('id')
    .executeTakeFirst()
