import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits as text that fits in a cookie, a header or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** SHA-256: what is kept of a secret, so that a copy of the database opens nothing. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Compares in constant time; a secret that is not set fits nothing. */
export const sameSecret = (given: string, kept: string | null): boolean =>
  kept !== null && timingSafeEqual(hashSecret(given), hashSecret(kept))

/** Text that only whoever has the key can read again (AES-256-GCM): 12 bytes nonce, 16 bytes tag, then the text; base64url. */
export function seal(text: string, key: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', hashSecret(`seal ${key}`), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** What only this installation can read: its key stays with whoever made it. */
export interface Vault {
  readonly seal: (text: string) => string
  /** Null when it was sealed with another key. */
  readonly unseal: (sealed: string) => string | null
  /** A fingerprint of a text (HMAC-SHA-256, base64url): without the key nobody can try what it is of. */
  readonly print: (text: string) => string
}

/** See docs/decisions/006. */
export const openVault = (key: string): Vault => ({
  seal: (text) => seal(text, key),
  unseal: (sealed) => {
    try {
      return unseal(sealed, key)
    } catch {
      return null
    }
  },
  print: (text) =>
    createHmac('sha256', hashSecret(`print ${key}`))
      .update(text)
      .digest('base64url'),
})

/** Throws when the text was not sealed with this key. */
export function unseal(sealed: string, key: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', hashSecret(`seal ${key}`), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
}
