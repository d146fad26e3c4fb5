import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Step {
  readonly what: string
  /** Arguments for this very Node. */
  readonly run: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The whole check, cheapest first; stops at the first thing that is wrong. */
const bin = (name: string) => join('node_modules/.bin', name)
const testsIn = (folders: string) => globSync(`${folders}/**/*.test.{ts,tsx}`).sort()
/** Kills the real program thirty times; alone, because it needs the machine. */
const kills = join('journeys', 'kills.test.ts')
const test = ['--import', './src/house/runtime/tsx.js', '--test', '--test-isolation=none'] as const
/** What people do in a database: told again on a real server, where two things at once are a race. */
const stories = testsIn('src').filter((file) => readFileSync(file, 'utf8').includes('openStage('))

/**
 * Tests in a few processes, one after another: the files of one process have their databases open at the same time, and together
 * they would need more memory than a small machine has.
 */
const batches = (what: string, files: readonly string[], size: number, env: Step['env'] = {}): Step[] =>
  Array.from({ length: Math.ceil(files.length / size) }, (_, n) => ({
    what: `${what} ${n + 1}/${Math.ceil(files.length / size)}`,
    run: [...test, ...files.slice(n * size, (n + 1) * size)],
    env,
  }))

const steps: readonly (Step | readonly Step[])[] = [
  { what: 'types', run: [bin('tsc'), '--noEmit'] },
  { what: 'format and lint', run: [bin('biome'), 'check', '--error-on-warnings'] },
  { what: 'dead code', run: [bin('knip'), '--treat-config-hints-as-errors'] },
  batches('tests', testsIn('{src,tools}'), 15),
  batches('the stories on a PostgreSQL server', stories, 50, { STAGE: 'server' }),
  ...batches(
    'browser journeys',
    testsIn('journeys').filter((file) => file !== kills),
    1,
  ),
  { what: 'kills', run: [...test, kills] },
]

/** Steps that may run beside each other do, two at a time; what each says comes when it is done. After a failure nothing new begins. */
let failed = false
for (const step of steps) {
  const waiting = [step].flat()
  const lane = async () => {
    for (let next = waiting.shift(); next && !failed; next = waiting.shift()) await done(next)
  }
  await Promise.all([lane(), lane()])
  if (failed) break
}

async function done({ what, run, env }: Step): Promise<void> {
  const started = performance.now()
  const child = spawn(process.execPath, run, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  const [status] = (await once(child, 'close')) as [number | null]
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${Buffer.concat(said)}${status === 0 ? '✓' : '✗'} ${what} (${seconds} s)\n`)
  if (status === 0) return
  failed = true
  process.exitCode = 1
}
