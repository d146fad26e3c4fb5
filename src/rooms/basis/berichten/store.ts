import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../house/db/look.ts'
import type { Rhythm } from './model.ts'

type Time = string | Date
type Tables = {
  berichten_opmerking: {
    gemeenteId: string
    id: string
    over: string
    text: string
    saidAt: Time
    saidBy: string
    withdrawnAt: Time | null
  }
  berichten_vermelding: { gemeenteId: string; opmerkingId: string; personId: string; seenAt: Time | null }
  berichten_taak: {
    gemeenteId: string
    id: string
    over: string
    title: string
    personId: string
    due: string | null
    givenAt: Time
    givenBy: string
    revision: number
    doneAt: Time | null
    doneBy: string | null
  }
  berichten_samenvatting: { gemeenteId: string; personId: string; rhythm: Rhythm; sentAt: Time | null }
}
const on = (db: Db) => db.withTables<Tables>()

export interface OpmerkingRow {
  readonly id: string
  readonly over: string
  readonly text: string
  readonly saidAt: string
  readonly saidBy: string
  readonly withdrawn: boolean
  readonly mentions: readonly { readonly personId: string; readonly seen: boolean }[]
}

export interface TaakRow {
  readonly id: string
  readonly over: string
  readonly title: string
  readonly personId: string
  readonly due: string | null
  readonly givenAt: string
  readonly givenBy: string
  readonly revision: number
  readonly doneAt: string | null
}

const said = sql`o.id, o.over, o.text, ${moment('o.said_at')} as "saidAt", o.said_by as "saidBy",
  o.withdrawn_at is not null as withdrawn,
  ${
    rowsOf(sql`select m.person_id as "personId", m.seen_at is not null as seen from berichten_vermelding m
      where m.gemeente_id = o.gemeente_id and m.opmerking_id = o.id`).query
  } as mentions`
const task = sql`t.id, t.over, t.title, t.person_id as "personId", t.due, ${moment('t.given_at')} as "givenAt",
  t.given_by as "givenBy", t.revision, ${moment('t.done_at')} as "doneAt"`

/** What was said about a page, in its order. */
export const opmerkingenOver = (gemeenteId: string, over: string): Lookup<OpmerkingRow[]> =>
  rowsOf(sql`select ${said} from berichten_opmerking o
    where o.gemeente_id = ${gemeenteId} and o.over = ${over} order by o.said_at, o.id`)

/** The work at a page: open first, by day. */
export const takenOver = (gemeenteId: string, over: string): Lookup<TaakRow[]> =>
  rowsOf(sql`select ${task} from berichten_taak t
    where t.gemeente_id = ${gemeenteId} and t.over = ${over} order by t.done_at desc nulls first, t.due nulls last, t.id`)

/** What asks this person to look, and did not hear that they did. */
export const vermeldingenVan = (gemeenteId: string, personId: string): Lookup<OpmerkingRow[]> =>
  rowsOf(sql`select ${said} from berichten_opmerking o
    where o.gemeente_id = ${gemeenteId} and o.withdrawn_at is null and exists (select 1 from berichten_vermelding v
      where v.gemeente_id = o.gemeente_id and v.opmerking_id = o.id and v.person_id = ${personId} and v.seen_at is null)
    order by o.said_at, o.id`)

/** Open work of this person, and open work this person gave to others. */
export const takenVan = (gemeenteId: string, personId: string): Lookup<TaakRow[]> =>
  rowsOf(sql`select ${task} from berichten_taak t
    where t.gemeente_id = ${gemeenteId} and t.done_at is null and (t.person_id = ${personId} or t.given_by = ${personId})
    order by t.due nulls last, t.id`)

export const samenvattingVan = (gemeenteId: string, personId: string): Lookup<{ rhythm: Rhythm; sentAt: string | null } | null> =>
  rowOf(sql`select rhythm, ${moment('sent_at')} as "sentAt" from berichten_samenvatting
    where gemeente_id = ${gemeenteId} and person_id = ${personId}`)

/** How often each person who chose wants a summary, and when the last one went. */
export const samenvattingenIn = (gemeenteId: string): Lookup<{ personId: string; rhythm: Rhythm; sentAt: string | null }[]> =>
  rowsOf(sql`select person_id as "personId", rhythm, ${moment('sent_at')} as "sentAt" from berichten_samenvatting
    where gemeente_id = ${gemeenteId}`)

export async function insertOpmerking(
  db: Db,
  gemeenteId: string,
  row: { readonly over: string; readonly text: string; readonly saidBy: string; readonly saidAt: Date },
  mentions: readonly string[],
): Promise<string> {
  const id = uuidv7()
  await on(db)
    .insertInto('berichten_opmerking')
    .values({ gemeenteId, id, ...row, withdrawnAt: null })
    .execute()
  const rows = mentions.map((personId) => ({ gemeenteId, opmerkingId: id, personId, seenAt: null }))
  if (rows.length > 0) await on(db).insertInto('berichten_vermelding').values(rows).execute()
  return id
}

