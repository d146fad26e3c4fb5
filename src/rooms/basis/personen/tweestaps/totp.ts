import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const digits = 6
const periodMs = 30_000

/** RFC 4648, without the signs that fill up. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}

/** 160 random bits, as RFC 4226 recommends, in the letters an app takes. */
export const newAppSecret = (): string => toBase32(randomBytes(20))

/** A code as it was typed: `123 456` and `123-456` are the same. */
export const readCode = (typed: string): string => typed.replaceAll(/[\s-]/g, '')

/** Steps of thirty seconds since 1970. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / periodMs)

/** The code of one step: RFC 6238 with SHA-1 and six digits, which is what every app makes. */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const number = mac.readUInt32BE(mac.at(-1)! & 0xf) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/**
 * The step this code is of: now, or one before or after for a clock that is off. Null when it is of none, or of one that was used
 * already: a code works once.
 */
export function stepOf(secret: string, code: string, now: Date, lastStep: number): number | null {
  const given = Buffer.from(code)
  const fits = (step: number) => given.length === digits && timingSafeEqual(Buffer.from(codeAt(secret, step)), given)
  return [-1, 0, 1].map((off) => stepAt(now) + off).find((step) => step > lastStep && fits(step)) ?? null
}

/** What the QR code says: the app reads the secret from it, and the name under which it shows its codes. */
export const appAddress = (issuer: string, account: string, secret: string): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?${new URLSearchParams({
    secret,
    issuer,
    algorithm: 'SHA1',
    digits: String(digits),
    period: '30',
  })
    .toString()
    .replaceAll('+', '%20')}`
