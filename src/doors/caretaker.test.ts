import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import { openCaretaker } from './caretaker.ts'

test('a backup a day is made while the house is open, and what goes wrong is said without stopping anything', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'meedoen-care-')), 'backups')
  const said: string[] = []
  const database = await newDatabase()
  let now = new Date('2026-11-24T10:00:00Z')
  const caretaker = openCaretaker({ database, folder, now: () => now, log: ({ code }) => void said.push(code) })
  await caretaker.round()
  now = new Date('2026-11-24T11:00:00Z')
  await caretaker.round()
  assert.equal(readdirSync(folder).length, 1)
  now = new Date('2026-11-25T11:00:00Z')
  await caretaker.round()
  assert.deepEqual(readdirSync(folder).sort(), ['meedoen-20261124T100000Z.sql.gz', 'meedoen-20261125T110000Z.sql.gz'])
  await caretaker.close()
  assert.equal(said.length, 0, said.join())
  const broken = { ...database, asOwner: () => Promise.reject(new Error('away')) }
  const other = openCaretaker({ database: broken, folder, log: ({ code }) => void said.push(code) })
  await other.round()
  await other.close()
  assert.deepEqual(said, ['caretaker-failed'])
  await database.close()
  rmSync(join(folder, '..'), { recursive: true })
})
