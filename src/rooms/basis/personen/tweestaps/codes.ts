import { z } from 'zod'
import type { Context, ReadContext } from '../../../../house/declare.ts'
import { unsealAs } from '../../../../house/secret.ts'

/** Name of the ticket with new recovery codes: the browser of the person carries them, sealed, and the house keeps hashes only. */
export const codesTicket = 'herstelcodes'
const minutes = 15
const carried = z.object({ account: z.uuid(), codes: z.array(z.string()), until: z.number() })

/** Lets the next page show these codes, for a quarter of an hour or until the person says to have them. */
export function keepCodes({ ticket, vault, now }: Context, account: string, codes: string[]): void {
  const until = now.getTime() + minutes * 60_000
  ticket(codesTicket, vault.seal(JSON.stringify({ account, codes, until } satisfies z.output<typeof carried>)))
}

/** The codes that were just made for this account; null when there are none to show. */
export function freshCodes({ tickets, vault, now }: ReadContext, account: string): string[] | null {
  const found = unsealAs(vault, tickets[codesTicket], carried)
  return found && found.account === account && found.until > now.getTime() ? found.codes : null
}
