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

const steps: readonly Step[] = [
  { what: 'types', run: [bin('tsc'), '--noEmit'] },
  { what: 'format and lint', run: [bin('biome'), 'check', '--error-on-warnings'] },
  { what: 'dead code', run: [bin('knip'), '--treat-config-hints-as-errors'] },
  { what: 'tests', run: [...test, ...testsIn('{src,tools}')] },
  { what: 'the stories on a PostgreSQL server', run: [...test, ...stories], env: { STAGE: 'server' } },
  { what: 'browser journeys', run: [...test, ...testsIn('journeys').filter((file) => file !== kills)] },
  { what: 'kills', run: [...test, kills] },
]

for (const { what, run, env } of steps) {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, run, { stdio: 'inherit', env: { ...process.env, ...env } })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${what} (${seconds} s)\n`)
  if (status !== 0) process.exit(status ?? 1)
}
