import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { newDatabase } from '../../tools/postgres.ts'
import { visitor } from './actor.ts'
import type { Database } from './db/database.ts'
import { known, look, rowsOf } from './db/look.ts'
import type { ReadContext } from './declare.ts'
import { anyone } from './may.ts'
import { offeredBy, proofOf, topicAt, type Waits, waitingFor } from './offered.ts'

let database: Database
before(async () => {
  database = await newDatabase()
})
after(() => database.close())

const waits = (title: string, due: string | null): Waits => ({ title, due, why: '', path: '/' })
const asked = rowsOf<Waits>(sql`select 'uit de database' as title, '2026-11-02' as due, '' as why, '/' as path`)

test('what waits comes from all rooms in one statement, the nearest day first, without a day last', async () => {
  const offered = offeredBy([
    { waiting: [() => known([waits('later', '2026-12-01'), waits('ooit', null)])] },
    {},
    { waiting: [() => asked, () => known([waits('eerst', '2026-11-01')])] },
  ])
  const ctx = { offered, actor: visitor } as unknown as ReadContext
  const found = await database.transaction(null, (db) => look(db, waitingFor(ctx)))
  assert.deepEqual(
    found.map(({ title }) => title),
    ['eerst', 'uit de database', 'later', 'ooit'],
  )
})

test('a duty is proved by every room that knows of it, the newest first; nobody knowing is no proof', async () => {
  const proof = (on: string) => ({ text: on, path: '/', on })
  const offered = offeredBy([
    { evidence: [{ duty: 'horen', of: () => known([proof('2026-01-01')]) }] },
    {
      evidence: [
        { duty: 'horen', of: () => known([proof('2026-05-01')]) },
        { duty: 'beleid', of: () => known([proof('2026-06-01')]) },
      ],
    },
  ])
  const proofs = (duty: string) =>
    database.transaction(null, (db) => look(db, proofOf({ offered } as unknown as ReadContext, duty)))
  assert.deepEqual(
    (await proofs('horen')).map(({ on }) => on),
    ['2026-05-01', '2026-01-01'],
  )
  assert.deepEqual(await proofs('verantwoorden'), [])
})

test('a path opens the topic whose door it fits, piece by piece', () => {
  const title = () => known('titel')
  const offered = offeredBy([
    { topics: [{ path: '/plan', may: anyone, title }] },
    { topics: [{ path: '/plan/delen/:deel', may: anyone, title }] },
  ])
  assert.equal(topicAt(offered, '/plan')?.topic.path, '/plan')
  assert.deepEqual(topicAt(offered, '/plan/delen/3')?.params, { deel: '3' })
  for (const path of ['/plan/delen', '/plan/delen/3/4', '/plannen', '', '/'])
    assert.equal(topicAt(offered, path), undefined, path)
})
