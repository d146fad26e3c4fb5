import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, rowsOf } from '../../../../house/db/look.ts'
import type { Bewijs } from '../model.ts'

type Row = { gemeenteId: string; id: string; duty: string; text: string; happenedOn: string; writtenAt: Date; writtenBy: string }
const on = (db: Db) => db.withTables<{ stappenplan_bewijs: Row }>()

/** What people wrote down about duties, the newest first (FW-03). */
export const bewijzenIn = (gemeenteId: string): Lookup<Bewijs[]> =>
  rowsOf(sql`select duty, text, happened_on as "on" from stappenplan_bewijs
    where gemeente_id = ${gemeenteId} order by happened_on desc, id desc`)

export const insertBewijs = (db: Db, gemeenteId: string, { on: happenedOn, ...rest }: Bewijs, who: string, at: Date) =>
  on(db)
    .insertInto('stappenplan_bewijs')
    .values({ gemeenteId, id: uuidv7(), ...rest, happenedOn, writtenAt: at, writtenBy: who })
    .returning('id')
    .executeTakeFirstOrThrow()
