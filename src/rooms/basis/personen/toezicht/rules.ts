import type { Lang } from '../../../../house/texts.ts'
import type { Why } from './model.ts'
import { words } from './texts.en.ts'

/** Codes of mail servers and of nodemailer that say more than their first digit does. */
const known: Readonly<Record<string, Why>> = {
  '550': 'address',
  '551': 'address',
  '553': 'address',
  EENVELOPE: 'address',
  'bad-mail': 'address',
  '530': 'sign-in',
  '534': 'sign-in',
  '535': 'sign-in',
  '538': 'sign-in',
  EAUTH: 'sign-in',
  EMESSAGE: 'refused',
  'too-late': 'too-late',
  'other-key': 'other-key',
  ECONNECTION: 'away',
  ECONNREFUSED: 'away',
  ECONNRESET: 'away',
  EDNS: 'away',
  EHOSTUNREACH: 'away',
  ENOTFOUND: 'away',
  ESOCKET: 'away',
  ETIMEDOUT: 'away',
  ETLS: 'away',
  EABORT: 'busy',
}

/** What a code comes down to for an administrator. */
export const whyOf = (code: string): Why =>
  known[code] ?? (/^5\d\d$/.test(code) ? 'refused' : /^4\d\d$/.test(code) ? 'busy' : 'broken')

/** The same as a sentence. */
export const whyNotSent = (code: string, lang: Lang): string => words(lang).why[whyOf(code)]
