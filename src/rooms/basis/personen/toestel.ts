import { z } from 'zod'
import type { Context, ReadContext } from '../../../house/declare.ts'
import { newSecret, unsealAs } from '../../../house/secret.ts'

/** Name of the ticket of a device that came in here well. It opens nothing: it keeps others from standing in its way. */
export const toestelTicket = 'toestel'
/** Days that it counts after the last time somebody signed in. */
export const toestelDays = 180
const mostAccounts = 5
const carried = z.object({ id: z.string(), accounts: z.array(z.uuid()), until: z.number() })

function toestelIn({ tickets, vault, now }: Pick<ReadContext, 'tickets' | 'vault' | 'now'>) {
  const found = unsealAs(vault, tickets[toestelTicket], carried)
  return found && found.until > now.getTime() ? found : null
}

/** The id of the device, when this account came in well with it; only whoever sealed it can say so, and nothing is kept here. */
export function knownHere(ctx: Pick<ReadContext, 'tickets' | 'vault' | 'now'>, account: string | undefined): string | undefined {
  const toestel = toestelIn(ctx)
  return account !== undefined && toestel?.accounts.includes(account) ? toestel.id : undefined
}

/** This account came in well with this device. */
export function rememberToestel(ctx: Context, account: string): void {
  const { id = newSecret(), accounts = [] } = toestelIn(ctx) ?? {}
  const until = ctx.now.getTime() + toestelDays * 86_400_000
  const known = [account, ...accounts.filter((each) => each !== account)].slice(0, mostAccounts)
  ctx.ticket(toestelTicket, ctx.vault.seal(JSON.stringify({ id, accounts: known, until } satisfies z.output<typeof carried>)))
}
