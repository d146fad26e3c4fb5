/** Where days begin and end; moments are kept in UTC. */
export const zone = 'Europe/Amsterdam'

/** The day it is in the Netherlands at a moment: `2026-11-24`. */
export const dayOf = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at)

/** The hour it is in the Netherlands at a moment, 0 to 23. */
export const hourOf = (at: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(at))
