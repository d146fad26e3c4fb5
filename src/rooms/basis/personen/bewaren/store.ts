import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, map, rowOf } from '../../../../house/db/look.ts'
import { houseTermijnen, type Termijnen } from './model.ts'

export const termijnenIn = (gemeenteId: string): Lookup<Termijnen> =>
  map(
    rowOf<Termijnen>(
      sql`select review_months as "reviewMonths", keep_months as "keepMonths" from personen_termijn where gemeente_id = ${gemeenteId}`,
    ),
    (own) => own ?? houseTermijnen,
  )

export const saveTermijnen = (db: Db, gemeenteId: string, { reviewMonths, keepMonths }: Termijnen) =>
  sql`insert into personen_termijn values (${gemeenteId}, ${reviewMonths}, ${keepMonths})
    on conflict (gemeente_id) do update set review_months = excluded.review_months, keep_months = excluded.keep_months`.execute(
    db,
  )

/** Takes away what was kept long enough; @returns how many rows of each. The newest session of an account tells when it was last here. */
export async function removeOld(db: Db, gemeenteId: string, keepMonths: number, now: Date) {
  const gone = async (from: RawBuilder<unknown>) => {
    const { rows } = await sql<{
      n: number
    }>`with gone as (delete ${from} returning 1) select count(*)::int as n from gone`.execute(db)
    return rows[0]!.n
  }
  const here = sql`gemeente_id = ${gemeenteId}`
  const before = sql`${now}::timestamptz - make_interval(months => ${keepMonths}::int)`
  const lastWeek = sql`${now}::timestamptz - interval '7 days'`
  return {
    sessies: await gone(sql`from personen_sessie s where ${here} and coalesce(ended_at, expires_at) < ${before} and exists (
      select 1 from personen_sessie n where n.gemeente_id = s.gemeente_id and n.account_id = s.account_id and n.id > s.id)`),
    uitnodigingen: await gone(
      sql`from personen_uitnodiging where ${here} and coalesce(accepted_at, withdrawn_at, expires_at) < ${before}`,
    ),
    lijsten: await gone(sql`from personen_lijst where ${here} and at < ${lastWeek}`),
    links: await gone(sql`from personen_link where ${here} and expires_at < ${lastWeek}`),
    adressen: await gone(sql`from personen_adres where ${here} and expires_at < ${lastWeek}`),
    // What somebody began and did not finish; what was tried goes with the upkeep of the house.
    pogingen:
      (await gone(sql`from personen_halverwege where ${here} and expires_at < ${now}`)) +
      (await gone(sql`from personen_uitdaging where ${here} and expires_at < ${now}`)),
  }
}
