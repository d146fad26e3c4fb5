export { type Gebied, gebied as gebiedOut, type Kind, kinds, type Shape, type Vorm } from './model.ts'
export { sameLevel, treeOf } from './rules.ts'
export { findGebied, listGebieden, listVormen } from './store.ts'
