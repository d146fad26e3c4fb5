export { type TargetGroupUse, targetGroups, targetGroupUse } from './doelgroepen.ts'
export { editions } from './editions/index.ts'
export { type Area, type Edition, type EditionKey, editionKey, editionKeys, type Mapped } from './model.ts'
export { activeEdition, areaOf, editionOf, kaderTag, labelOf, mapTag } from './rules.ts'
