import { z } from 'zod'
import { action } from '../../../house/declare.ts'
import { endOperator, endOperators, makeCode, useCode } from '../../../house/installation.ts'
import { anyone, operatorOnly } from '../../../house/may.ts'
import { refuse } from '../../../house/outcome.ts'
import { words } from './texts.en.ts'

/** What the browser of the operator carries: the secret of a session of the installation. */
export const beheerTicket = 'beheer'

const empty = z.strictObject({})

/** An address that lets whoever runs the installation in with a browser, once and within an hour (SI-01). */
export const openInstallatie = action({
  name: 'gemeenten.openInstallatie',
  scope: 'installation',
  input: empty,
  output: z.object({ address: z.string(), until: z.string() }),
  words: (lang) => words(lang).installatie.open,
  may: operatorOnly,
  run: async ({ db, now, origin }) => {
    const { secret, until } = await makeCode(db, now)
    return { address: `${origin}/installatie/${secret}`, until: until.toISOString() }
  },
})

/** Comes in with the code of an address. Opening the address does nothing yet: whatever looks at it first leaves it usable. */
export const enterInstallatie = action({
  name: 'gemeenten.enterInstallatie',
  scope: 'installation',
  input: z.strictObject({ code: z.string().max(100) }),
  output: z.null(),
  words: (lang) => words(lang).installatie.enter,
  may: anyone,
  run: async ({ db, now, ticket }, { code }) => {
    const secret = await useCode(db, code, now)
    if (secret === null) return refuse(410, 'expired')
    ticket(beheerTicket, secret)
    return null
  },
})

export const leaveInstallatie = action({
  name: 'gemeenten.leaveInstallatie',
  scope: 'installation',
  input: empty,
  output: z.null(),
  words: (lang) => words(lang).installatie.leave,
  may: anyone,
  run: async ({ db, now, tickets, ticket }) => {
    const { [beheerTicket]: secret } = tickets
    if (secret) await endOperator(db, secret, now)
    ticket(beheerTicket, null)
    return null
  },
})

/** Every browser that runs the installation is out, and every address that was not used is worth nothing. */
export const closeInstallatie = action({
  name: 'gemeenten.closeInstallatie',
  scope: 'installation',
  input: empty,
  output: z.object({ ended: z.int() }),
  words: (lang) => words(lang).installatie.close,
  may: operatorOnly,
  run: async ({ db, now }) => ({ ended: await endOperators(db, now) }),
})
