import assert from 'node:assert/strict'
import { test } from 'node:test'
import { v4 as uuidv4 } from 'uuid'
import { z } from 'zod'
import { day, dayBetween } from '../src/house/day.ts'
import type { Declaration } from '../src/house/declare.ts'
import { baseOf } from '../src/house/decode.ts'
import { several } from '../src/house/several.ts'
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

/** Where a schema has a `revision`: `revision`, `scores.revision`. */
function revisionsIn(schema: z.ZodType, path = ''): string[] {
  const { def } = baseOf(schema) as unknown as { def: { shape?: Record<string, z.ZodType>; element?: z.ZodType } }
  if (def.element) return revisionsIn(def.element, path)
  return Object.entries(def.shape ?? {}).flatMap(([name, field]) =>
    name === 'revision' ? [`${path}${name}`] : revisionsIn(field, `${path}${name}.`),
  )
}

/** A change that does not answer with the revision it made: whoever goes back and saves again would be overtaken by themselves. */
const silentChange = ({ input, output }: Pick<Declaration, 'input' | 'output'>) =>
  revisionsIn(input).some((path) => !revisionsIn(output).includes(path))

test('whoever saves over a revision is told the next one, at the same place; what it is about stands in the address', () => {
  const over = new Set(
    rooms.flatMap(({ doors }) =>
      doors.flatMap((door) => (door.door === 'form' && revisionsIn(door.action.input).length > 0 ? [door.action] : [])),
    ),
  )
  const opened = rooms.flatMap(({ doors }) => doors.flatMap((door) => (door.door === 'api' ? [door] : [])))
  assert.ok(over.size > 40)
  for (const action of over) {
    const methods = opened.flatMap(({ does, method }) => (does === action ? [method] : []))
    // What is taken away or published is not saved over any more.
    if (methods.includes('PUT')) assert.equal(silentChange(action), false, action.name)
    else
      assert.ok(methods.includes('DELETE') || methods.includes('POST'), `${action.name}: changed by PUT, ended by DELETE or POST`)
  }
})

test('planted: a change that keeps its revision to itself is seen, also in a list', () => {
  const row = z.object({ key: z.string(), revision: z.int() })
  const said = (input: z.ZodObject, output: z.ZodType) => silentChange({ input, output })
  assert.equal(said(row, z.object({ id: z.string() })), true)
  assert.equal(said(row, z.null()), true)
  assert.equal(said(row, z.object({ rows: z.array(row) })), true)
  assert.equal(said(z.object({ rows: z.array(row) }), z.object({ saved: z.int() })), true)
  assert.equal(said(z.object({ rows: z.array(row).default([]) }), z.object({ rows: z.array(row) })), false)
  assert.equal(said(row, row.extend({ more: z.string() }).nullable()), false)
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

/** Lists of choices in an input that take the same one twice: for the database, or for whoever counts them, that is one. */
function twiceIn({ shape }: z.ZodObject): string[] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const list = baseOf(field as z.ZodType)
    if (list.def.type !== 'array') return []
    const element = baseOf(list.def.element!)
    const one = [uuidv4(), ...Object.values((element.def as { entries?: object }).entries ?? {})].find(
      (value) => element.safeParse(value).success,
    )
    return one !== undefined && list.safeParse([one, one]).success ? [name] : []
  })
}

test('what is chosen from a list is chosen once', () => {
  assert.deepEqual(
    [...declarations].flatMap(({ kind, name, input }) =>
      kind === 'action' ? twiceIn(input).map((field) => `${name}: ${field}`) : [],
    ),
    [],
  )
})

test('planted: a list that takes the same choice or the same id twice is seen', () => {
  const choice = z.enum(['a', 'b'])
  const input = z.strictObject({
    bare: z.array(choice).default([]),
    ids: z.array(z.uuid()).max(5),
    once: several(choice),
    numbers: z.array(z.int()),
  })
  assert.deepEqual(twiceIn(input), ['bare', 'ids'])
})

/** Each takes something that works once, so that a second one finds it used. */
const once = ['personen.addApp', 'personen.addPasskey']
/** By its name it adds something, and neither a revision nor the house keeps the very same from being added twice. */
const addsTwice = (each: Declaration): boolean =>
  each.kind === 'action' &&
  /\.(add|record|note)[A-Z]/.test(each.name) &&
  !each.adds &&
  !('revision' in each.input.shape) &&
  !once.includes(each.name)

test('what adds something says so: sent by six people at once, it is there once', () => {
  assert.deepEqual(
    [...declarations].filter(addsTwice).map(({ name }) => name),
    [],
  )
})

/** What an action says takes away what it adds, and no action of its room does. */
const unknownIn = (list: readonly Declaration[]) =>
  list.flatMap((each) => {
    const room = each.name.split('.')[0]
    const after = (each.kind === 'action' && each.adds) || []
    return after.filter((verb) => !list.some(({ name }) => name === `${room}.${verb}`)).map((verb) => `${each.name}: ${verb}`)
  })

test('what takes away or changes what was added is an action of that room', () => {
  assert.deepEqual(unknownIn([...declarations]), [])
})

test('planted: an action that names what its room does not do is seen', () => {
  const named = (name: string, ...adds: string[]) =>
    ({ kind: 'action', name, adds, input: z.object({}) }) as unknown as Declaration
  const room = [named('koren.addKoor', 'endKoor', 'dropKoor'), named('koren.endKoor'), named('markt.dropKoor')]
  assert.deepEqual(unknownIn(room), ['koren.addKoor: dropKoor'])
})

test('planted: an action that adds, and does not say so, is seen', () => {
  const named = (name: string, more: object = {}) =>
    addsTwice({ kind: 'action', name, input: z.object({}), ...more } as unknown as Declaration)
  assert.equal(named('koren.addKoor'), true)
  assert.equal(named('koren.recordUitvoering'), true)
  assert.equal(named('koren.addKoor', { adds: [] }), false)
  assert.equal(named('koren.addKoor', { input: z.object({ revision: z.int() }) }), false)
  assert.equal(named('koren.addressKoor'), false)
})
