import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits as text that fits in a cookie, a header or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** SHA-256: what is kept of a secret, so that a copy of the database opens nothing. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Compares in constant time; a secret that is not set fits nothing. */
export const sameSecret = (given: string, kept: string | null): boolean =>
  kept !== null && timingSafeEqual(hashSecret(given), hashSecret(kept))
