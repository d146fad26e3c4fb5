import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Role } from '../house/actor.ts'
import { known, look, map, rowsOf } from '../house/db/look.ts'
import { action, type ReadContext, view } from '../house/declare.ts'
import { anyone, only } from '../house/may.ts'
import { offeredBy, proofOf } from '../house/offered.ts'
import { perform } from '../house/perform.ts'
import { block, everyTopic, type Room } from '../house/room.ts'
import { openDemo, person } from './cast.ts'
import { gemeenteAt } from './enter.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const secret = 'mieke@voorbeeld.nl'
/** As somebody finds it out: in the code, and in the database, where it takes the whole transaction along. */
const inCode = (): never => {
  throw new RangeError(`Invalid time value ${secret}`)
}
const inSql = rowsOf<never>(sql`select (1 / (g - g))::text as title, ${secret}::text as why from (select 1 as g) t`)
const read = (name: string, run: (ctx: ReadContext) => Promise<Record<string, never>>) =>
  view({ name, input: z.looseObject({}), output: z.object({}), words: () => ({ title: name, fields: {} }), may: anyone, run })

const asksCode = read('scheef.asksCode', async () => inCode())
const asksSql = read('scheef.asksSql', async ({ db }) => {
  await look(db, inSql)
  return {}
})
const fine = read('scheef.fine', async () => ({}))
const Falls = () => inCode()
const shown = (text: string) => () => text as never

/** A room in which everything that another page may ask of it fails, in code or in SQL, and a sound block beside it. */
const scheef = (of: () => typeof inSql): Room => ({
  name: 'scheef',
  floor: 'praktijk',
  nav: [{ label: () => 'Scheve kamer', path: '/scheef', icon: 'let', may: only('stagiair') }],
  waiting: [of],
  evidence: [{ duty: 'horen', of }],
  facts: [{ s: 'situeren', about: 'gebieden', of }],
  carriesOut: [{ theme: 'loket', path: '/scheef', done: () => map(of(), () => false) }],
  tagged: [{ label: () => 'Scheef', tagsOf: async ({ db }) => look(db, of()) }],
  topics: [{ path: '/scheef', may: anyone, title: () => map(of(), () => 'Scheef') }],
  personal: [{ label: () => 'Scheef', of }],
  doors: ['/', '/stappen', '/werk', '/gebieden/:id', everyTopic].flatMap((path) => [
    block(path, asksCode, shown('onzichtbaar')),
    block(path, asksSql, shown('onzichtbaar')),
    block(path, fine, inCode),
    block(path, fine, () => <Falls />),
    block(path, fine, shown('Dit blok staat er')),
  ]),
})

/** Pages that gather what rooms offer, with who reads them and words that stand on each. */
const pages: readonly (readonly [path: string, as: Role | undefined, says: RegExp])[] = [
  ['/', undefined, /Lindewaard/],
  ['/', 'beleidsambtenaar', /Lindewaard/],
  ['/stappen', 'beleidsambtenaar', /Stap/],
  ['/stappen/9', 'beleidsambtenaar', /9\. Terugkijken/],
  ['/stappen/plichten', 'beleidsambtenaar', /inspraak|gehoord/i],
  ['/werk', 'beleidsambtenaar', /<h1/],
  ['/werk', 'beheerder', /<h1/],
  ['/visie/vijf-s', 'beleidsambtenaar', /<h1/],
  ['/visie/themas', 'beleidsambtenaar', /<h1/],
  ['/doelen/dekking', 'beleidsambtenaar', /<h1/],
  ['/plan/vaststelling', 'beleidsambtenaar', /<h1/],
  ['/plan', 'beleidsambtenaar', /<h1/],
  ['/mijn/gegevens', 'beleidsambtenaar', /Een deel kunnen we nu niet tonen/],
]

const houses = {
  'in code': openDemo(now, { extra: [scheef(inCode)] }),
  'in code, while an answer is read': openDemo(now, { extra: [scheef(() => map(known([]), inCode))] }),
  'in the database': openDemo(now, { extra: [scheef(() => inSql)] }),
}

for (const [where, house] of Object.entries(houses))
  test(`a room that fails ${where} takes no page of another with it; the administrator hears it, and the log, without what was typed`, async (t) => {
    const log: string[] = []
    t.mock.method(process.stderr, 'write', (line: string) => log.push(line) > 0)
    for (const [path, as, says] of pages) {
      const { status, html } = await house.read(path, as)
      assert.equal(status, 200, `${path} ${as}`)
      assert.ok(says.test(html), path)
      assert.ok(!html.includes('onzichtbaar'), path)
      assert.ok(html.includes('Een deel van deze pagina kunnen wij nu niet laten zien.'), `${path} ${as}`)
      assert.equal(html.includes('Scheve kamer'), as === 'beheerder', `${path} ${as}`)
    }
    assert.ok((await house.read('/')).html.includes('Dit blok staat er'))
    const told = (await house.read('/', 'beheerder')).html
    assert.ok(/Een deel van deze pagina kunnen wij nu niet laten zien\..*Dit mist: Scheve kamer\./s.test(told))
    assert.ok((await house.read('/', 'beheerder', 'en')).html.includes('We cannot show part of this page right now.'))
    assert.ok(
      log.length > 0 && log.every((line) => JSON.parse(line).code === 'left-out' && JSON.parse(line).room === 'scheef'),
      log.join(''),
    )
    assert.doesNotMatch(log.join(''), new RegExp(secret))
    assert.match(log.join(''), /RangeError.*left-out\.test/)
  })

test('what all rooms wait for is still there beside the one that fails', async () => {
  const { waiting } = await houses['in the database'].json('/werk', 'beleidsambtenaar')
  const sound = openWaiting(await houses['in code'].json('/werk', 'beleidsambtenaar'))
  assert.ok(sound.length > 0)
  assert.deepEqual(
    waiting.map(({ title }: { title: string }) => title),
    sound,
  )
})

test('a machine reads which rooms its answer goes without, and nothing when it is whole', async (t) => {
  t.mock.method(process.stderr, 'write', () => true)
  for (const house of Object.values(houses)) {
    const work = await house.ask('/werk', 'beleidsambtenaar')
    const mine = await house.read('/mijn/gegevens.json', 'beleidsambtenaar')
    const areas = await house.ask('/gebieden')
    for (const { status } of [work, mine, areas]) assert.equal(status, 200)
    assert.deepEqual(
      [work, mine, areas].map(({ headers }) => headers.get('meedoen-left-out')),
      ['scheef', 'scheef', null],
    )
  }
})
const openWaiting = ({ waiting }: { waiting: { title: string }[] }) => waiting.map(({ title }) => title)

test('an action decides nothing on what it did not hear: it fails, and nothing is written', async () => {
  const { database } = houses['in the database']
  const gemeente = (await gemeenteAt(database, 'lindewaard'))!
  const decide = action({
    name: 'recht.decide',
    input: z.strictObject({}),
    output: z.object({ proofs: z.int() }),
    words: () => ({ title: 'Besluit', fields: {} }),
    may: anyone,
    run: async (ctx) => ({ proofs: (await look(ctx.db, proofOf(ctx, 'horen'))).length }),
  })
  for (const of of [inCode, () => inSql]) {
    const call = {
      actor: person('wethouder'),
      gemeente,
      lang: 'nl' as const,
      now,
      tickets: {},
      offered: offeredBy([scheef(of)]),
      input: {},
    }
    await assert.rejects(perform(database, decide, call), /Invalid time value|division by zero/)
  }
})
