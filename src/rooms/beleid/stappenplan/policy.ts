import { hasRole, type Role } from '../../../house/actor.ts'
import { deny, type May, only, signedIn } from '../../../house/may.ts'

const readers: readonly Role[] = ['beleidsambtenaar', 'vakafdeling', 'wethouder', 'raadslid']

/** Opens and closes periods and steps. */
export const mayLead = only('beleidsambtenaar')
export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
/** Reads what was written in a step; where a step stands is public (ST-10). */
export const mayRead: May = (who) => {
  const first = signedIn(who)
  if (first !== true || hasRole(who, ...readers)) return first
  return deny('De antwoorden zijn voor mensen van de gemeente.', 'The answers are for people of the municipality.')
}
