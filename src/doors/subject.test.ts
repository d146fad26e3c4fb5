import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { type Actor, operator, type Role, roles, visitor } from '../house/actor.ts'
import { type Action, action } from '../house/declare.ts'
import { baseOf } from '../house/decode.ts'
import { anyone, only } from '../house/may.ts'
import { notFound } from '../house/outcome.ts'
import { perform } from '../house/perform.ts'
import { type FormDoor, form, type Room } from '../house/room.ts'
import { giveRole } from '../rooms/basis/personen/actions/mensen.ts'
import { listDemo } from '../rooms/basis/personen/store.ts'
import { rooms } from '../rooms/index.ts'
import { openDemo, yearsLater } from './cast.ts'
import { gemeenteAt } from './enter.ts'

/**
 * A form about something that is not there, or not for who asks, is not there: opened and sent (safety 26). Every form that any room
 * declares is walked, new ones as soon as they are in the list.
 */
const proef = (name: string, more: Partial<Action> = {}) =>
  action({
    name: `proef.${name}`,
    input: z.strictObject({ id: z.uuid(), text: z.string().min(1) }),
    output: z.null(),
    words: () => ({ title: 'Proef', fields: { id: 'Welke', text: 'Tekst' } }),
    may: anyone,
    run: async () => notFound(),
    ...more,
  })
const planted: Room = {
  name: 'proef',
  floor: 'kennis',
  doors: [
    form('/proef/:id/blind', proef('blind'), { next: () => '/' }),
    form('/proef/:id/doet', proef('doet', { subject: async () => null, run: async () => null }), { next: () => '/' }),
    form('/proef/:id/kijkt', proef('kijkt', { subject: async () => undefined }), { next: () => '/' }),
    form('/proef/:id/weigert', proef('weigert', { subject: async () => notFound() }), { next: () => '/' }),
    form('/proef/:id/rol', proef('rol', { may: only('beheerder'), subject: async () => false }), { next: () => '/' }),
  ],
}
const now = new Date('2026-11-24T10:00:00.000Z')
const demo = openDemo(now, { extra: [planted] })
const { read, post } = demo

const stranger = '01900000-0000-7000-8000-00000000abcd'
/** Values that fit nearly every field; none of them names something that is there. */
const samples = [
  stranger,
  'zzzzzzzz',
  '2026-11-24',
  '1',
  '2026',
  'nergens',
  'iemand@voorbeeld.example',
  'Een zin die ergens over gaat.',
]

interface Field {
  readonly type: string
  readonly entries?: Readonly<Record<string, string>>
}
/** Something that a field takes, and that the pattern of a path lets through; undefined for a list or an object. */
function fitting(schema: z.ZodType, pattern = '.*'): string | undefined {
  const { type, entries = {} } = baseOf(schema).def as unknown as Field
  const read = (text: string) => (type === 'number' ? Number(text) : type === 'boolean' ? text === '1' : text)
  return [...Object.values(entries), ...samples].find(
    (text) => new RegExp(`^(?:${pattern})$`).test(text) && schema.safeParse(read(text)).success,
  )
}
const inPath = /:(\w+)(?:\{((?:[^{}]|\{[^}]*\})*)\})?\??/g
const partsOf = ({ path, action: { input }, view }: FormDoor) =>
  [...path.matchAll(inPath)].map(([, name, pattern]) => {
    const schema: z.ZodType = input.shape[name!] ?? view?.input.shape[name!] ?? z.string()
    return { name: name!, pattern, schema, type: (baseOf(schema).def as unknown as Field).type }
  })
/**
 * What names a row, and not a place in a fixed list or a year. Who holds the secret of a letter proves it by sending the form: opening
 * it tells nothing, as programs that look through mail open it too.
 */
const thingsOf = (door: FormDoor) =>
  partsOf(door).filter(
    ({ name, type, pattern }) => type === 'string' && name !== 'token' && (!pattern || pattern.startsWith('[a-z2-9]')),
  )

/** Rows under a key that whoever writes makes up: a new one is a new row. */
const ownKeys = ['visie.writeBetrokkene', 'visie.divideRoles', 'visie.writePartij']
const formsOf = (list: readonly Room[]) =>
  list
    .flatMap(({ doors }) => doors.filter((door) => door.door === 'form'))
    .filter((door) => thingsOf(door).length > 0 && door.action.scope !== 'installation' && !ownKeys.includes(door.action.name))

const actorOf = (role: Role): Actor => ({
  kind: 'person',
  id: stranger,
  name: role,
  sessieId: stranger,
  roles: [{ role, organisatieId: null }],
})
const whoMay = ({ action: { may } }: FormDoor): Role | undefined =>
  may(visitor) === true ? undefined : roles.find((role) => may(actorOf(role)) === true)

const bodyFor = ({ action: { input } }: FormDoor) =>
  Object.entries(input.shape as Record<string, z.ZodType>).flatMap(([name, schema]): [string, string][] => {
    const value = fitting(schema)
    return value === undefined ? [] : [[name, value]]
  })

