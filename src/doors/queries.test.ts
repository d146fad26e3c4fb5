import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countingDatabase, openDemo } from './cast.ts'

/** Every page of the policy rooms asks the database at most this often, beside who comes in where; one of them for the conversation below. */
const limit = 3
const entering = 2
const kinds = 2

let counting: ReturnType<typeof countingDatabase>
const { read, post } = openDemo(new Date('2026-11-24T10:00:00.000Z'), {
  around: (database) => {
    counting = countingDatabase(database)
    return counting.database
  },
})

const kindOf = (path: string) => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replaceAll(/\/\d+/g, '/:n')
const isPolicy = (path: string) =>
  /^\/lindewaard\/(stappen|verkenning|visie|doelen|plan)\b/.test(path) && !/\.(docx|pdf)$/.test(path)

test('no page of the policy rooms asks the database more often than it may', async () => {
  // A vision that is being written opens the pages to write in.
  assert.equal((await post('/visie/beginnen', [], 'beleidsambtenaar')).status, 303)
  const waiting = ['/stappen', '/verkenning', '/visie', '/doelen', '/plan'].map((path) => `/lindewaard${path}`)
  const seen = new Map<string, number[]>()
  for (const path of waiting) {
    const counts = seen.get(kindOf(path)) ?? []
    if (counts.length === kinds) continue
    counting.take()
    const { status, html } = await read(path, 'beleidsambtenaar')
    assert.equal(status, 200, path)
    seen.set(kindOf(path), [...counts, counting.take() - entering])
    const links = [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
    waiting.push(...new Set(links.filter((href) => isPolicy(href) && !waiting.includes(href))))
  }
  assert.ok(seen.size > 40, [...seen.keys()].join(' '))
  assert.deepEqual(
    [...seen].filter(([, counts]) => Math.max(...counts) > limit),
    [],
  )
})

test('planted: the counter counts what is asked, once for each statement', async () => {
  counting.take()
  await read('/kaders')
  assert.equal(counting.take(), 1)
  await read('/kaders', 'beleidsambtenaar')
  assert.equal(counting.take(), entering)
})
