import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BadSetting, readSettings } from './settings.ts'

test('without an environment: port 3000, ./data, the embedded database', () => {
  assert.deepEqual(readSettings({}, '/here'), { demo: null, port: 3000, data: '/here/data', databaseUrl: null, ownerUrl: null })
})

test('the demo is on, off, or left to the data folder', () => {
  assert.equal(readSettings({ MEEDOEN_DEMO: 'on' }, '/here').demo, true)
  assert.equal(readSettings({ MEEDOEN_DEMO: 'off' }, '/here').demo, false)
  assert.throws(() => readSettings({ MEEDOEN_DEMO: 'ja' }, '/here'), BadSetting)
})

test('a port that is none is refused by name', () => {
  assert.throws(() => readSettings({ PORT: 'tachtig' }, '/here'), BadSetting)
})
