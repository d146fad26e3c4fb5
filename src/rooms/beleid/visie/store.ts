import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import { type Lookup, map, moment, rowOf, rowsOf } from '../../../house/db/look.ts'
import { saveOver } from '../../../house/db/save-over.ts'
import { inrichtingOf } from './inrichting/store/concept.ts'
import { quiet } from './keuzes/rules.ts'
import { keuzesOfV, type StoredKeuzes } from './keuzes/store/keuzes.ts'
import { type DeelRow, type Inhoud, type PositieRow, type Vastgesteld, type Versie, type VijfsRow, vastgesteld } from './model.ts'

type Time = string | Date
type Moment<Name extends string> = { [K in `${Name}At`]: Time | null } & { [K in `${Name}By`]: string | null }
type Tables = {
  visie_visie: { gemeenteId: string; id: string; no: number; startedAt: Time; startedBy: string } & Moment<'discussed'> &
    Moment<'adopted'> &
    Moment<'public'>
  visie_versie: { gemeenteId: string; no: number; visieId: string; snapshot: Vastgesteld; adoptedAt: Time; adoptedBy: string }
}
const on = (db: Db) => db.withTables<Tables>()

/** Who saves, where, and when. */
export interface By {
  readonly gemeenteId: string
  readonly visieId: string
  readonly at: Date
  readonly who: string
}

export interface Working extends Inhoud {
  readonly id: string
  readonly no: number
  readonly startedAt: string
  readonly discussedAt: string | null
}

/** The vision that is being written with all that it says, if any. */
export const workingIn = (gemeenteId: string): Lookup<Working | null> =>
  map(draftIn(gemeenteId), (draft) => draft && { ...draft, keuzes: counted(draft.keuzes) })

const counted = ({ gevolgen, ...rest }: StoredKeuzes) => ({
  ...rest,
  gevolgen: gevolgen.map((each) => ({ ...each, counts: quiet(each.counts) })),
})

const draftIn = (gemeenteId: string): Lookup<(Omit<Working, 'keuzes'> & { readonly keuzes: StoredKeuzes }) | null> =>
  rowOf(sql`
    select v.id, v.no, ${moment('v.started_at')} as "startedAt", ${moment('v.discussed_at')} as "discussedAt",
      ${rowsOf(sql`select deel, revision, text from visie_deel where gemeente_id = v.gemeente_id and visie_id = v.id`).query} as delen,
      ${
        rowsOf(sql`select schema, "row", revision, value, note from visie_positie
          where gemeente_id = v.gemeente_id and visie_id = v.id order by schema, "row"`).query
      } as posities,
      ${
        rowsOf(sql`select s, revision, score, narrative, actions from visie_vijfs
          where gemeente_id = v.gemeente_id and visie_id = v.id`).query
      } as vijfs,
      ${inrichtingOf().query} as inrichting,
      ${keuzesOfV} as keuzes
    from visie_visie v where v.gemeente_id = ${gemeenteId} and v.adopted_at is null`)

/** Holds the vision that is being written until the end of the transaction: nobody writes in it while somebody adopts it. */
export const holdWorking = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('visie_visie')
    .select(['id', 'no', 'discussedAt'])
    .where('gemeenteId', '=', gemeenteId)
    .where('adoptedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** The next vision in the row; undefined while another is being written. */
export async function insertVisie(db: Db, gemeenteId: string, startedBy: string, startedAt: Date) {
  const last = await on(db)
    .selectFrom('visie_visie')
    .select((eb) => eb.fn.max('no').as('no'))
    .where('gemeenteId', '=', gemeenteId)
    .executeTakeFirst()
  const nobody = {
    discussedAt: null,
    discussedBy: null,
    adoptedAt: null,
    adoptedBy: null,
    publicAt: null,
    publicBy: null,
  }
  return on(db)
    .insertInto('visie_visie')
    .values({ gemeenteId, id: uuidv7(), no: (last?.no ?? 0) + 1, startedAt, startedBy, ...nobody })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'no'])
    .executeTakeFirst()
}

const keyOf = ({ gemeenteId, visieId }: By) => ({ gemeenteId, visieId })
const writtenBy = ({ at, who }: By) => ({ writtenAt: at, writtenBy: who })

/** Each saves over the revision that the writer had; undefined when somebody else was first. */
export const saveDeel = (db: Db, by: By, { deel, revision, text }: DeelRow) =>
  saveOver(db, 'visie_deel', { ...keyOf(by), deel }, { text, ...writtenBy(by) }, revision)

/** One row of a schema. */
export const savePositie = (db: Db, by: By, { schema, row, revision, value, note }: PositieRow) =>
  saveOver(db, 'visie_positie', { ...keyOf(by), schema, row }, { value, note, ...writtenBy(by) }, revision)

/** One of the five roles. */
export const saveVijfs = (db: Db, by: By, { s, revision, ...rest }: VijfsRow) =>
  saveOver(db, 'visie_vijfs', { ...keyOf(by), s }, { ...rest, ...writtenBy(by) }, revision)

export const setDiscussed = (db: Db, { gemeenteId, visieId, at, who }: By) =>
  on(db)
    .updateTable('visie_visie')
    .set({ discussedAt: at, discussedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', visieId)
    .execute()

export async function insertVersie(
  db: Db,
  { gemeenteId, visieId, at, who }: By,
  no: number,
  snapshot: Vastgesteld,
): Promise<void> {
  await on(db)
    .updateTable('visie_visie')
    .set({ adoptedAt: at, adoptedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', visieId)
    .execute()
  await on(db).insertInto('visie_versie').values({ gemeenteId, visieId, no, snapshot, adoptedAt: at, adoptedBy: who }).execute()
}

/** Makes an adopted vision public, once. */
export const setPublic = (db: Db, { gemeenteId, visieId, at, who }: By) =>
  on(db)
    .updateTable('visie_visie')
    .set({ publicAt: at, publicBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', visieId)
    .where('publicAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

export type StoredVersie = Versie & { readonly visieId: string }

/** Version `no`, or the newest. */
export const versieIn = (gemeenteId: string, no: number | null = null): Lookup<StoredVersie | null> =>
  map(
    rowOf<Omit<StoredVersie, keyof Vastgesteld> & { snapshot: unknown }>(sql`
      select k.no, k.visie_id as "visieId", k.snapshot, ${moment('k.adopted_at')} as "adoptedAt", ${moment('v.public_at')} as "publicAt"
      from visie_versie k join visie_visie v on v.gemeente_id = k.gemeente_id and v.id = k.visie_id
      where k.gemeente_id = ${gemeenteId} and (${no}::int is null or k.no = ${no}::int)
      order by k.no desc limit 1`),
    (row) => {
      if (!row) return null
      const { snapshot, ...rest } = row
      // A version from long ago lacks what came later.
      return { ...rest, ...vastgesteld.parse(snapshot) }
    },
  )

/** Numbers of the adopted versions, the newest first. */
export const versieNosIn = (gemeenteId: string): Lookup<number[]> =>
  map(rowsOf<{ no: number }>(sql`select no from visie_versie where gemeente_id = ${gemeenteId} order by no desc`), (rows) =>
    rows.map(({ no }) => no),
  )
