export type { TermKey } from './begrippen/index.ts'
export { inclusie } from './bibliotheek/inclusie.ts'
export { type KansOfBedreiging, kansenEnBedreigingen, maatregelen } from './bibliotheek/kansen.ts'
export { noden } from './bibliotheek/noden.ts'
export { type Ontwikkeling, ontwikkelingen } from './bibliotheek/ontwikkelingen.ts'
export { targetGroups } from './doelgroepen.ts'
export { editions } from './editions/index.ts'
export { Begrip, explained, Uitleg } from './explained.tsx'
export { bronnenIn, doelgroepenIn, domeinenIn, kansenIn, ontwikkelingenIn } from './lokaal/lijsten.ts'
export { type Bron, bron, type Domein, domein } from './lokaal/model.ts'
export { type Duty, type Edition, type EditionKey, editionKey, mapped } from './model.ts'
export { bronSoorten } from './naslag/bronnen.ts'
export { regelingen, vermogens } from './naslag/geschiedenis.ts'
export { vormen } from './naslag/vormen.ts'
export { type DutyStatus, dutiesOf, evidenceOf, statusOf } from './plichten.ts'
export {
  activeEdition,
  areaKeys,
  editionIn,
  editionOf,
  fullLabelOf,
  isReviewed,
  labelOf,
  mapTag,
} from './rules.ts'
export { HulpBijDeel, HulpBijDoel, HulpBijStap } from './wegwijzer/hulp.tsx'
