import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import type { z } from 'zod'

/** 256 random bits as text that fits in a cookie, a header or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** SHA-256: what is kept of a secret, so that a copy of the database opens nothing. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Signs of a secret that is one; fewer were thought up by somebody, or are what a full disk left. */
export const shortestSecret = 32

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
  /** A mark that only this installation can set, the same each time: what stands beside it came from here (HMAC-SHA-256, base64url). */
  readonly mark: (text: string) => string
}

/** See docs/decisions/006. Throws a RangeError for a key that is too short to be one. */
export function openVault(key: string): Vault {
  if (key.trim().length < shortestSecret) throw new RangeError(`a key has at least ${shortestSecret} signs`)
  return {
    seal: (text) => seal(text, key),
    unseal: (sealed) => {
      try {
        return unseal(sealed, key)
      } catch {
        return null
      }
    },
    mark: (text) =>
      createHmac('sha256', hashSecret(`mark ${key}`))
        .update(text)
        .digest('base64url'),
  }
}

/** What somebody carries sealed; null when it is not ours, or was sealed for something else. */
export function unsealAs<S extends z.ZodType>(
  { unseal }: Pick<Vault, 'unseal'>,
  sealed: string | undefined,
  schema: S,
): z.output<S> | null {
  const opened = sealed ? unseal(sealed) : null
  return opened === null ? null : (schema.safeParse(parsed(opened)).data ?? null)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Throws when the text was not sealed with this key. */
export function unseal(sealed: string, key: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', hashSecret(`seal ${key}`), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
}
