import { randomBytes } from 'node:crypto'
import { hashSecret } from '../../../../house/secret.ts'
import { toBase32 } from './totp.ts'

const many = 10

/** A code of 80 random bits, in groups that can be read over: `k3fa-97qd-…`. Long enough that its hash gives nothing away. */
const newCode = (): string => toBase32(randomBytes(10)).toLowerCase().match(/.{4}/g)!.join('-')

export const newHerstelcodes = (): string[] => Array.from({ length: many }, newCode)

/** As it was typed: with or without dashes and capitals, and with a nought or a one for the letters they look like. */
const read = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')

/** What is kept of it, different for every account. */
export const hashHerstelcode = (accountId: string, typed: string): Buffer => hashSecret(`${accountId} ${read(typed)}`)
