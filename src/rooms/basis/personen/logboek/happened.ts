import { type Role, roleNames } from '../../../../house/actor.ts'
import type { Happened } from '../../../../house/offered.ts'
import type { Lang } from '../../../../house/texts.ts'
import { type Purpose, purposes } from '../toestemming/model.ts'
import { words as consent } from '../toestemming/texts.en.ts'
import { words } from './texts.en.ts'

type Kind = keyof ReturnType<typeof words>['done']
const kinds = Object.keys(words('nl').done) as Kind[]

/** Which role, or for what: in words, never as it is kept. */
function detailOf(lang: Lang, { role, roles, purpose, kept, ended }: Readonly<Record<string, unknown>>): string {
  const named = [role, ...String(roles ?? '').split(' ')].filter((each): each is Role => String(each) in roleNames)
  if (named.length > 0) return named.map((each) => roleNames[each][lang]).join(', ')
  if (purposes.includes(purpose as Purpose)) return consent(lang).purposes[purpose as Purpose].title
  return kept === undefined ? '' : words(lang).page.reviewed({ kept: Number(kept), ended: Number(ended) })
}

/** What happens to an account and a role, said as something that was done: the person concerned reads it too. */
export const happened = (room: Happened['room']): Happened[] =>
  kinds.map((kind) => ({ kind: `personen.${kind}`, room, title: (lang) => words(lang).done[kind], detail: detailOf }))
