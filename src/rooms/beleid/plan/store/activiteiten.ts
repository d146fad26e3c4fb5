import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, rowOf } from '../../../../house/db/look.ts'
import { saveOver } from '../../../../house/db/save-over.ts'
import type { Activiteit, Besteding, Borging, Kosten, Middel } from '../model.ts'
import { type By, keyOf, on } from './tables.ts'

/** True when this plan (null: any plan) has the activity, and it was not taken out. */
export const hasActiviteit = async (db: Db, gemeenteId: string, planId: string | null, id: string) =>
  (await on(db)
    .selectFrom('plan_activiteit')
    .select('id')
    .where('gemeenteId', '=', gemeenteId)
    .$if(planId !== null, (query) => query.where('planId', '=', planId!))
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()) !== undefined

export const insertActiviteit = (db: Db, by: By, row: Omit<Activiteit, 'id' | 'revision'>, id: string = uuidv7()) =>
  on(db)
    .insertInto('plan_activiteit')
    .values({ ...keyOf(by), id, revision: 1, ...row, withdrawnAt: null, withdrawnBy: null })
    .returning('id')
    .executeTakeFirstOrThrow()

type Change = Partial<Omit<Activiteit, 'id' | 'revision'>> & { withdrawnAt?: Date | null; withdrawnBy?: string | null }
const update = (db: Db, { gemeenteId, planId }: By, id: string, change: Change) =>
  on(db)
    .updateTable('plan_activiteit')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .where('id', '=', id)

/** Saves over the revision the writer had; undefined when somebody else was first, or took it out. */
export const saveActiviteit = (db: Db, by: By, { id, revision, ...row }: Omit<Activiteit, 'doelId'>) =>
  update(db, by, id, row)
    .where('revision', '=', revision)
    .where('withdrawnAt', 'is', null)
    .returning(['id', 'revision'])
    .executeTakeFirst()

export const withdrawActiviteit = (db: Db, by: By, id: string, revision: number) =>
  update(db, by, id, { withdrawnAt: by.at, withdrawnBy: by.who })
    .where('revision', '=', revision)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

export const restoreActiviteit = (db: Db, by: By, id: string) =>
  update(db, by, id, { withdrawnAt: null, withdrawnBy: null })
    .where('withdrawnAt', 'is not', null)
    .returning('id')
    .executeTakeFirst()

type Amount<T> = Omit<T, 'writtenOn'>

/** An amount over the revision its writer had; undefined when somebody else was first. */
export const saveKosten = (db: Db, by: By, { activiteitId, year, bron, revision, ...row }: Amount<Kosten>) =>
  saveOver(db, 'plan_kosten', { ...keyOf(by), activiteitId, year, bron }, { ...row, writtenAt: by.at }, revision)

export const saveMiddelen = (db: Db, by: By, { year, kind, revision, ...row }: Amount<Middel>) =>
  saveOver(db, 'plan_middelen', { ...keyOf(by), year, kind }, { ...row, writtenAt: by.at }, revision)

export const saveBesteding = (
  db: Db,
  { gemeenteId, at }: Pick<By, 'gemeenteId' | 'at'>,
  { activiteitId, year, bron, revision, ...row }: Amount<Besteding>,
) => saveOver(db, 'plan_besteding', { gemeenteId, activiteitId, year, bron }, { ...row, writtenAt: at }, revision)

export const saveBorging = (
  db: Db,
  { gemeenteId, at }: Pick<By, 'gemeenteId' | 'at'>,
  { activiteitId, revision, ...row }: Borging,
) => saveOver(db, 'plan_borging', { gemeenteId, activiteitId }, { ...row, writtenAt: at }, revision)

/** The newest frame of this plan. */
export const kaderOf = ({ gemeenteId, planId }: By): Lookup<{ readonly middelen: readonly Middel[] } | null> =>
  rowOf(
    sql`select middelen from plan_budgetkader where gemeente_id = ${gemeenteId} and plan_id = ${planId} order by no desc limit 1`,
  )

/** Tells what there is: the next frame of this plan. */
export async function insertKader(db: Db, { gemeenteId, planId, at, who }: By, middelen: readonly Middel[]): Promise<number> {
  const last = await on(db)
    .selectFrom('plan_budgetkader')
    .select((eb) => eb.fn.max('no').as('no'))
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .executeTakeFirst()
  const no = (last?.no ?? 0) + 1
  await on(db)
    .insertInto('plan_budgetkader')
    .values({ gemeenteId, planId, no, middelen: JSON.stringify(middelen), publishedAt: at, publishedBy: who })
    .execute()
  return no
}
