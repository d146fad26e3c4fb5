import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import { type Lookup, look, moment, rowsOf } from '../../../house/db/look.ts'
import type { Document, Doel, Indicator, Meting, Requirement } from './model.ts'

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
  | 'byGroups'
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
  readonly document: Document | null
}
type Tables = {
  doelen_doel: Written &
    Letters & { no: number; priority: number; withdrawnAt: Time | null; withdrawnBy: string | null; withdrawnWhy: string | null }
  doelen_herkomst: { gemeenteId: string; id: string; doelId: string; kind: string; ref: string | null; text: string }
  doelen_resultaat: Written & {
    doelId: string
    description: string
    complex: boolean
    requirements: string
    documentTitle: string | null
    documentUrl: string | null
  }
  doelen_indicator: Written & IndicatorFields & { doelId: string }
  doelen_tekstcheck: {
    gemeenteId: string
    doelId: string
    id: string
    flagged: readonly string[]
    taken: string | null
    shownAt: Time
    shownTo: string
  }
  doelen_meting: {
    gemeenteId: string
    id: string
    indicatorId: string
    measuredOn: string
    value: number
    note: string
    corrects: string | null
    measure: string | null
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
 * The goals that were not withdrawn, in the order the municipality gave them, each with all that belongs to it; of `only` that
 * one goal.
 */
export const doelenIn = (gemeenteId: string, only: string | null = null): Lookup<Doel[]> =>
  rowsOf(sql`
    select d.id, d.no, d.revision, d.statement, d.specific, d.unit, d.baseline, d.target, d.acceptable, d.realistic,
      d.due_date as "dueDate", d.target_groups as "targetGroups", d.by_groups as "byGroups", d.vijf_s as "vijfS", d.motive, d.area, d.also_areas as "alsoAreas",
      to_char(d.written_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "writtenOn",
      ${
        rowsOf(sql`select h.id, h.kind, h.ref, h.text from doelen_herkomst h
          where h.gemeente_id = d.gemeente_id and h.doel_id = d.id order by h.id`).query
      } as origins,
      ${
        rowsOf(sql`select r.id, r.revision, r.description, r.complex, r.requirements,
            case when r.document_url is not null then json_build_object('title', r.document_title, 'url', r.document_url) end as document
          from doelen_resultaat r
          where r.gemeente_id = d.gemeente_id and r.doel_id = d.id order by r.id`).query
      } as resultaten,
      ${
        rowsOf(sql`select i.id, i.revision, i.definition, i.source, i.method, i.frequency, i.unit, i.baseline,
            i.baseline_date as "baselineDate", i.target, i.target_date as "targetDate", i.measure,
            ${
              rowsOf(sql`select m.id, m.measured_on as date, m.value, m.note, m.corrects, m.measure from doelen_meting m
                where m.gemeente_id = i.gemeente_id and m.indicator_id = i.id order by m.measured_on, m.id`).query
            } as metingen
          from doelen_indicator i where i.gemeente_id = d.gemeente_id and i.doel_id = d.id order by i.id`).query
      } as indicatoren
    from doelen_doel d
    where d.gemeente_id = ${gemeenteId} and d.withdrawn_at is null and (${only}::uuid is null or d.id = ${only}::uuid)
    order by d.priority, d.no`)

export const listDoelen = (db: Db, gemeenteId: string): Promise<Doel[]> => look(db, doelenIn(gemeenteId))

export const findDoel = async (db: Db, gemeenteId: string, id: string): Promise<Doel | undefined> =>
  (await look(db, doelenIn(gemeenteId, id)))[0]

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

const setPriority = (db: Db, gemeenteId: string, id: string, priority: number) =>
  on(db).updateTable('doelen_doel').set({ priority }).where('gemeenteId', '=', gemeenteId).where('id', '=', id).execute()

/** Swaps a goal with the one before or after it; false at the end of the list. */
export async function moveDoel(db: Db, gemeenteId: string, id: string, by: -1 | 1): Promise<boolean> {
  const list = (await holdList(db, gemeenteId)).filter(({ withdrawnAt }) => withdrawnAt === null)
  const at = list.findIndex((each) => each.id === id)
  const [one, other] = [list[at], list[at + by]]
  if (!one || !other) return false
  await setPriority(db, gemeenteId, one.id, other.priority)
  await setPriority(db, gemeenteId, other.id, one.priority)
  return true
}

/** Puts goals in another order, one at a time in this municipality; `order` gets and gives the ids of all that were not withdrawn. */
export async function orderDoelen(
  db: Db,
  gemeenteId: string,
  order: (now: readonly string[]) => readonly string[],
): Promise<readonly string[]> {
  const list = (await holdList(db, gemeenteId)).filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id }) => id)
  const wanted = order(list)
  for (const [index, id] of wanted.entries()) await setPriority(db, gemeenteId, id, index + 1)
  return wanted
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
const asJson = ({ description, complex, requirements, document }: ResultaatFields) => ({
  description,
  complex,
  requirements: JSON.stringify(requirements),
  documentTitle: document?.title ?? null,
  documentUrl: document?.url ?? null,
})

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
export const insertMeting = (db: Db, { gemeenteId, at, who }: By, indicatorId: string, { date, ...rest }: Omit<Meting, 'id'>) =>
  on(db)
    .insertInto('doelen_meting')
    .values({ gemeenteId, id: uuidv7(), indicatorId, measuredOn: date, ...rest, at, by: who })
    .onConflict((conflict) => conflict.columns(['gemeenteId', 'corrects']).doNothing())
    .returning('id')
    .executeTakeFirst()

/** That a goal was questioned, and what was done about it (VI-12). */
export const insertCheck = (
  db: Db,
  { gemeenteId, at, who }: By,
  doelId: string,
  flagged: readonly string[],
  taken: string | null,
) =>
  on(db)
    .insertInto('doelen_tekstcheck')
    .values({ gemeenteId, doelId, id: uuidv7(), flagged, taken, shownAt: at, shownTo: who })
    .execute()

export interface WrittenRow {
  readonly kind: 'doel' | 'resultaat' | 'indicator' | 'meting' | 'withdrawn'
  readonly title: string
  readonly doelId: string
  readonly at: string
}

/** What one person wrote and measured, the newest first. */
export const writtenIn = (gemeenteId: string, who: string): Lookup<WrittenRow[]> =>
  rowsOf(sql`
    select 'doel' as kind, statement as title, id as "doelId", ${moment('written_at')} as at
      from doelen_doel where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'withdrawn', statement, id, ${moment('withdrawn_at')}
      from doelen_doel where gemeente_id = ${gemeenteId} and withdrawn_by = ${who}
    union all select 'resultaat', description, doel_id, ${moment('written_at')}
      from doelen_resultaat where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'indicator', definition, doel_id, ${moment('written_at')}
      from doelen_indicator where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'meting', i.definition, i.doel_id, ${moment('m.at')} from doelen_meting m
      join doelen_indicator i on i.gemeente_id = m.gemeente_id and i.id = m.indicator_id
      where m.gemeente_id = ${gemeenteId} and m.by = ${who}
    order by at desc`)
