import { only } from '../../../../house/may.ts'

export const mayInvite = only('beheerder', 'beleidsambtenaar')
