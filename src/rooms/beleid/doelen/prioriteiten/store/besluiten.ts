import { sql } from 'kysely'
import type { Db } from '../../../../../house/db/database.ts'
import { type Lookup, moment, rowOf } from '../../../../../house/db/look.ts'
import type { By } from '../../store.ts'
import type { Besluit, Volgorde } from '../model.ts'
import { on } from './tables.ts'

/** The newest decision about the order of the goals; null before the first. */
export const volgordeIn = (gemeenteId: string): Lookup<Volgorde | null> =>
  rowOf(sql`select b.sessie_id as "sessieId", s.title, ${moment('b.at')} as at, b.participants
    from doelen_prio_besluit b join doelen_prio_sessie s on s.gemeente_id = b.gemeente_id and s.id = b.sessie_id
    where b.gemeente_id = ${gemeenteId} order by b.at desc limit 1`)

/** Undefined when the outcome was taken over before. */
export const insertBesluit = (
  db: Db,
  { gemeenteId, at, who }: By,
  sessieId: string,
  { order, ...rest }: Pick<Besluit, 'participants' | 'why' | 'order'>,
) =>
  on(db)
    .insertInto('doelen_prio_besluit')
    .values({ gemeenteId, sessieId, at, by: who, ...rest, volgorde: JSON.stringify(order) })
    .onConflict((conflict) => conflict.columns(['gemeenteId', 'sessieId']).doNothing())
    .returning('sessieId')
    .executeTakeFirst()

export const insertVerplaatsing = (
  db: Db,
  { gemeenteId, at, who }: By,
  sessieId: string,
  { from, to, ...move }: { no: number; doelId: string; from: number; to: number; why: string },
) =>
  on(db)
    .insertInto('doelen_prio_verplaatsing')
    .values({ gemeenteId, sessieId, ...move, fromPlace: from, toPlace: to, at, by: who })
    .execute()
