import { type Actor, hasRole, type Role, roleNames } from './actor.ts'
import type { Bilingual, Lang } from './texts.ts'

/**
 * A "no" with its reason. The same reason feeds the refused page, the disabled button and the API's problem.
 * `sign-in` sends a visitor to the door, `second-step` to the page where one is set up, `absent` looks like a page that does not exist, `role` says who may.
 */
export interface Denied {
  readonly no: 'sign-in' | 'second-step' | 'absent' | 'role'
  readonly why: Bilingual
  /** The same, of a whole page; left out, `why` says it. */
  readonly page?: Bilingual
}
export type Verdict = true | Denied
export type May = (who: Actor) => Verdict

const deny = (nl: string, en: string): Denied => ({ no: 'role', why: { nl, en } })

const signInFirst: Denied = { no: 'sign-in', why: { nl: 'Log eerst in.', en: 'Sign in first.' } }
const secondStepFirst: Denied = {
  no: 'second-step',
  why: { nl: 'Zet eerst uw tweede stap aan.', en: 'Set up your second step first.' },
}
const absent: Denied = { no: 'absent', why: { nl: 'Deze pagina is er niet.', en: 'This page does not exist.' } }

export const anyone: May = () => true

/**
 * Everyone who is signed in here; the outsider of another municipality finds nothing. Whoever still has to set up a second step is
 * stopped here, so at every door: all that is not for anyone begins with this.
 */
export const signedIn: May = (who) => {
  if (who.kind === 'outsider') return absent
  if (who.kind === 'held') return secondStepFirst
  return who.kind === 'visitor' ? signInFirst : true
}

/** Everyone with an account here: who runs the installation has none. */
export const person: May = (who) => {
  const first = signedIn(who)
  return first !== true || who.kind === 'person' ? first : absent
}

/** As `person`, also for whoever still has to set up a second step: setting it up, and signing out. */
export const personOrHeld: May = (who) => (who.kind === 'held' ? true : person(who))

/** Only people with one of these roles here. The operator of the installation may do what the administrator may. */
export const only =
  (...wanted: readonly Role[]): May =>
  (who) => {
    const first = signedIn(who)
    if (first !== true) return first
    if (hasRole(who, ...wanted) || (who.kind === 'operator' && wanted.includes('beheerder'))) return true
    const names = { nl: oneOf(wanted, 'nl'), en: oneOf(wanted, 'en') }
    return {
      ...deny(`Dit is alleen voor ${names.nl}.`, `This is only for ${names.en}.`),
      page: { nl: `Deze pagina is alleen voor ${names.nl}.`, en: `Only ${names.en} can open this page.` },
    }
  }

/** The names of roles in a sentence: "de wethouder of het raadslid", "the alderman or the councillor". */
function oneOf(wanted: readonly Role[], lang: Lang): string {
  const named = wanted.map((role) => `${article(role)[lang]} ${roleNames[role][lang]}`)
  return new Intl.ListFormat(lang, { type: 'disjunction' }).format(named)
}

const hetRoles: readonly Role[] = ['raadslid', 'mantelzorgsteunpunt', 'adviesorgaan', 'wijkteam', 'kennisinstituut']
const article = (role: Role): Bilingual => ({ nl: hetRoles.includes(role) ? 'het' : 'de', en: 'the' })

/** As `only`, for people with one of these roles, with a reason of its own for the others. */
export const among =
  (wanted: readonly Role[], nl: string, en: string): May =>
  (who) => {
    const first = signedIn(who)
    return first !== true || hasRole(who, ...wanted) ? first : deny(nl, en)
  }

/** Only whoever runs the installation; for everybody else it is not there. */
export const operatorOnly: May = (who) => (who.kind === 'operator' ? true : absent)
