import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import type { Activiteit, DeelRow, Geschreven, Inhoud, Kosten, Middel } from './model.ts'

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
  plan_deel: In & DeelRow & { writtenAt: Time; writtenBy: string }
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

const workings = (db: Db, gemeenteId: string) =>
  on(db).selectFrom('plan_plan').select(['id', 'no']).where('gemeenteId', '=', gemeenteId).where('adoptedAt', 'is', null)
export const findWorking = (db: Db, gemeenteId: string) => workings(db, gemeenteId).executeTakeFirst()
/** Held until the end of the transaction: nobody writes in it while somebody adopts it. */
export const holdWorking = (db: Db, gemeenteId: string) => workings(db, gemeenteId).forUpdate().executeTakeFirst()

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

const whole = <T extends { cents: number }>(rows: readonly T[]): T[] => rows.map((row) => ({ ...row, cents: Number(row.cents) }))

const activities = (db: Db, gemeenteId: string, planId: string) =>
  on(db)
    .selectFrom('plan_activiteit')
    .select(['id', 'doelId', 'revision', 'title', 'party', 'starts', 'ends', 'state', 'place', 'tasks'])
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)

export const findActiviteit = (db: Db, gemeenteId: string, planId: string, id: string): Promise<Activiteit | undefined> =>
  activities(db, gemeenteId, planId).where('id', '=', id).executeTakeFirst()

export async function findGeschreven(db: Db, gemeenteId: string, planId: string): Promise<Geschreven> {
  const delen = await on(db)
    .selectFrom('plan_deel')
    .select(['deel', 'revision', 'text', 'whyNot'])
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .orderBy('deel')
    .execute()
  const activiteiten = await activities(db, gemeenteId, planId).orderBy('starts').orderBy('id').execute()
  const kosten = await on(db)
    .selectFrom('plan_kosten')
    .select(['activiteitId', 'year', 'cents', 'source'])
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .orderBy('year')
    .execute()
  const middelen = await on(db)
    .selectFrom('plan_middelen')
    .select(['year', 'cents', 'source', 'kind'])
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .orderBy('year')
    .execute()
  return { delen, activiteiten, kosten: whole(kosten), middelen: whole(middelen) }
}

/** Saves over the revision the writer had (0: nothing yet); undefined when somebody else was first. */
export const saveDeel = (db: Db, { gemeenteId, planId, at, who }: By, { deel, revision, text, whyNot }: DeelRow) =>
  on(db)
    .insertInto('plan_deel')
    .values({ gemeenteId, planId, deel, text, whyNot, revision: revision + 1, writtenAt: at, writtenBy: who })
    .onConflict((conflict) =>
      conflict
        .columns(['gemeenteId', 'planId', 'deel'])
        .doUpdateSet({ text, whyNot, revision: revision + 1, writtenAt: at, writtenBy: who })
        .where('plan_deel.revision', '=', revision),
    )
    .returning('revision')
    .executeTakeFirst()

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

/** Adopted versions, the newest first; `only` public ones. */
export async function findVersie(
  db: Db,
  gemeenteId: string,
  { no, onlyPublic }: { no?: number; onlyPublic: boolean },
): Promise<Versie | undefined> {
  const query = on(db)
    .selectFrom('plan_versie as k')
    .innerJoin('plan_plan as v', (join) => join.onRef('v.gemeenteId', '=', 'k.gemeenteId').onRef('v.id', '=', 'k.planId'))
    .select(['k.planId', 'k.snapshot', 'k.adoptedAt', 'v.publicAt'])
    .where('k.gemeenteId', '=', gemeenteId)
    .$if(no !== undefined, (all) => all.where('k.no', '=', no!))
    .$if(onlyPublic, (all) => all.where('v.publicAt', 'is not', null))
  const row = await query.orderBy('k.no', 'desc').limit(1).executeTakeFirst()
  return (
    row && {
      ...row.snapshot,
      planId: row.planId,
      adoptedAt: String(row.adoptedAt),
      publicAt: row.publicAt && String(row.publicAt),
    }
  )
}
