import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../../../house/db/look.ts'
import type { By } from '../../store.ts'
import type { Besluit, Frame, Groep, Kandidaat, Sessie, Verplaatsing } from '../model.ts'
import { on } from './tables.ts'

/** A session with everything that belongs to it. `weights` of a ballot is null until something was filled in. */
export type Whole = Sessie & {
  readonly stemmen: readonly { readonly groep: Groep; readonly weights: number[] | null; readonly handedIn: boolean }[]
  readonly verplaatsingen: Verplaatsing[]
  readonly besluit: Besluit | null
}

const columns = sql`s.id, s.code, s.revision, s.title, s.held_on as "heldOn", s.open_from as "openFrom", s.open_to as "openTo",
  s.weging, s.size, s.frame, ${moment('s.opened_at')} as "openedAt", ${moment('s.closed_at')} as "closedAt",
  ${
    rowsOf(sql`select k.no, k.doel_id as "doelId", k.statement from doelen_prio_kandidaat k
      where k.gemeente_id = s.gemeente_id and k.sessie_id = s.id order by k.no`).query
  } as kandidaten`

const besluitOf = (sessieId: RawBuilder<unknown>) =>
  rowOf<Besluit>(sql`select ${moment('b.at')} as at, b.by, b.participants, b.why, b.volgorde as "order"
    from doelen_prio_besluit b where b.gemeente_id = s.gemeente_id and b.sessie_id = ${sessieId}`).query

/** One session by its id or by the code in its link; null when it is not there. */
export const sessieIn = (gemeenteId: string, by: { readonly id: string } | { readonly code: string }): Lookup<Whole | null> =>
  rowOf(sql`
    select ${columns}, ${besluitOf(sql`s.id`)} as besluit,
      ${
        rowsOf(sql`select v.groep, v.weights, v.handed_in_at is not null as "handedIn" from doelen_prio_stem v
          where v.gemeente_id = s.gemeente_id and v.sessie_id = s.id order by v.id`).query
      } as stemmen,
      ${
        rowsOf(sql`select m.no, m.doel_id as "doelId", d.statement, m.from_place as "from", m.to_place as "to", m.why,
            m.by, ${moment('m.at')} as at
          from doelen_prio_verplaatsing m join doelen_doel d on d.gemeente_id = m.gemeente_id and d.id = m.doel_id
          where m.gemeente_id = s.gemeente_id and m.sessie_id = s.id order by m.no`).query
      } as verplaatsingen
    from doelen_prio_sessie s
    where s.gemeente_id = ${gemeenteId} and ${'id' in by ? sql`s.id = ${by.id}` : sql`s.code = ${by.code}`}`)

/** All sessions, the newest day first, with how many handed in. */
export const sessiesIn = (gemeenteId: string): Lookup<(Sessie & { besluit: Besluit | null })[]> =>
  rowsOf(sql`select ${columns}, ${besluitOf(sql`s.id`)} as besluit
    from doelen_prio_sessie s where s.gemeente_id = ${gemeenteId} order by s.held_on desc, s.id desc`)

/** What one person did in sessions: prepared, decided, moved or took part with an account; the newest first. */
export interface DeedRow {
  readonly kind: 'sessie' | 'besluit' | 'verplaatsing' | 'stem'
  readonly title: string
  readonly id: string
  readonly at: string
}
export const deedsIn = (gemeenteId: string, who: string): Lookup<DeedRow[]> =>
  rowsOf(sql`
    select 'sessie' as kind, title, id, ${moment('written_at')} as at
      from doelen_prio_sessie where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'besluit', s.title, s.id, ${moment('b.at')} from doelen_prio_besluit b
      join doelen_prio_sessie s on s.gemeente_id = b.gemeente_id and s.id = b.sessie_id
      where b.gemeente_id = ${gemeenteId} and b.by = ${who}
    union all select 'verplaatsing', s.title, s.id, ${moment('m.at')} from doelen_prio_verplaatsing m
      join doelen_prio_sessie s on s.gemeente_id = m.gemeente_id and s.id = m.sessie_id
      where m.gemeente_id = ${gemeenteId} and m.by = ${who}
    union all select 'stem', s.title, s.id, ${moment('v.joined_at')} from doelen_prio_stem v
      join doelen_prio_sessie s on s.gemeente_id = v.gemeente_id and s.id = v.sessie_id
      where v.gemeente_id = ${gemeenteId} and v.voter_hash = sha256(convert_to(s.code || ' ' || ${who}::text, 'UTF8'))
    order by at desc`)

