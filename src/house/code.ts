import { randomInt } from 'node:crypto'
import { z } from 'zod'

/** Letters and digits that look like no other: no i, l, o, 0 or 1. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The code in a link that people type over: eight characters that cannot be mistaken for one another. */
export const codeSchema = z.string().regex(/^[a-z2-9]{8}$/)
export const newCode = (): string => Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
