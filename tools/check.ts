import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'

/** The whole check, cheapest first; stops at the first thing that is wrong. */
const bin = (name: string) => join('node_modules/.bin', name)
const testsIn = (folders: string) => globSync(`${folders}/**/*.test.{ts,tsx}`).sort()
/** Kills the real program thirty times; alone, because it needs the machine. */
const kills = join('journeys', 'kills.test.ts')
const run = ['--import', './src/house/runtime/tsx.js', '--test', '--test-isolation=none'] as const

const steps: readonly (readonly [what: string, command: string, ...args: string[]])[] = [
  ['types', process.execPath, bin('tsc'), '--noEmit'],
  ['format and lint', process.execPath, bin('biome'), 'check', '--error-on-warnings'],
  ['dead code', process.execPath, bin('knip'), '--treat-config-hints-as-errors'],
  ['tests', process.execPath, ...run, ...testsIn('{src,tools}')],
  ['browser journeys', process.execPath, ...run, ...testsIn('journeys').filter((file) => file !== kills)],
  ['kills', process.execPath, ...run, kills],
]

for (const [what, command, ...args] of steps) {
  const started = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${what} (${seconds} s)\n`)
  if (status !== 0) process.exit(status ?? 1)
}
