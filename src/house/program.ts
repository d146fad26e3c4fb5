import { readFileSync } from 'node:fs'

/** This program, as its package says. */
export const program = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
