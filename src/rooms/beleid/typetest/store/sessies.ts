import type { Db } from '../../../../house/db/database.ts'
import type { Sessie } from '../sessie.model.ts'
import { on } from './tables.ts'

const columns = [
  'id',
  'code',
  'title',
  'mode',
  'edition',
  'horizonYear',
  'perspectives',
  'openFrom',
  'openTo',
  'openedAt',
  'shownAt',
] as const

export const insertSessie = (db: Db, gemeenteId: string, sessie: Omit<Sessie, 'openedAt'>, openedBy: string, openedAt: Date) =>
  on(db)
    .insertInto('typetest_sessie')
    .values({ ...sessie, gemeenteId, openedAt, openedBy })
    .execute()

export const findSessie = (db: Db, gemeenteId: string, by: { id: string } | { code: string }): Promise<Sessie | undefined> =>
  on(db)
    .selectFrom('typetest_sessie')
    .select(columns)
    .$narrowType<{ openedAt: string; shownAt: string | null }>()
    .where('gemeenteId', '=', gemeenteId)
    .where('id' in by ? 'id' : 'code', '=', 'id' in by ? by.id : by.code)
    .executeTakeFirst()

/** Keeps the session from being shown, or joined twice, while this transaction decides. */
export const lockSessie = (db: Db, gemeenteId: string, id: string) =>
  on(db)
    .selectFrom('typetest_sessie')
    .select('shownAt')
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()

export const listSessies = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('typetest_sessie as s')
    .select(columns.map((column) => `s.${column}` as const))
    .select((eb) => [
      eb
        .selectFrom('typetest_deelnemer as d')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('d.gemeenteId', '=', 's.gemeenteId')
        .whereRef('d.sessieId', '=', 's.id')
        .as('joined'),
    ])
    .$narrowType<{ openedAt: string; shownAt: string | null }>()
    .where('s.gemeenteId', '=', gemeenteId)
    .orderBy('s.openedAt', 'desc')
    .execute()

export const showSessie = (db: Db, gemeenteId: string, id: string, shownAt: Date) =>
  on(db)
    .updateTable('typetest_sessie')
    .set({ shownAt })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('shownAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
