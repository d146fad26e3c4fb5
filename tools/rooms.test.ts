import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { day, dayBetween } from '../src/house/day.ts'
import type { Declaration } from '../src/house/declare.ts'
import { langs } from '../src/house/texts.ts'
import { rooms } from '../src/rooms/index.ts'
import { unboundedIn } from './days.ts'
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

test('no field takes a day or a year without bounds', () => {
  const found = [...declarations].flatMap(({ name, input }) => unboundedIn(input).map((field) => `${name}: ${field}`))
  assert.deepEqual(found, [])
})

test('planted: a bare day, a day by a pattern, a day in a list and a year without bounds are caught; with bounds they are not', () => {
  const bare = z.strictObject({
    starts: z.iso.date(),
    ends: z.iso.date().optional(),
    at: z.iso.datetime(),
    own: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    rows: z.array(z.object({ on: z.iso.date().nullable() })),
    year: z.int(),
    horizonYear: z.int().min(0).max(9999),
  })
  assert.deepEqual(unboundedIn(bare), ['starts', 'ends', 'at', 'own', 'rows.on', 'year', 'horizonYear'])
  const bounded = z.strictObject({
    starts: day,
    ends: day.optional(),
    own: dayBetween('2000-01-01', '2050-12-31').meta({ needed: true }).optional(),
    rows: z.array(z.object({ on: day.nullable() })),
    year: z.int().min(2000).max(2100),
    key: z.string().regex(/^[a-z0-9-]{1,36}$/),
    centsPerYear: z.int(),
  })
  assert.deepEqual(unboundedIn(bounded), [])
})
