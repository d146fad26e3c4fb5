import { createHash } from 'node:crypto'
import { general, type Inrichting, type OnderwerpRow, type PlekRow, type Rol, type ThemaRow } from './model.ts'

/** Relevant domains in which no function owns volunteering; a domain that was not looked at counts as relevant (VI-09). */
export const unowned = (plek: Pick<PlekRow, 'domeinen'> | null, all: readonly string[]): string[] =>
  relevantIn(plek, all).filter((key) => !plek?.domeinen.find(({ domein }) => domein === key)?.owner)

export const relevantIn = (plek: Pick<PlekRow, 'domeinen'> | null, all: readonly string[]): string[] =>
  all.filter((key) => plek?.domeinen.find(({ domein }) => domein === key)?.relevant ?? true)

/** Which party decides and what the others do; or how many decide, when that is not one (hard rule 13). */
export function splitRollen(given: readonly { readonly partij: string; readonly rol: Rol }[]) {
  const deciders = given.filter(({ rol }) => rol === 'decides').map(({ partij }) => partij)
  const [decider] = deciders
  if (deciders.length !== 1 || !decider) return { deciders }
  return { decider, rollen: given.filter(({ rol }) => rol !== 'decides') }
}

type Subject = Omit<OnderwerpRow, 'revision'>

/** Fingerprint of the matrix: an agreement holds for what it was given to, and for that only. */
export function standOf(subjects: readonly Subject[]): string {
  const said = subjects
    .map(({ onderwerp, name, within, decider, rollen }) => [
      onderwerp,
      name,
      within,
      decider,
      rollen.map(({ partij, rol }) => `${partij} ${rol}`).sort(),
    ])
    .sort((one, two) => String(one[0]).localeCompare(String(two[0])))
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)
}

/** Per party the newest agreement, and whether it holds for the matrix as it is now. */
export function signaturesOf({ onderwerpen, akkoorden }: Pick<Inrichting, 'onderwerpen' | 'akkoorden'>) {
  const now = standOf(onderwerpen)
  const of = (partij: string) => akkoorden.filter((each) => each.partij === partij).sort((a, b) => b.at.localeCompare(a.at))
  return (partij: string): { readonly at: string; readonly holds: boolean } | null => {
    const mine = of(partij)
    const held = mine.find(({ stand }) => stand === now)
    const [last] = mine
    return held ? { at: held.at, holds: true } : last ? { at: last.at, holds: false } : null
  }
}

/** The boundary for a sector: its own text, else the general one (VI-13); empty when there is none. */
export const grensVoor = (grenzen: Inrichting['grenzen'], sector: string = general): string =>
  textFor(grenzen, sector) || textFor(grenzen, general)
const textFor = (grenzen: Inrichting['grenzen'], sector: string) =>
  grenzen.find((each) => each.sector === sector)?.text.trim() ?? ''

interface Carried {
  readonly theme: string
  readonly path: string
  readonly done: boolean
}
export type Work = 'none' | 'busy' | 'done' | 'nowhere'

/** A decided theme is work until the room that carries it out says it is done; `nowhere`: no room does (VI-08). */
export function workOf({ thema, status }: Pick<ThemaRow, 'thema' | 'status'>, carried: readonly Carried[]) {
  const mine = carried.filter(({ theme }) => theme === thema)
  const [first] = mine
  const state: Work = status !== 'decided' ? 'none' : !first ? 'nowhere' : mine.every(({ done }) => done) ? 'done' : 'busy'
  return { state, path: first?.path ?? null }
}

interface Score {
  readonly year: number
  readonly score: number
}
/** One mark a year, the oldest first: of the year itself, else of the vision adopted in it, the newest of those (VI-06). */
export function yearsOf(own: readonly Score[], visions: readonly (Score & { readonly versie: number })[]) {
  const marks = new Map<number, Score & { readonly versie: number | null }>()
  for (const each of [...visions].sort((a, b) => a.versie - b.versie)) marks.set(each.year, each)
  for (const each of own) marks.set(each.year, { ...each, versie: null })
  return [...marks.values()].sort((a, b) => a.year - b.year)
}
