import { z } from 'zod'
import { known, type Lookup, map, orElse, untouched } from './db/look.ts'
import type { ReadContext } from './declare.ts'
import { TogetherFailed } from './left-out.ts'

type TagsOf = (ctx: ReadContext) => Promise<readonly (readonly string[])[]>

/** A lookup of a room that may fail, while it is made, asked or read; then `instead` stands in its place. */
export function guest<A extends readonly unknown[], T>(
  room: string,
  of: (ctx: ReadContext, ...rest: A) => Lookup<T>,
  instead: (ctx: ReadContext) => T,
): (ctx: ReadContext, ...rest: A) => Lookup<T> {
  return (ctx, ...rest) => {
    const { leavingOut } = ctx
    if (!leavingOut) return of(ctx, ...rest)
    const failed = (error: unknown) => leavingOut.failed(room, error)
    try {
      return orElse(of(ctx, ...rest), instead(ctx), leavingOut.apart ? 'apart' : 'together', failed)
    } catch (error) {
      failed(error)
      return known(instead(ctx))
    }
  }
}

const aDay = z.iso.date().nullable()
/** With days that are days: a page that promises them would fail on another room's. */
export const dayed =
  <K extends string, T extends Readonly<Record<K, string | null>>>(of: (ctx: ReadContext) => Lookup<readonly T[]>, key: K) =>
  (ctx: ReadContext): Lookup<readonly T[]> =>
    map(of(ctx), (rows) => {
      for (const row of rows) aDay.parse(row[key])
      return rows
    })

/** The same for tags, which a room asks the database for itself. */
export const tagsFrom =
  (room: string, tagsOf: TagsOf): TagsOf =>
  async (ctx) => {
    const { leavingOut, db } = ctx
    if (!leavingOut) return tagsOf(ctx)
    try {
      return await (leavingOut.apart ? untouched(db, () => tagsOf(ctx)) : tagsOf(ctx))
    } catch (error) {
      if (!leavingOut.apart) throw new TogetherFailed(error)
      leavingOut.failed(room, error)
      return []
    }
  }
