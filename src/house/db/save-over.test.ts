import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../doors/cast.ts'
import { startVisie, writeDeel } from '../../rooms/beleid/visie/actions.ts'
import { showVisie } from '../../rooms/beleid/visie/views.ts'
import { look } from './look.ts'
import { earlierIn, saveOver } from './save-over.ts'

const stage = openStage(new Date('2026-11-24T10:00:00Z'))
const officer = person('beleidsambtenaar')

async function draft() {
  const gemeente = await stage.newGemeente()
  await stage.act(startVisie, officer, gemeente)
  const inside = <T>(work: Parameters<typeof stage.database.transaction<T>>[1]) => stage.database.transaction(gemeente.id, work)
  const write = (text: string, revision: number) => stage.act(writeDeel, officer, gemeente, { deel: 'regierol', text, revision })
  return { gemeente, inside, write }
}

test('what was saved over is kept with who wrote it, the newest first', async () => {
  const { gemeente, inside, write } = await draft()
  for (const [revision, text] of ['een', 'twee', 'drie'].entries()) await write(text, revision)
  const visieId = await inside(async (db) => {
    const found = await db
      .withTables<{ visie_visie: { id: string; gemeenteId: string } }>()
      .selectFrom('visie_visie')
      .select('id')
      .executeTakeFirstOrThrow()
    return found.id
  })
  const key = { gemeenteId: gemeente.id, visieId, deel: 'regierol' }
  const earlier = await inside((db) => look(db, earlierIn<{ text: string; writtenBy: string }>('visie_deel', key)))
  assert.deepEqual(
    earlier.map(({ revision, fields }) => [revision, fields.text]),
    [
      [2, 'twee'],
      [1, 'een'],
    ],
  )
  assert.ok(officer.kind === 'person' && earlier.every(({ fields }) => fields.writtenBy === officer.id))
  assert.equal((await stage.act(showVisie, officer, gemeente)).working.delen[0].text, 'drie')
  const other = await stage.newGemeente()
  assert.deepEqual(await stage.database.transaction(other.id, (db) => look(db, earlierIn('visie_deel', key))), [])
})

test('of twenty saves over one revision one wins, and the history has no holes and nothing twice', async () => {
  const { gemeente, inside, write } = await draft()
  await write('begin', 0)
  const visieId = await inside(async (db) => {
    const found = await db
      .withTables<{ visie_visie: { id: string } }>()
      .selectFrom('visie_visie')
      .select('id')
      .executeTakeFirstOrThrow()
    return found.id
  })
  const key = { gemeenteId: gemeente.id, visieId, deel: 'regierol' }
  for (let round = 1; round <= 3; round++) {
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        inside((db) =>
          saveOver(
            db,
            'visie_deel',
            key,
            { text: `${round}.${n}`, writtenAt: new Date(), writtenBy: (officer as { id: string }).id },
            round,
          ),
        ),
      ),
    )
    assert.equal(saves.filter(Boolean).length, 1)
  }
  const earlier = await inside((db) => look(db, earlierIn('visie_deel', key)))
  assert.deepEqual(
    earlier.map(({ revision }) => revision),
    [3, 2, 1],
  )
})

test('the history cannot be changed', async () => {
  const { inside, write } = await draft()
  for (const [revision, text] of ['een', 'twee'].entries()) await write(text, revision)
  const change = inside((db) =>
    db.withTables<{ house_eerder: { revision: number } }>().updateTable('house_eerder').set({ revision: 9 }).execute(),
  )
  await assert.rejects(change)
})