/** Takes back what this person said: the text goes, the row stays. */
export const withdrawOpmerking = (db: Db, gemeenteId: string, id: string, saidBy: string, now: Date) =>
  on(db)
    .updateTable('berichten_opmerking')
    .set({ text: '', withdrawnAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('saidBy', '=', saidBy)
    .where('withdrawnAt', 'is', null)
    .returning('over')
    .executeTakeFirst()

export const setSeen = (db: Db, gemeenteId: string, opmerkingId: string, personId: string, now: Date) =>
  on(db)
    .updateTable('berichten_vermelding')
    .set({ seenAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('opmerkingId', '=', opmerkingId)
    .where('personId', '=', personId)
    .where('seenAt', 'is', null)
    .returning('opmerkingId')
    .executeTakeFirst()

/** Whoever answers in a conversation has seen what asked them there. */
export const setSeenOver = (db: Db, gemeenteId: string, over: string, personId: string, now: Date) =>
  on(db)
    .updateTable('berichten_vermelding')
    .set({ seenAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('personId', '=', personId)
    .where('seenAt', 'is', null)
    .where('opmerkingId', 'in', (eb) =>
      eb.selectFrom('berichten_opmerking').select('id').where('gemeenteId', '=', gemeenteId).where('over', '=', over),
    )
    .execute()

export async function insertTaak(
  db: Db,
  gemeenteId: string,
  row: { readonly over: string; readonly title: string; readonly personId: string; readonly due: string | null },
  givenBy: string,
  givenAt: Date,
): Promise<string> {
  const id = uuidv7()
  await on(db)
    .insertInto('berichten_taak')
    .values({ gemeenteId, id, ...row, givenBy, givenAt, revision: 1, doneAt: null, doneBy: null })
    .execute()
  return id
}

export const taakIn = (gemeenteId: string, id: string): Lookup<TaakRow | null> =>
  rowOf(sql`select ${task} from berichten_taak t where t.gemeente_id = ${gemeenteId} and t.id = ${id}`)

/** Changes a task over the revision its writer had; undefined when somebody else was first. */
export const saveTaak = (
  db: Db,
  gemeenteId: string,
  id: string,
  revision: number,
  fields: Partial<Omit<Tables['berichten_taak'], 'gemeenteId' | 'id' | 'over' | 'revision'>>,
) =>
  on(db)
    .updateTable('berichten_taak')
    .set({ ...fields, revision: revision + 1 })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning('revision')
    .executeTakeFirst()

export const saveRhythm = (db: Db, gemeenteId: string, personId: string, rhythm: Rhythm) =>
  on(db)
    .insertInto('berichten_samenvatting')
    .values({ gemeenteId, personId, rhythm, sentAt: null })
    .onConflict((conflict) => conflict.columns(['gemeenteId', 'personId']).doUpdateSet({ rhythm }))
    .execute()

/** Remembers until when somebody was told by a summary that was sent; whoever never chose keeps the rhythm of the house. */
export const setSent = (db: Db, gemeenteId: string, personId: string, rhythm: Rhythm, sentAt: Date) =>
  on(db)
    .insertInto('berichten_samenvatting')
    .values({ gemeenteId, personId, rhythm, sentAt })
    .onConflict((conflict) => conflict.columns(['gemeenteId', 'personId']).doUpdateSet({ sentAt }))
    .execute()

export interface DeedRow {
  readonly kind: 'opmerking' | 'taak' | 'gaf' | 'samenvatting'
  readonly over: string
  readonly title: string
  readonly at: string | null
}

/** What one person said, does and gave, the newest first; of what they said the beginning. */
export const deedsOf = (gemeenteId: string, who: string): Lookup<DeedRow[]> =>
  rowsOf(sql`
    select 'opmerking' as kind, over, left(text, 80) as title, ${moment('said_at')} as at from berichten_opmerking
      where gemeente_id = ${gemeenteId} and said_by = ${who} and withdrawn_at is null
    union all select 'taak', over, title, ${moment('given_at')} from berichten_taak where gemeente_id = ${gemeenteId} and person_id = ${who}
    union all select 'gaf', over, title, ${moment('given_at')} from berichten_taak
      where gemeente_id = ${gemeenteId} and given_by = ${who} and person_id <> ${who}
    union all select 'samenvatting', '', '', ${moment('sent_at')} from berichten_samenvatting
      where gemeente_id = ${gemeenteId} and person_id = ${who}
    order by at desc nulls last`)

/** Takes away what this person said, what asks them to look, and their summary. Their tasks stay: somebody has to do them. @returns how many rows. */
export async function forget(db: Db, gemeenteId: string, who: string, now: Date): Promise<number> {
  const said = await on(db)
    .updateTable('berichten_opmerking')
    .set({ text: '', withdrawnAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('saidBy', '=', who)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  const gone = (table: 'berichten_vermelding' | 'berichten_samenvatting') =>
    on(db).deleteFrom(table).where('gemeenteId', '=', gemeenteId).where('personId', '=', who).executeTakeFirst()
  const { numDeletedRows: asked } = await gone('berichten_vermelding')
  const { numDeletedRows: summaries } = await gone('berichten_samenvatting')
  return Number(said.numUpdatedRows + asked + summaries)
}
