import { spawnSync } from 'node:child_process'
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

const steps: readonly Step[] = [
  { what: 'types', run: [bin('tsc'), '--noEmit'] },
  { what: 'format and lint', run: [bin('biome'), 'check', '--error-on-warnings'] },
  { what: 'dead code', run: [bin('knip'), '--treat-config-hints-as-errors'] },
  ...batches('tests', testsIn('{src,tools}'), 25),
  ...batches('the stories on a PostgreSQL server', stories, 50, { STAGE: 'server' }),
  ...batches(
    'browser journeys',
    testsIn('journeys').filter((file) => file !== kills),
    1,
  ),
  { what: 'kills', run: [...test, kills] },
]

for (const { what, run, env } of steps) {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, run, { stdio: 'inherit', env: { ...process.env, ...env } })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${what} (${seconds} s)\n`)
  if (status !== 0) process.exit(status ?? 1)
}
