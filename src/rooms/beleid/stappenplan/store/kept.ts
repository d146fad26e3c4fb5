import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../house/db/database.ts'
import type { By } from './stappen.ts'

interface Row {
  readonly gemeenteId: string
  readonly cyclusId: string
  readonly id: string
  readonly revision: number
}

/** Adding, changing and taking away in one register of a period: rows with an id of their own and a revision. */
export function keptIn<F extends object>(table: string) {
  const on = (db: Db) => db.withTables<Record<string, Row>>()
  const written = ({ at, who }: By) => ({ writtenAt: at, writtenBy: who })
  return {
    insert: (db: Db, by: By, fields: F) =>
      on(db)
        .insertInto(table)
        .values({ gemeenteId: by.gemeenteId, cyclusId: by.cyclusId, id: uuidv7(), revision: 1, ...fields, ...written(by) })
        .returning('id')
        .executeTakeFirstOrThrow(),
    /** Saves over the revision the writer had; undefined when somebody else was first, or when it is not there. */
    save: (db: Db, by: By, id: string, revision: number, fields: F) =>
      on(db)
        .updateTable(table)
        .set({ ...fields, revision: revision + 1, ...written(by) })
        .where('gemeenteId', '=', by.gemeenteId)
        .where('cyclusId', '=', by.cyclusId)
        .where('id', '=', id)
        .where('revision', '=', revision)
        .returning(['id', 'revision'])
        .executeTakeFirst(),
    remove: (db: Db, by: By, id: string) =>
      on(db)
        .deleteFrom(table)
        .where('gemeenteId', '=', by.gemeenteId)
        .where('cyclusId', '=', by.cyclusId)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst(),
  }
}
