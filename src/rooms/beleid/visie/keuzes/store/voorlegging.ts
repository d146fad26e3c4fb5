import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../../house/db/database.ts'
import { type Lookup, rowOf, rowsOf } from '../../../../../house/db/look.ts'
import { saveOver } from '../../../../../house/db/save-over.ts'
import type { Lang } from '../../../../../house/texts.ts'
import type { By } from '../../store.ts'
import type { Gevolg, Party, Stance, Treatment } from '../model.ts'

type Time = string | Date
type Tables = {
  visie_voorlegging: {
    gemeenteId: string
    visieId: string
    code: string
    closesOn: string
    openedAt: Time
    openedBy: string
  }
  visie_reageerder: {
    gemeenteId: string
    visieId: string
    id: string
    personId: string | null
    ticketHash: Buffer | null
    party: string
    organisation: string
    email: string | null
    consentAt: Time | null
    lang: Lang
    joinedAt: Time
  }
  visie_reactie: {
    gemeenteId: string
    gevolgId: string
    reageerderId: string
    revision: number
    point: string | null
    outcome: string | null
    reply: string | null
    repliedAt: Time | null
    repliedBy: string | null
  }
}
const on = (db: Db) => db.withTables<Tables>()

export interface Voorlegging {
  readonly visieId: string
  readonly code: string
  readonly closesOn: string
  /** False once the vision was adopted. */
  readonly working: boolean
}
const voorlegging = sql`k.visie_id as "visieId", k.code, k.closes_on as "closesOn", v.adopted_at is null as working`
const from = sql`visie_voorlegging k join visie_visie v on v.gemeente_id = k.gemeente_id and v.id = k.visie_id`

/** What lies before the field behind a code. */
export const voorleggingAt = (gemeenteId: string, code: string): Lookup<Voorlegging | null> =>
  rowOf(sql`select ${voorlegging} from ${from} where k.gemeente_id = ${gemeenteId} and k.code = ${code}`)

/** What lies before the field now, of the vision that is being written. */
export const voorleggingIn = (gemeenteId: string): Lookup<Voorlegging | null> =>
  rowOf(sql`select ${voorlegging} from ${from} where k.gemeente_id = ${gemeenteId} and v.adopted_at is null`)

/** Lays the consequences before the field, or moves the last day; the code stays. */
export const saveVoorlegging = (db: Db, { gemeenteId, visieId, at, who }: By, code: string, closesOn: string) =>
  on(db)
    .insertInto('visie_voorlegging')
    .values({ gemeenteId, visieId, code, closesOn, openedAt: at, openedBy: who })
    .onConflict((conflict) => conflict.columns(['gemeenteId', 'visieId']).doUpdateSet({ closesOn }))
    .returning('code')
    .executeTakeFirstOrThrow()

/** Who asks: the account, or whoever is known by one of these hashes of a ticket; neither finds nobody. */
export interface Who {
  readonly personId: string | null
  readonly ticketHashes: readonly Buffer[]
}
const isWho = ({ personId, ticketHashes }: Who) =>
  ticketHashes.length === 0
    ? sql`p.person_id = ${personId}::uuid`
    : sql`(p.person_id = ${personId}::uuid or p.ticket_hash in (${sql.join(ticketHashes)}))`

export interface Reageerder {
  readonly id: string
  readonly party: string
  readonly organisation: string
}
export const reageerderIn = (gemeenteId: string, code: string, who: Who): Lookup<Reageerder | null> =>
  rowOf(sql`select p.id, p.party, p.organisation from visie_reageerder p
    join visie_voorlegging k on k.gemeente_id = p.gemeente_id and k.visie_id = p.visie_id
    where p.gemeente_id = ${gemeenteId} and k.code = ${code} and ${isWho(who)} order by p.joined_at limit 1`)

