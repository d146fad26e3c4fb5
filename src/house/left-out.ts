import { errorFacts, logLine } from './log-lines.ts'

/** How somebody takes what other rooms offer: what fails is left out. */
export interface LeavingOut {
  /** Each offer is asked by itself: asked together, one of them took the others along. */
  readonly apart: boolean
  /** Hears of which room an offer failed, and why. */
  failed(room: string, error: unknown): void
}

/** A statement that asks several rooms at once failed, and its transaction with it; `cause` is why. */
export class TogetherFailed extends Error {
  constructor(cause: unknown) {
    super('asked together, and one of them failed', { cause })
  }
}

/** The header in which a machine reads the names of the rooms that an answer goes without. */
export const leftOutHeader = 'Meedoen-Left-Out'

/** Says in the log that a room failed, and adds it to what the page goes without. */
export function leaveOut(leftOut: Set<string>, room: string, error: unknown, log = logLine): void {
  leftOut.add(room)
  log({ level: 'error', code: 'left-out', room, ...errorFacts(error) })
}

/**
 * Does work in a transaction of its own that may ask other rooms. Where a statement for all of them fails, it is done once more, with
 * each room asked by itself: that costs a page nothing while all is well. Only for work that may be done again.
 */
export async function leniently<T>(work: (leavingOut: LeavingOut) => Promise<T>, leftOut = new Set<string>()): Promise<T> {
  const failed: LeavingOut['failed'] = (room, error) => leaveOut(leftOut, room, error)
  try {
    return await work({ apart: false, failed })
  } catch (error) {
    if (!(error instanceof TogetherFailed)) throw error
    return work({ apart: true, failed })
  }
}
