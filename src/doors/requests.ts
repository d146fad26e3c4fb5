import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { newCode } from '../house/code.ts'
import { isAway } from '../house/db/away.ts'
import { codeOf, errorFacts, type Line, type Log } from '../house/log-lines.ts'

/** The header that carries the number of a request, which is also in the log and on the page of an error. */
const requestHeader = 'x-request-id'

/**
 * Gives every request a number that people can read out, and writes a line about it when `each` is true: the pattern of its address
 * and how it went, never what was asked or by whom.
 */
export const numbered =
  (log: Log, each: boolean): MiddlewareHandler =>
  async (c, next) => {
    const began = performance.now()
    c.set('request', newCode())
    c.header(requestHeader, requestOf(c))
    await next()
    if (each)
      log({ level: 'info', code: 'request', ...factsOf(c), status: c.res.status, ms: Math.round(performance.now() - began) })
  }

export const requestOf = (c: Context): string => c.get('request') ?? ''

/** Remembers in which municipality a request is; one that does not exist may be anything that somebody typed. */
export const inGemeente = (c: Context, slug: string): void => c.set('gemeente', slug)

/** Writes down that a request failed by our fault; while the database is away that is known, and where it was noticed says nothing. */
export const logFailure = (log: Log, c: Context, error: unknown): void =>
  isAway(error)
    ? log({ level: 'warn', code: 'database-away', ...factsOf(c), error: codeOf(error) })
    : log({ level: 'error', code: 'request-failed', ...factsOf(c), ...errorFacts(error) })

function factsOf(c: Context): Pick<Line, 'request' | 'method' | 'route' | 'gemeente'> {
  const gemeente: string | undefined = c.get('gemeente')
  const method = methods.includes(c.req.method) ? c.req.method : 'other'
  return { request: requestOf(c), method, route: routePath(c), ...(gemeente && { gemeente }) }
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']
