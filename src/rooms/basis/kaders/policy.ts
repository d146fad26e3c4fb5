import { only } from '../../../house/may.ts'

/** Who adds to the national lists, and says who looks after a domain. */
export const mayWrite = only('beleidsambtenaar', 'beheerder')
