import type { Db } from '../../../../house/db/database.ts'
import type { Activiteit, Bericht, Bijdrage, Inhoud, Moment } from '../model.ts'

export type Time = string | Date
type In = { gemeenteId: string; planId: string }
export type Tables = {
  plan_plan: {
    gemeenteId: string
    id: string
    no: number
    startedAt: Time
    startedBy: string
    adoptedAt: Time | null
    adoptedBy: string | null
    publicAt: Time | null
    publicBy: string | null
    reactUntil: string | null
    openedAt: Time | null
    openedBy: string | null
  }
  plan_activiteit: In & Activiteit & { withdrawnAt: Time | null; withdrawnBy: string | null }
  plan_versie: { gemeenteId: string; no: number; planId: string; snapshot: Inhoud; adoptedAt: Time; adoptedBy: string }
  plan_budgetkader: In & { no: number; middelen: string; publishedAt: Time; publishedBy: string }
  plan_bijdrage: In &
    Omit<Bijdrage, 'self'> & { accountId: string | null; writtenAt: Time; repliedAt: Time | null; repliedBy: string | null } & {
      withdrawnAt: Time | null
    }
  plan_bericht: In & Bericht & { withdrawnAt: Time | null }
  plan_moment: In & Moment
  plan_gedaan: { gemeenteId: string; id: string; day: string; doneAt: Time; doneBy: string }
}
export const on = (db: Db) => db.withTables<Tables>()

/** Who writes, in which plan, and when. */
export interface By {
  readonly gemeenteId: string
  readonly planId: string
  readonly at: Date
  readonly who: string
}
export const keyOf = ({ gemeenteId, planId }: By) => ({ gemeenteId, planId })
