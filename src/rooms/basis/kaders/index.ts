export { targetGroups } from './doelgroepen.ts'
export { editionKey } from './model.ts'
