import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openDemo, openStage, person } from '../../../../doors/cast.ts'
import { type Actor, outsider, type Role } from '../../../../house/actor.ts'
import type { Declaration, Gemeente } from '../../../../house/declare.ts'
import { offeredBy } from '../../../../house/offered.ts'
import { perform } from '../../../../house/perform.ts'
import { type Lang, langs } from '../../../../house/texts.ts'
import { rooms } from '../../../index.ts'
import { createPerson, endRole, giveRole, sendLink } from '../actions/mensen.ts'
import type { Person } from '../model.ts'
import { showPerson } from '../views.ts'
import { myLog, showLog } from './views.ts'

const now = new Date('2026-11-24T10:00:00Z')
const stage = openStage(now)
const mieke = person('beheerder')
const offered = offeredBy(rooms)
const els = { name: 'Els', email: 'els@lindewaard.example', roles: ['inwoner'] }

const call = (does: Declaration, actor: Actor, gemeente: Gemeente, input: unknown, lang: Lang) =>
  perform(stage.database, does, { actor, gemeente, lang, now, tickets: {}, input, offered })
// biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; the declaration has parsed it.
async function act(does: Declaration, actor: Actor, gemeente: Gemeente, input: unknown = {}, lang: Lang = 'nl'): Promise<any> {
  const outcome = await call(does, actor, gemeente, input, lang)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}
interface Line {
  readonly title: string
  readonly detail: string | null
  readonly who: { name: string; roles: string[] } | null
  readonly about: { name: string } | null
  readonly by: string[]
  readonly mine: boolean
}
const log = async (gemeente: Gemeente, input: unknown = {}, lang: Lang = 'nl') =>
  (await act(showLog, mieke, gemeente, input, lang)) as { count: number; pages: number; entries: Line[] }
const somebody = (id: string, ...roles: Role[]): Actor => ({
  kind: 'person',
  id,
  name: 'x',
  sessieId: id,
  roles: roles.map((role) => ({ role, organisatieId: null })),
})

test('SI-08: opening somebody’s record appears in the log, and the log cannot be edited through the application', async () => {
  const gemeente = await stage.newGemeente()
  const admin = await act(createPerson, mieke, gemeente, {
    ...els,
    name: 'Mieke',
    email: 'mieke@lindewaard.example',
    roles: ['beheerder'],
  })
  const { id } = await act(createPerson, mieke, gemeente, els)
  await act(showPerson, somebody(admin.id, 'beheerder'), gemeente, { id })
  const [opened] = (await log(gemeente)).entries
  assert.deepEqual(
    [opened?.title, opened?.who, opened?.about?.name],
    ['Persoonlijke gegevens bekeken', { id: admin.id, name: 'Mieke', roles: ['beheerder'] }, 'Els'],
  )
  assert.equal((await log(gemeente, {}, 'en')).entries[0]?.title, 'Personal data opened')
  const alone = (change: ReturnType<typeof sql>) => stage.database.transaction(gemeente.id, (db) => change.execute(db))
  await assert.rejects(alone(sql`update house_event set kind = 'personen.niets'`), /row-level security/)
  assert.equal(Number((await alone(sql`delete from house_event`)).numAffectedRows), 0)
  await assert.rejects(alone(sql`truncate house_event`), /permission denied/)
  assert.equal((await log(gemeente)).count, 3)
})
test('nothing is written when there was nobody to see, or nobody was let in', async () => {
  const gemeente = await stage.newGemeente()
  const { id } = await act(createPerson, mieke, gemeente, els)
  const elsewhere = await stage.newGemeente()
  await perform(stage.database, showPerson, { actor: mieke, gemeente: elsewhere, lang: 'nl', now, tickets: {}, input: { id } })
  await perform(stage.database, showPerson, { actor: person('raadslid'), gemeente, lang: 'nl', now, tickets: {}, input: { id } })
  assert.deepEqual([(await log(gemeente)).count, (await log(elsewhere)).count], [1, 0])
})

