export { type Doel, doel as doelOut } from './model.ts'
export { doelGaps, doelReady, smartMissing } from './rules.ts'
export { listDoelen } from './store.ts'
