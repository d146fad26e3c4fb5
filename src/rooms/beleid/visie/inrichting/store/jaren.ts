import { sql } from 'kysely'
import type { Db } from '../../../../../house/db/database.ts'
import { type Lookup, map, moment, rowOf, rowsOf } from '../../../../../house/db/look.ts'
import { forgetEarlier, saveOver } from '../../../../../house/db/save-over.ts'
import type { VijfS, VijfsRow } from '../../model.ts'
import type { Frequency } from '../model.ts'

/** Who saves, where, and when. */
export interface Who {
  readonly gemeenteId: string
  readonly at: Date
  readonly who: string
}
export type Jaarbeeld = VijfsRow & { readonly year: number }

/** Every assessment of a year, and what each adopted vision said in the year of its adoption (VI-06). */
export const jarenIn = (gemeenteId: string): Lookup<Jaarbeeld[]> =>
  rowsOf(sql`select s, year, revision, score, narrative, actions from visie_jaarbeeld
    where gemeente_id = ${gemeenteId} order by year`)

export const visionMarksIn = (gemeenteId: string): Lookup<{ s: VijfS; score: number; year: number; versie: number }[]> =>
  rowsOf(sql`select each ->> 's' as s, (each ->> 'score')::int as score, k.no as versie,
      extract(year from k.adopted_at at time zone 'Europe/Amsterdam')::int as year
    from visie_versie k cross join lateral jsonb_array_elements(k.snapshot -> 'vijfs') as each
    where k.gemeente_id = ${gemeenteId}`)

export const saveJaar = (db: Db, { gemeenteId, at, who }: Who, { s, year, revision, ...rest }: Jaarbeeld) =>
  saveOver(db, 'visie_jaarbeeld', { gemeenteId, s, year }, { ...rest, writtenAt: at, writtenBy: who }, revision)

export interface Check {
  readonly revision: number
  readonly domein: string
  readonly answers: Readonly<Record<string, Frequency>>
}

/** The check of one person in a year; for nobody else (VI-11). */
export const checkOf = (gemeenteId: string, year: number, person: string): Lookup<Check | null> =>
  rowOf(sql`select revision, domein, answers from visie_cultuur
    where gemeente_id = ${gemeenteId} and year = ${year} and person_id = ${person}`)

/** The domains in which somebody did the check this year; never how many, never who. */
export const checkedIn = (gemeenteId: string, year: number): Lookup<string[]> =>
  map(
    rowsOf<{ domein: string }>(sql`select distinct domein from visie_cultuur
      where gemeente_id = ${gemeenteId} and year = ${year} order by domein`),
    (rows) => rows.map(({ domein }) => domein),
  )

export const saveCheck = (db: Db, { gemeenteId, at, who }: Who, year: number, { revision, domein, answers }: Check) =>
  saveOver(
    db,
    'visie_cultuur',
    { gemeenteId, year, personId: who },
    { domein, answers: JSON.stringify(answers), checkedAt: at },
    revision,
  )

/** In which years this person did the check, the newest first. */
export const checksOf = (gemeenteId: string, person: string): Lookup<{ year: number; at: string }[]> =>
  rowsOf(sql`select year, ${moment('checked_at')} as at from visie_cultuur
    where gemeente_id = ${gemeenteId} and person_id = ${person} order by year desc`)

/** Takes the checks of a person away, with what they said before. @returns how many. */
export async function forgetChecks(db: Db, gemeenteId: string, personId: string): Promise<number> {
  const { rows } =
    await sql`delete from visie_cultuur where gemeente_id = ${gemeenteId} and person_id = ${personId} returning year`.execute(db)
  await forgetEarlier(db, 'visie_cultuur', { gemeenteId, personId })
  return rows.length
}
