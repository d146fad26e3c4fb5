import { hasRole } from '../../../house/actor.ts'
import { deny, type May, only, signedIn } from '../../../house/may.ts'

export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
/** People of the municipality and its partners. Residents read the goals that were promised, in the plan. */
export const mayRead: May = (who) => {
  const first = signedIn(who)
  if (first !== true) return first
  const readers = [
    'beleidsambtenaar',
    'vakafdeling',
    'wethouder',
    'raadslid',
    'vrijwilligerscentrale',
    'mantelzorgsteunpunt',
    'organisatie',
    'vrijwilligerscoordinator',
    'adviesorgaan',
    'partner',
    'provincie',
    'kennisinstituut',
  ] as const
  return (
    hasRole(who, ...readers) ||
    deny(
      'Deze doelen zijn nog in de maak. U leest ze straks in het plan.',
      'These goals are still in the making. You will read them in the plan.',
    )
  )
}
