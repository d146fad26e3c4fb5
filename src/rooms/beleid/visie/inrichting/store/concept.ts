import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../../../house/db/database.ts'
import { all, type Lookup, moment, rowOf, rowsOf } from '../../../../../house/db/look.ts'
import { saveOver } from '../../../../../house/db/save-over.ts'
import type { By } from '../../store.ts'
import {
  type BetrokkeneRow,
  type GrensRow,
  type Inrichting,
  type OnderwerpRow,
  type PlekRow,
  partijen,
  type ThemaRow,
} from '../model.ts'

type Time = string | Date
type Own = { gemeenteId: string; visieId: string }
type Written = { writtenAt: Time; writtenBy: string }
type Tables = {
  visie_betrokkene: Own & { id: string }
  visie_domein: Own & { domein: string; relevant: boolean; owner: string }
  visie_partij: Own & Written & { partij: string; revision: number; name: string | null }
  visie_onderwerp: Own & { onderwerp: string }
  visie_rol: Own & { onderwerp: string; partij: string; rol: string; decider: string }
  visie_akkoord: Own & { partij: string; stand: string; signedBy: string; signedAt: Time }
}
const on = (db: Db) => db.withTables<Tables>()

/** How the vision of the row `v` is arranged: a part of a select from `visie_visie v`. */
export function inrichtingOf(): Lookup<Inrichting> {
  const of = <R>(what: RawBuilder<unknown>) => rowsOf<R>(what)
  const here = sql`gemeente_id = v.gemeente_id and visie_id = v.id`
  return all({
    betrokkenen: of<BetrokkeneRow>(
      sql`select id, revision, who, moment, purpose from visie_betrokkene where ${here} order by id`,
    ),
    themas: of<ThemaRow>(sql`select thema, revision, status, choice, argument, owner, due_date as "dueDate"
      from visie_thema where ${here}`),
    plek: rowOf<PlekRow>(
      sql`select revision, model, argument, ${
        rowsOf(sql`select domein, relevant, owner from visie_domein where ${here} order by domein`).query
      } as domeinen from visie_plek where ${here}`,
    ),
    partijen: of<Inrichting['partijen'][number]>(sql`select partij, revision, name from visie_partij
      where ${here} and name is not null order by written_at, partij`),
    onderwerpen: of<OnderwerpRow>(
      sql`select o.onderwerp, o.revision, o.name, o.within, o.decider, ${
        rowsOf(sql`select r.partij, r.rol from visie_rol r
        where r.gemeente_id = v.gemeente_id and r.visie_id = v.id and r.onderwerp = o.onderwerp order by r.partij`).query
      } as rollen from visie_onderwerp o where o.gemeente_id = v.gemeente_id and o.visie_id = v.id order by o.onderwerp`,
    ),
    akkoorden: of<Inrichting['akkoorden'][number]>(sql`select partij, stand, ${moment('signed_at')} as at from visie_akkoord
      where ${here} order by signed_at`),
    grenzen: of<GrensRow>(sql`select sector, revision, text from visie_grens where ${here} order by sector`),
  })
}

const keyOf = ({ gemeenteId, visieId }: By) => ({ gemeenteId, visieId })
const writtenBy = ({ at, who }: By) => ({ writtenAt: at, writtenBy: who })

/** Each saves over the revision that the writer had; undefined when somebody else was first. */
export const saveBetrokkene = (db: Db, by: By, { id, revision, ...rest }: BetrokkeneRow) =>
  saveOver(db, 'visie_betrokkene', { ...keyOf(by), id }, { ...rest, ...writtenBy(by) }, revision)

