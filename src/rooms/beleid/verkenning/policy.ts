import { type Actor, hasRole, ofGemeente, type Role } from '../../../house/actor.ts'
import { among, only } from '../../../house/may.ts'
import type { Kant } from './model.ts'

/** Opens and closes rounds, and says what an own threat leads to. */
export const mayLead = only('beleidsambtenaar')
/** Begins a goal from a measure. */
export const mayBegin = only('beleidsambtenaar', 'vakafdeling')

const field: readonly Role[] = [
  'organisatie',
  'vrijwilligerscentrale',
  'mantelzorgsteunpunt',
  'vrijwilligerscoordinator',
  'adviesorgaan',
  'partner',
]

/** People of the municipality and of the field score, name what they see, and read the outcome (FW-10, ST-03). */
export const mayTakePart = among(
  [...ofGemeente, ...field],
  'De verkenning is voor mensen van de gemeente en voor organisaties.',
  'The exploration is for people of the municipality and for organisations.',
)

/** For which side somebody scores: who works for the municipality never counts as the field. */
export const kantOf = (actor: Actor): Kant => (hasRole(actor, ...ofGemeente) ? 'gemeente' : 'veld')
