import { begrippen } from '../begrippen/index.ts'
import { kansenEnBedreigingen } from '../bibliotheek/kansen.ts'
import { ontwikkelingen } from '../bibliotheek/ontwikkelingen.ts'
import { targetGroups } from '../doelgroepen.ts'
import { bronnen } from '../naslag/bronnen.ts'
import { domeinen } from '../naslag/domeinen.ts'
import { asks, type Domein, type FieldName, type Kind, type Written } from './model.ts'

/** What the national list of a kind says already, in Dutch. */
const national: Readonly<Record<Kind, readonly string[]>> = {
  begrip: begrippen.map(({ nl }) => nl),
  doelgroep: targetGroups.map(({ nl }) => nl),
  domein: domeinen.map(({ nl }) => nl),
  bron: bronnen.map(({ nl }) => nl),
  kans: kansenEnBedreigingen.map(({ nl }) => nl),
  bedreiging: kansenEnBedreigingen.map(({ nl }) => nl),
  ontwikkeling: ontwikkelingen.map(({ title }) => title.nl),
}

/** Words in a definition, at most (FW-08). */
export const mostWords = 60
const tooLong = (text: string) => text.trim().split(/\s+/).length > mostWords

interface Fault {
  readonly code: 'not-for-kind' | 'needed' | 'too-many-words' | 'national'
  readonly field: FieldName
}

const given = (row: Written, field: FieldName) => Boolean(row[field])

/** Why an addition cannot be so: it says what its kind does not have, lacks what it needs, or stands in the national list already. */
export function faultOf(kind: Kind, row: Written): Fault | null {
  const extra = (['about', 'aboutEn', 'soort', 'deadline', 'sensitive'] as const).find(
    (field) => given(row, field) && !asks[kind].includes(field),
  )
  if (extra) return { code: 'not-for-kind', field: extra }
  const needed = (['soort', 'about'] as const).find((field) => asks[kind].includes(field) && !given(row, field))
  if (needed) return { code: 'needed', field: needed }
  const long = kind === 'begrip' && (['about', 'aboutEn'] as const).find((field) => tooLong(row[field]))
  if (long) return { code: 'too-many-words', field: long }
  const said = row.name.trim().toLowerCase()
  return national[kind].some((name) => name.toLowerCase() === said) ? { code: 'national', field: 'name' } : null
}

/** The empty places of an addition as its kind keeps them: only a group is sensitive or not. */
export const keptOf = (kind: Kind, row: Written): Written => ({
  ...row,
  sensitive: kind === 'doelgroep' ? row.sensitive === true : null,
})

/** Who looks after a domain, in one line; empty when nobody does. */
export const ownerOf = ({ role, department }: Pick<Domein, 'role' | 'department'>): string =>
  [role, department].filter((part) => part !== '').join(', ')
