import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { texts } from './texts.ts'

/** The house's own sentences. */
export const houseWords = texts({ nl, en })
