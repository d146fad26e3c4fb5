export { findGebied, listGebieden } from './store.ts'
