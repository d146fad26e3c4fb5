import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { decode } from './decode.ts'

const schema = z.strictObject({
  title: z.string().max(20),
  people: z.int().optional(),
  costCents: z.int().meta({ widget: 'money' }).optional(),
  loud: z.boolean().default(false),
  days: z.array(z.enum(['ma', 'di'])).default([]),
  rows: z.array(z.object({ name: z.string(), n: z.int() })).optional(),
})

test('a form becomes the same input a JSON door would get', () => {
  const got = decode(schema, [
    ['_once', 'x'],
    ['title', ' Koffie\r\nthee '],
    ['people', '12'],
    ['costCents', '€ 1.234,56'],
    ['loud', 'on'],
    ['days', 'ma'],
    ['days', 'di'],
    ['rows.1.name', 'b'],
    ['rows.1.n', '2'],
    ['rows.0.name', 'a'],
    ['rows.0.n', '1'],
  ])
  assert.deepEqual(schema.parse(got), {
    title: 'Koffie\nthee',
    people: 12,
    costCents: 123456,
    loud: true,
    days: ['ma', 'di'],
    rows: [
      { name: 'a', n: 1 },
      { name: 'b', n: 2 },
    ],
  })
})

test('an empty field is absent, an unticked box is no, a word is no number', () => {
  assert.deepEqual(
    decode(schema, [
      ['people', ''],
      ['title', 'x'],
    ]),
    { title: 'x', loud: false },
  )
  assert.equal(
    schema.safeParse(
      decode(schema, [
        ['title', 'x'],
        ['people', 'veel'],
      ]),
    ).success,
    false,
  )
})

test('the prototype is out of reach, also one level down: its names are fields that a schema does not know', () => {
  assert.deepEqual(decode(schema, [['__proto__.admin', 'yes']]), { loud: false })
  for (const name of [
    'constructor.admin',
    'constructor',
    'toString.x',
    'hasOwnProperty',
    'rows.0.__proto__.admin',
    'rows.0.constructor',
  ]) {
    const read = decode(schema, [
      ['title', 'x'],
      [name, 'yes'],
    ])
    assert.equal(Object.getPrototypeOf(read), Object.prototype, name)
    assert.equal(schema.safeParse(read).success, false, name)
  }
  assert.equal(({} as { admin?: string }).admin, undefined)
})

test('a flood of fields is nothing that a schema accepts', () => {
  const flood = (fields: number) =>
    decode(
      schema,
      Array.from({ length: fields }, () => ['title', 'x'] as const),
    )
  assert.ok(schema.safeParse(flood(500)).success)
  assert.equal(flood(501), null)
  assert.equal(schema.safeParse(flood(501)).success, false)
})