const closed = [403, 404]
/** How a form is open at an address where nothing is: opened, and sent with all that it asks for. */
async function openAt(path: string, door: FormDoor, who: Role | undefined): Promise<string[]> {
  const seen = {
    opened: (await read(path, who)).status,
    sent: (await post(path, bodyFor(door), who)).status,
  }
  return Object.entries(seen).flatMap(([how, status]) =>
    closed.includes(status) ? [] : [`${door.action.name} ${how} at ${path}: ${status}`],
  )
}

test('a form about a row that does not exist is not there, opened or sent', async () => {
  for (const [path, fields] of yearsLater) assert.equal((await post(path, fields, 'beleidsambtenaar')).status, 303, path)
  const doors = formsOf(rooms)
  assert.ok(doors.length > 70)
  const faults: string[] = []
  for (const door of doors) {
    const filled = new Map(
      partsOf(door).map(({ name, schema, pattern }) => [name, fitting(schema, pattern) ?? assert.fail(name)]),
    )
    faults.push(
      ...(await openAt(
        door.path.replaceAll(inPath, (_, name) => filled.get(name)!),
        door,
        whoMay(door),
      )),
    )
  }
  assert.deepEqual(faults, [])
})

test('planted: a form that does not ask for its row is seen, and one that does what it is asked for nothing', async () => {
  const faults: string[] = []
  for (const door of formsOf([planted])) faults.push(...(await openAt(door.path.replace(':id', stranger), door, whoMay(door))))
  assert.deepEqual(
    faults.map((each) => each.replace(stranger, 'ID')),
    [
      'proef.blind opened at /proef/ID/blind: 200',

      'proef.doet sent at /proef/ID/doet: 303',
    ],
  )
})

const officers = ['beleidsambtenaar', 'beheerder'] as const
const patternOf = (path: string) =>
  new RegExp(`^${path.replaceAll(inPath, (_, name, pattern = '[^/]+') => `(?<${name}>${pattern})`)}$`)

/** The forms that pages of Lindewaard lead an officer to, one address for each. */
async function reached() {
  const every = rooms.flatMap(({ doors }) =>
    doors.flatMap((door) => (door.door === 'form' || door.door === 'page' ? [door] : [])),
  )
  const doors = every.map((door) => ({ door, fits: patternOf(door.path) }))
  const found = new Map<FormDoor, { readonly path: string; readonly who: Role }>()
  for (const who of officers) {
    const seen = new Map<unknown, number>()
    const todo = ['/', ...every.map(({ path }) => path).filter((path) => !path.includes(':'))]
    const known = new Set(todo)
    for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
      const { status, html } = await read(path, who)
      if (status !== 200) continue
      const links = [...html.matchAll(/(?:href|action)="\/lindewaard(\/[^"?#]*)[^"]*"/g)].map(([, to]) => to!)
      for (const to of links) {
        const { door } = doors.find(({ fits }) => fits.test(to)) ?? {}
        const n = seen.get(door) ?? 0
        if (!door || known.has(to) || n >= 2) continue
        known.add(to)
        seen.set(door, n + 1)
        if (door.door === 'form' && !found.has(door)) found.set(door, { path: to, who })
        todo.push(to)
      }
    }
  }
  return found
}

/** The one officer of a municipality may do what any officer may. */
async function everythingFor(slug: string): Promise<void> {
  const gemeente = (await gemeenteAt(demo.database, slug))!
  const [only] = await demo.database.transaction(gemeente.id, (db) => listDemo(db, gemeente.id))
  const call = { actor: operator, gemeente, lang: 'nl', now, tickets: {}, input: { id: only!.id, role: 'beheerder' } } as const
  assert.ok((await perform(demo.database, giveRole, call)).ok)
}

test('forms of Lindewaard are not there in Rietmeer, nor with one of their ids replaced; in Lindewaard they open', async () => {
  await everythingFor('rietmeer')
  const found = await reached()
  const faults: string[] = []
  let open = 0
  for (const door of formsOf(rooms)) {
    const { path, who } = found.get(door) ?? {}
    if (!path || !who) continue
    open += Number((await read(path, who)).status === 200)
    const things = thingsOf(door)
    // A duty of the law, or the page of a fixed part, is there in both.
    if (/[0-9a-f-]{36}/.test(path)) faults.push(...(await openAt(`/rietmeer${path}`, door, 'beleidsambtenaar')))
    const { groups } = patternOf(door.path).exec(path)!
    if (things.length > 1)
      for (const { name, schema, pattern } of things) {
        const other = { ...groups, [name]: fitting(schema, pattern)! }
        faults.push(
          ...(await openAt(
            door.path.replaceAll(inPath, (_, each) => other[each]!),
            door,
            who,
          )),
        )
      }
  }
  assert.ok(open > 40, String(open))
  assert.deepEqual(faults, [])
})
