import { ofGemeente, type Role } from '../../../house/actor.ts'
import { among, only } from '../../../house/may.ts'

export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
const partners: readonly Role[] = [
  'vrijwilligerscentrale',
  'mantelzorgsteunpunt',
  'organisatie',
  'vrijwilligerscoordinator',
  'adviesorgaan',
  'partner',
  'provincie',
  'kennisinstituut',
]
/** People of the municipality and its partners. Residents read the goals that were promised, in the plan. */
export const mayRead = among(
  [...ofGemeente, ...partners],
  'Deze doelen zijn nog in de maak. U leest ze straks in het plan.',
  'These goals are still in the making. You will read them in the plan.',
)
