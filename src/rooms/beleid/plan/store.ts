import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import { type Lookup, map, moment, rowOf, rowsOf } from '../../../house/db/look.ts'
import { saveOver } from '../../../house/db/save-over.ts'
import type { Activiteit, Deel, DeelRow, Geschreven, Inhoud, Kosten, Middel } from './model.ts'

type Time = string | Date
type In = { gemeenteId: string; planId: string }
type Tables = {
  plan_plan: {
    gemeenteId: string
    id: string
    no: number
    startedAt: Time
    startedBy: string
    adoptedAt: Time | null
    adoptedBy: string | null
    publicAt: Time | null
    publicBy: string | null
  }
  plan_activiteit: In & Activiteit
  plan_kosten: In & Kosten
  plan_middelen: In & Middel
  plan_versie: { gemeenteId: string; no: number; planId: string; snapshot: Inhoud; adoptedAt: Time; adoptedBy: string }
}
const on = (db: Db) => db.withTables<Tables>()

/** Who writes, in which plan, and when. */
export interface By {
  readonly gemeenteId: string
  readonly planId: string
  readonly at: Date
  readonly who: string
}

/** The draft with all that is written in it, if any. */
export const draftIn = (gemeenteId: string): Lookup<(Geschreven & { readonly id: string; readonly no: number }) | null> =>
  rowOf(sql`
    select p.id, p.no,
      ${
        rowsOf(sql`select deel, revision, text, why_not as "whyNot" from plan_deel
          where gemeente_id = p.gemeente_id and plan_id = p.id order by deel`).query
      } as delen,
      ${
        rowsOf(sql`select id, doel_id as "doelId", revision, title, party, starts, ends, state, place, tasks from plan_activiteit
          where gemeente_id = p.gemeente_id and plan_id = p.id order by starts, id`).query
      } as activiteiten,
      ${
        rowsOf(sql`select activiteit_id as "activiteitId", year, cents, source from plan_kosten
          where gemeente_id = p.gemeente_id and plan_id = p.id order by year`).query
      } as kosten,
      ${
        rowsOf(sql`select year, cents, source, kind from plan_middelen
          where gemeente_id = p.gemeente_id and plan_id = p.id order by year`).query
      } as middelen
    from plan_plan p where p.gemeente_id = ${gemeenteId} and p.adopted_at is null`)

/** Holds the draft until the end of the transaction: nobody writes in it while somebody adopts it. */
export const holdWorking = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('plan_plan')
    .select(['id', 'no'])
    .where('gemeenteId', '=', gemeenteId)
    .where('adoptedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()

export async function insertPlan(db: Db, gemeenteId: string, startedBy: string, startedAt: Date) {
  const last = await on(db)
    .selectFrom('plan_plan')
    .select((eb) => eb.fn.max('no').as('no'))
    .where('gemeenteId', '=', gemeenteId)
    .executeTakeFirst()
  const nobody = { adoptedAt: null, adoptedBy: null, publicAt: null, publicBy: null }
  return on(db)
    .insertInto('plan_plan')
    .values({ gemeenteId, id: uuidv7(), no: (last?.no ?? 0) + 1, startedAt, startedBy, ...nobody })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'no'])
    .executeTakeFirst()
}

/** True when the draft has this activity. */
export const hasActiviteit = async (db: Db, { gemeenteId, planId }: By, id: string): Promise<boolean> =>
  (await on(db)
    .selectFrom('plan_activiteit')
    .select('id')
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .where('id', '=', id)
    .executeTakeFirst()) !== undefined

/** Saves over the revision the writer had; undefined when somebody else was first. */
export const saveDeel = (db: Db, { gemeenteId, planId, at, who }: By, { deel, revision, ...rest }: DeelRow) =>
  saveOver(db, 'plan_deel', { gemeenteId, planId, deel }, { ...rest, writtenAt: at, writtenBy: who }, revision)

export const insertActiviteit = (
  db: Db,
  { gemeenteId, planId }: By,
  row: Omit<Activiteit, 'id' | 'revision'>,
  id: string = uuidv7(),
) =>
  on(db)
    .insertInto('plan_activiteit')
    .values({ gemeenteId, planId, id, revision: 1, ...row })
    .returning('id')
    .executeTakeFirstOrThrow()

