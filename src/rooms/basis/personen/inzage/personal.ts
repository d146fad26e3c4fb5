import { roleNames } from '../../../../house/actor.ts'
import { all, type Lookup, map } from '../../../../house/db/look.ts'
import type { ReadContext } from '../../../../house/declare.ts'
import { showDate } from '../../../../house/html/index.ts'
import type { Personal } from '../../../../house/offered.ts'
import type { Part } from './model.ts'
import { ownRows } from './store.ts'
import { words } from './texts.en.ts'

/** What this room knows of a person, beside name and address: what they may do, when they came in, invitations. */
export const personal: Personal = {
  label: (lang) => words(lang).own.label,
  of: ({ gemeente, lang }, personId) =>
    map(ownRows(gemeente.id, personId), (rows) =>
      rows.map(({ kind, role, at, to }) => {
        const params = { role: role ? roleNames[role][lang] : '', to: to && kind === 'role' ? showDate(to, lang) : to }
        return { title: words(lang).own[kind](params), path: null, at }
      }),
    ),
}

/** The doors put what is offered in a wrapper, so this room knows its own by the label. */
const isOwn = ({ label }: Personal) => label === personal.label
/** The account first: it is where everybody looks. */
const ownFirst = ({ offered }: ReadContext) => [...offered.personal].sort((one, two) => Number(isOwn(two)) - Number(isOwn(one)))

/** What rooms know, as one lookup, in their order; a room without anything is left out. */
export const partsOf = (ctx: ReadContext, personId: string, rooms = ownFirst(ctx)): Lookup<Part[]> =>
  map(all(Object.fromEntries(rooms.map(({ of }, index) => [`of${index}`, of(ctx, personId)]))), (found) =>
    rooms.flatMap(({ label }, index) => {
      const known = [...found[`of${index}`]!]
      return known.length > 0 ? [{ label: label(ctx.lang), known }] : []
    }),
  )

/** The rooms that keep what somebody wrote, of an author without a name. */
export const keepersOf = ({ offered }: ReadContext) => offered.personal.filter((each) => !isOwn(each) && !each.forget)
