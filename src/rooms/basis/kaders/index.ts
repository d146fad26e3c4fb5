export { inclusie } from './bibliotheek/inclusie.ts'
export { type KansOfBedreiging, kansenEnBedreigingen, maatregelen } from './bibliotheek/kansen.ts'
export { noden } from './bibliotheek/noden.ts'
export { type Ontwikkeling, ontwikkelingen } from './bibliotheek/ontwikkelingen.ts'
export { targetGroups } from './doelgroepen.ts'
export { editions } from './editions/index.ts'
export { type Duty, type Edition, type EditionKey, editionKey, mapped } from './model.ts'
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
