export { targetGroups } from './doelgroepen.ts'
export { editions } from './editions/index.ts'
export { type Edition, type EditionKey, editionKey, mapped } from './model.ts'
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
