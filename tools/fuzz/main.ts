import { demoDatabase } from '../../src/doors/cast.ts'
import { rooms } from '../../src/rooms/index.ts'
import { fuzz } from './run.ts'

/** `npm run fuzz -- [CASES] [SEED] [FROM]`: a million cases unless told otherwise, `1 SEED CASE` one of them again; exit code 1 when something is wrong. Ctrl-C: what was found so far. */
const [cases = '1000000', seed = String(Date.now() % 1_000_000_000), from = '0'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)
say(`seed ${seed}`)
const database = await demoDatabase(new Date())
const enough = new AbortController()
for (const asked of ['SIGINT', 'SIGTERM'] as const) process.once(asked, () => enough.abort())
const begun = performance.now()
const options = { seed: Number(seed), cases: Number(cases), from: Number(from), signal: enough.signal, say }
const { faults, statuses, slowest, cases: sent } = await fuzz(database, rooms, options)
const seconds = (performance.now() - begun) / 1000
say(`${sent} cases in ${seconds.toFixed(0)} s, ${faults.length} faults`)
say(
  `answers: ${Object.entries(statuses)
    .map(([status, n]) => `${n} × ${status}`)
    .join(', ')}`,
)
say(`slowest: ${slowest.ms.toFixed(0)} ms, ${slowest.what}`)
await database.close()
process.exitCode = faults.length > 0 ? 1 : 0
