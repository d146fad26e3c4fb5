import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
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

const workings = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('visie_visie')
    .select(['id', 'no', 'startedAt', 'discussedAt'])
    .where('gemeenteId', '=', gemeenteId)
    .where('adoptedAt', 'is', null)

/** The vision that is being written, if any. */
export const findWorking = (db: Db, gemeenteId: string) => workings(db, gemeenteId).executeTakeFirst()

/** The same, held until the end of the transaction: nobody writes in it while somebody adopts it. */
export const holdWorking = (db: Db, gemeenteId: string) => workings(db, gemeenteId).forUpdate().executeTakeFirst()

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

export async function findInhoud(db: Db, gemeenteId: string, visieId: string): Promise<Inhoud> {
  const delen = await on(db)
    .selectFrom('visie_deel')
    .select(['deel', 'revision', 'text'])
    .where('gemeenteId', '=', gemeenteId)
    .where('visieId', '=', visieId)
    .execute()
  const posities = await on(db)
    .selectFrom('visie_positie')
    .select(['schema', 'row', 'revision', 'value', 'note'])
    .where('gemeenteId', '=', gemeenteId)
    .where('visieId', '=', visieId)
    .orderBy('schema')
    .orderBy('row')
    .execute()
  const vijfs = await on(db)
    .selectFrom('visie_vijfs')
    .select(['s', 'revision', 'score', 'narrative', 'actions'])
    .where('gemeenteId', '=', gemeenteId)
    .where('visieId', '=', visieId)
    .execute()
  return { delen, posities, vijfs }
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

const versies = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('visie_versie as k')
    .innerJoin('visie_visie as v', (join) => join.onRef('v.gemeenteId', '=', 'k.gemeenteId').onRef('v.id', '=', 'k.visieId'))
    .select(['k.no', 'k.visieId', 'k.snapshot', 'k.adoptedAt', 'v.publicAt'])
    .where('k.gemeenteId', '=', gemeenteId)
    .orderBy('k.no', 'desc')

export type StoredVersie = Versie & { readonly visieId: string }
type VersieRow = Omit<StoredVersie, keyof Inhoud | 'adoptedAt' | 'publicAt'> & {
  snapshot: Inhoud
  adoptedAt: Time
  publicAt: Time | null
}
const versieOf = ({ snapshot, adoptedAt, publicAt, ...rest }: VersieRow): StoredVersie => ({
  ...rest,
  ...snapshot,
  adoptedAt: String(adoptedAt),
  publicAt: publicAt === null ? null : String(publicAt),
})

/** Version `no`, or the newest. */
export async function findVersie(db: Db, gemeenteId: string, no?: number): Promise<StoredVersie | undefined> {
  const query = versies(db, gemeenteId)
  const found = await (no === undefined ? query.limit(1) : query.where('k.no', '=', no)).executeTakeFirst()
  return found && versieOf(found)
}

export const listVersieNos = async (db: Db, gemeenteId: string): Promise<number[]> =>
  (await on(db).selectFrom('visie_versie').select('no').where('gemeenteId', '=', gemeenteId).orderBy('no', 'desc').execute()).map(
    ({ no }) => no,
  )
