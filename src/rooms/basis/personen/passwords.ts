import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Turn } from '../../../house/pool/slowly.ts'

const derive = promisify(argon2)
/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 }
const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

/** A password as a PHC string. Takes some 50 ms of a core: only in turn, and so never inside a transaction. */
export async function hashPassword(_: Turn, password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { message: Buffer.from(password.normalize('NFKC')), nonce, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(nonce)}$${text(tag)}`
}

/** Whether the password fits; as slow as making one. Without a stored one it works just as long and says no, so that nobody learns which accounts exist. */
export async function checkPassword(_: Turn, password: string, stored: string | null): Promise<boolean> {
  const [, , , settings = '', nonce = '', tag = ''] = (stored ?? '').split('$')
  const [memory = cost.memory, passes = cost.passes, parallelism = cost.parallelism] = settings.match(/\d+/g)?.map(Number) ?? []
  const expected = stored ? Buffer.from(tag, 'base64') : randomBytes(cost.tagLength)
  const salt = stored ? Buffer.from(nonce, 'base64') : randomBytes(16)
  const message = Buffer.from(password.normalize('NFKC'))
  const got = await derive('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength: expected.length })
  return timingSafeEqual(got, expected) && stored !== null
}
