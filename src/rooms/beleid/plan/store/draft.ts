import { type RawBuilder, sql } from 'kysely'
import { type Lookup, map, moment, rowOf, rowsOf } from '../../../../house/db/look.ts'
import { zone } from '../../../../house/time.ts'
import { type Budgetkader, type Geschreven, type Inhoud, inhoud } from '../model.ts'

export interface Draft extends Geschreven {
  readonly id: string
  readonly no: number
  /** Until when parties of the field may react; null: not opened for that. */
  readonly reactUntil: string | null
}

const here = sql`gemeente_id = p.gemeente_id and plan_id = p.id`
const written = sql`to_char(written_at at time zone ${zone}, 'YYYY-MM-DD') as "writtenOn"`
const list = (select: RawBuilder<unknown>) => rowsOf(select).query

/** What is written in the plan `p`, list by list. */
const lists = sql`
  ${list(sql`select deel, revision, text, why_not as "whyNot" from plan_deel where ${here} order by deel`)} as delen,
  ${list(sql`select id, doel_id as "doelId", revision, title, party, starts, ends, state, place, tasks, domeinen
    from plan_activiteit where ${here} and withdrawn_at is null order by starts, id`)} as activiteiten,
  ${list(sql`select k.activiteit_id as "activiteitId", k.year, k.bron, k.revision, k.cents, k.source, k.kind, k.until,
      to_char(k.written_at at time zone ${zone}, 'YYYY-MM-DD') as "writtenOn"
    from plan_kosten k
    join plan_activiteit a on a.gemeente_id = k.gemeente_id and a.plan_id = k.plan_id and a.id = k.activiteit_id
    where k.gemeente_id = p.gemeente_id and k.plan_id = p.id and a.withdrawn_at is null order by k.year, k.bron`)} as kosten,
  ${list(sql`select year, kind, revision, cents, source, ${written} from plan_middelen where ${here} order by year, kind`)} as middelen,
  ${list(sql`select vraag, revision, answer, role, ${written} from plan_inclusie where ${here}`)} as inclusie,
  ${list(sql`select id, revision, document, party, step, role, note, account_id is not null as self, reply
    from plan_bijdrage where ${here} and withdrawn_at is null order by step, id`)} as bijdragen,
  ${list(sql`select id, revision, purpose, audience, message, channel, first_day as "firstDay", every_months as "everyMonths", owner
    from plan_bericht where ${here} and withdrawn_at is null order by first_day, id`)} as berichten,
  ${list(sql`select id, revision, kind, day, bodies from plan_moment where ${here} order by day, id`)} as momenten`

/** The draft with all that is written in it, if any. */
export const draftIn = (gemeenteId: string): Lookup<Draft | null> =>
  rowOf(sql`select p.id, p.no, p.react_until as "reactUntil", ${lists}
    from plan_plan p where p.gemeente_id = ${gemeenteId} and p.adopted_at is null`)

/** Which plan is being written; null without one. */
export const planIdIn = (gemeenteId: string): Lookup<string | null> =>
  map(
    rowOf<{ id: string }>(sql`select id from plan_plan where gemeente_id = ${gemeenteId} and adopted_at is null`),
    (row) => row?.id ?? null,
  )

/** Activities that were taken out of the draft. */
export const withdrawnIn = (gemeenteId: string): Lookup<{ id: string; title: string }[]> =>
  rowsOf(sql`select a.id, a.title from plan_activiteit a
    join plan_plan p on p.gemeente_id = a.gemeente_id and p.id = a.plan_id
    where a.gemeente_id = ${gemeenteId} and p.adopted_at is null and a.withdrawn_at is not null order by a.title, a.id`)

/** What was promised and paid, of all activities there ever were. */
export const bestedingenIn = (gemeenteId: string): Lookup<Inhoud['bestedingen']> =>
  rowsOf(sql`select activiteit_id as "activiteitId", year, bron, revision, committed_cents as "committedCents",
      spent_cents as "spentCents", ${written}
    from plan_besteding where gemeente_id = ${gemeenteId} order by year, activiteit_id, bron`)

/** What was decided about activities for when they work. */
export const borgingIn = (gemeenteId: string): Lookup<Inhoud['borging']> =>
  rowsOf(sql`select activiteit_id as "activiteitId", revision, besluit, by_day as "byDay", party, funding, embedded
    from plan_borging where gemeente_id = ${gemeenteId}`)

/** The newest published frame of the newest plan that has one. */
export const kaderIn = (gemeenteId: string): Lookup<Budgetkader | null> =>
  rowOf(sql`select k.no, k.middelen, ${moment('k.published_at')} as "publishedAt" from plan_budgetkader k
    where k.gemeente_id = ${gemeenteId} order by k.published_at desc, k.no desc limit 1`)

/** Days on which messages went out and moments were held. */
export const gedaanIn = (gemeenteId: string): Lookup<{ id: string; day: string }[]> =>
  rowsOf(sql`select id, day from plan_gedaan where gemeente_id = ${gemeenteId} order by day`)

/** What one account thinks of the draft, if it said so. */
export const reactieIn = (
  gemeenteId: string,
  accountId: string | null,
): Lookup<{ revision: number; party: string; role: string; note: string; reply: string } | null> =>
  rowOf(sql`select b.revision, b.party, b.role, b.note, b.reply from plan_bijdrage b
    join plan_plan p on p.gemeente_id = b.gemeente_id and p.id = b.plan_id
    where b.gemeente_id = ${gemeenteId} and p.adopted_at is null and b.account_id = ${accountId}::uuid and b.withdrawn_at is null`)

export interface Versie extends Inhoud {
  readonly planId: string
  readonly adoptedAt: string
  readonly publicAt: string | null
  /** The calendar as it is now; `momenten` is how it was made. */
  readonly kalender: Inhoud['momenten']
}

/** The newest adopted version, or version `no`; of `onlyPublic` the newest public one. */
export const versieIn = (
  gemeenteId: string,
  { no = null, onlyPublic }: { no?: number | null; onlyPublic: boolean },
): Lookup<Versie | null> =>
  map(
    rowOf<Omit<Versie, keyof Inhoud> & { snapshot: unknown }>(sql`
      select p.id as "planId", k.snapshot, ${moment('k.adopted_at')} as "adoptedAt", ${moment('p.public_at')} as "publicAt",
        ${list(sql`select id, revision, kind, day, bodies from plan_moment where ${here} order by day, id`)} as kalender
      from plan_versie k join plan_plan p on p.gemeente_id = k.gemeente_id and p.id = k.plan_id
      where k.gemeente_id = ${gemeenteId} and (${no}::int is null or k.no = ${no}::int)
        and (p.public_at is not null or not ${onlyPublic}::boolean)
      order by k.no desc limit 1`),
    (row) => {
      if (!row) return null
      const { snapshot, ...rest } = row
      // A version from before a list was kept has it empty.
      return { ...inhoud.parse(snapshot), ...rest }
    },
  )

/** Numbers of the adopted versions somebody may read, the newest first. */
export const versieNosIn = (gemeenteId: string, onlyPublic: boolean): Lookup<number[]> =>
  map(
    rowsOf<{ no: number }>(sql`select k.no from plan_versie k
      join plan_plan p on p.gemeente_id = k.gemeente_id and p.id = k.plan_id
      where k.gemeente_id = ${gemeenteId} and (p.public_at is not null or not ${onlyPublic}::boolean) order by k.no desc`),
    (rows) => rows.map(({ no }) => no),
  )
