import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import type { KyselyPlugin } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { newDatabase } from '../../tools/postgres.ts'
import type { Actor, Role } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { watchTransactions } from '../house/db/inside.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import type { Mail } from '../house/mail.ts'
import { offeredBy } from '../house/offered.ts'
import { perform } from '../house/perform.ts'
import type { Room } from '../house/room.ts'
import { hashSecret, newSecret } from '../house/secret.ts'
import type { Lang } from '../house/texts.ts'
import { insertSessie, listDemo } from '../rooms/basis/personen/store.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { loadDemo } from './demo.ts'
import { gemeenteAt } from './enter.ts'
import { webDoor } from './web.ts'
import { openWorker } from './worker.ts'

// Whoever tells a story finds out what waits inside a transaction.
watchTransactions()

/** Somebody with one role in the municipality of the story. */
export const person = (role: Role): Actor => ({
  kind: 'person',
  id: uuidv7(),
  name: role,
  sessieId: uuidv7(),
  roles: [{ role, organisatieId: null }],
})

/** Fills nothing, but keeps a stage to its file: for stories with a worker, which looks into every municipality there is. */
export const alone = async (): Promise<void> => {}

let shared: Promise<Database> | undefined
let sharing = 0

/** The stage of all files in this process: each story has a municipality of its own, so one database serves them all. */
async function sharedStage(): Promise<Database> {
  sharing++
  shared ??= newDatabase()
  const database = await shared
  return { ...database, close: async () => (--sharing === 0 ? database.close() : undefined) }
}

/** For tests: a database of one's own with the demo of that moment; it is made once, and copied. */
export const demoDatabase = (now: Date): Promise<Database> =>
  newDatabase(`demo ${now.toISOString()}`, (database) => loadDemo(database, now))

/**
 * For tests: a database for one file, and people who do something in it at one moment. `set` fills it before the first story:
 * hooks of a file without a suite do not wait for each other. What the rooms of `offering` offer each other is there.
 */
export function openStage(now: Date, set?: (database: Database) => Promise<void>, ...offering: readonly Room[]) {
  const offered = offeredBy(offering)
  let database: Database
  before(async () => {
    database = await (set ? newDatabase() : sharedStage())
    await set?.(database)
  })
  after(() => database?.close())

  const call = (declaration: Declaration, actor: Actor, gemeente: Gemeente, input: unknown = {}, lang: Lang = 'nl') =>
    perform(database, declaration, { actor, gemeente, lang, now, tickets: {}, offered, input })
  return {
    get database() {
      return database
    },
    call,
    /** A fresh municipality for each story, so that none depends on another. */
    async newGemeente(): Promise<Gemeente> {
      const id = uuidv7()
      await database.asOwner((client) =>
        client.query(
          `insert into gemeenten_gemeente (id, slug, name, languages, kader, phone, phone_hours, colours, created_at)
           values ($1, $2, 'Lindewaard', '{nl,en}', 'wmo-2015', '088 000 12 34', '{}', '{}', $3)`,
          [id, `l${id.slice(-10)}`, now],
        ),
      )
      return { id, kader: 'wmo-2015' } as Gemeente
    },
    // biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; the declaration has parsed it.
    async act(declaration: Declaration, actor: Actor, gemeente: Gemeente, input: unknown = {}): Promise<any> {
      const outcome = await call(declaration, actor, gemeente, input)
      assert.ok(outcome.ok, JSON.stringify(outcome))
      return outcome.value
    },
    async refusal(declaration: Declaration, actor: Actor, gemeente: Gemeente, input: unknown = {}, lang: Lang = 'nl') {
      const outcome = await call(declaration, actor, gemeente, input, lang)
      assert.ok(!outcome.ok && !outcome.denied, JSON.stringify(outcome))
      return { status: outcome.status, ...outcome.problems[0] }
    },
  }
}

/** A database that counts the statements asked inside its transactions: not the house's own `set local`. */
export function countingDatabase(database: Database) {
  let statements = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements++
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const counted: Database = {
    ...database,
    transaction: (gemeenteId, work) => database.transaction(gemeenteId, (db) => work(db.withPlugin(counter))),
  }
  return {
    database: counted,
    /** How many since the last time it was asked. */
    take(): number {
      const taken = statements
      statements = 0
      return taken
    },
  }
}

/** Signs an account in for an hour; the secret is what a cookie or a bearer carries. */
export async function signInFor(database: Database, gemeenteId: string, account: string, now: Date): Promise<string> {
  const token = newSecret()
  const until = new Date(now.getTime() + 3_600_000)
  await database.transaction(gemeenteId, (db) =>
    insertSessie(db, gemeenteId, account, { via: 'demo', tokenHash: hashSecret(token), startedAt: now, expiresAt: until }),
  )
  return token
}

