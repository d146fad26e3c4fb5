import { sql } from 'kysely'
import type { Role } from '../../../../house/actor.ts'
import { type Lookup, moment, rowsOf } from '../../../../house/db/look.ts'

export interface Known {
  readonly id: string
  /** Empty: erased. */
  readonly name: string
  /** Every role this person has or had, for who they were at the time. */
  readonly roles: readonly { readonly role: Role; readonly from: string; readonly to: string | null }[]
}

/** Which of these ids are people here, and what they were when. */
export const peopleAmong = (gemeenteId: string, ids: readonly string[]): Lookup<Known[]> =>
  rowsOf(
    sql`select a.id, coalesce(a.name, '') as name, ${
      rowsOf(sql`select role, ${moment('given_at')} as "from", ${moment('ended_at')} as "to" from personen_rol r
      where r.gemeente_id = a.gemeente_id and r.account_id = a.id order by r.id`).query
    } as roles from personen_account a where a.gemeente_id = ${gemeenteId} and a.id = any (${[...ids]}::uuid[])`,
  )

/** Everybody with an account, by name, to choose from. */
export const namesIn = (gemeenteId: string): Lookup<{ id: string; name: string }[]> =>
  rowsOf(sql`select id, name from personen_account where gemeente_id = ${gemeenteId} and erased_at is null
    order by name collate "und-x-icu", id`)
