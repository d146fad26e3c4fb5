import { only } from '../../../house/may.ts'

/** Who opens a session and leads it: the municipality, or the support point that does it with them (TT-09). */
const leaders = ['beleidsambtenaar', 'vakafdeling', 'wethouder', 'vrijwilligerscentrale', 'mantelzorgsteunpunt'] as const
export const leads = only(...leaders)

/** Who makes an edition of the test for this municipality, and who may look at its drafts (TT-01). */
export const makesEdities = only('beleidsambtenaar', 'beheerder')
export const readsEdities = only(...leaders, 'beheerder')
/** The administrator comes in at the editions; who leads comes in at the sessions and finds them there. */
export const entersAtEdities = only('beheerder')
