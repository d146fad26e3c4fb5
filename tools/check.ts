import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from './postgres.ts'

interface Step {
  readonly what: string
  /** Arguments for this very Node. */
  readonly run: readonly string[]
}

/** The whole check, cheapest first; stops at the first thing that is wrong. */
const bin = (name: string) => join('node_modules/.bin', name)
const testsIn = (folders: string) => globSync(`${folders}/**/*.test.{ts,tsx}`).sort()
/** Kills the real program and its database; alone, because it needs the machine. */
const kills = join('journeys', 'kills.test.ts')
const test = ['--import', './src/house/runtime/tsx.js', '--test', '--test-isolation=none'] as const

/** One database server for the whole check: what one process left there as a template, the next one copies. */
const server = await startServer()

/** Tests in a few processes, two at a time: the files of one process are all loaded at the same time. */
const batches = (what: string, files: readonly string[], size: number): Step[] =>
  Array.from({ length: Math.ceil(files.length / size) }, (_, n) => ({
    what: `${what} ${n + 1}/${Math.ceil(files.length / size)}`,
    run: [...test, ...files.slice(n * size, (n + 1) * size)],
  }))

const steps: readonly (Step | readonly Step[])[] = [
  { what: 'types', run: [bin('tsc'), '--noEmit'] },
  { what: 'format and lint', run: [bin('biome'), 'check', '--error-on-warnings'] },
  { what: 'dead code', run: [bin('knip'), '--treat-config-hints-as-errors'] },
  batches('tests', testsIn('{src,tools}'), 15),
  batches(
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
await server.stop()

async function done({ what, run }: Step): Promise<void> {
  const started = performance.now()
  const child = spawn(process.execPath, run, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, STAGE_SOCKET: server.socket },
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  const [status] = (await once(child, 'close')) as [number | null]
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${Buffer.concat(said)}${status === 0 ? '✓' : '✗'} ${what} (${seconds} s)\n`)
  if (status === 0) return
  failed = true
  process.exitCode = 1
}
