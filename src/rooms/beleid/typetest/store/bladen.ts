import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../house/db/database.ts'
import type { Bilingual } from '../../../../house/texts.ts'
import type { Perspective, RoleGroup } from '../model.ts'
import type { Sheet } from '../rules.ts'
import { on } from './tables.ts'

const noAnswers = '-'.repeat(14)

/**
 * One participant with an empty sheet for every perspective; paper sheets come filled in and are handed in at once. Null when this
 * ticket takes part already.
 */
export async function insertDeelnemer(
  db: Db,
  gemeenteId: string,
  { id: sessieId, perspectives }: { id: string; perspectives: readonly Perspective[] },
  who: { roleGroup: RoleGroup; name: string | null; ticketHash: Buffer | null; answers?: Partial<Record<Perspective, string>> },
  now: Date,
): Promise<string | null> {
  const id = uuidv7()
  const { answers, ...rest } = who
  const source = rest.ticketHash ? ('screen' as const) : ('paper' as const)
  const made = await on(db)
    .insertInto('typetest_deelnemer')
    .values({ gemeenteId, sessieId, id, ...rest, source, joinedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return null
  const sheets = perspectives.map((perspective) => ({
    gemeenteId,
    deelnemerId: id,
    perspective,
    sessieId,
    answers: answers?.[perspective] ?? noAnswers,
    notes: {},
    handedInAt: answers?.[perspective] ? now : null,
  }))
  await on(db).insertInto('typetest_blad').values(sheets).execute()
  return id
}

/** The sheets of whoever is known by one of these hashes, with their participant. Empty when nobody in this session is. */
export const findBladen = async (db: Db, gemeenteId: string, sessieId: string, ticketHashes: readonly Buffer[]) =>
  ticketHashes.length === 0
    ? []
    : on(db)
        .selectFrom('typetest_deelnemer as d')
        .innerJoin('typetest_blad as b', (join) =>
          join.onRef('b.gemeenteId', '=', 'd.gemeenteId').onRef('b.deelnemerId', '=', 'd.id'),
        )
        .select(['d.id as deelnemerId', 'b.perspective', 'b.answers', 'b.notes', 'b.handedInAt'])
        .where('d.gemeenteId', '=', gemeenteId)
        .where('d.sessieId', '=', sessieId)
        .where('d.ticketHash', 'in', ticketHashes)
        .execute()

export const countDeelnemers = async (db: Db, gemeenteId: string, sessieId: string): Promise<number> => {
  const { n } = await on(db)
    .selectFrom('typetest_deelnemer')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('gemeenteId', '=', gemeenteId)
    .where('sessieId', '=', sessieId)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Writes one answer in its place; undefined when the sheet was handed in already. */
export const writeAnswer = (
  db: Db,
  gemeenteId: string,
  blad: { deelnemerId: string; perspective: Perspective },
  { no, choice, note }: { no: number; choice: string; note: string },
) =>
  on(db)
    .updateTable('typetest_blad')
    .set({
      answers: sql<string>`overlay(answers placing ${choice} from ${no}::int for 1)`,
      notes: sql`case when ${note} = '' then notes - ${String(no)} else notes || jsonb_build_object(${String(no)}::text, ${note}::text) end`,
    })
    .where('gemeenteId', '=', gemeenteId)
    .where('deelnemerId', '=', blad.deelnemerId)
    .where('perspective', '=', blad.perspective)
    .where('handedInAt', 'is', null)
    .returning('answers')
    .executeTakeFirst()

export const handIn = (
  db: Db,
  gemeenteId: string,
  { deelnemerId, perspective }: { deelnemerId: string; perspective: Perspective },
  handedInAt: Date,
) =>
  on(db)
    .updateTable('typetest_blad')
    .set({ handedInAt })
    .where('gemeenteId', '=', gemeenteId)
    .where('deelnemerId', '=', deelnemerId)
    .where('perspective', '=', perspective)
    .where('handedInAt', 'is', null)
    .execute()

/** Everybody in the session with their handed-in sheets: one row a sheet, in the order they joined. */
export const listBladen = (db: Db, gemeenteId: string, sessieId: string): Promise<(Sheet & { handedIn: boolean })[]> =>
  on(db)
    .selectFrom('typetest_deelnemer as d')
    .innerJoin('typetest_blad as b', (join) =>
      join.onRef('b.gemeenteId', '=', 'd.gemeenteId').onRef('b.deelnemerId', '=', 'd.id'),
    )
    .select(['d.id as deelnemerId', 'd.roleGroup', 'd.name', 'b.perspective', 'b.answers'])
    .select(({ eb }) => eb('b.handedInAt', 'is not', null).$castTo<boolean>().as('handedIn'))
    .where('d.gemeenteId', '=', gemeenteId)
    .where('d.sessieId', '=', sessieId)
    .orderBy('d.id')
    .execute()

/** Handed-in sheets of every session that was shown, for the trail over the years (TT-13). */
export const listShownSheets = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('typetest_blad as b')
    .innerJoin('typetest_deelnemer as d', (join) =>
      join.onRef('d.gemeenteId', '=', 'b.gemeenteId').onRef('d.id', '=', 'b.deelnemerId'),
    )
    .innerJoin('typetest_sessie as s', (join) => join.onRef('s.gemeenteId', '=', 'b.gemeenteId').onRef('s.id', '=', 'b.sessieId'))
    .leftJoin('typetest_editie as e', (join) => join.onRef('e.gemeenteId', '=', 's.gemeenteId').onRef('e.id', '=', 's.editieId'))
    .select(['s.id as sessieId', 's.title', 's.edition', 's.shownAt'])
    .select(sql<Bilingual | null>`e.content -> 'name'`.as('editionName'))
    .select(['d.id as deelnemerId', 'd.roleGroup', 'd.name', 'b.perspective', 'b.answers'])
    .$narrowType<{ shownAt: string }>()
    .where('b.gemeenteId', '=', gemeenteId)
    .where('s.shownAt', 'is not', null)
    .where('b.handedInAt', 'is not', null)
    .orderBy('s.shownAt')
    .execute()
