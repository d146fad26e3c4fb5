import { all, type Lookup, map } from '../../../../house/db/look.ts'
import type { Bilingual } from '../../../../house/texts.ts'
import { begrippen } from '../begrippen/index.ts'
import { type KansOfBedreiging, kansenEnBedreigingen } from '../bibliotheek/kansen.ts'
import { type Ontwikkeling, ontwikkelingen } from '../bibliotheek/ontwikkelingen.ts'
import { targetGroups } from '../doelgroepen.ts'
import type { TargetGroup, Term } from '../model.ts'
import { bronnen } from '../naslag/bronnen.ts'
import { domeinen } from '../naslag/domeinen.ts'
import type { Bron, Domein, Item, Toevoeging } from './model.ts'
import { ownersIn, toevoegingenIn } from './store.ts'

const nameOf = ({ name, nameEn }: Toevoeging): Bilingual => ({ nl: name, en: nameEn || name })
const aboutOf = ({ about, aboutEn }: Toevoeging): Bilingual => ({ nl: about, en: aboutEn || about })
const keyOf = ({ id }: Pick<Toevoeging, 'id'>) => `eigen-${id}`
const ownItem = (row: Toevoeging): Item => ({ ...nameOf(row), key: keyOf(row), own: true, retired: row.retired })
const nationalItem = ({ key, nl, en }: { readonly key: string } & Bilingual): Item => ({
  key,
  nl,
  en,
  own: false,
  retired: false,
})

const nobody = { revision: 0, relevant: false, role: '', department: '' }

/**
 * The domains of a municipality, the national ones first: who looks after each, and whether it matters here (FW-13). What is
 * retired is there to be read where it was chosen; offer it no more.
 */
export const domeinenIn = (gemeenteId: string): Lookup<Domein[]> =>
  map(all({ own: toevoegingenIn(gemeenteId, ['domein']), owners: ownersIn(gemeenteId) }), ({ own, owners }) => {
    const byKey = new Map(owners.map(({ domein, ...row }) => [domein, row]))
    return [...domeinen.map(nationalItem), ...own.map(ownItem)].map((item) => ({ ...item, ...(byKey.get(item.key) ?? nobody) }))
  })

/** The sources of money, skills and hands, the national ones first (FW-12). Those of the municipality may have a deadline. */
export const bronnenIn = (gemeenteId: string): Lookup<Bron[]> =>
  map(toevoegingenIn(gemeenteId, ['bron']), (own) => [
    ...bronnen.map((bron) => ({ ...nationalItem(bron), soort: bron.soort, conditions: bron.conditions, deadline: null })),
    ...own.map((row) => ({
      ...ownItem(row),
      soort: row.soort!,
      conditions: aboutOf(row),
      deadline: row.deadline,
    })),
  ])

/** The target groups, the national ones first (FW-09). */
export const doelgroepenIn = (gemeenteId: string): Lookup<(Item & TargetGroup)[]> =>
  map(toevoegingenIn(gemeenteId, ['doelgroep']), (own) => [
    ...targetGroups.map((group) => ({ ...nationalItem(group), sensitive: group.sensitive })),
    ...own.map((row) => ({ ...ownItem(row), sensitive: row.sensitive === true })),
  ])

/** The glossary with the words of the municipality that were not retired (FW-08). */
export const begrippenIn = (gemeenteId: string): Lookup<Term[]> =>
  map(toevoegingenIn(gemeenteId, ['begrip']), (own) => [
    ...begrippen,
    ...own
      .filter(({ retired }) => !retired)
      .map((row) => ({ ...nameOf(row), key: keyOf(row), definition: aboutOf(row), edition: null, replacedBy: null })),
  ])

type OfList = Pick<Item, 'own' | 'retired'>
const national: OfList = { own: false, retired: false }
const ownOf = ({ retired }: Toevoeging): OfList => ({ own: true, retired })

/** The library of opportunities and threats, then those of the municipality; what is retired is there to be read where it was scored (FW-10). */
export const kansenIn = (gemeenteId: string): Lookup<(KansOfBedreiging & OfList)[]> =>
  map(toevoegingenIn(gemeenteId, ['kans', 'bedreiging']), (own) => [
    ...kansenEnBedreigingen.map((each) => ({ ...each, ...national })),
    ...own.map((row) => ({
      ...nameOf(row),
      ...ownOf(row),
      key: keyOf(row),
      kind: row.kind as KansOfBedreiging['kind'],
      pair: null,
      needs: [],
      measures: [],
    })),
  ])

/** The developments, then those of the municipality; what is retired is there to be read where it was scored (FW-11). */
export const ontwikkelingenIn = (gemeenteId: string): Lookup<(Ontwikkeling & OfList)[]> =>
  map(toevoegingenIn(gemeenteId, ['ontwikkeling']), (own) => [
    ...ontwikkelingen.map((each) => ({ ...each, ...national })),
    ...own.map((row) => ({
      ...ownOf(row),
      key: keyOf(row),
      title: nameOf(row),
      what: aboutOf(row),
      opportunities: [],
      downsides: [],
      practices: [],
    })),
  ])
