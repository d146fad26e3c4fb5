import { known, type Lookup } from '../../../../house/db/look.ts'
import type { Frame } from './model.ts'

/**
 * What was published about extra means (VI-14), asked when a session is opened. The room of the vision keeps that decision; until
 * it tells, nothing was published and no session can be opened. An object, so that a story can publish something.
 */
export const middelen = {
  in: (_gemeenteId: string): Lookup<Frame | null> => known(null),
}