export const saveActiviteit = (db: Db, { gemeenteId, planId }: By, { id, revision, ...row }: Omit<Activiteit, 'doelId'>) =>
  on(db)
    .updateTable('plan_activiteit')
    .set({ ...row, revision: revision + 1 })
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning('id')
    .executeTakeFirst()

export const deleteActiviteit = (db: Db, { gemeenteId, planId }: By, id: string) =>
  on(db)
    .deleteFrom('plan_activiteit')
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()

/** The amount of a year; nothing for 0. */
export async function saveKosten(
  db: Db,
  { gemeenteId, planId }: By,
  { activiteitId, year, cents, source }: Kosten,
): Promise<void> {
  await on(db)
    .deleteFrom('plan_kosten')
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .where('activiteitId', '=', activiteitId)
    .where('year', '=', year)
    .execute()
  if (cents > 0)
    await on(db).insertInto('plan_kosten').values({ gemeenteId, planId, activiteitId, year, cents, source }).execute()
}

export async function saveMiddelen(db: Db, { gemeenteId, planId }: By, { year, cents, source, kind }: Middel): Promise<void> {
  await on(db)
    .deleteFrom('plan_middelen')
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .where('year', '=', year)
    .execute()
  if (cents > 0) await on(db).insertInto('plan_middelen').values({ gemeenteId, planId, year, cents, source, kind }).execute()
}

export async function insertVersie(db: Db, { gemeenteId, planId, at, who }: By, snapshot: Inhoud): Promise<void> {
  await on(db)
    .updateTable('plan_plan')
    .set({ adoptedAt: at, adoptedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', planId)
    .execute()
  await on(db)
    .insertInto('plan_versie')
    .values({ gemeenteId, planId, no: snapshot.no, snapshot, adoptedAt: at, adoptedBy: who })
    .execute()
}

/** Makes an adopted plan public, once. */
export const setPublic = (db: Db, { gemeenteId, planId, at, who }: By) =>
  on(db)
    .updateTable('plan_plan')
    .set({ publicAt: at, publicBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', planId)
    .where('publicAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

export interface Versie extends Inhoud {
  readonly planId: string
  readonly adoptedAt: string
  readonly publicAt: string | null
}

/** The newest adopted version, or version `no`; of `onlyPublic` the newest public one. */
export const versieIn = (
  gemeenteId: string,
  { no = null, onlyPublic }: { no?: number | null; onlyPublic: boolean },
): Lookup<Versie | null> =>
  map(
    rowOf<Omit<Versie, keyof Inhoud> & { snapshot: Inhoud }>(sql`
      select k.plan_id as "planId", k.snapshot, ${moment('k.adopted_at')} as "adoptedAt", ${moment('v.public_at')} as "publicAt"
      from plan_versie k join plan_plan v on v.gemeente_id = k.gemeente_id and v.id = k.plan_id
      where k.gemeente_id = ${gemeenteId} and (${no}::int is null or k.no = ${no}::int)
        and (v.public_at is not null or not ${onlyPublic}::boolean)
      order by k.no desc limit 1`),
    (row) => {
      if (!row) return null
      const { snapshot, ...rest } = row
      return { ...snapshot, ...rest }
    },
  )

export type Written =
  | { readonly kind: 'deel'; readonly no: Deel; readonly at: string }
  | { readonly kind: 'started' | 'adopted' | 'public'; readonly no: number; readonly at: string }

/** What one person wrote and decided, the newest first; `no` is the part, or the number of the plan. */
export const writtenIn = (gemeenteId: string, who: string): Lookup<Written[]> => {
  const decided = (did: string) =>
    sql`select ${did}, no, ${moment(`${did}_at`)} from plan_plan where gemeente_id = ${gemeenteId} and ${sql.ref(`${did}_by`)} = ${who}`
  return rowsOf(sql`select 'deel' as kind, deel as no, ${moment('written_at')} as at
    from plan_deel where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all ${sql.join(['started', 'adopted', 'public'].map(decided), sql` union all `)} order by at desc`)
}
