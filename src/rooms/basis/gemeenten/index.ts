export { findBySlug as findGemeente, listAll as listGemeenten } from './store.ts'