export type SessieFields = Pick<Sessie, 'title' | 'heldOn' | 'openFrom' | 'openTo' | 'weging' | 'size'>

export async function insertSessie(
  db: Db,
  { gemeenteId, at, who }: By,
  { id, code, kandidaten, ...fields }: SessieFields & { id: string; code: string; kandidaten: readonly Kandidaat[] },
): Promise<void> {
  const nobody = { openedAt: null, openedBy: null, closedAt: null, closedBy: null, frame: null }
  await on(db)
    .insertInto('doelen_prio_sessie')
    .values({ gemeenteId, id, code, revision: 1, ...fields, ...nobody, writtenAt: at, writtenBy: who })
    .execute()
  await insertKandidaten(db, gemeenteId, id, kandidaten)
}

const insertKandidaten = (db: Db, gemeenteId: string, sessieId: string, kandidaten: readonly Kandidaat[]) =>
  on(db)
    .insertInto('doelen_prio_kandidaat')
    .values(kandidaten.map((each) => ({ gemeenteId, sessieId, ...each })))
    .execute()

async function replaceKandidaten(db: Db, gemeenteId: string, sessieId: string, kandidaten: readonly Kandidaat[]) {
  await on(db).deleteFrom('doelen_prio_kandidaat').where('gemeenteId', '=', gemeenteId).where('sessieId', '=', sessieId).execute()
  await insertKandidaten(db, gemeenteId, sessieId, kandidaten)
}

/** Saves over the revision the writer had while nobody takes part yet; undefined when somebody was first. */
export async function saveSessie(
  db: Db,
  { gemeenteId, at, who }: By,
  id: string,
  revision: number,
  { kandidaten, ...fields }: SessieFields & { kandidaten: readonly Kandidaat[] },
) {
  const row = await on(db)
    .updateTable('doelen_prio_sessie')
    .set({ ...fields, revision: revision + 1, writtenAt: at, writtenBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('openedAt', 'is', null)
    .returning(['id', 'revision'])
    .executeTakeFirst()
  if (row) await replaceKandidaten(db, gemeenteId, id, kandidaten)
  return row
}

/** Opens what was prepared with the words and the means of this moment; undefined when somebody was first. */
export async function openSessie(
  db: Db,
  { gemeenteId, at, who }: By,
  id: string,
  { revision, frame, kandidaten }: { revision: number; frame: Frame; kandidaten: readonly Kandidaat[] },
) {
  const row = await on(db)
    .updateTable('doelen_prio_sessie')
    .set({ frame: JSON.stringify(frame), openedAt: at, openedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('openedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row) await replaceKandidaten(db, gemeenteId, id, kandidaten)
  return row
}

export const closeSessie = (db: Db, { gemeenteId, at, who }: By, id: string) =>
  on(db)
    .updateTable('doelen_prio_sessie')
    .set({ closedAt: at, closedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('openedAt', 'is not', null)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

/** Keeps a session as it is while this transaction decides: `share` beside others, `update` alone. */
export const lockSessie = (db: Db, gemeenteId: string, id: string, how: 'share' | 'update') => {
  const row = on(db).selectFrom('doelen_prio_sessie').select('closedAt').where('gemeenteId', '=', gemeenteId).where('id', '=', id)
  return (how === 'share' ? row.forShare() : row.forUpdate()).executeTakeFirst()
}
