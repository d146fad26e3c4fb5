import type { Context } from 'hono'
import { z } from 'zod'
import { type Declaration, type View, view } from '../house/declare.ts'
import { decode, mostFields } from '../house/decode.ts'
import type { Form } from '../house/html/page.ts'
import { isRefusal, notFound } from '../house/outcome.ts'
import type { FormDoor, Room } from '../house/room.ts'
import { textOf } from '../house/upload.ts'

/**
 * Where a declaration opens: below its municipality, or at the root of the installation. A choice `{a|b}` is closed in: the
 * router reads a bare one as "begins with a, or ends with b".
 */
export function addressIn(does: Declaration, path: string): string {
  const closed = path.replaceAll(/\{([^{}]*\|[^{}]*)\}/g, '{(?:$1)}')
  return does.scope === 'installation' ? closed : `/:gemeente${closed === '/' ? '' : closed}`
}

const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
export const pathOf = (c: Context): [string, string][] =>
  Object.entries(c.req.param() as Record<string, string>).filter(([name]) => name !== 'gemeente')
/** A form may have more in its path than the view beside it asks for. */
export const ownPath = (c: Context, { input }: Declaration) => pathOf(c).filter(([name]) => name in input.shape)
/** What the query says under names of its own: the path has answered its names already, and what others add (`utm_source`) is not ours. */
export function queryOf(c: Context, { input }: Declaration): [string, string][] {
  const given = pathOf(c).map(([name]) => name)
  return [...new URL(c.req.url).searchParams].filter(([name]) => {
    const [head = ''] = name.split('.')
    return Object.hasOwn(input.shape, head) && !given.includes(head)
  })
}
/** What a view is asked by this address; null when no schema could read it. */
export function askedOf(c: Context, does: Declaration): Record<string, unknown> | null {
  const entries = [...queryOf(c, does), ...ownPath(c, does)]
  return entries.some(([, value]) => value.includes('\0')) ? null : decode(does.input, entries)
}
/** Whether each part of the path is something that the declaration can read there: `/doelen/nieuws` is no goal. */
export function pathFits(c: Context, does: Declaration): boolean {
  const path = ownPath(c, does)
  const read = decode(does.input, path) ?? {}
  return path.every(([name]) => does.input.shape[name].safeParse(read[name]).success)
}
/**
 * What is asked before a form is shown, in one transaction: whether what it is about is there, and what stands beside it. Nothing for
 * a form about nothing.
 */
export function askedFor({ path, action, view: beside }: FormDoor): View | undefined {
  const { name, subject, words, may } = action
  if (!subject) return beside
  const named = namesIn(path).flatMap((each) => (each in action.input.shape ? [[each, action.input.shape[each]!]] : []))
  return view({
    ...(beside ?? { name, may, output: z.null() }),
    words: (lang) => {
      const { refusals, ...own } = words(lang)
      return { ...own, refusals: { ...beside?.words(lang).refusals, ...refusals } }
    },
    input: z.object({ ...Object.fromEntries(named), ...beside?.input.shape }),
    run: async (ctx, input) => {
      const found = await subject(ctx, input)
      if (isRefusal(found)) return found
      return found ? (beside?.run(ctx, input) ?? null) : notFound()
    },
  })
}

/** A posted form: what was typed, and the files in it as text. */
interface Sent {
  readonly typed: URLSearchParams
  readonly files: readonly [string, string][]
}
/** Why a posted form was not read; the sentences are in the house texts. */
type Unread = 'not-readable' | 'too-much'

/** Reads a posted form, unless it has more parts than any form of ours: those are counted before anything is made of them. */
export async function sentIn(c: Context): Promise<Sent | Unread> {
  const type = c.req.header('content-type') ?? ''
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)/.exec(type)?.[1]
  const body = Buffer.from(await c.req.arrayBuffer())
  if (hasMore(body, boundary ?? '&', mostFields)) return 'too-much'
  if (!type.startsWith('multipart/form-data')) return { typed: new URLSearchParams(body.toString()), files: [] }
  const parts = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (!parts) return 'not-readable'
  const typed = new URLSearchParams()
  const files: [string, string][] = []
  for (const [name, part] of parts)
    if (typeof part === 'string') typed.append(name, part)
    else files.push([name, textOf(new Uint8Array(await part.arrayBuffer()))])
  return { typed, files }
}

/** What was typed in it, where it can be read. */
export async function typedIn(c: Context): Promise<URLSearchParams | undefined> {
  const sent = await sentIn(c)
  return typeof sent === 'string' ? undefined : sent.typed
}

/** Whether `mark` stands in these bytes more than so many times. */
function hasMore(bytes: Buffer, mark: string, most: number): boolean {
  let times = 0
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) if (++times > most) return true
  return false
}

/**
 * What a change is about: the fields that its address in the API names, also where a form asks them of whoever fills it in, as the
 * year of an amount. Two of these are two things, so that a save over one is never taken for a save over the other.
 */
export function subjectsIn(rooms: readonly Room[]): (action: Declaration, input: Readonly<Record<string, unknown>>) => unknown[] {
  const named = new Map<string, string[]>()
  for (const door of rooms.flatMap(({ doors }) => doors))
    if (door.door === 'api' && door.method === 'PUT') named.set(door.does.name, namesIn(door.path))
  return ({ name }, input) => (named.get(name) ?? []).map((field) => input[field] ?? null)
}

/** What proves who somebody is. */
export const secrets = ['password', 'current', 'oneTimeCode', 'passkey']

/** What was typed, to show again; secrets are never sent back. */
export const valuesOf = (typed: URLSearchParams): Form['values'] =>
  Object.fromEntries(
    [...Map.groupBy(typed, ([name]) => name)]
      .filter(([name]) => !secrets.includes(name))
      .map(([name, pairs]) => [name, pairs.map(([, value]) => value)]),
  )
