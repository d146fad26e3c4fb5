import type { Role } from '../../../../../house/actor.ts'
import type { Db } from '../../../../../house/db/database.ts'
import type { FirstStep } from '../model.ts'

type Time = string | Date
type Own = { gemeenteId: string; accountId: string; id: string }
type Tables = {
  personen_account: { gemeenteId: string; id: string }
  personen_sessie: Own & { steps: 1 | 2 }
  personen_vereist: { gemeenteId: string; role: Role; since: Time }
  personen_app: Own & { secret: string; madeAt: Time; confirmedAt: Time | null; lastStep: number }
  personen_herstelcode: { gemeenteId: string; accountId: string; codeHash: Buffer; usedAt: Time | null }
  personen_halverwege: Own & { tokenHash: Buffer; via: FirstStep; expiresAt: Time }
  personen_sleutel: Own & {
    credentialId: string
    publicKey: Buffer
    counter: number
    transports: string[]
    name: string
    addedAt: Time
    lastUsedAt: Time | null
    verifies: boolean
  }
  personen_uitdaging: {
    gemeenteId: string
    id: string
    challenge: string
    accountId: string | null
    name: string | null
    expiresAt: Time
  }
}
/** The tables of signing in, with a second step. */
export const on = (db: Db) => db.withTables<Tables>()
