import { type RawBuilder, sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../house/db/look.ts'
import { saveOver } from '../../../house/db/save-over.ts'
import type { EigenScore, Kant, Ronde } from './model.ts'
import type { Telling } from './rules.ts'

type Time = string | Date
type Tables = {
  verkenning_ronde: {
    gemeenteId: string
    id: string
    no: number
    closesOn: string
    openedAt: Time
    openedBy: string
    closedAt: Time | null
    closedBy: string | null
  }
  verkenning_score: EigenScore & { gemeenteId: string; rondeId: string; personId: string; kant: Kant; writtenAt: Time }
}
const on = (db: Db) => db.withTables<Tables>()

/** Who writes, where and when. */
export interface By {
  readonly gemeenteId: string
  readonly at: Date
  readonly who: string
}

/** A round by its number, the newest, or the newest that is closed. */
export type Which = number | 'newest' | 'closed'
const isWhich = (which: Which): RawBuilder<unknown> =>
  typeof which === 'number' ? sql`no = ${which}` : which === 'closed' ? sql`closed_at is not null` : sql`true`
const pick = (gemeenteId: string, which: Which) => sql`gemeente_id = ${gemeenteId} and ${isWhich(which)} order by no desc limit 1`
const idOf = (gemeenteId: string, which: Which) => sql`(select id from verkenning_ronde where ${pick(gemeenteId, which)})`

const columns = sql`id, no, closes_on as "closesOn", ${moment('opened_at')} as "openedAt", ${moment('closed_at')} as "closedAt"`

export const rondeIn = (gemeenteId: string, which: Which = 'newest'): Lookup<Ronde | null> =>
  rowOf(sql`select ${columns} from verkenning_ronde where ${pick(gemeenteId, which)}`)

/** All rounds, the newest first. */
export const rondesIn = (gemeenteId: string): Lookup<Ronde[]> =>
  rowsOf(sql`select ${columns} from verkenning_ronde where gemeente_id = ${gemeenteId} order by no desc`)

/** What each side gave to each item; nothing of a round that is not closed. */
export const tellingenIn = (gemeenteId: string, which: Which): Lookup<Telling[]> =>
  rowsOf(sql`select s.item, s.kant, count(*)::int as n, avg(s.weight)::float8 as mean,
      coalesce(json_agg(s.note) filter (where s.note <> ''), '[]') as notes
    from verkenning_score s join verkenning_ronde r on r.gemeente_id = s.gemeente_id and r.id = s.ronde_id
    where s.gemeente_id = ${gemeenteId} and s.ronde_id = ${idOf(gemeenteId, which)} and r.closed_at is not null
    group by s.item, s.kant`)

/** How many people of each side scored anything. */
export const peopleIn = (gemeenteId: string, which: Which): Lookup<{ kant: Kant; n: number }[]> =>
  rowsOf(sql`select kant, count(distinct person_id)::int as n from verkenning_score
    where gemeente_id = ${gemeenteId} and ronde_id = ${idOf(gemeenteId, which)} group by kant`)

/** Keys of what anybody scored in the newest round. */
export const scoredIn = (gemeenteId: string): Lookup<string[]> => ({
  query: sql`(select coalesce(json_agg(distinct item), '[]') from verkenning_score
    where gemeente_id = ${gemeenteId} and ronde_id = ${idOf(gemeenteId, 'newest')})`,
  read: (json) => json,
})

/** What one person gave in the newest round. */
export const eigenScoresIn = (gemeenteId: string, who: string): Lookup<EigenScore[]> =>
  rowsOf(sql`select item, revision, weight, note from verkenning_score
    where gemeente_id = ${gemeenteId} and person_id = ${who} and ronde_id = ${idOf(gemeenteId, 'newest')}`)

/** Who raised an own item and what it leads to. */
export interface Merk {
  readonly id: string
  readonly revision: number
  readonly raised: Kant
  readonly needs: string[]
  readonly measures: string[]
}
export const merkenIn = (gemeenteId: string): Lookup<Merk[]> =>
  rowsOf(sql`select id, revision, raised, needs, measures from verkenning_eigen where gemeente_id = ${gemeenteId}`)

/** In which rounds one person scored, and which they opened or closed. */
export interface DeedRow {
  readonly kind: 'scored' | 'opened' | 'closed' | 'marked'
  readonly no: number | null
  readonly at: string
}
export const deedsIn = (gemeenteId: string, who: string): Lookup<DeedRow[]> =>
  rowsOf(sql`
    select 'opened' as kind, no, ${moment('opened_at')} as at from verkenning_ronde
      where gemeente_id = ${gemeenteId} and opened_by = ${who}
    union all select 'closed', no, ${moment('closed_at')} from verkenning_ronde
      where gemeente_id = ${gemeenteId} and closed_by = ${who}
    union all select 'marked', null, ${moment('written_at')} from verkenning_eigen
      where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all (select distinct on (r.no) 'scored', r.no, ${moment('s.written_at')} from verkenning_score s
      join verkenning_ronde r on r.gemeente_id = s.gemeente_id and r.id = s.ronde_id
      where s.gemeente_id = ${gemeenteId} and s.person_id = ${who} order by r.no, s.written_at desc)
    order by at desc`)

/** Undefined while another is open. */
export async function insertRonde(db: Db, { gemeenteId, at, who }: By, closesOn: string) {
  const last = await on(db)
    .selectFrom('verkenning_ronde')
    .select(({ fn }) => fn.max('no').as('no'))
    .where('gemeenteId', '=', gemeenteId)
    .executeTakeFirst()
  const opened = { id: uuidv7(), no: (last?.no ?? 0) + 1, closesOn, openedAt: at, openedBy: who }
  return on(db)
    .insertInto('verkenning_ronde')
    .values({ gemeenteId, ...opened, closedAt: null, closedBy: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'no'])
    .executeTakeFirst()
}

/** The round that is open, kept so until this transaction ends: `share` beside others who score, `update` alone. */
export const holdRonde = (db: Db, gemeenteId: string, how: 'share' | 'update') => {
  const row = on(db)
    .selectFrom('verkenning_ronde')
    .select(['id', 'no', 'closesOn'])
    .where('gemeenteId', '=', gemeenteId)
    .where('closedAt', 'is', null)
  return (how === 'share' ? row.forShare() : row.forUpdate()).executeTakeFirst()
}

export const closeRonde = (db: Db, { gemeenteId, at, who }: By, id: string) =>
  on(db)
    .updateTable('verkenning_ronde')
    .set({ closedAt: at, closedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .execute()

/**
 * Saves what one person gave, each over the revision they had (0: nothing yet), in one statement.
 * @returns how many were saved: fewer than were given when some were saved elsewhere meanwhile; then refuse.
 */
export async function saveScores(
  db: Db,
  { gemeenteId, at, who }: By,
  { rondeId, kant }: { readonly rondeId: string; readonly kant: Kant },
  scores: readonly EigenScore[],
): Promise<number> {
  // In one order, so that two saves of one person wait for each other and never both for the other.
  const inOrder = scores.toSorted((one, other) => (one.item < other.item ? -1 : 1))
  const rows = inOrder.map(({ revision, ...score }) => ({
    ...{ gemeenteId, rondeId, personId: who, kant, writtenAt: at },
    ...score,
    revision: revision + 1,
  }))
  const saved = await on(db)
    .insertInto('verkenning_score')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['gemeenteId', 'rondeId', 'personId', 'item'])
        .doUpdateSet(({ ref }) => ({
          revision: ref('excluded.revision'),
          kant: ref('excluded.kant'),
          weight: ref('excluded.weight'),
          note: ref('excluded.note'),
          writtenAt: ref('excluded.writtenAt'),
        }))
        .where(({ eb, ref }) => eb(ref('verkenning_score.revision'), '=', eb(ref('excluded.revision'), '-', 1))),
    )
    .returning('item')
    .execute()
  return saved.length
}

/** Says who raised an own item and what it leads to, over the revision the writer had; undefined when somebody was first. */
export const saveMerk = (db: Db, { gemeenteId, at, who }: By, { id, revision, ...rest }: Merk) =>
  saveOver(db, 'verkenning_eigen', { gemeenteId, id }, { ...rest, writtenAt: at, writtenBy: who }, revision)
