import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../../house/db/look.ts'
import { saveOver } from '../../../../house/db/save-over.ts'
import type { AntwoordRow, Cyclus, Gang, Route, StapRow } from '../model.ts'

type Time = string | Date
type Closed = { closedAt: Time | null; closedBy: string | null }
type Tables = {
  stappenplan_cyclus: Cyclus & Closed & { gemeenteId: string; startedAt: Time; startedBy: string }
  stappenplan_stap: Omit<StapRow, 'closedAt'> & Closed & { gemeenteId: string; cyclusId: string }
  stappenplan_gang: Omit<Gang, 'at'> & { gemeenteId: string; cyclusId: string; id: string; at: Time; by: string }
}
const on = (db: Db) => db.withTables<Tables>()

/** Who saves, where, and when. */
export interface By {
  readonly gemeenteId: string
  readonly cyclusId: string
  readonly at: Date
  readonly who: string
}

/** A period with what was written in its steps and when they were closed and opened. */
export interface Periode extends Cyclus {
  readonly startedAt: string
  readonly endedAt: string | null
  readonly rows: readonly StapRow[]
  readonly answers: readonly AntwoordRow[]
  readonly gang: readonly Gang[]
}

/** The period that is open, or period `no`; null when there is none. */
export const cyclusIn = (gemeenteId: string, no: number | null = null): Lookup<Periode | null> =>
  rowOf(sql`
    select c.id, c.no, c.kader, c.from_year as "fromYear", c.to_year as "toYear", c.route,
      ${moment('c.started_at')} as "startedAt", ${moment('c.closed_at')} as "endedAt",
      ${
        rowsOf(sql`select stap, revision, starts, ends, involved, ${moment('closed_at')} as "closedAt" from stappenplan_stap
          where gemeente_id = c.gemeente_id and cyclus_id = c.id`).query
      } as rows,
      ${
        rowsOf(sql`select stap, vraag, revision, text, source from stappenplan_antwoord
          where gemeente_id = c.gemeente_id and cyclus_id = c.id order by stap, vraag`).query
      } as answers,
      ${
        rowsOf(sql`select stap, what, why, ${moment('at')} as at from stappenplan_gang
          where gemeente_id = c.gemeente_id and cyclus_id = c.id order by stappenplan_gang.at, id`).query
      } as gang
    from stappenplan_cyclus c
    where c.gemeente_id = ${gemeenteId} and case when ${no}::int is null then c.closed_at is null else c.no = ${no}::int end`)

/** The periods that are over, the newest first. */
export const earlierIn = (gemeenteId: string): Lookup<Pick<Cyclus, 'no' | 'fromYear' | 'toYear'>[]> =>
  rowsOf(sql`select no, from_year as "fromYear", to_year as "toYear" from stappenplan_cyclus
    where gemeente_id = ${gemeenteId} and closed_at is not null order by no desc`)

/** What was answered to a question in the newest period that is over, with its years; null when nothing was. */
export const earlierAnswerIn = (
  gemeenteId: string,
  stap: number,
  vraag: number,
): Lookup<{ text: string; source: string; fromYear: number; toYear: number } | null> =>
  rowOf(sql`
    select a.text, a.source, c.from_year as "fromYear", c.to_year as "toYear"
    from stappenplan_antwoord a join stappenplan_cyclus c on c.gemeente_id = a.gemeente_id and c.id = a.cyclus_id
    where a.gemeente_id = ${gemeenteId} and a.stap = ${stap} and a.vraag = ${vraag} and a.text <> '' and c.closed_at is not null
    order by c.no desc limit 1`)

