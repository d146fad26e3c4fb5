import { hasRole, type Role } from '../../../house/actor.ts'
import { deny, type May, only, signedIn } from '../../../house/may.ts'

const readers: readonly Role[] = [
  'beleidsambtenaar',
  'vakafdeling',
  'wethouder',
  'raadslid',
  'adviesorgaan',
  'partner',
  'vrijwilligerscentrale',
]
export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
export const mayAdopt = only('beleidsambtenaar', 'wethouder')
/** The draft is for the municipality and the people who help to make it; everybody reads what is public. */
export const maySeeDraft: May = (who) => {
  const first = signedIn(who)
  if (first !== true || hasRole(who, ...readers)) return first
  return deny('Het concept is voor wie aan het plan werkt.', 'The draft is for those who work on the plan.')
}
