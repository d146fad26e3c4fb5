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

export function keepTicket(c: Context, gemeente: Gemeente, name: string, secret: string | null, secure: boolean): void {
  setCookie(c, cookieOf(gemeente, name), secret ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: secret === null ? 0 : 12 * 60 * 60,
  })
}
