import type { Role } from '../../../../house/actor.ts'
import type { Logged } from '../../../../house/log.ts'
import type { Happened } from '../../../../house/offered.ts'
import type { Lang } from '../../../../house/texts.ts'
import type { Known } from './store.ts'
import { words } from './texts.en.ts'

/** One thing that happened, in words. `who` and `about` are null where nobody with an account is meant. */
export interface Entry {
  readonly id: string
  readonly at: string
  readonly who: { readonly id: string; readonly name: string; readonly roles: Role[] } | null
  /** Null: of a room that is not here any more. */
  readonly room: string | null
  readonly title: string | null
  readonly detail: string | null
  readonly about: { readonly id: string; readonly name: string } | null
}

const rolesAt = ({ roles }: Known, at: string): Role[] =>
  roles.filter(({ from, to }) => from <= at && (to === null || to >= at)).map(({ role }) => role)

/** Says what happened in the words of the declaration that did it, with the people in it as they were then. */
export function entryOf(event: Logged, happened: readonly Happened[], people: readonly Known[], lang: Lang): Entry {
  const said = happened.find(({ kind }) => kind === event.kind)
  const actor = people.find(({ id }) => id === event.actorId)
  const about = event.subjectId === event.actorId ? undefined : people.find(({ id }) => id === event.subjectId)
  return {
    id: event.id,
    at: event.at,
    who: actor ? { id: actor.id, name: actor.name, roles: rolesAt(actor, event.at) } : null,
    room: said?.room(lang) ?? null,
    title: said ? (said.quoted ? words(lang).page.used({ title: said.title(lang) }) : said.title(lang)) : null,
    detail: said?.detail?.(lang, event.data) || null,
    about: about ? { id: about.id, name: about.name } : null,
  }
}

/** The rooms in which something may happen, by the name that events begin with. */
export const roomsIn = (happened: readonly Happened[], lang: Lang): Record<string, string> =>
  Object.fromEntries(happened.map(({ kind, room }) => [kind.split('.')[0]!, room(lang)]))