test('the person concerned reads what was done to the account and by which role, never by whom; others see it filtered', async () => {
  const gemeente = await stage.newGemeente()
  const { id: admin } = await act(createPerson, mieke, gemeente, {
    ...els,
    name: 'Mieke',
    email: 'm@lindewaard.example',
    roles: ['beheerder'],
  })
  const { id } = await act(createPerson, mieke, gemeente, els)
  await act(giveRole, somebody(admin, 'beheerder'), gemeente, { id, role: 'raadslid' })
  await act(sendLink, somebody(admin, 'beheerder'), gemeente, { id })
  const shown: Person = await act(showPerson, somebody(admin, 'beheerder'), gemeente, { id })
  await act(endRole, somebody(admin, 'beheerder'), gemeente, { id, rol: shown.roles[0]!.id })
  const mine = await act(myLog, somebody(id), gemeente)
  assert.deepEqual(
    mine.entries.map(({ title, detail, by, mine: self }: Line) => [title, detail, by, self]),
    [
      ['Rol ingetrokken', 'inwoner', ['beheerder'], false],
      ['Persoonlijke gegevens bekeken', null, ['beheerder'], false],
      ['Link om in te loggen gestuurd', null, ['beheerder'], false],
      ['Rol gegeven', 'raadslid', ['beheerder'], false],
      ['Account gemaakt', 'inwoner', [], false],
    ],
  )
  assert.ok(!JSON.stringify(mine).includes('Mieke'))
  assert.equal((await log(gemeente, { person: id })).count, 5)
  assert.equal((await log(gemeente, { person: admin })).count, 5, 'made once, did four')
  assert.equal((await log(gemeente, { room: 'visie' })).count, 0)
  assert.deepEqual(
    [(await log(gemeente, { from: '2026-11-25' })).count, (await log(gemeente, { to: '2026-11-24' })).count],
    [0, 6],
  )
  assert.deepEqual([(await log(gemeente, { from: '2026-11-24', to: '2026-11-24' })).count], [6])
})

test('a long log has pages', async () => {
  const gemeente = await stage.newGemeente()
  const { id } = await act(createPerson, mieke, gemeente, els)
  for (let n = 0; n < 60; n++) await act(showPerson, mieke, gemeente, { id })
  const [first, second] = [await log(gemeente), await log(gemeente, { page: 2 })]
  assert.deepEqual([first.pages, first.entries.length, second.entries.length], [2, 50, 11])
  assert.equal(second.entries.at(-1)?.title, 'Account gemaakt')
})

test('the log is for the administrator; a policy officer hears so and an outsider finds nothing', async () => {
  const gemeente = await stage.newGemeente()
  for (const [who, no] of [
    [person('beleidsambtenaar'), 'role'],
    [person('wethouder'), 'role'],
    [outsider, 'absent'],
  ] as const)
    assert.equal(((await stage.call(showLog, who, gemeente)) as { denied?: { no: string } }).denied?.no, no)
})

test('every kind of event that a room writes has words in both languages', () => {
  const written = globSync('src/rooms/*/*/**/*.ts')
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bevent\(\s*'([a-zA-Z]+)'/g)].map(([, verb]) => `${file.split('/')[3]}.${verb}`),
    )
  assert.ok(written.length > 60)
  const said = (kind: string) => {
    const found = offered.happened.find((each) => each.kind === kind)
    return found && langs.every((lang) => found.title(lang).length > 3 && found.room(lang).length > 2)
  }
  assert.deepEqual(
    [...written, 'personen.opened'].filter((kind) => !said(kind)),
    [],
  )
  assert.ok(!said('personen.nietBestaand'), 'planted')
})

const demo = openDemo(now)
test('everything that happened in the demo is told in words, on the page too', async () => {
  const { rows } = await demo.database.asOwner((client) => client.query('select distinct kind from house_event'))
  assert.ok(rows.length > 15)
  assert.deepEqual(
    rows.filter(({ kind }) => !offered.happened.some((each) => each.kind === kind)),
    [],
  )
  const { html } = await demo.read('/beheer/logboek', 'beheerder')
  for (const { kind } of rows) assert.ok(!html.includes(String(kind)), `a raw code: ${kind}`)
  assert.match(html, /Sanne/)
  assert.equal((await demo.read('/mijn/logboek', 'beleidsambtenaar', 'en')).status, 200)
})
