import { sql } from 'kysely'
import type { Caller } from './caller.ts'
import type { Db } from './db/database.ts'
import { type Limit, stretchOf } from './limits.ts'
import { type Refusal, refuse, waiting } from './outcome.ts'
import type { Vault } from './secret.ts'

/**
 * How often one thing may be tried at one door: a password of an account, a link to an address. Whoever tries from elsewhere never
 * takes away the first tries of another (docs/decisions/008).
 */
export interface Rule {
  /** What is tried: each has its own count. */
  readonly name: string
  /** The code of the sentence that says to wait; it gets `minutes`. */
  readonly says: string
  /** One caller at one door. */
  readonly each: Limit
  /** All strangers at one door together. */
  readonly strangers?: Limit
  /** One caller once the strangers used up theirs; left out: they wait. */
  readonly crowded?: Limit
}

/** Given as `known`: one count for everybody. */
export const anybody = 'anybody'

/** Who tries, where and when. */
export interface Trying {
  readonly db: Db
  readonly gemeenteId: string
  readonly vault: Vault
  readonly caller: Caller
  readonly now: Date
}

/**
 * Counts a try before it is made, so that of many at once no more than the limit are. Call it where a refusal afterwards does not take
 * it back: in a transaction of its own (`within`), or with `refuseAndKeep`. A try that was right is given back (`forgive`).
 * @param who whose door it is: an account or an address. Only a keyed hash of it is kept, with that of the caller, as long as it counts.
 * @param known a device that came in here well before: it has a count of its own, and no stranger is in its way.
 */
export async function attempt(trying: Trying, rule: Rule, who: string, known?: string): Promise<Refusal | null> {
  const over = await take(trying, keyFor(trying, rule, who, known), rule.each)
  if (over > 0) return wait(rule, over)
  if (known !== undefined || !rule.strangers) return null
  const crowd = await take(trying, crowdOf(trying, rule, who), rule.strangers)
  if (crowd === 0) return null
  const still = rule.crowded ? await take(trying, pressedOf(trying, rule, who), rule.crowded) : crowd
  return still > 0 ? wait(rule, still) : null
}

/** It was right: this caller begins anew at this door, and the try was none of the strangers'. */
export async function forgive(trying: Trying, rule: Rule, who: string, known?: string): Promise<void> {
  const mine = [keyFor(trying, rule, who, known), pressedOf(trying, rule, who)]
  await sql`delete from house_poging where gemeente_id = ${trying.gemeenteId} and key = any(${mine}::text[])`.execute(trying.db)
  if (known !== undefined || !rule.strangers) return
  const step = sql`${stretchOf(rule.strangers).step} * interval '1 millisecond'`
  await sql`update house_poging set until = until - ${step}
    where gemeente_id = ${trying.gemeenteId} and key = ${crowdOf(trying, rule, who)}`.execute(trying.db)
}

const wait = ({ says }: Rule, milliseconds: number): Refusal => waiting(refuse(429, says), Math.ceil(milliseconds / 1000))

const keyFor = ({ vault, caller }: Trying, { name }: Rule, who: string, known?: string) =>
  vault.mark(JSON.stringify([name, who, known === undefined ? 'near' : 'known', known ?? caller.near]))
const crowdOf = ({ vault }: Trying, { name }: Rule, who: string) => vault.mark(JSON.stringify([name, who, 'all']))
const pressedOf = ({ vault, caller }: Trying, { name }: Rule, who: string) =>
  vault.mark(JSON.stringify([name, who, 'wide', caller.wide]))

/**
 * Takes one try from a count. The row says when all that was used is free again, so it is worth nothing after that moment; the
 * database lets one at a time change it. @returns milliseconds to wait: 0 when it was taken.
 */
async function take({ db, gemeenteId, now }: Trying, key: string, limit: Limit): Promise<number> {
  const { stretch, step } = stretchOf(limit)
  const next = sql`greatest(p.until, ${now}) + ${step} * interval '1 millisecond'`
  const { rows } = await sql`insert into house_poging as p values (${gemeenteId}, ${key}, ${new Date(now.getTime() + step)})
    on conflict (gemeente_id, key) do update set until = ${next} where ${next} <= ${new Date(now.getTime() + stretch)}
    returning key`.execute(db)
  if (rows.length > 0) return 0
  const full = await sql<{
    until: string
  }>`select until from house_poging where gemeente_id = ${gemeenteId} and key = ${key}`.execute(db)
  return Math.max(1, new Date(full.rows[0]!.until).getTime() + step - now.getTime() - stretch)
}
