import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Gemeente } from '../house/declare.ts'
import { hashSecret } from '../house/secret.ts'
import { beheerTicket } from '../rooms/basis/gemeenten/index.ts'
import { sessieTicket, toestelDays, toestelTicket } from '../rooms/basis/personen/index.ts'

/** A session here; the address of the municipality follows, so that one browser can be signed in at two. */
export const cookiePrefix = 'meedoen-'
/** Where a visitor was going when we asked to sign in first. */
export const goingCookie = 'onderweg'

/** The sentence a decision left for the next page: shown once, and never about a person. */
export const receiptCookie = 'ontvangst'

const cookieOf = ({ slug }: Gemeente, ticket: string) =>
  ticket === sessieTicket ? cookiePrefix + slug : `kaartje-${slug}-${ticket}`

/** Of whoever runs the installation: a ticket of no municipality. */
export const operatorCookie = `kaartje--${beheerTicket}`
export const dropOperator = (c: Context) => getCookie(c, operatorCookie) && deleteCookie(c, operatorCookie, { path: '/' })

export const ticketsOf = (c: Context, { slug }: Gemeente): Record<string, string> =>
  Object.fromEntries(
    Object.entries(getCookie(c)).flatMap(([name, secret]) =>
      name.startsWith(`kaartje-${slug}-`) ? [[name.slice(`kaartje-${slug}-`.length), secret]] : [],
    ),
  )

/**
 * Gives the browser a ticket to carry, or takes it away. It goes when the browser closes, as on a computer that others use; only that a
 * device is known stays, which opens nothing.
 */
export function keepTicket(c: Context, origin: string, gemeente: Gemeente, name: string, secret: string | null): void {
  // No link from elsewhere leads into the installation itself.
  const sameSite = gemeente.slug ? 'Lax' : 'Strict'
  const age = secret === null ? { maxAge: 0 } : name === toestelTicket ? { maxAge: toestelDays * 86_400 } : {}
  putCookie(c, origin, cookieOf(gemeente, name), secret ?? '', { sameSite, ...age })
  if (name !== sessieTicket) return
  // Scripts may see that another is in, never the secret of it: a page of before then goes (island `leave`).
  putCookie(c, origin, seenCookie(gemeente), secret === null ? '' : seenOf(secret), { ...age, httpOnly: false })
  // What the browser kept of the pages of whoever was in: not for the one who presses Back.
  if (secret === null || getCookie(c, cookieOf(gemeente, name)) !== undefined) c.header('clear-site-data', '"cache"')
}

/** Tells one session from another to the pages it opened. */
const seenCookie = ({ slug }: Gemeente) => `binnen-${slug}`
const seenOf = (token: string): string => hashSecret(`seen ${token}`).toString('base64url').slice(0, 16)

/** What a page of whoever is signed in watches: the cookie, and what it must say. Null for who is not. */
export function watchedSession(c: Context, gemeente: Gemeente): { readonly cookie: string; readonly value: string } | null {
  const token = getCookie(c, cookiePrefix + gemeente.slug)
  return token ? { cookie: seenCookie(gemeente), value: seenOf(token) } : null
}

/** Every cookie of ours: out of reach of scripts, of other sites, and of whoever listens where we are there over https. */
export const putCookie = (c: Context, origin: string, name: string, value: string, rest: Parameters<typeof setCookie>[3]): void =>
  setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure: origin.startsWith('https:'), ...rest })
