import { ofGemeente } from '../../../house/actor.ts'
import { among, only } from '../../../house/may.ts'

export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
export const mayAdopt = only('beleidsambtenaar', 'wethouder')
/** Who sees a draft: the people of the municipality itself (VI-01). */
export const maySeeDraft = among(
  ofGemeente,
  'Het concept is voor mensen van de gemeente.',
  'The draft is for people of the municipality.',
)
