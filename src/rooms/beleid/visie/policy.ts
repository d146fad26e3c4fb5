import { hasRole, type Role } from '../../../house/actor.ts'
import { deny, type May, only, signedIn } from '../../../house/may.ts'

const readers: readonly Role[] = ['beleidsambtenaar', 'vakafdeling', 'wethouder', 'raadslid']

export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
export const mayAdopt = only('beleidsambtenaar', 'wethouder')
/** Who sees a draft: the people of the municipality itself (VI-01). */
export const maySeeDraft: May = (who) => {
  const first = signedIn(who)
  if (first !== true || hasRole(who, ...readers)) return first
  return deny('Het concept is voor mensen van de gemeente.', 'The draft is for people of the municipality.')
}
