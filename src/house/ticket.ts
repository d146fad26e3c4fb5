import type { ReadContext } from './declare.ts'
import { hashSecret, newSecret } from './secret.ts'

/**
 * The ticket that says no more than "the same visitor as before". A browser gets it with the first form it is shown; a machine may
 * make one of its own (`Meedoen-Ticket: eigen=…`). A key of a form counts for whoever carries it, and it makes joining safe to repeat.
 */
export const ownTicket = 'eigen'

/** What somebody carries as own ticket; undefined when it is none, or so short that it can be guessed. */
export const ownOf = (tickets: ReadContext['tickets']): string | undefined => {
  const own = tickets[ownTicket]
  return own && own.length >= 32 ? own : undefined
}

/**
 * The secret of a ticket for this visitor. Whoever carries an own ticket gets the same one each time, so that a form that is sent
 * twice gives one ticket although no answer with a ticket is kept; for anybody else it is random.
 */
export const ticketFor = (ctx: ReadContext, name: string): string => repeatable(ctx, name) ?? newSecret()

/** Under which hashes somebody may be known who joined with a ticket of this name: the one carried, and the one they would get. */
export const ticketHashes = (ctx: ReadContext, name: string): Buffer[] =>
  [ctx.tickets[name], repeatable(ctx, name)].flatMap((secret) => (secret ? [hashSecret(secret)] : []))

const repeatable = ({ tickets, vault, gemeente }: ReadContext, name: string): string | undefined => {
  const own = ownOf(tickets)
  return own && vault.mark(JSON.stringify([ownTicket, gemeente.id, name, own]))
}
