import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import type { Doel, Indicator, Requirement } from './model.ts'

type Time = string | Date
type Written = { gemeenteId: string; id: string; revision: number; writtenAt: Time; writtenBy: string }
export type Letters = Pick<
  Doel,
  | 'statement'
  | 'specific'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'acceptable'
  | 'realistic'
  | 'dueDate'
  | 'targetGroups'
  | 'vijfS'
  | 'motive'
  | 'area'
  | 'alsoAreas'
>
export type IndicatorFields = Omit<Indicator, 'id' | 'revision' | 'metingen'>
interface ResultaatFields {
  readonly description: string
  readonly complex: boolean
  readonly requirements: readonly Requirement[]
}
type Tables = {
  doelen_doel: Written &
    Letters & { no: number; priority: number; withdrawnAt: Time | null; withdrawnBy: string | null; withdrawnWhy: string | null }
  doelen_herkomst: { gemeenteId: string; id: string; doelId: string; kind: string; ref: string | null; text: string }
  doelen_resultaat: Written & { doelId: string; description: string; complex: boolean; requirements: string }
  doelen_indicator: Written & IndicatorFields & { doelId: string }
  doelen_meting: {
    gemeenteId: string
    id: string
    indicatorId: string
    measuredOn: string
    value: number
    note: string
    corrects: string | null
    at: Time
    by: string
  }
}
const on = (db: Db) => db.withTables<Tables>()

/** Who writes, where, and when. */
export interface By {
  readonly gemeenteId: string
  readonly at: Date
  readonly who: string
}

/**
 * The goals that were not withdrawn, in the order the municipality gave them, each with all that belongs to it. One statement:
 * what it shows was true at one moment.
 */
export async function listDoelen(db: Db, gemeenteId: string, only?: string): Promise<Doel[]> {
  const { rows } = await sql<Doel>`
    select d.id, d.no, d.revision, d.statement, d.specific, d.unit, d.baseline, d.target, d.acceptable, d.realistic,
      d.due_date, d.target_groups, d.vijf_s, d.motive, d.area, d.also_areas, to_char(d.written_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as written_on,
      coalesce((select json_agg(json_build_object('id', h.id, 'kind', h.kind, 'ref', h.ref, 'text', h.text) order by h.id)
        from doelen_herkomst h where h.gemeente_id = d.gemeente_id and h.doel_id = d.id), '[]') as origins,
      coalesce((select json_agg(json_build_object('id', r.id, 'revision', r.revision, 'description', r.description,
          'complex', r.complex, 'requirements', r.requirements) order by r.id)
        from doelen_resultaat r where r.gemeente_id = d.gemeente_id and r.doel_id = d.id), '[]') as resultaten,
      coalesce((select json_agg(json_build_object('id', i.id, 'revision', i.revision, 'definition', i.definition,
          'source', i.source, 'method', i.method, 'frequency', i.frequency, 'unit', i.unit, 'baseline', i.baseline,
          'baselineDate', i.baseline_date, 'target', i.target, 'targetDate', i.target_date, 'measure', i.measure,
          'metingen', coalesce((select json_agg(json_build_object('id', m.id, 'date', m.measured_on, 'value', m.value,
              'note', m.note, 'corrects', m.corrects) order by m.measured_on, m.id)
            from doelen_meting m where m.gemeente_id = i.gemeente_id and m.indicator_id = i.id), '[]')) order by i.id)
        from doelen_indicator i where i.gemeente_id = d.gemeente_id and i.doel_id = d.id), '[]') as indicatoren
    from doelen_doel d
    where d.gemeente_id = ${gemeenteId} and d.withdrawn_at is null and (${only ?? null}::uuid is null or d.id = ${only ?? null}::uuid)
    order by d.priority, d.no`.execute(db)
  return rows
}

export const findDoel = async (db: Db, gemeenteId: string, id: string): Promise<Doel | undefined> =>
  (await listDoelen(db, gemeenteId, id))[0]

/** Holds the list until the end of the transaction: one at a time gives a number or an order. */
const holdList = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('doelen_doel')
    .select(['id', 'no', 'priority', 'withdrawnAt'])
    .where('gemeenteId', '=', gemeenteId)
    .orderBy('priority')
    .orderBy('no')
    .forUpdate()
    .execute()

/** A new goal, last in order. */
export async function insertDoel(db: Db, { gemeenteId, at, who }: By, letters: Letters) {
  const list = await holdList(db, gemeenteId)
  const no = Math.max(0, ...list.map((each) => each.no)) + 1
  return on(db)
    .insertInto('doelen_doel')
    .values({
      gemeenteId,
      id: uuidv7(),
      no,
      priority: Math.max(0, ...list.map((each) => each.priority)) + 1,
      revision: 1,
      ...letters,
      writtenAt: at,
      writtenBy: who,
      withdrawnAt: null,
      withdrawnBy: null,
      withdrawnWhy: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'no'])
    .executeTakeFirst()
}

