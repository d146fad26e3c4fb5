import type { Context } from 'hono'
import type { Declaration } from '../house/declare.ts'
import type { Form } from '../house/html/page.ts'
import { textOf } from '../house/upload.ts'

/**
 * Where a declaration opens: below its municipality, or at the root of the installation. A choice `{a|b}` is closed in: the
 * router reads a bare one as "begins with a, or ends with b".
 */
export function addressIn(does: Declaration, path: string): string {
  const closed = path.replaceAll(/\{([^{}]*\|[^{}]*)\}/g, '{(?:$1)}')
  return does.scope === 'installation' ? closed : `/:gemeente${closed === '/' ? '' : closed}`
}

export const pathOf = (c: Context): [string, string][] =>
  Object.entries(c.req.param() as Record<string, string>).filter(([name]) => name !== 'gemeente')
/** A form may have more in its path than the view beside it asks for. */
export const ownPath = (c: Context, { input }: Declaration) => pathOf(c).filter(([name]) => name in input.shape)
export const queryOf = (c: Context): [string, string][] => [...new URL(c.req.url).searchParams, ...pathOf(c)]
/** A posted form: what was typed, and the files in it as text. Null when it cannot be read. */
export async function sentIn(c: Context): Promise<{ typed: URLSearchParams; files: [string, string][] } | null> {
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return { typed: new URLSearchParams(await c.req.text()), files: [] }
  const typed = new URLSearchParams()
  const files: [string, string][] = []
  const parts = await c.req.formData().catch(() => null)
  if (!parts) return null
  for (const [name, part] of parts)
    if (typeof part === 'string') typed.append(name, part)
    else files.push([name, textOf(new Uint8Array(await part.arrayBuffer()))])
  return { typed, files }
}

/** What proves who somebody is. */
export const secrets = ['password', 'current', 'oneTimeCode', 'passkey']

/** What was typed, to show again; secrets are never sent back. */
export const valuesOf = (typed: URLSearchParams): Form['values'] =>
  Object.fromEntries(
    [...new Set(typed.keys())].filter((name) => !secrets.includes(name)).map((name) => [name, typed.getAll(name)]),
  )

/** As the visitor knows it, also behind a proxy that ends TLS. */
export const originOf = (c: Context, proxied: boolean): string =>
  `${isSecure(c, proxied) ? 'https:' : 'http:'}//${new URL(c.req.url).host}`
export const isSecure = (c: Context, proxied: boolean): boolean =>
  c.req.url.startsWith('https:') || (proxied && c.req.header('x-forwarded-proto') === 'https')
