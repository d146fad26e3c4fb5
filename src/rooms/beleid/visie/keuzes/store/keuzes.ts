import { type RawBuilder, sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../../house/db/database.ts'
import { all, type Lookup, moment, rowOf, rowsOf } from '../../../../../house/db/look.ts'
import { saveOver } from '../../../../../house/db/save-over.ts'
import type { By } from '../../store.ts'
import type { Flag, Gevolg, Herziening, Keuzes, Periode, Uitzondering } from '../model.ts'

type Time = string | Date
type InVisie = { gemeenteId: string; visieId: string; id: string; revision: number }
type Tables = {
  visie_uitzondering: InVisie
  visie_periode: InVisie
  visie_gevolg: InVisie
  visie_herziening: Omit<Herziening, 'on'> & { gemeenteId: string; visieId: string; reviewedAt: Time; reviewedBy: string }
  visie_raad: { gemeenteId: string; visieId: string; id: string; heldOn: string; text: string; notedAt: Time; notedBy: string }
  visie_tekstcheck: {
    gemeenteId: string
    visieId: string
    id: string
    deel: string
    flagged: readonly string[]
    taken: string | null
    shownAt: Time
    shownTo: string
  }
}
const on = (db: Db) => db.withTables<Tables>()

/** A course as it is read, with raw counts of the stances. */
export type StoredKeuzes = Omit<Keuzes, 'gevolgen'> & {
  readonly gevolgen: readonly (Omit<Keuzes['gevolgen'][number], 'counts'> & {
    readonly counts: { readonly kan: number; readonly bezwaar: number; readonly voorwaarde: number }
  })[]
}

/** The course of the vision `v`, as part of the question about that vision. */
export const keuzesOfV: RawBuilder<unknown> = (() => {
  const mine = sql`gemeente_id = v.gemeente_id and visie_id = v.id`
  const stance = (name: string) =>
    sql`(select count(*) from visie_reactie r where r.gemeente_id = g.gemeente_id and r.gevolg_id = g.id and r.stance = ${sql.lit(name)})`
  return all({
    mix: rowOf(sql`select revision, approach, steering, argument from visie_mix where ${mine}`),
    uitzonderingen: rowsOf(
      sql`select id, revision, name, groups, area, position, why from visie_uitzondering where ${mine} order by id`,
    ),
    perioden: rowsOf(sql`select id, revision, name, position, starts, ends, review_on as "reviewOn", why
      from visie_periode where ${mine} order by starts, id`),
    besprekingen: rowsOf(sql`select flag, revision, text from visie_bespreking where ${mine} order by flag`),
    gevolgen: rowsOf(sql`select g.id, g.revision, g.choice, g.for_whom as "forWhom", g.nl, g.en,
        json_build_object('kan', ${stance('kan')}, 'bezwaar', ${stance('bezwaar')}, 'voorwaarde', ${stance('voorwaarde')}) as counts,
        ${
          rowsOf(sql`select r.stance, r.point, r.outcome, r.reply from visie_reactie r
            where r.gemeente_id = g.gemeente_id and r.gevolg_id = g.id and r.replied_at is not null order by r.replied_at, r.reageerder_id`)
            .query
        } as punten
      from visie_gevolg g where g.gemeente_id = v.gemeente_id and g.visie_id = v.id
      order by array_position(array['breed','smal','dirigent','afstand','vangnet','periode'], g.choice),
        array_position(array['organisaties','vrijwilligers','inwoners','budget'], g.for_whom), g.id`),
    raad: rowsOf(sql`select held_on as "on", text from visie_raad where ${mine} order by held_on, id`),
  }).query
})()

const keyOf = ({ gemeenteId, visieId }: By) => ({ gemeenteId, visieId })
const writtenBy = ({ at, who }: By) => ({ writtenAt: at, writtenBy: who })

/** Each saves over the revision that the writer had; undefined when somebody else was first. */
export const saveMix = (db: Db, by: By, { revision, ...rest }: NonNullable<Keuzes['mix']>) =>
  saveOver(db, 'visie_mix', keyOf(by), { ...rest, ...writtenBy(by) }, revision)

export const saveUitzondering = (db: Db, by: By, { id, revision, ...rest }: Uitzondering) =>
  saveOver(db, 'visie_uitzondering', { ...keyOf(by), id }, { ...rest, ...writtenBy(by) }, revision)

export const savePeriode = (db: Db, by: By, { id, revision, ...rest }: Periode) =>
  saveOver(db, 'visie_periode', { ...keyOf(by), id }, { ...rest, ...writtenBy(by) }, revision)

export const saveBespreking = (db: Db, by: By, flag: Flag, revision: number, text: string) =>
  saveOver(db, 'visie_bespreking', { ...keyOf(by), flag }, { text, ...writtenBy(by) }, revision)

export const saveGevolg = (db: Db, by: By, { id, revision, ...rest }: Gevolg) =>
  saveOver(db, 'visie_gevolg', { gemeenteId: by.gemeenteId, id }, { visieId: by.visieId, ...rest, ...writtenBy(by) }, revision)

/** Takes a row out of the draft; undefined when it is not there in this revision. */
export const removeRow = (
  db: Db,
  { gemeenteId, visieId }: By,
  table: 'visie_uitzondering' | 'visie_periode' | 'visie_gevolg',
  id: string,
  revision: number,
) =>
  on(db)
    .deleteFrom(table)
    .where('gemeenteId', '=', gemeenteId)
    .where('visieId', '=', visieId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning('id')
    .executeTakeFirst()

/** That the council talked about it. */
export const insertRaad = (db: Db, by: By, heldOn: string, text: string) =>
  on(db)
    .insertInto('visie_raad')
    .values({ ...keyOf(by), id: uuidv7(), heldOn, text, notedAt: by.at, notedBy: by.who })
    .execute()

/** That a text was questioned, and what was done about it (VI-12). */
export const insertCheck = (db: Db, by: By, deel: string, flagged: readonly string[], taken: string | null) =>
  on(db)
    .insertInto('visie_tekstcheck')
    .values({ ...keyOf(by), id: uuidv7(), deel, flagged, taken, shownAt: by.at, shownTo: by.who })
    .execute()

/** When a part of the draft was questioned, the newest first. */
export const checksIn = (
  gemeenteId: string,
  deel: string,
): Lookup<{ flagged: string[]; taken: string | null; shownAt: string }[]> =>
  rowsOf(sql`select k.flagged, k.taken, ${moment('k.shown_at')} as "shownAt" from visie_tekstcheck k
    join visie_visie v on v.gemeente_id = k.gemeente_id and v.id = k.visie_id
    where k.gemeente_id = ${gemeenteId} and k.deel = ${deel} and v.adopted_at is null order by k.id desc limit 10`)

/** The vision that holds: the newest that was adopted. */
const inForce = (gemeenteId: string) =>
  sql`(select id from visie_visie where gemeente_id = ${gemeenteId} and adopted_at is not null order by no desc limit 1)`

export type DuePeriode = Pick<Periode, 'id' | 'name' | 'reviewOn'>
/** Phases of the vision that holds whose day has come and that nobody looked at (VI-04). */
export const duePeriodenIn = (gemeenteId: string, today: string): Lookup<DuePeriode[]> =>
  rowsOf(sql`select f.id, f.name, f.review_on as "reviewOn" from visie_periode f
    where f.gemeente_id = ${gemeenteId} and f.visie_id = ${inForce(gemeenteId)} and f.review_on <= ${today}
      and not exists (select from visie_herziening h
        where h.gemeente_id = f.gemeente_id and h.periode_id = f.id and h.review_on = f.review_on)
    order by f.review_on, f.id`)

/** One phase of the vision that holds, with the vision it belongs to. */
export const periodeIn = (gemeenteId: string, id: string): Lookup<(Periode & { readonly visieId: string }) | null> =>
  rowOf(sql`select f.id, f.visie_id as "visieId", f.revision, f.name, f.position, f.starts, f.ends, f.review_on as "reviewOn", f.why
    from visie_periode f where f.gemeente_id = ${gemeenteId} and f.id = ${id} and f.visie_id = ${inForce(gemeenteId)}`)

/** How phases were looked at, in the order of their days. */
export const herzieningenIn = (gemeenteId: string): Lookup<Herziening[]> =>
  rowsOf(sql`select periode_id as "periodeId", review_on as "reviewOn", outcome, text,
      to_char(reviewed_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "on"
    from visie_herziening where gemeente_id = ${gemeenteId} order by review_on, periode_id`)

/** Undefined when this day of the phase was looked at before. */
export const insertHerziening = (
  db: Db,
  { gemeenteId, visieId, at, who }: By,
  review: Pick<Herziening, 'periodeId' | 'reviewOn' | 'outcome' | 'text'>,
) =>
  on(db)
    .insertInto('visie_herziening')
    .values({ gemeenteId, visieId, ...review, reviewedAt: at, reviewedBy: who })
    .onConflict((conflict) => conflict.doNothing())
    .returning('periodeId')
    .executeTakeFirst()
