import { v7 as uuidv7 } from 'uuid'
import { type Db, uuid } from '../../../../house/db/database.ts'
import { type EditionKey, editionKeys, editionOf } from '../editions/index.ts'
import type { Edition } from '../model.ts'
import { on } from './tables.ts'

export interface By {
  readonly gemeenteId: string
  readonly at: Date
  readonly who: string
}
const columns = ['id', 'revision', 'content', 'writtenAt', 'publishedAt'] as const

/** The own editions of a municipality, the newest first. */
export const listEdities = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('typetest_editie')
    .select(columns)
    .$narrowType<{ content: Edition; writtenAt: string; publishedAt: string | null }>()
    .where('gemeenteId', '=', gemeenteId)
    .orderBy('id', 'desc')
    .execute()

export const findEditie = (db: Db, gemeenteId: string, id: string) =>
  on(db)
    .selectFrom('typetest_editie')
    .select(columns)
    .$narrowType<{ content: Edition; writtenAt: string; publishedAt: string | null }>()
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst()

export async function insertEditie(db: Db, { gemeenteId, at, who }: By, content: Edition): Promise<string> {
  const id = uuidv7()
  await on(db)
    .insertInto('typetest_editie')
    .values({
      gemeenteId,
      id,
      revision: 1,
      content: JSON.stringify({ ...content, key: id }),
      writtenAt: at,
      writtenBy: who,
      publishedAt: null,
      publishedBy: null,
    })
    .execute()
  return id
}

/** Saves a draft over the revision the writer had; undefined when it was overtaken or published. */
export const saveEditie = (db: Db, { gemeenteId, at, who }: By, id: string, revision: number, content: Edition) =>
  on(db)
    .updateTable('typetest_editie')
    .set({ content: JSON.stringify(content), revision: revision + 1, writtenAt: at, writtenBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('publishedAt', 'is', null)
    .returning('revision')
    .executeTakeFirst()

/** Publishes the draft as it was seen; undefined when it was overtaken or published before. */
export const publishEditie = (db: Db, { gemeenteId, at, who }: By, id: string, revision: number) =>
  on(db)
    .updateTable('typetest_editie')
    .set({ publishedAt: at, publishedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('publishedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

export const isHouse = (key: string): key is EditionKey => (editionKeys as readonly string[]).includes(key)

/** An edition people may use: one of the house, or a published one of this municipality. */
export async function publishedEdition(
  db: Db,
  gemeenteId: string,
  key: string,
  horizonYear: number | null = null,
): Promise<Edition | undefined> {
  if (isHouse(key)) return editionOf(key, horizonYear)
  const own = uuid.test(key) ? await findEditie(db, gemeenteId, key) : undefined
  return own?.publishedAt ? own.content : undefined
}

/** The edition a session was opened with (TT-01); a foreign key keeps it there. */
export async function editionFor(
  db: Db,
  gemeenteId: string,
  { edition, horizonYear }: { edition: string; horizonYear: number | null },
): Promise<Edition> {
  const found = await publishedEdition(db, gemeenteId, edition, horizonYear)
  if (!found) throw new Error('a session without its edition')
  return found
}
