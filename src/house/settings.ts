import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { MailRoute } from './mail.ts'
import { nearest } from './nearest.ts'
import { shortestSecret } from './secret.ts'
import type { Lang } from './texts.ts'

/** Settings of an installation, read from the environment once, in main.ts. */
export interface Settings {
  readonly port: number
  /** The address of this machine to listen on; undefined: all of them. */
  readonly host: string | undefined
  /** The data folder: embedded database, mail that could not be sent, the key of the installation. */
  readonly data: string
  readonly databaseUrl: string | null
  readonly ownerUrl: string | null
  /** What sealed secrets are sealed with. Null: the one in the data folder. */
  readonly key: string | null
  /** Invented municipalities and one-click accounts. Null: only in a data folder that began as a demo. */
  readonly demo: boolean | null
  /** `MEEDOEN_URL`, the only address of this site, without a slash at the end. Null: not set, for this machine and its network. */
  readonly url: string | null
  /** Where links in messages lead: `url`, or this machine. */
  readonly origin: string
  readonly mail: MailRoute
  /** A backup every day, in the data folder. */
  readonly backups: boolean
  /** Behind a proxy of our own, whose word on who asks we take. */
  readonly proxied: boolean
  /** A line in the log for every request, or for what goes wrong only. Null: for every request, except at a terminal. */
  readonly logRequests: boolean | null
}

/** Settings that cannot be right: a line for each, exit code 2. */
export class BadSetting extends Error {}

/** Every setting that begins with MEEDOEN_; a new one is named here, or it is refused. */
const known = ['BACKUP', 'DATA', 'DEMO', 'HOST', 'KEY', 'LOG', 'MAIL_FROM', 'PROXY', 'SMTP', 'URL'].map(
  (name) => `MEEDOEN_${name}`,
)
const others = ['PORT', 'DATABASE_URL', 'DATABASE_OWNER_URL']

/** Throws BadSetting with every fault at once. */
export function readSettings(env: Env, folder: string, lang: Lang = 'en'): Settings {
  const faults: string[] = unknownIn(env, lang)
  const read = <T>(part: () => T): T | undefined => {
    try {
      return part()
    } catch (error) {
      if (!(error instanceof BadSetting)) throw error
      faults.push(error.message)
    }
  }
  const data = resolve(env.MEEDOEN_DATA || join(folder, 'data'))
  const port = read(() => portIn(env))
  const url = read(() => siteAddress(env)) ?? null
  const proxied = read(() => proxyIn(env)) ?? false
  const demo = read(() => onOrOff(env, 'MEEDOEN_DEMO'))
  const backups = read(() => onOrOff(env, 'MEEDOEN_BACKUP')) ?? true
  const host = read(() => hostIn(env))
  const mail = read(() => mailRoute(env, data))
  const databaseUrl = read(() => address(env, 'DATABASE_URL', ['postgres:', 'postgresql:']))
  const ownerUrl = read(() => ownerIn(env))
  const key = read(() => keyIn(env))
  const logged = read(() => logRequests(env))
  if (faults.length > 0) throw new BadSetting(faults.join('\n'))
  return {
    // Invented people never stand at a door to the world because nobody said a word about them.
    demo: demo ?? (url || env.NODE_ENV === 'production' ? false : null),
    port: port!,
    // Behind a proxy the plain port is for the proxy alone: whoever else reached it would write down their own address.
    host: host ?? (proxied ? '127.0.0.1' : undefined),
    data,
    url,
    origin: url ?? `http://localhost:${port}`,
    mail: mail!,
    backups,
    proxied,
    databaseUrl: databaseUrl ?? null,
    ownerUrl: ownerUrl ?? null,
    key: key ?? null,
    logRequests: logged ?? null,
  }
}

type Env = Readonly<Record<string, string | undefined>>

