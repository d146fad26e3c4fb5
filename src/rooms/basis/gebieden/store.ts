import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import { type Lookup, map, moment, rowOf, rowsOf } from '../../../house/db/look.ts'
import type { Gebied, GebiedFields, ImportLine, ImportReport, Tekening, Vorm } from './model.ts'
import type { Known, Write } from './rules/import.ts'
import type { MapOf } from './rules/map.ts'

type Time = string | Date
type Tables = {
  gebieden_gebied: GebiedFields & {
    gemeenteId: string
    id: string
    revision: number
    shape: string | null
    source: string
    writtenAt: Time
    writtenBy: string | null
    endedAt: Time | null
    endedBy: string | null
  }
  gebieden_buur: { gemeenteId: string; oneId: string; otherId: string; origin: 'kaart' | 'hand' }
  gebieden_tekening: { gemeenteId: string; inId: string; height: number; areas: string }
  gebieden_import: {
    gemeenteId: string
    id: string
    tried: boolean
    source: string
    lines: string
    at: Time
    by: string | null
  }
}
const on = (db: Db) => db.withTables<Tables>()

/** Who writes, where, and when; null is the operator. */
export interface By {
  readonly gemeenteId: string
  readonly at: Date
  readonly who: string | null
}

const select = sql`g.id, g.revision, g.kind, g.name, g.code, g.parent_id, g.population, g.source, g.shape is not null as has_shape,
  g.written_at, g.ended_at,
  coalesce((select json_agg(json_build_object('id', b.id, 'origin', b.origin) order by b.id) from (
    select other_id as id, origin from gebieden_buur where gemeente_id = g.gemeente_id and one_id = g.id
    union all select one_id, origin from gebieden_buur where gemeente_id = g.gemeente_id and other_id = g.id) b), '[]') as buren`

/** The areas there are now, by name, without their shapes. */
export async function listGebieden(db: Db, gemeenteId: string): Promise<Gebied[]> {
  const { rows } = await sql<Gebied>`select ${select} from gebieden_gebied g
    where g.gemeente_id = ${gemeenteId} and g.ended_at is null order by lower(g.name), g.id`.execute(db)
  return rows
}

/** How many areas there are now. */
export const countIn = (gemeenteId: string): Lookup<number> =>
  map(
    rowOf<{ n: number }>(sql`select count(*)::int as n from gebieden_gebied
      where gemeente_id = ${gemeenteId} and ended_at is null`),
    (row) => row?.n ?? 0,
  )

/** The same with their shapes. */
export async function listWithShapes(db: Db, gemeenteId: string): Promise<Known[]> {
  const { rows } = await sql<Known>`select ${select}, g.shape from gebieden_gebied g
    where g.gemeente_id = ${gemeenteId} and g.ended_at is null order by lower(g.name), g.id`.execute(db)
  return rows
}

/** One area, also one that was ended. */
export async function findGebied(db: Db, gemeenteId: string, id: string): Promise<Gebied | undefined> {
  const { rows } = await sql<Gebied>`select ${select} from gebieden_gebied g
    where g.gemeente_id = ${gemeenteId} and g.id = ${id}`.execute(db)
  return rows[0]
}

/** The shapes of the areas that lie in `parentId`, or in the municipality itself. */
export const listVormen = (db: Db, gemeenteId: string, parentId: string | null): Promise<Vorm[]> =>
  on(db)
    .selectFrom('gebieden_gebied')
    .select(['id', 'shape'])
    .where('gemeenteId', '=', gemeenteId)
    .where('endedAt', 'is', null)
    .where('shape', 'is not', null)
    .where('parentId', parentId === null ? 'is' : '=', parentId)
    .orderBy('id')
    .execute() as unknown as Promise<Vorm[]>

/** Holds the areas until the end of the transaction: what is decided about them together stays true. */
export const holdGebieden = (db: Db, gemeenteId: string) =>
  on(db).selectFrom('gebieden_gebied').select('id').where('gemeenteId', '=', gemeenteId).orderBy('id').forUpdate().execute()

