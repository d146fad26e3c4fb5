export * from './bladen.ts'
export * from './edities.ts'
export * from './gesprek.ts'
export * from './sessies.ts'
