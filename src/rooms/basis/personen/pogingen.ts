import type { Rule } from '../../../house/attempts.ts'

const quarter = 15
const hour = 60
const day = 24 * hour

/** Passwords of an account. Under a storm of strangers a caller still has three tries a day, so a right one always comes in first. */
export const passwords: Rule = {
  name: 'personen.password',
  says: 'locked',
  each: { tries: 5, minutes: quarter },
  strangers: { tries: 100, minutes: day },
  crowded: { tries: 3, minutes: day },
}

/** Codes of an app. Whoever gets here made the first step, and a code is short: a million, of which three are right. */
export const codes: Rule = {
  name: 'personen.code',
  says: 'locked',
  each: { tries: 5, minutes: quarter },
  strangers: { tries: 20, minutes: day },
  crowded: { tries: 1, minutes: day },
}

/**
 * Links to an address. Strangers together fill no mailbox; whoever is refused because of them has a link that still works, since one
 * goes out every ten minutes and each works for twenty.
 */
export const links: Rule = {
  name: 'personen.link',
  says: 'too-often',
  each: { tries: 3, minutes: quarter },
  strangers: { tries: 6, minutes: hour },
}

/** Messages to a new address, which may be somebody else's. */
export const adressen: Rule = {
  name: 'personen.adres',
  says: 'too-often',
  each: { tries: 3, minutes: quarter },
  strangers: { tries: 6, minutes: hour },
  crowded: { tries: 1, minutes: hour },
}

/** Wrong codes of an account, whoever tried them: after four in a day the person is told. */
export const wrongCodes: Rule = { name: 'personen.wrongCode', says: 'locked', each: { tries: 4, minutes: day } }
/** Messages that tell so: one an hour, however many try. */
export const warnings: Rule = { name: 'personen.warning', says: 'locked', each: { tries: 1, minutes: hour } }
