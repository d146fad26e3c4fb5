import { ofGemeente } from '../../../house/actor.ts'
import { among, only } from '../../../house/may.ts'

/** Opens and closes periods and steps. */
export const mayLead = only('beleidsambtenaar')
export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
/** Reads what was written in a step; where a step stands is public (ST-10). */
export const mayRead = among(
  ofGemeente,
  'De antwoorden zijn voor mensen van de gemeente.',
  'The answers are for people of the municipality.',
)
