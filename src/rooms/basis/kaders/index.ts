export { type TargetGroupUse, targetGroups, targetGroupUse } from './doelgroepen.ts'
export { editions } from './editions/index.ts'
export { type Area, type Edition, type EditionKey, editionKey, editionKeys, type Mapped, mapped } from './model.ts'
export {
  activeEdition,
  areaKeys,
  areaOf,
  editionIn,
  editionOf,
  fullLabelOf,
  isReviewed,
  kaderTag,
  labelOf,
  mapTag,
} from './rules.ts'
