import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import { type Lookup, map, moment, rowOf, rowsOf } from '../../../house/db/look.ts'
import type { DeelRow, Inhoud, PositieRow, Versie, VijfsRow } from './model.ts'

type Time = string | Date
type Moment<Name extends string> = { [K in `${Name}At`]: Time | null } & { [K in `${Name}By`]: string | null }
type Row<T> = T & { gemeenteId: string; visieId: string; writtenAt: Time; writtenBy: string }
type Tables = {
  visie_visie: { gemeenteId: string; id: string; no: number; startedAt: Time; startedBy: string } & Moment<'discussed'> &
    Moment<'adopted'> &
    Moment<'public'>
  visie_deel: Row<DeelRow>
  visie_positie: Row<PositieRow>
  visie_vijfs: Row<VijfsRow>
  visie_versie: { gemeenteId: string; no: number; visieId: string; snapshot: Inhoud; adoptedAt: Time; adoptedBy: string }
}
const on = (db: Db) => db.withTables<Tables>()

/** Who saves, where, and when. */
export interface By {
  readonly gemeenteId: string
  readonly visieId: string
  readonly at: Date
  readonly who: string
}

export interface Working extends Inhoud {
  readonly id: string
  readonly no: number
  readonly startedAt: string
  readonly discussedAt: string | null
}

/** The vision that is being written with all that it says, if any. */
export const workingIn = (gemeenteId: string): Lookup<Working | null> =>
  rowOf(sql`
    select v.id, v.no, ${moment('v.started_at')} as "startedAt", ${moment('v.discussed_at')} as "discussedAt",
      ${rowsOf(sql`select deel, revision, text from visie_deel where gemeente_id = v.gemeente_id and visie_id = v.id`).query} as delen,
      ${
        rowsOf(sql`select schema, "row", revision, value, note from visie_positie
          where gemeente_id = v.gemeente_id and visie_id = v.id order by schema, "row"`).query
      } as posities,
      ${
        rowsOf(sql`select s, revision, score, narrative, actions from visie_vijfs
          where gemeente_id = v.gemeente_id and visie_id = v.id`).query
      } as vijfs
    from visie_visie v where v.gemeente_id = ${gemeenteId} and v.adopted_at is null`)

/** Holds the vision that is being written until the end of the transaction: nobody writes in it while somebody adopts it. */
export const holdWorking = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('visie_visie')
    .select(['id', 'no', 'discussedAt'])
    .where('gemeenteId', '=', gemeenteId)
    .where('adoptedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** The next vision in the row; undefined while another is being written. */
export async function insertVisie(db: Db, gemeenteId: string, startedBy: string, startedAt: Date) {
  const last = await on(db)
    .selectFrom('visie_visie')
    .select((eb) => eb.fn.max('no').as('no'))
    .where('gemeenteId', '=', gemeenteId)
    .executeTakeFirst()
  const nobody = {
    discussedAt: null,
    discussedBy: null,
    adoptedAt: null,
    adoptedBy: null,
    publicAt: null,
    publicBy: null,
  }
  return on(db)
    .insertInto('visie_visie')
    .values({ gemeenteId, id: uuidv7(), no: (last?.no ?? 0) + 1, startedAt, startedBy, ...nobody })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'no'])
    .executeTakeFirst()
}

const written = ({ gemeenteId, visieId, at, who }: By) => ({ gemeenteId, visieId, writtenAt: at, writtenBy: who })

/**
 * Saves over the revision that the writer had (0: nothing yet), in one statement, so that of two saves at once one wins.
 * @returns the new revision; undefined when somebody else was first.
 */
export const saveDeel = (db: Db, by: By, { deel, revision, text }: DeelRow) =>
  on(db)
    .insertInto('visie_deel')
    .values({ ...written(by), deel, text, revision: revision + 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['gemeenteId', 'visieId', 'deel'])
        .doUpdateSet({ text, revision: revision + 1, writtenAt: by.at, writtenBy: by.who })
        .where('visie_deel.revision', '=', revision),
    )
    .returning('revision')
    .executeTakeFirst()

/** As saveDeel, for one row of a schema. */
export const savePositie = (db: Db, by: By, { schema, row, revision, value, note }: PositieRow) =>
  on(db)
    .insertInto('visie_positie')
    .values({ ...written(by), schema, row, value, note, revision: revision + 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['gemeenteId', 'visieId', 'schema', 'row'])
        .doUpdateSet({ value, note, revision: revision + 1, writtenAt: by.at, writtenBy: by.who })
        .where('visie_positie.revision', '=', revision),
    )
    .returning('revision')
    .executeTakeFirst()

/** As saveDeel, for one of the five roles. */
export const saveVijfs = (db: Db, by: By, { s, revision, ...rest }: VijfsRow) =>
  on(db)
    .insertInto('visie_vijfs')
    .values({ ...written(by), s, ...rest, revision: revision + 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['gemeenteId', 'visieId', 's'])
        .doUpdateSet({ ...rest, revision: revision + 1, writtenAt: by.at, writtenBy: by.who })
        .where('visie_vijfs.revision', '=', revision),
    )
    .returning('revision')
    .executeTakeFirst()

export const setDiscussed = (db: Db, { gemeenteId, visieId, at, who }: By) =>
  on(db)
    .updateTable('visie_visie')
    .set({ discussedAt: at, discussedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', visieId)
    .execute()

export async function insertVersie(db: Db, { gemeenteId, visieId, at, who }: By, no: number, snapshot: Inhoud): Promise<void> {
  await on(db)
    .updateTable('visie_visie')
    .set({ adoptedAt: at, adoptedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', visieId)
    .execute()
  await on(db).insertInto('visie_versie').values({ gemeenteId, visieId, no, snapshot, adoptedAt: at, adoptedBy: who }).execute()
}

/** Makes an adopted vision public, once. */
export const setPublic = (db: Db, { gemeenteId, visieId, at, who }: By) =>
  on(db)
    .updateTable('visie_visie')
    .set({ publicAt: at, publicBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', visieId)
    .where('publicAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

export type StoredVersie = Versie & { readonly visieId: string }

/** Version `no`, or the newest. */
export const versieIn = (gemeenteId: string, no: number | null = null): Lookup<StoredVersie | null> =>
  map(
    rowOf<Omit<StoredVersie, keyof Inhoud> & { snapshot: Inhoud }>(sql`
      select k.no, k.visie_id as "visieId", k.snapshot, ${moment('k.adopted_at')} as "adoptedAt", ${moment('v.public_at')} as "publicAt"
      from visie_versie k join visie_visie v on v.gemeente_id = k.gemeente_id and v.id = k.visie_id
      where k.gemeente_id = ${gemeenteId} and (${no}::int is null or k.no = ${no}::int)
      order by k.no desc limit 1`),
    (row) => {
      if (!row) return null
      const { snapshot, ...rest } = row
      return { ...rest, ...snapshot }
    },
  )

/** Numbers of the adopted versions, the newest first. */
export const versieNosIn = (gemeenteId: string): Lookup<number[]> =>
  map(rowsOf<{ no: number }>(sql`select no from visie_versie where gemeente_id = ${gemeenteId} order by no desc`), (rows) =>
    rows.map(({ no }) => no),
  )
