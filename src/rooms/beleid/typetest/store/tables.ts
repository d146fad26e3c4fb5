import type { GeneratedAlways } from 'kysely'
import type { Db } from '../../../../house/db/database.ts'
import type { Dimension, Edition, Perspective, RoleGroup } from '../model.ts'
import type { Sessie } from '../sessie.model.ts'

export type Time = string | Date
export type Verslag = { question: number; text: string; agreed: 'yes' | 'partly' | 'no'; actionPoints: string }
type Tables = {
  typetest_editie: {
    gemeenteId: string
    id: string
    revision: number
    /** Written as JSON text, read as the edition. */
    content: Edition | string
    writtenAt: Time
    writtenBy: string
    publishedAt: Time | null
    publishedBy: string | null
  }
  typetest_sessie: Omit<Sessie, 'openedAt' | 'shownAt'> & {
    gemeenteId: string
    openedAt: Time
    openedBy: string
    shownAt: Time | null
    /** Follows from `edition`: the id of an own edition. */
    editieId: GeneratedAlways<string | null>
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
  typetest_bespreking: {
    gemeenteId: string
    sessieId: string
    perspective: Perspective
    dimension: Dimension
    text: string
    writtenAt: Time
    writtenBy: string
  }
  typetest_gezamenlijk: {
    gemeenteId: string
    sessieId: string
    perspective: Perspective
    answers: string
    agreedBy: string
    writtenAt: Time
  }
}

/** The tables of this room, in an open transaction. */
export const on = (db: Db) => db.withTables<Tables>()
