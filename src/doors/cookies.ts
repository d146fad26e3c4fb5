import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Gemeente } from '../house/declare.ts'
import { sessieTicket } from '../rooms/basis/personen/index.ts'

/** A session here; the address of the municipality follows, so that one browser can be signed in at two. */
export const cookiePrefix = 'meedoen-'
/** Where a visitor was going when we asked to sign in first. */
export const goingCookie = 'onderweg'
export const operatorCookie = 'beheer'

/** The sentence a decision left for the next page: shown once, and never about a person. */
export const receiptCookie = 'ontvangst'

const cookieOf = ({ slug }: Gemeente, ticket: string) =>
  ticket === sessieTicket ? cookiePrefix + slug : `kaartje-${slug}-${ticket}`

export const ticketsOf = (c: Context, { slug }: Gemeente): Record<string, string> =>
  Object.fromEntries(
    Object.entries(getCookie(c)).flatMap(([name, secret]) =>
      name.startsWith(`kaartje-${slug}-`) ? [[name.slice(`kaartje-${slug}-`.length), secret]] : [],
    ),
  )

export function keepTicket(c: Context, origin: string, gemeente: Gemeente, name: string, secret: string | null): void {
  putCookie(c, origin, cookieOf(gemeente, name), secret ?? '', { maxAge: secret === null ? 0 : 12 * 60 * 60 })
}

/** Every cookie of ours: out of reach of scripts, of other sites, and of whoever listens where we are there over https. */
export const putCookie = (c: Context, origin: string, name: string, value: string, rest: Parameters<typeof setCookie>[3]): void =>
  setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure: origin.startsWith('https:'), ...rest })
