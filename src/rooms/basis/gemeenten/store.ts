import type { Db } from '../../../house/db/database.ts'
import type { Gemeente } from '../../../house/declare.ts'
import type { Lang } from '../../../house/texts.ts'

type Tables = {
  gemeenten_gemeente: {
    id: string
    slug: string
    name: string
    languages: Lang[]
    kader: string
    phone: string
    phoneHours: { nl: string; en: string }
    colours: Record<string, string>
    createdAt: string | Date
  }
}
const columns = ['id', 'slug', 'name', 'languages', 'kader', 'phone', 'phoneHours', 'colours'] as const
const on = (db: Db) => db.withTables<Tables>()

export const findBySlug = (db: Db, slug: string): Promise<Gemeente | undefined> =>
  on(db).selectFrom('gemeenten_gemeente').select(columns).where('slug', '=', slug).executeTakeFirst()

export const listAll = (db: Db): Promise<Gemeente[]> =>
  on(db).selectFrom('gemeenten_gemeente').select(columns).orderBy('name').execute()

export const insert = (db: Db, gemeente: Gemeente, createdAt: Date) =>
  on(db)
    .insertInto('gemeenten_gemeente')
    .values({ ...gemeente, languages: [...gemeente.languages], colours: { ...gemeente.colours }, createdAt })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()

export const setColours = (db: Db, id: string, colours: Record<string, string>) =>
  on(db).updateTable('gemeenten_gemeente').set({ colours }).where('id', '=', id).execute()

export const setKader = (db: Db, id: string, kader: string) =>
  on(db).updateTable('gemeenten_gemeente').set({ kader }).where('id', '=', id).execute()

export const setGegevens = (db: Db, id: string, gegevens: Pick<Gemeente, 'name' | 'languages' | 'phone' | 'phoneHours'>) =>
  on(db)
    .updateTable('gemeenten_gemeente')
    .set({ ...gegevens, languages: [...gegevens.languages] })
    .where('id', '=', id)
    .execute()
