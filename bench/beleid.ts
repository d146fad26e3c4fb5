import { type CompiledQuery, type KyselyPlugin, PostgresQueryCompiler } from 'kysely'
import { signInFor, yearsLater } from '../src/doors/cast.ts'
import { loadDemo } from '../src/doors/demo.ts'
import { gemeenteAt } from '../src/doors/enter.ts'
import { webDoor } from '../src/doors/web.ts'
import type { Database } from '../src/house/db/database.ts'
import { listDemo } from '../src/rooms/basis/personen/store.ts'
import { rooms } from '../src/rooms/index.ts'
import { newDatabase } from '../tools/postgres.ts'

const warming = 15
const rounds = 60

/** The main pages of the policy floor; `:doel` is the first goal. */
const pages = {
  beleidsambtenaar: [
    ...['/stappen', '/stappen/1', '/visie', '/visie/schrijven/regierol', '/visie/rolverdeling', '/doelen', '/doelen/:doel'],
    ...['/doelen/dekking', '/plan', '/plan/delen/13', '/plan/vergelijking', '/werk', '/gesprekken/plan', '/kaders/wmo-2007'],
    '/begrippen',
  ],
  bezoeker: ['/stappen', '/visie', '/plan'],
} as const

/** What one transaction asked. */
interface Asked {
  readonly wall: string | null
  readonly statements: CompiledQuery[]
}

/** A row of the table, in milliseconds. */
interface Measured {
  readonly statements: number
  readonly page: number
  readonly bare: number
}

/**
 * A page of the policy floor against its bare queries: the same statements in as many transactions, asked again on the same database
 * by nobody who parses or draws. Page and queries take turns; of each the time counts that a tenth stays below, for whatever else the
 * machine does only adds.
 */
export async function run(): Promise<void> {
  const database = await newDatabase()
  const measure = await openScene(database)
  process.stdout.write('| as | page | statements | page | bare | ratio |\n|---|---|---|---|---|---|\n')
  for (const [as, paths] of Object.entries(pages))
    for (const path of paths) {
      const measured = await measure(path, as)
      process.stdout.write(`| ${as} | \`${path}\` | ${measured.statements} | ${cells(measured)} |\n`)
    }
  await database.close()
}

const cells = ({ page, bare }: Measured) => `${page.toFixed(1)} | ${bare.toFixed(1)} | ${(page / bare).toFixed(1)}`

/** The demo of Lindewaard, years later. */
async function openScene(database: Database) {
  const now = new Date()
  await loadDemo(database, now)
  const recording = recordingDatabase(database)
  const web = webDoor({ database, rooms, demo: true })
  // Apart, for remembering costs time too.
  const recorded = webDoor({ database: recording.database, rooms, demo: true })
  const { id } = (await gemeenteAt(database, 'lindewaard'))!
  const sanne = (await database.transaction(id, (db) => listDemo(db, id))).find(({ role }) => role === 'beleidsambtenaar')!
  const cookie = `meedoen-lindewaard=${await signInFor(database, id, sanne.id, now)}`
  const at = (path: string) => `http://localhost/lindewaard${path}`
  for (const [path, fields] of yearsLater) {
    const headers = { cookie, origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }
    const { status } = await web.request(at(path), { method: 'POST', body: new URLSearchParams(fields), headers })
    if (status !== 303) throw new Error(`${path}: ${status}`)
  }
  const read = async (path: string, as: string, door = web) => {
    const response = await door.request(at(path), as === 'bezoeker' ? {} : { headers: { cookie } })
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
    return response.text()
  }
  const doel = (await read('/doelen', 'beleidsambtenaar')).match(/\/doelen\/([0-9a-f-]{36})/)![1]!

  return async (path: string, as: string): Promise<Measured> => {
    const address = path.replace(':doel', doel)
    await read(address, as, recorded)
    const asked = recording.take()
    const times: { page: number; bare: number }[] = []
    for (let round = 0; round < warming + rounds; round++)
      times.push({ page: await timed(() => read(address, as)), bare: await timed(() => again(database, asked)) })
    const kept = times.slice(warming)
    return {
      statements: asked.reduce((sum, { statements }) => sum + statements.length, 0),
      page: quick(kept.map(({ page }) => page)),
      bare: quick(kept.map(({ bare }) => bare)),
    }
  }
}

async function again(database: Database, asked: readonly Asked[]): Promise<void> {
  for (const { wall, statements } of asked)
    await database.transaction(wall, async (db) => {
      for (const statement of statements) await db.withoutPlugins().executeQuery(statement)
    })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const quick = (times: readonly number[]) => times.toSorted((x, y) => x - y)[Math.floor(times.length / 10)]!

/** A database that remembers what is asked inside its transactions: not the house's own `set local`, which every transaction does. */
function recordingDatabase(database: Database) {
  let asked: Asked[] = []
  const recorder = (statements: CompiledQuery[]): KyselyPlugin => ({
    transformQuery: ({ node, queryId }) => {
      statements.push(new PostgresQueryCompiler().compileQuery(node, queryId))
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const recorded: Database = {
    ...database,
    transaction: (wall, work) => {
      const statements: CompiledQuery[] = []
      asked.push({ wall, statements })
      return database.transaction(wall, (db) => work(db.withPlugin(recorder(statements))))
    },
  }
  return {
    database: recorded,
    /** Since the last time it was asked. */
    take(): Asked[] {
      const taken = asked
      asked = []
      return taken
    },
  }
}
