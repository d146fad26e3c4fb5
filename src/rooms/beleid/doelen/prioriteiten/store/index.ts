export * from './besluiten.ts'
export * from './sessies.ts'
export * from './stemmen.ts'
