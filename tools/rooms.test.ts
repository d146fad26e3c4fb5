import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Declaration } from '../src/house/declare.ts'
import { langs } from '../src/house/texts.ts'
import { rooms } from '../src/rooms/index.ts'
import { shapeFaults } from './texts.ts'

const declarations = new Set(
  rooms.flatMap(({ doors }) =>
    doors.flatMap((door): Declaration[] => {
      if (door.door === 'tool') return []
      return door.door === 'page' || door.door === 'block' ? [door.view] : door.door === 'form' ? [door.action] : [door.does]
    }),
  ),
)

test('every declaration is named after its room, once, and says who may', () => {
  const names = [...declarations].map(({ name }) => name)
  assert.equal(new Set(names).size, names.length)
  for (const { name, may } of declarations) {
    assert.ok(
      rooms.some((room) => name.startsWith(`${room.name}.`)),
      name,
    )
    assert.equal(typeof may, 'function', name)
  }
})

test('every declaration has its words in every language, for every field', () => {
  for (const { name, words, input } of declarations) {
    assert.deepEqual(shapeFaults({ file: name, all: { nl: words('nl'), en: words('en') } }), [])
    for (const lang of langs) assert.deepEqual(Object.keys(words(lang).fields).sort(), Object.keys(input.shape).sort(), name)
  }
})