/**
 * What the policy officer sends to have everything that grows with the years: a vision being written beside the adopted one, and a
 * plan being written beside two versions.
 */
export const yearsLater: readonly (readonly [path: string, fields: [string, string][]])[] = [
  ['/visie/beginnen', []],
  ...['13', '14', '15'].map((deel): [string, [string, string][]] => [
    `/plan/delen/${deel}`,
    [
      ['revision', '0'],
      ['text', 'Wij kijken elk jaar samen terug.'],
    ],
  ]),
  ['/plan/vaststelling', [['why', 'De avonden zijn in januari.']]],
  ['/plan/publicatie', []],
  ['/plan/beginnen', []],
  ...['gelijk', 'ontwerp', 'vangnet', 'eigen-kracht'].map((vraag): [string, [string, string][]] => [
    `/plan/inclusie/${vraag}`,
    [
      ['revision', '0'],
      ['answer', 'Wij vragen het elk jaar opnieuw.'],
    ],
  ]),
  [
    '/plan/delen/13',
    [
      ['revision', '1'],
      ['text', 'Wij kijken elk half jaar samen terug.'],
    ],
  ],
  ['/plan/vaststelling', [['why', 'De avonden waren er al.']]],
  ['/plan/publicatie', []],
  ['/plan/beginnen', []],
  ['/plan/openstelling', [['until', '2099-12-31']]],
]

/** What a worker that does what waits now sends; `own`: of these rooms only. */
export async function mailsOf(database: Database, now: Date, ...own: readonly Room[]): Promise<Mail[]> {
  const sent: Mail[] = []
  const mail = { send: async (each: Mail) => void sent.push(each), close: () => {} }
  const worker = await openWorker({ database, rooms: own, mail, origin: 'https://meedoen.example', now: () => now })
  await worker.sweep()
  await worker.close()
  return sent
}

const same = (database: Database) => database

/** For tests: the demo behind its doors, with `extra` rooms and `around` the database. `as` is a role: the person who has it in the municipality of the path, else Lindewaard; without it a visitor. */
export function openDemo(
  now: Date,
  { around = same, extra = [] }: { around?: (database: Database) => Database; extra?: readonly Room[] } = {},
) {
  let database: Database
  let web: ReturnType<typeof webDoor>
  let api: ReturnType<typeof apiDoor>
  const tokens = new Map<string, string>()
  before(async () => {
    database = await demoDatabase(now)
    const behind = { database: around(database), rooms: [...rooms, ...extra], now: () => now }
    web = webDoor({ ...behind, demo: true })
    api = apiDoor(behind)
    for (const slug of ['lindewaard', 'rietmeer']) {
      const { id } = (await gemeenteAt(database, slug))!
      for (const account of await database.transaction(id, (db) => listDemo(db, id)))
        tokens.set(`${slug} ${account.role}`, await signInFor(database, id, account.id, now))
    }
  })
  after(() => database.close())

  const slugOf = (path: string) => /^\/(lindewaard|rietmeer)/.exec(path)?.[1]
  const at = (path: string) => `http://localhost${slugOf(path) ? path : `/lindewaard${path}`}`
  const cookie = (path: string, as?: Role, lang: Lang = 'nl') => {
    const slug = slugOf(path) ?? 'lindewaard'
    return `taal=${lang}${as ? `; meedoen-${slug}=${tokens.get(`${slug} ${as}`)}` : ''}`
  }
  const ask = async (path: string, as?: Role): Promise<Response> => {
    const headers: Record<string, string> = as ? { authorization: `Bearer ${tokens.get(`lindewaard ${as}`)}` } : {}
    return api.request(`http://localhost/api/v1/lindewaard${path}`, { headers })
  }
  return {
    get database() {
      return database
    },
    /** A page as it is sent. */
    async read(path: string, as?: Role, lang?: Lang) {
      const response = await web.request(at(path), { headers: { cookie: cookie(path, as, lang) } })
      return { status: response.status, headers: response.headers, html: await response.text() }
    },
    /** A form sent from the page it stands on. */
    post: (path: string, fields: [string, string][], as?: Role) =>
      web.request(at(path), {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie: cookie(path, as) },
      }),
    /** What the API answers to a question. */
    ask,
    // biome-ignore lint/suspicious/noExplicitAny: the shape differs per operation; its declaration has parsed it.
    async json(path: string, as?: Role): Promise<any> {
      const response = await ask(path, as)
      assert.equal(response.status, 200, path)
      return response.json()
    },
  }
}