/** What Kubernetes tells every container about services whose name begins with meedoen. */
const ofKubernetes = (name: string, value = ''): boolean =>
  /^MEEDOEN(_\w+)?_(SERVICE_(HOST|PORT)|PORT_\d)/.test(name) || (name.endsWith('_PORT') && /^(tcp|udp|sctp):\/\//.test(value))

/** A name with a slip of the pen would leave a setting as it was, in silence. */
function unknownIn(env: Env, lang: Lang): string[] {
  const names = Object.keys(env).filter((name) => /^meedoen/i.test(name) && !known.includes(name))
  const own = env.KUBERNETES_SERVICE_HOST ? names.filter((name) => !ofKubernetes(name, env[name])) : names
  const say = {
    nl: (name: string) => `${name} kennen we niet. Bedoelt u ${meant(name)}?`,
    en: (name: string) => `${name} is not known; did you mean ${meant(name)}?`,
  }
  return own.map(say[lang])
}

/** The setting that was meant, whatever of its name is the same in all. */
function meant(name: string): string {
  const bare = (each: string) => each.toUpperCase().replace(/^MEEDOEN_?/, '')
  const all = [...known, ...others]
  return all.find((each) => bare(each) === nearest(bare(name), all.map(bare), 1)) ?? all[0]!
}

function portIn({ PORT: port }: Env): number {
  if (!port) return 3000
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new BadSetting(`PORT is no port: ${port}`)
  return Number(port)
}

function hostIn({ MEEDOEN_HOST: host }: Env): string | undefined {
  if (host && !isIP(host) && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host))
    throw new BadSetting(`MEEDOEN_HOST is the address of this machine to listen on, for example 127.0.0.1, not ${host}`)
  return host || undefined
}

function ownerIn(env: Env): string | undefined {
  const url = address(env, 'DATABASE_OWNER_URL', ['postgres:', 'postgresql:'])
  if (url && !env.DATABASE_URL) throw new BadSetting('DATABASE_OWNER_URL is the owner of the tables in DATABASE_URL: give both')
  return url
}

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
  if (key && key.trim().length < shortestSecret)
    throw new BadSetting(`MEEDOEN_KEY is too short: at least ${shortestSecret} signs, for example from openssl rand -base64 32`)
  return key || null
}

/** An address with one of these protocols; it may hold a password, so it is not repeated when it is wrong. */
function address(env: Env, name: string, protocols: readonly string[]): string | undefined {
  const { [name]: value } = env
  if (!value) return undefined
  if (!URL.canParse(value) || !protocols.some((each) => value.toLowerCase().startsWith(`${each}//`)))
    throw new BadSetting(`${name} is no address that begins with ${protocols.map((each) => `${each}//`).join(' or ')}`)
  return value
}

/** Behind a proxy nobody but the setting can say what people typed. */
function proxyIn(env: Env): boolean {
  const proxied = onOrOff(env, 'MEEDOEN_PROXY') ?? false
  if (proxied && !env.MEEDOEN_URL)
    throw new BadSetting('MEEDOEN_PROXY=on needs MEEDOEN_URL, the address of the site: https://meedoen.gemeente.example')
  return proxied
}

/** A site has a name of its own: links, cookies and passkeys do not work below a path of another one. */
function siteAddress(env: Env): string | null {
  const given = address(env, 'MEEDOEN_URL', ['http:', 'https:'])
  if (given === undefined) return null
  const { origin, href } = new URL(given)
  if (href !== `${origin}/`)
    throw new BadSetting(
      'MEEDOEN_URL is a name only, without a path or anything else behind it: https://meedoen.gemeente.example',
    )
  return origin
}

function mailRoute(env: Env, data: string): MailRoute {
  const smtp = address(env, 'MEEDOEN_SMTP', ['smtp:', 'smtps:'])
  if (!smtp) return { folder: join(data, 'mail') }
  const from = env.MEEDOEN_MAIL_FROM ?? ''
  if (!z.email().safeParse(from.match(/<([^>]*)>$/)?.[1] ?? from).success || /[\r\n]/.test(from))
    throw new BadSetting('MEEDOEN_MAIL_FROM is the address that mail comes from, for example Meedoen <meedoen@gemeente.example>')
  return { smtp, from }
}
