import { join } from 'node:path'
import { z } from 'zod'
import type { MailRoute } from './mail.ts'

/** Settings of an installation, read from the environment once, in main.ts. */
export interface Settings {
  readonly port: number
  /** The data folder: embedded database, mail that could not be sent, the operator's secret. */
  readonly data: string
  readonly databaseUrl: string | null
  readonly ownerUrl: string | null
  /** What sealed secrets are sealed with. Null: the one in the data folder. */
  readonly key: string | null
  /** Invented municipalities and one-click accounts. Null: only in a data folder that began as a demo. */
  readonly demo: boolean | null
  /** Where this site is for the world outside, without a slash at the end. Messages link here. */
  readonly origin: string
  readonly mail: MailRoute
  /** A backup every day, in the data folder. */
  readonly backups: boolean
  /** Behind a proxy of our own, whose word on who asks and over what (https) we take. */
  readonly proxied: boolean
  /** A line in the log for every request, or for what goes wrong only. Null: for every request, except at a terminal. */
  readonly logRequests: boolean | null
}

/** A setting that cannot be right: one line, exit code 2. */
export class BadSetting extends Error {}

export function readSettings(env: Env, folder: string): Settings {
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new BadSetting(`PORT is no port: ${env.PORT}`)
  const data = env.MEEDOEN_DATA || join(folder, 'data')
  return {
    demo: onOrOff(env, 'MEEDOEN_DEMO'),
    port,
    data,
    origin: address(env, 'MEEDOEN_URL', ['http:', 'https:'])?.replace(/\/+$/, '') ?? `http://localhost:${port}`,
    mail: mailRoute(env, data),
    backups: onOrOff(env, 'MEEDOEN_BACKUP') ?? true,
    proxied: onOrOff(env, 'MEEDOEN_PROXY') ?? false,
    logRequests: logRequests(env),
    databaseUrl: env.DATABASE_URL || null,
    ownerUrl: env.DATABASE_OWNER_URL || null,
    key: keyIn(env),
  }
}

type Env = Readonly<Record<string, string | undefined>>

function onOrOff(env: Env, name: string): boolean | null {
  const { [name]: value } = env
  if (value && value !== 'on' && value !== 'off') throw new BadSetting(`${name} is on or off, not ${value}`)
  return value ? value === 'on' : null
}

function logRequests({ MEEDOEN_LOG: what }: Env): boolean | null {
  if (what && what !== 'requests' && what !== 'errors') throw new BadSetting(`MEEDOEN_LOG is requests or errors, not ${what}`)
  return what ? what === 'requests' : null
}

/** Long enough to be one that nobody thought up; it is a secret, so it is not repeated when it is wrong. */
function keyIn({ MEEDOEN_KEY: key }: Env): string | null {
  if (key && key.length < 32)
    throw new BadSetting('MEEDOEN_KEY is too short: at least 32 signs, for example from openssl rand -base64 32')
  return key || null
}

/** An address with one of these protocols; it may hold a password, so it is not repeated when it is wrong. */
function address(env: Env, name: string, protocols: readonly string[]): string | undefined {
  const { [name]: value } = env
  if (!value) return undefined
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
    throw new BadSetting(`${name} is no address that begins with ${protocols.map((each) => `${each}//`).join(' or ')}`)
  return value
}

function mailRoute(env: Env, data: string): MailRoute {
  const smtp = address(env, 'MEEDOEN_SMTP', ['smtp:', 'smtps:'])
  if (!smtp) return { folder: join(data, 'mail') }
  const from = env.MEEDOEN_MAIL_FROM ?? ''
  if (!z.email().safeParse(from.match(/<([^>]*)>$/)?.[1] ?? from).success || /[\r\n]/.test(from))
    throw new BadSetting('MEEDOEN_MAIL_FROM is the address that mail comes from, for example Meedoen <meedoen@gemeente.example>')
  return { smtp, from }
}