/** Holds the period that is open until the end of the transaction. */
export const holdCyclus = (db: Db, gemeenteId: string): Promise<Cyclus | undefined> =>
  on(db)
    .selectFrom('stappenplan_cyclus')
    .select(['id', 'no', 'kader', 'fromYear', 'toYear', 'route'])
    .where('gemeenteId', '=', gemeenteId)
    .where('closedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** The next period in the row; undefined while another is open. */
export async function insertCyclus(
  db: Db,
  gemeenteId: string,
  values: Pick<Cyclus, 'kader' | 'fromYear' | 'toYear' | 'route'>,
  who: string,
  at: Date,
) {
  const last = await on(db)
    .selectFrom('stappenplan_cyclus')
    .select((eb) => eb.fn.max('no').as('no'))
    .where('gemeenteId', '=', gemeenteId)
    .executeTakeFirst()
  return on(db)
    .insertInto('stappenplan_cyclus')
    .values({
      ...values,
      gemeenteId,
      id: uuidv7(),
      no: (last?.no ?? 0) + 1,
      startedAt: at,
      startedBy: who,
      closedAt: null,
      closedBy: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'no'])
    .executeTakeFirst()
}

export const setRoute = (db: Db, { gemeenteId, cyclusId }: By, route: Route) =>
  on(db)
    .updateTable('stappenplan_cyclus')
    .set({ route })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', cyclusId)
    .execute()

export const closeCyclus = (db: Db, { gemeenteId, cyclusId, at, who }: By) =>
  on(db)
    .updateTable('stappenplan_cyclus')
    .set({ closedAt: at, closedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', cyclusId)
    .execute()

/** Saves over the revision that the writer had; undefined when somebody else was first. */
export const saveAntwoord = (db: Db, { gemeenteId, cyclusId, at, who }: By, { stap, vraag, revision, ...rest }: AntwoordRow) =>
  saveOver(
    db,
    'stappenplan_antwoord',
    { gemeenteId, cyclusId, stap, vraag },
    { ...rest, writtenAt: at, writtenBy: who },
    revision,
  )

/** The same, for the dates and people of a step. */
export const savePlanning = (db: Db, { gemeenteId, cyclusId }: By, { stap, revision, ...rest }: Omit<StapRow, 'closedAt'>) =>
  saveOver(db, 'stappenplan_stap', { gemeenteId, cyclusId, stap }, rest, revision)

/** Closes a step, or opens it again (`closed` null); undefined when it already was so. */
export const setClosed = (db: Db, { gemeenteId, cyclusId }: By, stap: number, closed: { at: Date; who: string } | null) =>
  on(db)
    .insertInto('stappenplan_stap')
    .values({
      gemeenteId,
      cyclusId,
      stap,
      revision: 0,
      starts: null,
      ends: null,
      involved: '',
      closedAt: closed?.at ?? null,
      closedBy: closed?.who ?? null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['gemeenteId', 'cyclusId', 'stap'])
        .doUpdateSet({ closedAt: closed?.at ?? null, closedBy: closed?.who ?? null })
        .where('stappenplan_stap.closedAt', closed ? 'is' : 'is not', null),
    )
    .returning('stap')
    .executeTakeFirst()

/** What happened to a step, for ever. */
export const insertGang = (db: Db, { gemeenteId, cyclusId, at, who }: By, row: Pick<Gang, 'stap' | 'what' | 'why'>) =>
  on(db)
    .insertInto('stappenplan_gang')
    .values({ gemeenteId, cyclusId, id: uuidv7(), ...row, at, by: who })
    .execute()

export interface Written {
  readonly kind: 'antwoord' | 'closed' | 'reopened' | 'started' | 'ended' | 'gehoord' | 'bijeenkomst' | 'bewijs'
  readonly no: number
  readonly at: string
}

/** What one person wrote and decided, the newest first; `no` is the step, the number of the period, or the year of a proof. */
export const writtenIn = (gemeenteId: string, who: string): Lookup<Written[]> =>
  rowsOf(sql`
    select 'antwoord' as kind, stap as no, ${moment('written_at')} as at
      from stappenplan_antwoord where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'closed', stap, ${moment('closed_at')} from stappenplan_stap where gemeente_id = ${gemeenteId} and closed_by = ${who}
    union all select 'reopened', stap, ${moment('at')} from stappenplan_gang
      where gemeente_id = ${gemeenteId} and stappenplan_gang.by = ${who} and what = 'reopened'
    union all select 'gehoord', 4, ${moment('written_at')} from stappenplan_gehoord
      where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'bijeenkomst', c.no, ${moment('written_at')} from stappenplan_bijeenkomst b
      join stappenplan_cyclus c on c.gemeente_id = b.gemeente_id and c.id = b.cyclus_id
      where b.gemeente_id = ${gemeenteId} and b.written_by = ${who}
    union all select 'bewijs', date_part('year', happened_on)::int, ${moment('written_at')} from stappenplan_bewijs
      where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'started', no, ${moment('started_at')} from stappenplan_cyclus where gemeente_id = ${gemeenteId} and started_by = ${who}
    union all select 'ended', no, ${moment('closed_at')} from stappenplan_cyclus where gemeente_id = ${gemeenteId} and closed_by = ${who}
    order by at desc`)
