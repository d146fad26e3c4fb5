import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast, unreadableColours } from './rules.ts'

test('contrast is that of WCAG: black on white 21, a colour on itself 1, the look’s own figures', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#0b5a4e', '#0b5a4e'), 1)
  assert.equal(contrast('#0b5a4e', '#ffffff').toFixed(1), '8.1')
})

test('a theme that cannot be read is named colour by colour', () => {
  assert.deepEqual(unreadableColours({ spruce: '#7fd4c1', sun: '#102a29', sky: '#a9d5ea' }), ['spruce', 'sun'])
  assert.deepEqual(unreadableColours({ spruce: '#0b5a4e' }), [])
})
