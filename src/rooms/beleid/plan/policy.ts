import { ofGemeente } from '../../../house/actor.ts'
import { among, only } from '../../../house/may.ts'

export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
export const mayAdopt = only('beleidsambtenaar', 'wethouder')
/** The draft is for the municipality and the people who help to make it; everybody reads what is public. */
export const maySeeDraft = among(
  [...ofGemeente, 'adviesorgaan', 'partner', 'vrijwilligerscentrale'],
  'Het concept is voor wie aan het plan werkt.',
  'The draft is for those who work on the plan.',
)
