import type { Db } from '../../../../../house/db/database.ts'
import type { Frame, Groep, Sessie } from '../model.ts'

type Time = string | Date

type Tables = {
  doelen_prio_sessie: Omit<Sessie, 'kandidaten' | 'frame' | 'openedAt' | 'closedAt'> & {
    gemeenteId: string
    frame: string | Frame | null
    writtenAt: Time
    writtenBy: string
    openedAt: Time | null
    openedBy: string | null
    closedAt: Time | null
    closedBy: string | null
  }
  doelen_prio_kandidaat: { gemeenteId: string; sessieId: string; no: number; doelId: string; statement: string }
  doelen_prio_stem: {
    gemeenteId: string
    sessieId: string
    id: string
    groep: Groep
    source: 'phone' | 'account' | 'paper'
    voterHash: Buffer | null
    weights: number[] | null
    joinedAt: Time
    handedInAt: Time | null
  }
  doelen_prio_besluit: {
    gemeenteId: string
    sessieId: string
    at: Time
    by: string
    participants: number | null
    why: string
    volgorde: string
  }
  doelen_prio_verplaatsing: {
    gemeenteId: string
    sessieId: string
    no: number
    doelId: string
    fromPlace: number
    toPlace: number
    why: string
    at: Time
    by: string
  }
}

/** The tables of priority sessions, in an open transaction. */
export const on = (db: Db) => db.withTables<Tables>()