/** Saves over the revision the writer had; undefined when somebody else was first, or when the goal is not there. */
export const saveDoel = (db: Db, { gemeenteId, at, who }: By, id: string, revision: number, letters: Letters) =>
  on(db)
    .updateTable('doelen_doel')
    .set({ ...letters, revision: revision + 1, writtenAt: at, writtenBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('withdrawnAt', 'is', null)
    .returning('revision')
    .executeTakeFirst()

/** Swaps a goal with the one before or after it; false at the end of the list. */
export async function moveDoel(db: Db, gemeenteId: string, id: string, by: -1 | 1): Promise<boolean> {
  const list = (await holdList(db, gemeenteId)).filter(({ withdrawnAt }) => withdrawnAt === null)
  const at = list.findIndex((each) => each.id === id)
  const [one, other] = [list[at], list[at + by]]
  if (!one || !other) return false
  for (const [row, priority] of [
    [one, other.priority],
    [other, one.priority],
  ] as const)
    await on(db)
      .updateTable('doelen_doel')
      .set({ priority })
      .where('gemeenteId', '=', gemeenteId)
      .where('id', '=', row.id)
      .execute()
  return true
}

export const withdrawDoel = (db: Db, { gemeenteId, at, who }: By, id: string, why: string) =>
  on(db)
    .updateTable('doelen_doel')
    .set({ withdrawnAt: at, withdrawnBy: who, withdrawnWhy: why })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

export const insertHerkomst = (
  db: Db,
  gemeenteId: string,
  doelId: string,
  origin: { kind: string; ref: string | null; text: string },
) =>
  on(db)
    .insertInto('doelen_herkomst')
    .values({ gemeenteId, id: uuidv7(), doelId, ...origin })
    .returning('id')
    .executeTakeFirstOrThrow()

export const deleteHerkomst = (db: Db, gemeenteId: string, doelId: string, id: string) =>
  on(db)
    .deleteFrom('doelen_herkomst')
    .where('gemeenteId', '=', gemeenteId)
    .where('doelId', '=', doelId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()

const written = ({ gemeenteId, at, who }: By) => ({ gemeenteId, writtenAt: at, writtenBy: who })
const asJson = ({ requirements, ...rest }: ResultaatFields) => ({ ...rest, requirements: JSON.stringify(requirements) })

export const insertResultaat = (db: Db, by: By, doelId: string, fields: ResultaatFields) =>
  on(db)
    .insertInto('doelen_resultaat')
    .values({ ...written(by), id: uuidv7(), doelId, revision: 1, ...asJson(fields) })
    .returning(['id', 'revision'])
    .executeTakeFirstOrThrow()

export const saveResultaat = (db: Db, by: By, id: string, revision: number, fields: ResultaatFields) =>
  on(db)
    .updateTable('doelen_resultaat')
    .set({ ...asJson(fields), revision: revision + 1, writtenAt: by.at, writtenBy: by.who })
    .where('gemeenteId', '=', by.gemeenteId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(['id', 'revision'])
    .executeTakeFirst()

export const insertIndicator = (db: Db, by: By, doelId: string, fields: IndicatorFields) =>
  on(db)
    .insertInto('doelen_indicator')
    .values({ ...written(by), id: uuidv7(), doelId, revision: 1, ...fields })
    .returning(['id', 'revision'])
    .executeTakeFirstOrThrow()

export const saveIndicator = (db: Db, by: By, id: string, revision: number, fields: IndicatorFields) =>
  on(db)
    .updateTable('doelen_indicator')
    .set({ ...fields, revision: revision + 1, writtenAt: by.at, writtenBy: by.who })
    .where('gemeenteId', '=', by.gemeenteId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(['id', 'revision'])
    .executeTakeFirst()

/** A measurement; undefined when `corrects` was corrected before. */
export const insertMeting = (
  db: Db,
  { gemeenteId, at, who }: By,
  indicatorId: string,
  { date, ...rest }: { date: string; value: number; note: string; corrects: string | null },
) =>
  on(db)
    .insertInto('doelen_meting')
    .values({ gemeenteId, id: uuidv7(), indicatorId, measuredOn: date, ...rest, at, by: who })
    .onConflict((conflict) => conflict.columns(['gemeenteId', 'corrects']).doNothing())
    .returning('id')
    .executeTakeFirst()
