import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../house/db/database.ts'
import type { Bericht, Bijdrage } from '../model.ts'
import { type By, keyOf, on } from './tables.ts'

type NewBijdrage = Omit<Bijdrage, 'id' | 'revision' | 'self' | 'reply'>

/** A contribution, by the municipality (no account) or by a party itself. */
export const insertBijdrage = (db: Db, by: By, row: NewBijdrage, accountId: string | null = null) =>
  on(db)
    .insertInto('plan_bijdrage')
    .values({
      ...keyOf(by),
      id: uuidv7(),
      revision: 1,
      ...row,
      accountId,
      writtenAt: by.at,
      reply: '',
      repliedAt: null,
      repliedBy: null,
      withdrawnAt: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'revision'])
    .executeTakeFirst()

type ChangeOfBijdrage = Partial<NewBijdrage> & {
  reply?: string
  writtenAt?: Date
  repliedAt?: Date | null
  repliedBy?: string | null
  withdrawnAt?: Date
}
const changed = (db: Db, { gemeenteId, planId }: By, revision: number, change: ChangeOfBijdrage) =>
  on(db)
    .updateTable('plan_bijdrage')
    .set({ ...change, revision: revision + 1 })
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .where('revision', '=', revision)
    .where('withdrawnAt', 'is', null)

/** What the municipality noted, over the revision its writer had. What a party said itself is theirs. */
export const saveBijdrage = (db: Db, by: By, id: string, revision: number, change: NewBijdrage) =>
  changed(db, by, revision, { ...change, writtenAt: by.at })
    .where('id', '=', id)
    .where('accountId', 'is', null)
    .returning(['id', 'revision'])
    .executeTakeFirst()

export const withdrawBijdrage = (db: Db, by: By, id: string, revision: number) =>
  changed(db, by, revision, { withdrawnAt: by.at })
    .where('id', '=', id)
    .where('accountId', 'is', null)
    .returning('id')
    .executeTakeFirst()

export const replyTo = (db: Db, by: By, id: string, revision: number, reply: string) =>
  changed(db, by, revision, { reply, repliedAt: by.at, repliedBy: by.who })
    .where('id', '=', id)
    .where('role', '=', 'objected')
    .returning(['id', 'revision'])
    .executeTakeFirst()

/** What a party says itself, over what it said before: a reply was to the former words, so it is asked again. */
export const saveReactie = (db: Db, by: By, revision: number, change: Pick<Bijdrage, 'party' | 'role' | 'note'>) =>
  changed(db, by, revision, { ...change, writtenAt: by.at, reply: '', repliedAt: null, repliedBy: null })
    .where('accountId', '=', by.who)
    .returning('revision')
    .executeTakeFirst()

export const insertBericht = (db: Db, by: By, row: Omit<Bericht, 'id' | 'revision'>, id: string = uuidv7()) =>
  on(db)
    .insertInto('plan_bericht')
    .values({ ...keyOf(by), id, revision: 1, ...row, withdrawnAt: null })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Over the revision its writer had; with `withdrawnAt` it is taken out. */
export const saveBericht = (
  db: Db,
  { gemeenteId, planId }: By,
  { id, revision, ...change }: Partial<Bericht> & Pick<Bericht, 'id' | 'revision'> & { withdrawnAt?: Date },
) =>
  on(db)
    .updateTable('plan_bericht')
    .set({ ...change, revision: revision + 1 })
    .where('gemeenteId', '=', gemeenteId)
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('withdrawnAt', 'is', null)
    .returning(['id', 'revision'])
    .executeTakeFirst()

/** Notes that something was done on its day, once. */
export const insertGedaan = (db: Db, { gemeenteId, at, who }: Omit<By, 'planId'>, id: string, day: string) =>
  on(db)
    .insertInto('plan_gedaan')
    .values({ gemeenteId, id, day, doneAt: at, doneBy: who })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const deleteGedaan = (db: Db, { gemeenteId }: Pick<By, 'gemeenteId'>, id: string, day: string) =>
  on(db).deleteFrom('plan_gedaan').where('gemeenteId', '=', gemeenteId).where('id', '=', id).where('day', '=', day).execute()
