import { sql } from 'kysely'
import type { Db } from '../../../../house/db/database.ts'
import { moment, rowsOf } from '../../../../house/db/look.ts'
import type { Bilingual } from '../../../../house/texts.ts'
import type { Dimension, Perspective } from '../model.ts'
import { on, type Verslag } from './tables.ts'

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

/** What groups concluded, with the session it comes from, the newest first: for the vision (TT-08). `discussion` is of an own edition. */
export const notesIn = (gemeenteId: string) =>
  rowsOf<{
    sessieId: string
    title: string
    at: string
    edition: string
    question: number
    text: string
    discussion: Bilingual[] | null
  }>(sql`
    select s.id as "sessieId", s.title, ${moment('s.opened_at')} as at, s.edition, v.question, v.text, e.content -> 'discussion' as discussion
    from typetest_verslag v join typetest_sessie s on s.gemeente_id = v.gemeente_id and s.id = v.sessie_id
      left join typetest_editie e on e.gemeente_id = s.gemeente_id and e.id = s.editie_id
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

export const saveBespreking = (
  db: Db,
  gemeenteId: string,
  sessieId: string,
  { perspective, dimension, text }: { perspective: Perspective; dimension: Dimension; text: string },
  writtenBy: string,
  writtenAt: Date,
) =>
  on(db)
    .insertInto('typetest_bespreking')
    .values({ gemeenteId, sessieId, perspective, dimension, text, writtenAt, writtenBy })
    .onConflict((conflict) =>
      conflict.columns(['gemeenteId', 'sessieId', 'perspective', 'dimension']).doUpdateSet({ text, writtenAt, writtenBy }),
    )
    .execute()

export const listBesprekingen = (db: Db, gemeenteId: string, sessieId: string) =>
  on(db)
    .selectFrom('typetest_bespreking')
    .select(['perspective', 'dimension', 'text'])
    .where('gemeenteId', '=', gemeenteId)
    .where('sessieId', '=', sessieId)
    .execute()

/** The sheets of today that groups filled in together, of every such session that was shown (TT-13). */
export const listShownTogether = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('typetest_gezamenlijk as g')
    .innerJoin('typetest_sessie as s', (join) => join.onRef('s.gemeenteId', '=', 'g.gemeenteId').onRef('s.id', '=', 'g.sessieId'))
    .leftJoin('typetest_editie as e', (join) => join.onRef('e.gemeenteId', '=', 's.gemeenteId').onRef('e.id', '=', 's.editieId'))
    .select(['s.id as sessieId', 's.title', 's.edition', 's.shownAt', 'g.answers'])
    .select(sql<Bilingual | null>`e.content -> 'name'`.as('editionName'))
    .$narrowType<{ shownAt: string }>()
    .where('g.gemeenteId', '=', gemeenteId)
    .where('g.perspective', '=', 'actual')
    .where('s.mode', '=', 'together')
    .where('s.shownAt', 'is not', null)
    .execute()
