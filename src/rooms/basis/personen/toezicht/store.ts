import { sql } from 'kysely'
import { type Lookup, map, rowsOf } from '../../../../house/db/look.ts'

/** To whom messages go, as an administrator knows them: an account by its name, an invitation by name and address; by their ids. */
export const receiversIn = (gemeenteId: string, ids: readonly string[]): Lookup<ReadonlyMap<string, string>> =>
  map(
    rowsOf<{ id: string; who: string }>(sql`
      select id, name as who from personen_account
        where gemeente_id = ${gemeenteId} and id = any (${[...ids]}::uuid[]) and erased_at is null
      union all select id, name || ' (' || email || ')' from personen_uitnodiging
        where gemeente_id = ${gemeenteId} and id = any (${[...ids]}::uuid[])`),
    (rows) => new Map(rows.map(({ id, who }) => [id, who])),
  )
