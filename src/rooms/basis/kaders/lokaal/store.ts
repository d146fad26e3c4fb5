import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, rowOf, rowsOf } from '../../../../house/db/look.ts'
import type { Domein, Kind, Toevoeging, Written } from './model.ts'

type Time = string | Date
type Tables = {
  kaders_toevoeging: Written & {
    gemeenteId: string
    id: string
    revision: number
    kind: Kind
    writtenAt: Time
    writtenBy: string | null
    retiredAt: Time | null
    retiredBy: string | null
  }
  kaders_domein: OwnerFields & {
    gemeenteId: string
    domein: string
    revision: number
    writtenAt: Time
    writtenBy: string | null
  }
}
export type OwnerFields = Pick<Domein, 'relevant' | 'role' | 'department'>
const on = (db: Db) => db.withTables<Tables>()

/** Who writes, where, and when; null is the operator. */
export interface By {
  readonly gemeenteId: string
  readonly at: Date
  readonly who: string | null
}

const columns = sql`id, revision, kind, name, name_en as "nameEn", about, about_en as "aboutEn", soort, deadline, sensitive,
  retired_at is not null as retired`

/** The additions of these kinds by name, those that were retired last. */
export const toevoegingenIn = (gemeenteId: string, kinds: readonly Kind[]): Lookup<Toevoeging[]> =>
  rowsOf(sql`select ${columns} from kaders_toevoeging where gemeente_id = ${gemeenteId} and kind = any (${[...kinds]}::text[])
    order by retired_at is not null, lower(name), id`)

export const toevoegingIn = (gemeenteId: string, id: string): Lookup<Toevoeging | null> =>
  rowOf(sql`select ${columns} from kaders_toevoeging where gemeente_id = ${gemeenteId} and id = ${id}`)

/** Who looks after which domain, as far as somebody said. */
export const ownersIn = (gemeenteId: string): Lookup<(OwnerFields & { domein: string; revision: number })[]> =>
  rowsOf(sql`select domein, revision, relevant, role, department from kaders_domein where gemeente_id = ${gemeenteId}`)

const written = ({ gemeenteId, at, who }: By) => ({ gemeenteId, writtenAt: at, writtenBy: who })

/** Undefined when the name was taken. */
export const insertToevoeging = (db: Db, by: By, kind: Kind, row: Written) =>
  on(db)
    .insertInto('kaders_toevoeging')
    .values({ ...written(by), ...row, kind, id: uuidv7(), revision: 1, retiredAt: null, retiredBy: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'revision'])
    .executeTakeFirst()

const nameTaken = '23505'

/** Saves over the revision the writer had: 'overtaken' when somebody was first or it was retired, 'taken' for a name in use; then refuse. */
export async function saveToevoeging(db: Db, by: By, id: string, revision: number, row: Written) {
  try {
    const saved = await on(db)
      .updateTable('kaders_toevoeging')
      .set({ ...written(by), ...row, revision: revision + 1 })
      .where('gemeenteId', '=', by.gemeenteId)
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('retiredAt', 'is', null)
      .returning(['id', 'revision'])
      .executeTakeFirst()
    return saved ?? ('overtaken' as const)
  } catch (error) {
    if ((error as { code?: string }).code === nameTaken) return 'taken' as const
    throw error
  }
}

/** Undefined when it is not there, or was retired already. */
export const retireToevoeging = (db: Db, { gemeenteId, at, who }: By, id: string) =>
  on(db)
    .updateTable('kaders_toevoeging')
    .set({ retiredAt: at, retiredBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('retiredAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

/** Says who looks after a domain, over the revision the writer had (0: none yet); undefined when somebody was first. */
export const saveOwner = (db: Db, by: By, domein: string, revision: number, row: OwnerFields) =>
  revision === 0
    ? on(db)
        .insertInto('kaders_domein')
        .values({ ...written(by), ...row, domein, revision: 1 })
        .onConflict((conflict) => conflict.doNothing())
        .returning('revision')
        .executeTakeFirst()
    : on(db)
        .updateTable('kaders_domein')
        .set({ ...written(by), ...row, revision: revision + 1 })
        .where('gemeenteId', '=', by.gemeenteId)
        .where('domein', '=', domein)
        .where('revision', '=', revision)
        .returning('revision')
        .executeTakeFirst()
