import { plusMonths } from '../../../../house/time.ts'
import type { MomentKind } from '../model.ts'

const yearMonths = 12

/**
 * When is looked back on a plan adopted on this day: every year, halfway with the support point or council when there is one, and
 * after four years over all of it (ST-09, MO-05, MO-08).
 */
export function calendarOf(adoptedOn: string, bodies: boolean): { readonly kind: MomentKind; readonly day: string }[] {
  const after = (kind: MomentKind, years: number) => ({ kind, day: plusMonths(adoptedOn, years * yearMonths) })
  return [
    after('yearly', 1),
    after('yearly', 2),
    ...(bodies ? [after('interim', 2)] : []),
    after('yearly', 3),
    after('four-yearly', 4),
  ]
}
