import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BadSetting, readSettings } from './settings.ts'

test('without an environment: port 3000, ./data, the embedded database', () => {
  assert.deepEqual(readSettings({}, '/here'), { port: 3000, data: '/here/data', databaseUrl: null, ownerUrl: null })
})

test('a port that is none is refused by name', () => {
  assert.throws(() => readSettings({ PORT: 'tachtig' }, '/here'), BadSetting)
})
