import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Gemeente } from '../house/declare.ts'
import { beheerTicket } from '../rooms/basis/gemeenten/index.ts'
import { sessieTicket } from '../rooms/basis/personen/index.ts'

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

export function keepTicket(c: Context, gemeente: Gemeente, name: string, secret: string | null, secure: boolean): void {
  setCookie(c, cookieOf(gemeente, name), secret ?? '', {
    path: '/',
    httpOnly: true,
    // No link from elsewhere leads into the installation itself.
    sameSite: gemeente.slug ? 'Lax' : 'Strict',
    secure,
    maxAge: secret === null ? 0 : 12 * 60 * 60,
  })
}
