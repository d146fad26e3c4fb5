export { findBySlug as findGemeente } from './store.ts'