export const removeBetrokkene = (db: Db, { gemeenteId, visieId }: By, id: string) =>
  on(db)
    .deleteFrom('visie_betrokkene')
    .where('gemeenteId', '=', gemeenteId)
    .where('visieId', '=', visieId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()

export const saveThema = (db: Db, by: By, { thema, revision, ...rest }: ThemaRow) =>
  saveOver(db, 'visie_thema', { ...keyOf(by), thema }, { ...rest, ...writtenBy(by) }, revision)

export const saveGrens = (db: Db, by: By, { sector, revision, text }: GrensRow) =>
  saveOver(db, 'visie_grens', { ...keyOf(by), sector }, { text, ...writtenBy(by) }, revision)

/** The position with all its domains at once. */
export async function savePlek(db: Db, by: By, { revision, model, argument, domeinen }: PlekRow) {
  const row = await saveOver(db, 'visie_plek', keyOf(by), { model, argument, ...writtenBy(by) }, revision)
  if (!row) return undefined
  await on(db).deleteFrom('visie_domein').where('gemeenteId', '=', by.gemeenteId).where('visieId', '=', by.visieId).execute()
  if (domeinen.length > 0)
    await on(db)
      .insertInto('visie_domein')
      .values(domeinen.map((each) => ({ ...keyOf(by), ...each })))
      .execute()
  return row
}

/** The usual six are there as soon as somebody says something about them. */
export const ensurePartijen = (db: Db, by: By) =>
  on(db)
    .insertInto('visie_partij')
    .values(partijen.map((partij) => ({ ...keyOf(by), partij, revision: 0, name: null, ...writtenBy(by) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const savePartij = (db: Db, by: By, { partij, revision, name }: Inrichting['partijen'][number]) =>
  saveOver(db, 'visie_partij', { ...keyOf(by), partij }, { name, ...writtenBy(by) }, revision)

/** A party of the municipality's own choice goes with its roles and agreements; the caller knows that it decides on nothing. */
export async function removePartij(db: Db, { gemeenteId, visieId }: By, partij: string) {
  for (const table of ['visie_rol', 'visie_akkoord'] as const)
    await on(db)
      .deleteFrom(table)
      .where('gemeenteId', '=', gemeenteId)
      .where('visieId', '=', visieId)
      .where('partij', '=', partij)
      .execute()
  return on(db)
    .deleteFrom('visie_partij')
    .where('gemeenteId', '=', gemeenteId)
    .where('visieId', '=', visieId)
    .where('partij', '=', partij)
    .where('name', 'is not', null)
    .returning('partij')
    .executeTakeFirst()
}

const clearRollen = (db: Db, { gemeenteId, visieId }: By, onderwerp: string) =>
  on(db)
    .deleteFrom('visie_rol')
    .where('gemeenteId', '=', gemeenteId)
    .where('visieId', '=', visieId)
    .where('onderwerp', '=', onderwerp)
    .execute()

/** A subject with what every party does on it. When somebody was first the caller refuses, which puts the old roles back. */
export async function saveOnderwerp(db: Db, by: By, { onderwerp, revision, rollen, ...rest }: OnderwerpRow) {
  await clearRollen(db, by, onderwerp)
  const row = await saveOver(db, 'visie_onderwerp', { ...keyOf(by), onderwerp }, { ...rest, ...writtenBy(by) }, revision)
  if (row && rollen.length > 0)
    await on(db)
      .insertInto('visie_rol')
      .values(rollen.map((each) => ({ ...keyOf(by), onderwerp, decider: rest.decider, ...each })))
      .execute()
  return row
}

export async function removeOnderwerp(db: Db, by: By, onderwerp: string) {
  await clearRollen(db, by, onderwerp)
  return on(db)
    .deleteFrom('visie_onderwerp')
    .where('gemeenteId', '=', by.gemeenteId)
    .where('visieId', '=', by.visieId)
    .where('onderwerp', '=', onderwerp)
    .returning('onderwerp')
    .executeTakeFirst()
}

/** Undefined when this person had agreed with this state already. */
export const sign = (db: Db, by: By, partij: string, stand: string) =>
  on(db)
    .insertInto('visie_akkoord')
    .values({ ...keyOf(by), partij, stand, signedBy: by.who, signedAt: by.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('partij')
    .executeTakeFirst()

/** What the last version said, as the start of a new draft. Agreements are given anew. */
export async function copyInrichting(db: Db, by: By, from: Inrichting): Promise<void> {
  for (const each of from.betrokkenen) await saveBetrokkene(db, by, { ...each, revision: 0 })
  for (const each of from.themas) await saveThema(db, by, { ...each, revision: 0 })
  if (from.plek) await savePlek(db, by, { ...from.plek, revision: 0 })
  await ensurePartijen(db, by)
  for (const each of from.partijen) await savePartij(db, by, { ...each, revision: 0 })
  for (const each of from.onderwerpen) await saveOnderwerp(db, by, { ...each, revision: 0 })
  for (const each of from.grenzen) await saveGrens(db, by, { ...each, revision: 0 })
}
