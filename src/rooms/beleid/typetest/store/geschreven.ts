import { sql } from 'kysely'
import { type Lookup, moment, rowsOf } from '../../../../house/db/look.ts'

export interface Written {
  readonly kind: 'sessie' | 'verslag' | 'bespreking' | 'editie' | 'published'
  /** Of the session; empty for an edition. */
  readonly title: string
  /** Of the session or the edition. */
  readonly id: string
  readonly at: string
}

/** What one person with an account led and wrote, the newest first. Who takes part without an account is known to nobody. */
export const writtenIn = (gemeenteId: string, who: string): Lookup<Written[]> =>
  rowsOf(sql`
    select 'sessie' as kind, title, id, ${moment('opened_at')} as at
      from typetest_sessie where gemeente_id = ${gemeenteId} and opened_by = ${who}
    union all select 'verslag', s.title, s.id, ${moment('v.written_at')} from typetest_verslag v
      join typetest_sessie s on s.gemeente_id = v.gemeente_id and s.id = v.sessie_id
      where v.gemeente_id = ${gemeenteId} and v.written_by = ${who}
    union all select 'bespreking', s.title, s.id, ${moment('b.written_at')} from typetest_bespreking b
      join typetest_sessie s on s.gemeente_id = b.gemeente_id and s.id = b.sessie_id
      where b.gemeente_id = ${gemeenteId} and b.written_by = ${who}
    union all select 'editie', '', id, ${moment('written_at')} from typetest_editie where gemeente_id = ${gemeenteId} and written_by = ${who}
    union all select 'published', '', id, ${moment('published_at')} from typetest_editie where gemeente_id = ${gemeenteId} and published_by = ${who}
    order by at desc`)
