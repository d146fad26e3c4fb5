export * from './bijeenkomsten.ts'
export * from './horen.ts'
export * from './plichten.ts'
export * from './stappen.ts'