const written = ({ gemeenteId, at, who }: By) => ({ gemeenteId, writtenAt: at, writtenBy: who })

/** A new area without a shape; undefined when the name or code was taken just before. */
export const insertGebied = (db: Db, by: By, fields: GebiedFields) =>
  on(db)
    .insertInto('gebieden_gebied')
    .values({ ...written(by), ...fields, id: uuidv7(), revision: 1, shape: null, source: '', endedAt: null, endedBy: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'revision'])
    .executeTakeFirst()

/** Saves over the revision the writer had; undefined when somebody else was first, or when the area is not there. */
export const saveGebied = (db: Db, { gemeenteId, at, who }: By, id: string, revision: number, fields: GebiedFields) =>
  on(db)
    .updateTable('gebieden_gebied')
    .set({ ...fields, revision: revision + 1, writtenAt: at, writtenBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('endedAt', 'is', null)
    .returning(['id', 'revision'])
    .executeTakeFirst()

/** Ends an area, and with it what it adjoined. */
export async function endGebied(db: Db, { gemeenteId, at, who }: By, id: string): Promise<void> {
  await on(db)
    .updateTable('gebieden_gebied')
    .set({ endedAt: at, endedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .execute()
  await on(db)
    .deleteFrom('gebieden_buur')
    .where('gemeenteId', '=', gemeenteId)
    .where((where) => where.or([where('oneId', '=', id), where('otherId', '=', id)]))
    .execute()
}

type Pair = readonly [one: string, other: string]
const pairRows = (gemeenteId: string, pairs: readonly Pair[], origin: 'kaart' | 'hand') =>
  pairs.map((pair) => {
    const [oneId, otherId] = [...pair].sort() as [string, string]
    return { gemeenteId, oneId, otherId, origin }
  })

/** What somebody says adjoins an area, in place of what was said before. What the map shows stays. */
export async function saveBuren(db: Db, { gemeenteId, at, who }: By, id: string, buren: readonly string[]): Promise<void> {
  const before = await on(db)
    .deleteFrom('gebieden_buur')
    .where('gemeenteId', '=', gemeenteId)
    .where('origin', '=', 'hand')
    .where((where) => where.or([where('oneId', '=', id), where('otherId', '=', id)]))
    .returning(['oneId', 'otherId'])
    .execute()
  if (buren.length > 0)
    await on(db)
      .insertInto('gebieden_buur')
      .values(
        pairRows(
          gemeenteId,
          buren.map((buur) => [id, buur] as const),
          'hand',
        ),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  const old = before.map(({ oneId, otherId }) => (oneId === id ? otherId : oneId))
  const touched = [id, ...old.filter((each) => !buren.includes(each)), ...buren.filter((each) => !old.includes(each))]
  // The other side of a pair changed as well: whoever has its form open is told so.
  await on(db)
    .updateTable('gebieden_gebied')
    .set((row) => ({ revision: row('revision', '+', 1), writtenAt: at, writtenBy: who }))
    .where('gemeenteId', '=', gemeenteId)
    .where('id', 'in', touched)
    .execute()
}

/** The picture of what lies in `parentId`, or in the municipality itself; undefined when it is not drawn yet. */
export const findTekening = (db: Db, gemeenteId: string, parentId: string | null): Promise<Tekening | undefined> =>
  on(db)
    .selectFrom('gebieden_tekening')
    .select(['height', 'areas'])
    .where('gemeenteId', '=', gemeenteId)
    .where('inId', '=', parentId ?? gemeenteId)
    .executeTakeFirst() as unknown as Promise<Tekening | undefined>

/** True while there are shapes that no picture shows. */
export async function lacksTekening(db: Db, gemeenteId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from gebieden_gebied g
    where g.gemeente_id = ${gemeenteId} and g.ended_at is null and g.shape is not null and not exists (
      select 1 from gebieden_tekening t where t.gemeente_id = g.gemeente_id and t.in_id = coalesce(g.parent_id, g.gemeente_id))
    limit 1`.execute(db)
  return rows.length > 0
}

/** What follows from the shapes there are, in place of what followed before. */
export async function saveMap(db: Db, gemeenteId: string, { pairs, tekeningen }: MapOf): Promise<void> {
  await saveKaartBuren(db, gemeenteId, pairs)
  await on(db).deleteFrom('gebieden_tekening').where('gemeenteId', '=', gemeenteId).execute()
  const rows = tekeningen.map(({ parentId, tekening: { height, areas } }) => ({
    gemeenteId,
    inId: parentId ?? gemeenteId,
    height,
    areas: JSON.stringify(areas),
  }))
  if (rows.length > 0) await on(db).insertInto('gebieden_tekening').values(rows).execute()
}

/** What the map shows, in place of what it showed before. What somebody said stays where the map is silent. */
async function saveKaartBuren(db: Db, gemeenteId: string, pairs: readonly Pair[]): Promise<void> {
  await on(db).deleteFrom('gebieden_buur').where('gemeenteId', '=', gemeenteId).where('origin', '=', 'kaart').execute()
  if (pairs.length === 0) return
  await on(db)
    .insertInto('gebieden_buur')
    .values(pairRows(gemeenteId, pairs, 'kaart'))
    .onConflict((conflict) => conflict.columns(['gemeenteId', 'oneId', 'otherId']).doUpdateSet({ origin: 'kaart' }))
    .execute()
}

/** Writes what an import decided. Names and codes may change places: they are let go of first. */
export async function writeImport(db: Db, by: By, writes: readonly Write[]): Promise<void> {
  const changed = writes.filter(({ isNew }) => !isNew)
  if (changed.length > 0)
    await on(db)
      .updateTable('gebieden_gebied')
      .set({ code: null, name: sql<string>`id::text` })
      .where('gemeenteId', '=', by.gemeenteId)
      .where(
        'id',
        'in',
        changed.map(({ id }) => id),
      )
      .execute()
  for (const { isNew, id, shape, ...fields } of writes) {
    const row = { ...written(by), ...fields, shape: shape && JSON.stringify(shape) }
    if (isNew)
      await on(db)
        .insertInto('gebieden_gebied')
        .values({ ...row, id, revision: 1, endedAt: null, endedBy: null })
        .execute()
    else
      await on(db)
        .updateTable('gebieden_gebied')
        .set((before) => ({ ...row, revision: before('revision', '+', 1) }))
        .where('gemeenteId', '=', by.gemeenteId)
        .where('id', '=', id)
        .execute()
  }
}

export const insertImport = (db: Db, { gemeenteId, at, who }: By, tried: boolean, source: string, lines: readonly ImportLine[]) =>
  on(db)
    .insertInto('gebieden_import')
    .values({ gemeenteId, id: uuidv7(), tried, source, lines: JSON.stringify(lines), at, by: who })
    .returning('id')
    .executeTakeFirstOrThrow()

export const findImport = (db: Db, gemeenteId: string, id: string) =>
  on(db)
    .selectFrom('gebieden_import')
    .select(['id', 'tried', 'source', 'lines', 'at'])
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst() as Promise<Omit<ImportReport, 'counts'> | undefined>

export interface Written {
  readonly kind: 'gebied' | 'ended' | 'import'
  /** Of the area, or where the file came from. */
  readonly title: string
  readonly id: string
  readonly at: string
}

/** What one person wrote, ended and imported, the newest first. */
export const writtenIn = (gemeenteId: string, who: string): Lookup<Written[]> =>
  rowsOf(sql`
    select 'gebied' as kind, name as title, id, ${moment('written_at')} as at
      from gebieden_gebied where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'ended', name, id, ${moment('ended_at')} from gebieden_gebied where gemeente_id = ${gemeenteId} and ended_by = ${who}
    union all select 'import', source, id, ${moment('at')} from gebieden_import where gemeente_id = ${gemeenteId} and by = ${who}
    order by at desc`)
