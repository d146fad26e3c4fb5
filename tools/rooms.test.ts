import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Declaration } from '../src/house/declare.ts'
import { langs } from '../src/house/texts.ts'
import { rooms } from '../src/rooms/index.ts'

const declarations = new Set(
  rooms.flatMap(({ doors }) =>
    doors.flatMap((door): Declaration[] => {
      if (door.door === 'tool') return []
      return door.door === 'page' || door.door === 'block' ? [door.view] : door.door === 'form' ? [door.action] : [door.does]
    }),
  ),
)

/** Empty words, and words that differ in shape between the languages. */
function textFaults(name: string, all: readonly unknown[]): string[] {
  const [first] = all
  if (typeof first === 'string')
    return all.every((text) => typeof text === 'string' && text.trim() !== '') ? [] : [`${name}: empty or absent`]
  if (typeof first !== 'object' || first === null)
    return all.every((text) => typeof text === typeof first) ? [] : [`${name}: another shape`]
  const keys = [...new Set(all.flatMap((text) => Object.keys((text as object) ?? {})))]
  return keys.flatMap((key) =>
    textFaults(
      `${name}.${key}`,
      all.map((text) => (text as Record<string, unknown> | undefined)?.[key]),
    ),
  )
}

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
    assert.deepEqual(textFaults(name, langs.map(words)), [])
    for (const lang of langs) assert.deepEqual(Object.keys(words(lang).fields).sort(), Object.keys(input.shape).sort(), name)
  }
})

test('planted: an empty and an absent text are found', () => {
  assert.deepEqual(textFaults('x', [{ a: 'één', b: 'twee' }, { a: ' ' }]), ['x.a: empty or absent', 'x.b: empty or absent'])
})