/** Undefined when this account or ticket takes part already. */
export const insertReageerder = (
  db: Db,
  gemeenteId: string,
  visieId: string,
  who: Pick<Tables['visie_reageerder'], 'personId' | 'ticketHash'>,
  given: { party: string; organisation: string; email: string | null; lang: Lang },
  at: Date,
) =>
  on(db)
    .insertInto('visie_reageerder')
    .values({ gemeenteId, visieId, id: uuidv7(), ...who, ...given, consentAt: given.email === null ? null : at, joinedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()

/** A consequence as somebody of the field sees it: with what they said, and what they heard. */
export type Mijn = Pick<Gevolg, 'id' | 'choice' | 'forWhom' | 'nl' | 'en'> & {
  readonly revision: number
  readonly stance: Stance | null
  readonly text: string
  readonly outcome: Treatment | null
  readonly reply: string | null
}
export const mijnReactiesIn = (gemeenteId: string, code: string, who: Who): Lookup<Mijn[]> =>
  rowsOf(sql`select g.id, g.choice, g.for_whom as "forWhom", g.nl, g.en, coalesce(r.revision, 0) as revision, r.stance,
      coalesce(r.text, '') as text, r.outcome, r.reply
    from visie_gevolg g join visie_voorlegging k on k.gemeente_id = g.gemeente_id and k.visie_id = g.visie_id
    left join visie_reageerder p on p.gemeente_id = k.gemeente_id and p.visie_id = k.visie_id and ${isWho(who)}
    left join visie_reactie r on r.gemeente_id = g.gemeente_id and r.gevolg_id = g.id and r.reageerder_id = p.id
    where g.gemeente_id = ${gemeenteId} and k.code = ${code}
    order by array_position(array['breed','smal','dirigent','afstand','vangnet','periode'], g.choice),
      array_position(array['organisaties','vrijwilligers','inwoners','budget'], g.for_whom), g.id`)

/** Saves what somebody thinks over what they had; undefined when it was saved elsewhere meanwhile. */
export const saveReactie = (
  db: Db,
  gemeenteId: string,
  { gevolgId, reageerderId, visieId }: { gevolgId: string; reageerderId: string; visieId: string },
  { revision, ...said }: { revision: number; stance: string; text: string },
  at: Date,
) => saveOver(db, 'visie_reactie', { gemeenteId, gevolgId, reageerderId }, { visieId, ...said, reactedAt: at }, revision)

/** A reaction with what it is about, for whoever answers it. */
export interface Reactie {
  readonly gevolg: string
  readonly reageerder: string
  readonly revision: number
  readonly stance: Stance
  readonly text: string
  readonly party: Party
  readonly organisation: string
  readonly point: string | null
  readonly outcome: Treatment | null
  readonly reply: string | null
}
const reactie = sql`r.gevolg_id as gevolg, r.reageerder_id as reageerder, r.revision, r.stance, r.text, p.party, p.organisation, r.point, r.outcome, r.reply`
const reacties = sql`visie_reactie r
  join visie_reageerder p on p.gemeente_id = r.gemeente_id and p.visie_id = r.visie_id and p.id = r.reageerder_id
  join visie_visie v on v.gemeente_id = r.gemeente_id and v.id = r.visie_id`

/** All reactions to the draft; what waits for an answer first, the oldest before the others. */
export const reactiesIn = (gemeenteId: string): Lookup<Reactie[]> =>
  rowsOf(sql`select ${reactie} from ${reacties} where r.gemeente_id = ${gemeenteId} and v.adopted_at is null
    order by r.stance = 'kan' or r.replied_at is not null, r.reacted_at, r.reageerder_id`)

/** Objections and conditions to the draft that nobody answered, the oldest first. */
export const unansweredIn = (gemeenteId: string): Lookup<Pick<Reactie, 'gevolg' | 'reageerder' | 'stance' | 'text'>[]> =>
  rowsOf(sql`select r.gevolg_id as gevolg, r.reageerder_id as reageerder, r.stance, r.text from visie_reactie r
    join visie_visie v on v.gemeente_id = r.gemeente_id and v.id = r.visie_id
    where r.gemeente_id = ${gemeenteId} and v.adopted_at is null and r.stance <> 'kan' and r.replied_at is null
    order by r.reacted_at, r.reageerder_id`)

/** Answers a reaction over the revision that was read; undefined when it was changed or answered over meanwhile. */
export const saveReply = (
  db: Db,
  { gemeenteId, at, who }: By,
  {
    gevolg,
    reageerder,
    revision,
    ...reply
  }: Pick<Reactie, 'gevolg' | 'reageerder' | 'revision'> & {
    readonly point: string
    readonly outcome: string
    readonly reply: string
  },
) =>
  on(db)
    .updateTable('visie_reactie')
    .set({ ...reply, revision: revision + 1, repliedAt: at, repliedBy: who })
    .where('gemeenteId', '=', gemeenteId)
    .where('gevolgId', '=', gevolg)
    .where('reageerderId', '=', reageerder)
    .where('revision', '=', revision)
    .returning('revision')
    .executeTakeFirst()

/** Whom to tell that a reaction was answered; null when they left no address. */
export const tellOf = (
  gemeenteId: string,
  { gevolg, reageerder }: Pick<Reactie, 'gevolg' | 'reageerder'>,
): Lookup<{
  readonly email: string
  readonly lang: Lang
  readonly code: string
  readonly text: string
  readonly reply: string
} | null> =>
  rowOf(sql`select p.email, p.lang, k.code, r.text, r.reply from visie_reactie r
    join visie_reageerder p on p.gemeente_id = r.gemeente_id and p.visie_id = r.visie_id and p.id = r.reageerder_id
    join visie_voorlegging k on k.gemeente_id = r.gemeente_id and k.visie_id = r.visie_id
    where r.gemeente_id = ${gemeenteId} and r.gevolg_id = ${gevolg} and r.reageerder_id = ${reageerder} and r.replied_at is not null and p.email is not null`)

/** Lets the addresses go that were left for this vision. */
export const forgetAddresses = (db: Db, gemeenteId: string, visieId: string) =>
  on(db)
    .updateTable('visie_reageerder')
    .set({ email: null, consentAt: null })
    .where('gemeenteId', '=', gemeenteId)
    .where('visieId', '=', visieId)
    .where('email', 'is not', null)
    .execute()

/** Whether somebody reacted to a consequence. */
export const reactedTo = (gemeenteId: string, gevolg: string): Lookup<boolean> => ({
  query: sql`exists (select from visie_reactie where gemeente_id = ${gemeenteId} and gevolg_id = ${gevolg})`,
  read: (found) => found,
})

/** What lies before the field now, while this person did not react to all of it. */
export const openFor = (gemeenteId: string, personId: string): Lookup<Voorlegging | null> =>
  rowOf(sql`select ${voorlegging} from ${from} where k.gemeente_id = ${gemeenteId} and v.adopted_at is null and exists (
    select from visie_gevolg g where g.gemeente_id = k.gemeente_id and g.visie_id = k.visie_id and not exists (
      select from visie_reactie r join visie_reageerder p
        on p.gemeente_id = r.gemeente_id and p.visie_id = r.visie_id and p.id = r.reageerder_id
      where r.gemeente_id = g.gemeente_id and r.gevolg_id = g.id and p.person_id = ${personId}))`)

/** The code of what this person reacted to last; null when there is none. */
export const lastOf = (gemeenteId: string, personId: string): Lookup<{ readonly code: string } | null> =>
  rowOf(sql`select k.code from visie_voorlegging k
    join visie_reageerder p on p.gemeente_id = k.gemeente_id and p.visie_id = k.visie_id
    where k.gemeente_id = ${gemeenteId} and p.person_id = ${personId} order by k.opened_at desc limit 1`)
