import { only } from '../../../house/may.ts'

/** Who opens a session and leads it: the municipality, or the support point that does it with them (TT-09). */
export const leads = only('beleidsambtenaar', 'vakafdeling', 'wethouder', 'vrijwilligerscentrale', 'mantelzorgsteunpunt')
