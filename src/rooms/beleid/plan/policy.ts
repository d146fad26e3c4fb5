import { type Actor, ofGemeente, type Role } from '../../../house/actor.ts'
import { among, only } from '../../../house/may.ts'
import { dayOf } from '../../../house/time.ts'

export const mayWrite = only('beleidsambtenaar', 'vakafdeling')
/** The college adopts, or the council: a councillor records its decision (ST-06, G4). */
export const mayAdopt = only('beleidsambtenaar', 'wethouder', 'raadslid')
/** Tells everybody of the plan and of the money; and decides for the college. */
export const mayPublish = only('beleidsambtenaar', 'wethouder')
const helpers: readonly Role[] = ['adviesorgaan', 'partner', 'vrijwilligerscentrale']
const field: readonly Role[] = [...helpers, 'mantelzorgsteunpunt', 'organisatie', 'vrijwilligerscoordinator']

/** The draft is for the municipality and the people who help to make it; everybody reads what is public. */
export const maySeeDraft = among(
  [...ofGemeente, ...helpers],
  'Het concept is voor wie aan het plan werkt.',
  'The draft is for those who work on the plan.',
)
/** The parties of the field say what they think of it themselves (ST-18). */
export const mayReact = among(
  field,
  'Reageren is voor organisaties en adviesraden.',
  'Reacting is for organisations and advisory bodies.',
)
/** Whoever may ever see a draft: the field too, once it is open for reactions. */
export const mayReadDraft = among(
  [...ofGemeente, ...field],
  'Het concept is voor wie aan het plan werkt.',
  'The draft is for those who work on the plan.',
)

export interface Opened {
  readonly reactUntil: string | null
}
export const isOpen = ({ reactUntil }: Opened, now: Date): boolean => reactUntil !== null && reactUntil >= dayOf(now)

/** True when this actor may see this draft now. */
export const seesDraft = (actor: Actor, draft: Opened, now: Date): boolean =>
  maySeeDraft(actor) === true || (mayReact(actor) === true && isOpen(draft, now))
