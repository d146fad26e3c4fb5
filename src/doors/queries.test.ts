import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../house/actor.ts'
import { rooms } from '../rooms/index.ts'
import { countingDatabase, openDemo, yearsLater } from './cast.ts'

/** Every page of the policy floor asks the database at most this often, beside who comes in where; one of them for the conversation below. */
const limit = 3
const entering = (as?: Role) => (as ? 2 : 1)
/** So many pages of one kind are opened. */
const samples = 2

let counting: ReturnType<typeof countingDatabase>
const { read, post } = openDemo(new Date('2026-11-24T10:00:00.000Z'), {
  around: (database) => {
    counting = countingDatabase(database)
    return counting.database
  },
})

const floor = /^\/(stappen|verkenning|visie|doelen|plan|werk|gesprekken|kaders|begrippen)\b/
/** Where people come in, and pages that are there before a link leads to them. */
const starts = [
  ...[
    '/stappen',
    '/verkenning',
    '/visie',
    '/doelen',
    '/plan',
    '/werk',
    '/kaders',
    '/begrippen',
    '/plan/reactie',
    '/stappen/beginnen',
  ],
  ...['/stappen/perioden/1', '/plan/vaststelling', '/visie/vaststelling', '/visie/eerste/ababababababab'],
  '/visie/vragen/inconsistent',
]
/** They need a decision, a reaction or a vote of somebody else first. Their rooms open them in tests of their own. */
const elsewhere = [
  '/verkenning/invullen/:deel{paren|kansen|bedreigingen|ontwikkelingen}',
  '/visie/extra-middelen/publicatie',
  '/visie/perioden/:id/herziening',
  '/visie/reacties/:gevolg/:reageerder',
  '/doelen/prioriteiten/:id/voorbereiding',
  '/doelen/prioriteiten/:id/overnemen',
]

/** The pages of the floor, as their addresses are written. A form without a view asks nothing of its own. */
const paths = rooms.flatMap(({ doors }) =>
  doors.flatMap((door) =>
    (door.door === 'page' || (door.door === 'form' && door.view)) && floor.test(door.path) ? [door.path] : [],
  ),
)
const kinds = paths.map((path) => {
  const looks = path.replaceAll(/:\w+(?:\{(.+?(?:\{.*?\})?)\})?/g, (_, like) => `(?:${like ?? '[^/]+'})`)
  return { path, looks: new RegExp(`^${looks}$`) }
})
const kindOf = (pathname: string) => kinds.find(({ looks }) => looks.test(pathname))?.path

const opened = new Set<string>()
const tooMany: string[] = []
const refused: string[] = []

/** Opens every page that something on a page leads to, from the starts on. */
async function walk(as?: Role): Promise<void> {
  const waiting = [...starts]
  const often = new Map<string, number>()
  for (const path of waiting) {
    const { pathname, searchParams } = new URL(path, 'http://localhost')
    const kind = kindOf(pathname)
    const asked = [kind, ...searchParams.keys()].join(' ')
    const before = often.get(asked) ?? 0
    if (!kind || before === samples) continue
    counting.take()
    const { status, html } = await read(path, as)
    const statements = counting.take() - entering(as)
    if (status !== 200 && !starts.includes(path)) refused.push(`${as} ${path} ${status}`)
    if (status !== 200) continue
    often.set(asked, before + 1)
    opened.add(kind)
    if (statements > limit) tooMany.push(`${path} ${statements}`)
    const found = [...html.matchAll(/\/lindewaard(\/[^"#<\s]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
    waiting.push(...new Set(found.filter((href) => floor.test(href) && !waiting.includes(href))))
  }
}

test('no page of the policy floor asks more often than it may or links to a refusal: in its first year, and years later', async () => {
  await walk('beleidsambtenaar')
  for (const [path, fields] of yearsLater) assert.equal((await post(path, fields, 'beleidsambtenaar')).status, 303, path)
  await walk('beleidsambtenaar')
  for (const as of ['wethouder', 'raadslid', 'organisatie'] as const) await walk(as)
  await walk()
  assert.deepEqual(tooMany, [])
  // Whoever may not open a page gets no link to it.
  assert.deepEqual(refused, [])
  assert.deepEqual(
    paths.filter((path) => !opened.has(path)),
    elsewhere,
  )
})

test('planted: the counter counts what is asked, once for each statement', async () => {
  counting.take()
  await read('/kaders')
  assert.equal(counting.take(), 1)
  await read('/kaders', 'beleidsambtenaar')
  assert.equal(counting.take(), entering('beleidsambtenaar'))
})
