import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { backup, restore } from '../src/house/copies/files.ts'
import { emptyDatabase, newDatabase } from '../tools/postgres.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const root = mkdtempSync(join(tmpdir(), 'meedoen-memory-'))
after(() => rmSync(root, { recursive: true, force: true }))

const held = () => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

/**
 * How many MB it holds halfway, by the median: what was let go is sometimes given back a moment later. Garbage is left out: how much of
 * that lies about is up to Node, which waits until there are some 64 MB, and would hide what grows.
 */
async function heldBy(work: () => Promise<void>): Promise<number> {
  const before = held()
  const samples = [before]
  const timer = setInterval(() => samples.push(held()), 100)
  await work().finally(() => clearInterval(timer))
  return samples.sort((one, other) => one - other)[samples.length >> 1]! - before
}

/** MB of rows, of which a quarter does not compress. @returns what a backup and a restore of them hold. */
async function holding(size: number): Promise<{ backup: number; restore: number }> {
  const [source, target] = [await newDatabase(), await emptyDatabase()]
  try {
    await source.asOwner((client) =>
      client.query(`insert into house_event
        select gen_random_uuid(), gen_random_uuid(), now(), null, 'x.y', gen_random_uuid(), to_jsonb(repeat(part, 4))
        from (select n, string_agg(md5(n || ' ' || m), '') as part from generate_series(1, ${size * 256}) n, generate_series(1, 32) m
          group by n) as rows`),
    )
    let file = ''
    return {
      backup: await heldBy(async () => {
        file = await backup(source.ownerUrl, root, new Date(), `before-${size}`)
      }),
      restore: await heldBy(() => restore(file, target)),
    }
  } finally {
    await source.close()
    await target.close()
  }
}

test('a backup and a restore hold as little of many rows as of few', async (t) => {
  const [few, many] = [await holding(4), await holding(48)]
  for (const what of ['backup', 'restore'] as const) {
    t.diagnostic(`${what}: ${few[what].toFixed(1)} MB held for 4 MB of rows, ${many[what].toFixed(1)} for 48`)
    assert.ok(many[what] < few[what] + 10, `a ${what} holds what it has passed on`)
  }
})
