export { inclusie } from './bibliotheek/inclusie.ts'
export { kansenEnBedreigingen, maatregelen } from './bibliotheek/kansen.ts'
export { noden } from './bibliotheek/noden.ts'
export { ontwikkelingen } from './bibliotheek/ontwikkelingen.ts'
export { targetGroups } from './doelgroepen.ts'
export { editions } from './editions/index.ts'
export { explained, Uitleg } from './explained.tsx'
export { bronnenIn, doelgroepenIn, domeinenIn, kansenIn, ontwikkelingenIn } from './lokaal/lijsten.ts'
export type { Domein } from './lokaal/model.ts'
export { ownerOf } from './lokaal/rules.ts'
export { addOwn } from './lokaal/toevoegen.ts'
export { type Duty, type Edition, type EditionKey, editionKey, mapped } from './model.ts'
export { domeinen } from './naslag/domeinen.ts'
export { regelingen, vermogens } from './naslag/geschiedenis.ts'
export { vormen } from './naslag/vormen.ts'
export { dutiesOf, evidenceOf, statusOf } from './plichten.ts'
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
