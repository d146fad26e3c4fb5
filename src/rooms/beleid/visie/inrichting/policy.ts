import { type Actor, hasRole, ofGemeente, type Role } from '../../../../house/actor.ts'
import { among, only } from '../../../../house/may.ts'
import type { Partij } from './model.ts'

/** Who speaks for a party of the matrix; for a party of the municipality's own choice its officer notes it (VI-10). */
const speakers: Readonly<Record<Partij, readonly Role[]>> = {
  gemeente: ['beleidsambtenaar', 'wethouder'],
  raad: ['raadslid'],
  steunpunt: ['vrijwilligerscentrale', 'mantelzorgsteunpunt'],
  organisaties: ['organisatie', 'vrijwilligerscoordinator'],
  inwoners: ['inwoner', 'vrijwilliger', 'mantelzorger', 'hulpvrager', 'wijkteam'],
  adviesraden: ['adviesorgaan'],
}
export const speaksFor = (who: Actor, partij: string): boolean =>
  hasRole(who, ...(speakers[partij as Partij] ?? ['beleidsambtenaar']))

/** Who reads the matrix while it is being written: the municipality and the parties that have to agree. */
export const mayReadRollen = among(
  [...new Set([...ofGemeente, ...Object.values(speakers).flat()])],
  'Dit is voor de partijen die hun akkoord geven.',
  'This is for the parties that have to agree.',
)
/** Officials check themselves; nobody else, and nobody for another (VI-11). */
export const mayCheck = only('beleidsambtenaar', 'vakafdeling')
export const mayPrepare = only('beleidsambtenaar', 'wethouder', 'raadslid')
export const mayDecide = only('wethouder', 'raadslid')
