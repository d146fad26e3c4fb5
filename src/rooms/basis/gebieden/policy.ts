import { only } from '../../../house/may.ts'

export const mayWrite = only('beleidsambtenaar', 'beheerder')
