import { type RawBuilder, sql } from 'kysely'
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid'
import type { Db } from './db/database.ts'
import { type Lookup, moment, rowsOf } from './db/look.ts'
import { notify } from './events.ts'
import type { Letter } from './job.ts'
import type { Fault, Mail } from './mail.ts'
import { backOff, lease, workLeft } from './queue.ts'
import type { Vault } from './secret.ts'

const hour = 3_600_000
/** So long a passing failure is tried again: a mail server may be away for a night. */
const patience = 24 * hour

/** A message that somebody has in hand to send. */
export interface LeasedBericht {
  readonly id: string
  readonly kind: string
  readonly sealed: string
  /** This try included. */
  readonly attempts: number
  /** Of this try: whoever lost it changes nothing any more. */
  readonly lease: string
  readonly leasedUntil: string
  /** After this nobody waits for it any more; ISO in UTC. */
  readonly until: string
}

/** Who leaves a message: the name of a job, and whether somebody waits for it. */
interface From {
  readonly kind: string
  readonly urgent: boolean
}

/**
 * Leaves a message to be sent after this transaction. It is made once, with the secrets in it, and sealed: however often it is tried,
 * the same message leaves, and a copy of the database opens nothing.
 */
export async function leaveBericht(
  db: Db,
  vault: Vault,
  gemeenteId: string,
  { kind, urgent }: From,
  { to, subject, text, person, about, endsAt }: Letter,
  now: Date,
): Promise<void> {
  const id = uuidv7()
  const sealed = vault.seal(JSON.stringify({ to, subject, text } satisfies Mail))
  if (about) await unsent(db, gemeenteId, sql`kind = ${kind} and about = ${about}`)
  await sql`insert into house_bericht (gemeente_id, id, kind, urgent, person_id, about, sealed, made_at, send_at, ends_at, until)
    values (${gemeenteId}, ${id}, ${kind}, ${urgent}, ${person ?? null}, ${about ?? null}, ${sealed}, ${now}, ${now}, ${endsAt ?? null}, ${untilOf(now, endsAt)})`.execute(
    db,
  )
  await notify(db, gemeenteId, id, workLeft)
}

/** How long it is tried from now on. */
export const untilOf = (now: Date, endsAt: Date | undefined): Date =>
  new Date(Math.min(now.getTime() + patience, endsAt?.getTime() ?? Number.POSITIVE_INFINITY))

/** What a message says, for whoever sends it; null when it was sealed with another key. */
export function openBericht(vault: Vault, { sealed }: LeasedBericht): Mail | null {
  const text = vault.unseal(sealed)
  return text === null ? null : (JSON.parse(text) as Mail)
}

/**
 * Takes a message of this municipality for five minutes: what was never tried first, so that those that fail stand before nobody;
 * undefined when none is due. Two never get the same.
 */
export async function leaseBericht(db: Db, gemeenteId: string, urgent: boolean, now: Date): Promise<LeasedBericht | undefined> {
  const { rows } = await sql<LeasedBericht>`
    update house_bericht set lease = ${uuidv4()}, leased_until = ${new Date(now.getTime() + lease)}, attempts = attempts + 1
    where gemeente_id = ${gemeenteId} and id = (
      select id from house_bericht
      where gemeente_id = ${gemeenteId} and sent_at is null and failed_at is null and urgent = ${urgent} and send_at <= ${now}
        and (leased_until is null or leased_until < ${now})
      order by attempts, send_at limit 1 for update skip locked)
    returning id, kind, sealed, attempts, lease, leased_until, until`.execute(db)
  return rows[0]
}

/** Marks a message sent, after it was; what it said goes. False when somebody else has it by now. */
export const markSent = (db: Db, gemeenteId: string, bericht: LeasedBericht, now: Date): Promise<boolean> =>
  change(db, gemeenteId, bericht, sql`sent_at = ${now}, sealed = null, last_error = null`)

/** Puts a message back for a later try, or sets it apart when that would not help or nobody waits any more. False as above. */
export function markNotSent(db: Db, gemeenteId: string, bericht: LeasedBericht, { code, final }: Fault, now: Date) {
  const next = new Date(now.getTime() + Math.min(backOff(bericht.attempts), hour))
  const over = final || next >= new Date(bericht.until)
  return change(db, gemeenteId, bericht, sql`last_error = ${code}, send_at = ${next}, failed_at = ${over ? now : null}`)
}

async function change(
  db: Db,
  gemeenteId: string,
  { id, lease: mine }: LeasedBericht,
  set: RawBuilder<unknown>,
): Promise<boolean> {
  const { rows } = await sql`update house_bericht set ${set}, lease = null, leased_until = null
    where gemeente_id = ${gemeenteId} and id = ${id} and lease = ${mine} and sent_at is null returning id`.execute(db)
  return rows.length > 0
}

const unsent = async (db: Db, gemeenteId: string, which: RawBuilder<unknown>): Promise<void> => {
  await sql`delete from house_bericht where gemeente_id = ${gemeenteId} and sent_at is null and ${which}`.execute(db)
}

/** What is not true any more does not leave: an invitation that was withdrawn. */
export const dropAbout = (db: Db, gemeenteId: string, about: string): Promise<void> =>
  unsent(db, gemeenteId, sql`about = ${about}`)

/** For whoever is forgotten: what waits for them does not leave, and nothing points at them. @returns how many rows went. */
export async function forgetBerichten(db: Db, gemeenteId: string, person: string): Promise<number> {
  const gone = await sql`delete from house_bericht where gemeente_id = ${gemeenteId} and person_id = ${person}`.execute(db)
  return Number(gone.numAffectedRows ?? 0)
}

/** What became of a message about something. */
export interface Told {
  readonly about: string
  readonly madeAt: string
  /** Null: it waits, or it failed. */
  readonly sentAt: string | null
  readonly failedAt: string | null
}

/** The messages of one job: of each thing it was about the newest that was sent, and the one that was not; the newest first. */
export const toldBy = (gemeenteId: string, kind: string, about: string | null = null): Lookup<Told[]> =>
  rowsOf(sql`select distinct on (about, sent_at is null) about, ${moment('made_at')} as "madeAt",
      ${moment('sent_at')} as "sentAt", ${moment('failed_at')} as "failedAt"
    from house_bericht
    where gemeente_id = ${gemeenteId} and kind = ${kind} and about is not null and (${about}::uuid is null or about = ${about}::uuid)
    order by about, sent_at is null desc, id desc`)
