import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../house/db/database.ts'
import { moment, rowsOf } from '../../../house/db/look.ts'
import type { Perspective, RoleGroup } from './model.ts'
import type { Sheet } from './rules.ts'
import type { Sessie } from './sessie.model.ts'

type Time = string | Date
type Verslag = { question: number; text: string; agreed: 'yes' | 'partly' | 'no'; actionPoints: string }
type Tables = {
  typetest_sessie: Omit<Sessie, 'openedAt' | 'shownAt'> & {
    gemeenteId: string
    openedAt: Time
    openedBy: string
    shownAt: Time | null
  }
  typetest_deelnemer: {
    gemeenteId: string
    sessieId: string
    id: string
    roleGroup: RoleGroup
    name: string | null
    source: 'screen' | 'paper'
    ticketHash: Buffer | null
    joinedAt: Time
  }
  typetest_blad: {
    gemeenteId: string
    deelnemerId: string
    perspective: Perspective
    sessieId: string
    answers: string
    notes: Record<string, string>
    handedInAt: Time | null
  }
  typetest_verslag: Verslag & { gemeenteId: string; sessieId: string; writtenAt: Time; writtenBy: string }
  typetest_gezamenlijk: {
    gemeenteId: string
    sessieId: string
    perspective: Perspective
    answers: string
    agreedBy: string
    writtenAt: Time
  }
}
const on = (db: Db) => db.withTables<Tables>()
const columns = ['id', 'code', 'title', 'edition', 'horizonYear', 'perspectives', 'openedAt', 'shownAt'] as const
const noAnswers = '-'.repeat(14)

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

/** One participant with an empty sheet for every perspective; paper sheets come filled in and are handed in at once. */
export async function insertDeelnemer(
  db: Db,
  gemeenteId: string,
  { id: sessieId, perspectives }: { id: string; perspectives: readonly Perspective[] },
  who: { roleGroup: RoleGroup; name: string | null; ticketHash: Buffer | null; answers?: Partial<Record<Perspective, string>> },
  now: Date,
): Promise<string> {
  const id = uuidv7()
  const { answers, ...rest } = who
  const source = rest.ticketHash ? ('screen' as const) : ('paper' as const)
  await on(db)
    .insertInto('typetest_deelnemer')
    .values({ gemeenteId, sessieId, id, ...rest, source, joinedAt: now })
    .execute()
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

/** The sheets of whoever carries this ticket, with their participant. Empty when the ticket is not of this session. */
export const findBladen = (db: Db, gemeenteId: string, sessieId: string, ticketHash: Buffer) =>
  on(db)
    .selectFrom('typetest_deelnemer as d')
    .innerJoin('typetest_blad as b', (join) =>
      join.onRef('b.gemeenteId', '=', 'd.gemeenteId').onRef('b.deelnemerId', '=', 'd.id'),
    )
    .select(['d.id as deelnemerId', 'b.perspective', 'b.answers', 'b.notes', 'b.handedInAt'])
    .where('d.gemeenteId', '=', gemeenteId)
    .where('d.sessieId', '=', sessieId)
    .where('d.ticketHash', '=', ticketHash)
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
    .select(['s.id as sessieId', 's.title', 's.edition', 's.shownAt'])
    .select(['d.id as deelnemerId', 'd.roleGroup', 'd.name', 'b.perspective', 'b.answers'])
    .$narrowType<{ shownAt: string }>()
    .where('b.gemeenteId', '=', gemeenteId)
    .where('s.shownAt', 'is not', null)
    .where('b.handedInAt', 'is not', null)
    .orderBy('s.shownAt')
    .execute()

export const saveVerslag = (db: Db, gemeenteId: string, sessieId: string, verslag: Verslag, writtenBy: string, writtenAt: Date) =>
  on(db)
    .insertInto('typetest_verslag')
    .values({ gemeenteId, sessieId, ...verslag, writtenAt, writtenBy })
    .onConflict((conflict) =>
      conflict.columns(['gemeenteId', 'sessieId', 'question']).doUpdateSet({ ...verslag, writtenAt, writtenBy }),
    )
    .execute()

export const listVerslag = (db: Db, gemeenteId: string, sessieId: string) =>
  on(db)
    .selectFrom('typetest_verslag')
    .select(['question', 'text', 'agreed', 'actionPoints'])
    .where('gemeenteId', '=', gemeenteId)
    .where('sessieId', '=', sessieId)
    .orderBy('question')
    .execute()

/** What groups concluded, with the session it comes from, the newest first: for the vision (TT-08). */
export const notesIn = (gemeenteId: string) =>
  rowsOf<{ sessieId: string; title: string; at: string; question: number; text: string }>(sql`
    select s.id as "sessieId", s.title, ${moment('s.opened_at')} as at, v.question, v.text
    from typetest_verslag v join typetest_sessie s on s.gemeente_id = v.gemeente_id and s.id = v.sessie_id
    where v.gemeente_id = ${gemeenteId}
    order by s.opened_at desc, v.question`)

export const saveGezamenlijk = (
  db: Db,
  gemeenteId: string,
  sessieId: string,
  sheet: { perspective: Perspective; answers: string; agreedBy: string },
  writtenAt: Date,
) =>
  on(db)
    .insertInto('typetest_gezamenlijk')
    .values({ gemeenteId, sessieId, ...sheet, writtenAt })
    .onConflict((conflict) =>
      conflict
        .columns(['gemeenteId', 'sessieId', 'perspective'])
        .doUpdateSet({ answers: sheet.answers, agreedBy: sheet.agreedBy, writtenAt }),
    )
    .execute()

export const listGezamenlijk = (db: Db, gemeenteId: string, sessieId: string) =>
  on(db)
    .selectFrom('typetest_gezamenlijk')
    .select(['perspective', 'answers', 'agreedBy'])
    .where('gemeenteId', '=', gemeenteId)
    .where('sessieId', '=', sessieId)
    .orderBy('perspective')
    .execute()
