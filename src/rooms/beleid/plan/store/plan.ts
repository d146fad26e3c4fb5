import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, moment, rowsOf } from '../../../../house/db/look.ts'
import { saveOver } from '../../../../house/db/save-over.ts'
import type { Deel, DeelRow, InclusieRow, Inhoud, Moment } from '../model.ts'
import { type By, keyOf, on } from './tables.ts'

/** Holds the draft until the end of the transaction: nobody writes in it while somebody adopts it. */
export const holdWorking = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('plan_plan')
    .select(['id', 'no', 'reactUntil'])
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
  const closed = { reactUntil: null, openedAt: null, openedBy: null }
  return on(db)
    .insertInto('plan_plan')
    .values({ gemeenteId, id: uuidv7(), no: (last?.no ?? 0) + 1, startedAt, startedBy, ...nobody, ...closed })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'no'])
    .executeTakeFirst()
}

/** Opens the draft for reactions until a day. */
export const setOpen = (db: Db, { gemeenteId, planId, at, who }: By, reactUntil: string) =>
  on(db)
    .updateTable('plan_plan')
    .set({ reactUntil, openedAt: at, openedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', planId)
    .execute()

/** Saves over the revision the writer had; undefined when somebody else was first. */
export const saveDeel = (db: Db, by: By, { deel, revision, ...rest }: DeelRow) =>
  saveOver(db, 'plan_deel', { ...keyOf(by), deel }, { ...rest, writtenAt: by.at, writtenBy: by.who }, revision)

export const saveInclusie = (db: Db, by: By, { vraag, revision, answer, role }: Omit<InclusieRow, 'writtenOn'>) =>
  saveOver(db, 'plan_inclusie', { ...keyOf(by), vraag }, { answer, role, writtenAt: by.at, writtenBy: by.who }, revision)

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

export const insertMomenten = (db: Db, by: By, momenten: readonly Moment[]) =>
  on(db)
    .insertInto('plan_moment')
    .values(momenten.map((row) => ({ ...keyOf(by), ...row })))
    .execute()

/** Moves a moment, over the revision the writer had. */
export const saveMoment = (db: Db, { gemeenteId, planId }: By, { id, revision, day, bodies }: Omit<Moment, 'kind'>) =>
  on(db)
    .updateTable('plan_moment')
    .set({ day, bodies, revision: revision + 1 })
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(['id', 'revision'])
    .executeTakeFirst()

export type Written =
  | { readonly kind: 'deel'; readonly no: Deel; readonly at: string }
  | { readonly kind: 'inclusie' | 'reactie'; readonly no: null; readonly at: string }
  | { readonly kind: 'started' | 'adopted' | 'public'; readonly no: number; readonly at: string }

/** What one person wrote and decided, the newest first; `no` is the part, or the number of the plan. */
export const writtenIn = (gemeenteId: string, who: string): Lookup<Written[]> => {
  const decided = (did: string) =>
    sql`select ${did}, no, ${moment(`${did}_at`)} from plan_plan where gemeente_id = ${gemeenteId} and ${sql.ref(`${did}_by`)} = ${who}`
  return rowsOf(sql`select 'deel' as kind, deel as no, ${moment('written_at')} as at
    from plan_deel where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'inclusie', null, ${moment('written_at')}
    from plan_inclusie where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'reactie', null, ${moment('written_at')}
    from plan_bijdrage where gemeente_id = ${gemeenteId} and account_id = ${who}
    union all ${sql.join(['started', 'adopted', 'public'].map(decided), sql` union all `)} order by at desc`)
}
