import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../../house/db/database.ts'
import { known, type Lookup, rowOf } from '../../../../../house/db/look.ts'
import type { Groep } from '../model.ts'
import { on } from './tables.ts'

/** The ballot of whoever asks. */
export interface Eigen {
  readonly id: string
  readonly groep: Groep
  readonly weights: number[] | null
  readonly handedIn: boolean
}

/** The ballot in the session with this code whose voter has one of these hashes; null when there is none. */
export const eigenIn = (gemeenteId: string, code: string, hashes: readonly Buffer[]): Lookup<Eigen | null> =>
  hashes.length === 0
    ? known(null)
    : rowOf(sql`select v.id, v.groep, v.weights, v.handed_in_at is not null as "handedIn"
        from doelen_prio_stem v join doelen_prio_sessie s on s.gemeente_id = v.gemeente_id and s.id = v.sessie_id
        where v.gemeente_id = ${gemeenteId} and s.code = ${code} and v.voter_hash in (${sql.join(hashes)})
        order by v.handed_in_at, v.id limit 1`)

/** Somebody who takes part; undefined when this voter already does. */
export const insertStem = (
  db: Db,
  gemeenteId: string,
  sessieId: string,
  { groep, source, voterHash }: { groep: Groep; source: 'phone' | 'account'; voterHash: Buffer },
  now: Date,
) =>
  on(db)
    .insertInto('doelen_prio_stem')
    .values({ gemeenteId, sessieId, id: uuidv7(), groep, source, voterHash, weights: null, joinedAt: now, handedInAt: null })
    .onConflict((conflict) => conflict.columns(['gemeenteId', 'sessieId', 'voterHash']).doNothing())
    .returning('id')
    .executeTakeFirst()

/** Paper ballots, handed in at once. */
export const insertPaper = (
  db: Db,
  gemeenteId: string,
  sessieId: string,
  bladen: readonly { readonly groep: Groep; readonly weights: number[] }[],
  now: Date,
) =>
  on(db)
    .insertInto('doelen_prio_stem')
    .values(
      bladen.map((blad) => ({
        gemeenteId,
        sessieId,
        id: uuidv7(),
        ...blad,
        source: 'paper' as const,
        voterHash: null,
        joinedAt: now,
        handedInAt: now,
      })),
    )
    .execute()

export const countStemmen = async (db: Db, gemeenteId: string, sessieId: string): Promise<number> => {
  const { n } = await on(db)
    .selectFrom('doelen_prio_stem')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('gemeenteId', '=', gemeenteId)
    .where('sessieId', '=', sessieId)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Writes a ballot over what was there; undefined when it was handed in already. */
export const writeStem = (db: Db, gemeenteId: string, id: string, weights: number[]) =>
  on(db)
    .updateTable('doelen_prio_stem')
    .set({ weights })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('handedInAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

/** Hands in a ballot exactly as it was checked; undefined when it was handed in, or changed, in the meantime. */
export const handInStem = (db: Db, gemeenteId: string, { id, weights }: { id: string; weights: number[] }, now: Date) =>
  on(db)
    .updateTable('doelen_prio_stem')
    .set({ handedInAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('weights', '=', sql<number[]>`${weights}::int[]`)
    .where('handedInAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
