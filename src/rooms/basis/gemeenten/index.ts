export { beheerTicket } from './installatie.ts'
export { findBySlug as findGemeente, listAll as listGemeenten } from './store.ts'
