import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { newDatabase } from '../../../../../tools/postgres.ts'
import { alone, openDemo, openStage, person } from '../../../../doors/cast.ts'
import { nowhere } from '../../../../doors/enter.ts'
import { openWorker } from '../../../../doors/worker.ts'
import { operator, outsider } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Gemeente } from '../../../../house/declare.ts'
import { perform } from '../../../../house/perform.ts'
import { leaveDaily } from '../../../../house/queue.ts'
import { dayOf, plusMonths } from '../../../../house/time.ts'
import { createGemeente } from '../../gemeenten/actions.ts'
import { signIn } from '../actions/inloggen.ts'
import { createPerson, endRole } from '../actions/mensen.ts'
import { setTermijnen, showTermijnen, tidy } from '../bewaren/actions.ts'
import { personen } from '../doors.ts'
import { invitePerson } from '../uitnodigingen/actions.ts'
import { showPerson } from '../views.ts'
import { reviewAccess } from './actions.ts'
import type { Toegang } from './model.ts'
import { listAccess, showToetsing, waiting } from './views.ts'

const now = new Date('2026-11-24T10:00:00Z')
const day = 24 * 60 * 60_000
const stage = openStage(now, alone)
const mieke = person('beheerder')

/** The same, asked at another moment. */
const at = async (when: Date, gemeente: Gemeente, does: Parameters<typeof perform>[1], input: unknown = {}, actor = mieke) => {
  const outcome = await perform(stage.database, does, { actor, gemeente, lang: 'nl', now: when, tickets: {}, input })
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value as never
}
const listed = async (gemeente: Gemeente, when = now) => ((await at(when, gemeente, listAccess)) as { rollen: Toegang[] }).rollen
const waits = (gemeente: Gemeente, when: Date, actor = mieke) =>
  stage.database.transaction(gemeente.id, (db) => look(db, waiting({ db, gemeente, actor, now: when, lang: 'nl' } as never)))
const els = { name: 'Els', email: 'els@lindewaard.example', roles: ['vrijwilliger', 'raadslid'], password: 'voorlezen is fijn' }
const admin = { name: 'Mieke', email: 'mieke@lindewaard.example', roles: ['beheerder'] }

test('months later is a day that exists', () =>
  assert.deepEqual(
    [plusMonths('2026-01-31', 1), plusMonths('2024-02-29', 12), plusMonths('2026-11-30', 3), plusMonths('2026-03-31', -1)],
    ['2026-02-28', '2025-02-28', '2027-02-28', '2026-02-28'],
  ))

test('SI-02: a year later the review waits, a month after that it is overdue, and nothing ends by itself', async () => {
  const gemeente = await stage.newGemeente()
  await stage.act(createPerson, mieke, gemeente, els)
  assert.deepEqual(await waits(gemeente, now), [])
  assert.deepEqual(
    (await listed(gemeente)).map(({ standing, due }) => [standing, due]),
    [
      ['ok', '2027-11-24'],
      ['ok', '2027-11-24'],
    ],
  )
  const year = new Date('2027-11-24T10:00:00Z')
  const [waiting] = await waits(gemeente, year)
  assert.deepEqual(
    [waiting?.due, waiting?.path, waiting?.why],
    ['2027-11-24', '/beheer/toegang', '2 rollen zijn lang niet nagekeken.'],
  )
  assert.deepEqual(await waits(gemeente, year, person('beleidsambtenaar')), [], 'a policy officer has nothing to review')
  const standings = async (when: Date) => (await listed(gemeente, when)).map(({ standing }) => standing)
  assert.deepEqual(await standings(year), ['due', 'due'])
  assert.deepEqual(await standings(new Date(year.getTime() + 30 * day)), ['due', 'due'])
  assert.deepEqual(await standings(new Date(year.getTime() + 31 * day)), ['overdue', 'overdue'], 'and still held')
  await stage.act(setTermijnen, mieke, gemeente, { reviewMonths: 24, keepMonths: 6 })
  assert.deepEqual(await standings(year), ['ok', 'ok'])
})

test('what stays is confirmed, what stops ends at once, what was skipped stays, and the review is kept for ever', async () => {
  const gemeente = await stage.newGemeente()
  const { id } = await stage.act(createPerson, mieke, gemeente, { ...els, roles: ['vrijwilliger', 'raadslid', 'inwoner'] })
  const year = new Date('2027-12-01T10:00:00Z')
  const of = (role: string, rows: Toegang[]) => rows.find((each) => each.role === role)!
  const before = await listed(gemeente, year)
  const done: { id: string } = await at(year, gemeente, reviewAccess, {
    decisions: [
      { rol: of('vrijwilliger', before).rol, what: 'keep' },
      { rol: of('raadslid', before).rol, what: 'end' },
      { rol: of('inwoner', before).rol },
    ],
  })
  const after = await listed(gemeente, year)
  assert.deepEqual(
    [of('vrijwilliger', after).standing, of('inwoner', after).standing, of('raadslid', after)],
    ['ok', 'due', undefined],
  )
  assert.equal(of('vrijwilliger', after).due, '2028-12-01')
  const kept = await stage.act(showToetsing, mieke, gemeente, { id: done.id })
  assert.deepEqual(
    [kept.kept, kept.ended, kept.lines.map((line: Toegang & { what: string }) => [line.name, line.role, line.what])],
    [
      1,
      1,
      [
        ['Els', 'raadslid', 'ended'],
        ['Els', 'vrijwilliger', 'kept'],
      ],
    ],
  )
  const again = await stage.refusal(reviewAccess, mieke, gemeente, {
    decisions: [{ rol: of('raadslid', before).rol, what: 'keep' }],
  })
  assert.deepEqual([again.status, again.code], [409, 'changed'])
  assert.equal(
    (await stage.refusal(reviewAccess, mieke, gemeente, { decisions: [{ rol: of('inwoner', before).rol }] })).code,
    'nothing',
  )
  const alone = (change: ReturnType<typeof sql>) => stage.database.transaction(gemeente.id, (db) => change.execute(db))
  assert.equal(Number((await alone(sql`delete from personen_toetsing_rol`)).numAffectedRows), 0)
  await assert.rejects(alone(sql`update personen_toetsing_rol set what = 'kept'`), /row-level security/)
  assert.equal((await stage.act(showPerson, mieke, gemeente, { id })).roles.length, 2)
})

test('who was not here for a year comes first', async () => {
  const gemeente = await stage.newGemeente()
  for (const name of ['Zus', 'Els', 'Aad'])
    await stage.act(createPerson, mieke, gemeente, {
      ...els,
      name,
      email: `${name.toLowerCase()}@lindewaard.example`,
      roles: ['inwoner'],
    })
  const half = new Date('2027-06-01T10:00:00Z')
  for (const name of ['aad', 'els'])
    await at(half, gemeente, signIn, { email: `${name}@lindewaard.example`, password: els.password })
  const rows = await listed(gemeente, new Date('2027-11-30T10:00:00Z'))
  assert.deepEqual(
    rows.map(({ name, away, lastSignIn }) => [name, away, lastSignIn?.slice(0, 10) ?? null]),
    [
      ['Zus', true, null],
      ['Aad', false, '2027-06-01'],
      ['Els', false, '2027-06-01'],
    ],
  )
})

test('the last administrator stays; others may not look, an outsider finds nothing, and nobody reviews another municipality', async () => {
  const gemeente = await stage.newGemeente()
  await stage.act(createPerson, operator, gemeente, admin)
  const [rol] = await listed(gemeente)
  const end = { decisions: [{ rol: rol!.rol, what: 'end' }] }
  assert.deepEqual([(await stage.refusal(reviewAccess, mieke, gemeente, end)).code, (await listed(gemeente)).length], ['last', 1])
  const elsewhere = await stage.newGemeente()
  assert.equal((await stage.refusal(reviewAccess, mieke, elsewhere, end)).status, 409)
  for (const does of [listAccess, reviewAccess, showTermijnen, setTermijnen]) {
    const no = async (who: typeof mieke) =>
      ((await stage.call(does, who, gemeente, end)) as { denied?: { no: string } }).denied?.no
    assert.deepEqual(
      [await no(person('beleidsambtenaar')), await no(person('raadslid')), await no(outsider)],
      ['role', 'role', 'absent'],
    )
  }
})

const { read, post } = openDemo(now)
test('the page works without JavaScript: every role has its choice, and one button records them', async () => {
  const { html } = await read('/beheer/toegang', 'beheerder')
  const rols = [...html.matchAll(/name="decisions\.(\d+)\.rol" value="([^"]+)"/g)]
  assert.ok(rols.length > 20)
  const fields = rols.flatMap(([, index, rol]): [string, string][] => [
    [`decisions.${index}.rol`, rol!],
    [`decisions.${index}.what`, index === '0' ? 'keep' : ''],
  ])
  assert.equal((await post('/beheer/toegang', fields, 'beheerder')).status, 303)
  const after = (await read('/beheer/toegang', 'beheerder')).html
  assert.match(after, /Nagekeken op 24 november 2026\./)
  const page = await read(/\/lindewaard(\/beheer\/toegang\/[0-9a-f-]{36})/.exec(after)![1]!, 'beheerder')
  assert.match(page.html, /Gebleven/)
})

test('SI-14, K3: every day what is old enough goes, and the log says how much', async () => {
  const gemeente = await stage.newGemeente()
  await stage.act(createPerson, mieke, gemeente, els)
  for (const when of [now, new Date(now.getTime() + day)])
    await at(when, gemeente, signIn, { email: els.email, password: els.password })
  await stage.act(invitePerson, mieke, gemeente, { name: 'Zus', email: 'zus@lindewaard.example', role: 'inwoner' })
  const sweep = async (when: Date) => {
    const mail = { send: async () => undefined, close: () => {} }
    const worker = await openWorker({
      database: stage.database,
      rooms: [personen],
      mail,
      origin: 'https://x.example',
      now: () => when,
    })
    const left = (db: Parameters<typeof leaveDaily>[0]) => leaveDaily(db, gemeente.id, tidy, dayOf(when), when)
    await stage.database.transaction(gemeente.id, left)
    await worker.sweep()
    await worker.close()
    const { rows } = await stage.database.asOwner((client) =>
      client.query(`select data from house_event where gemeente_id = $1 and kind = 'personen.tidied' order by id`, [gemeente.id]),
    )
    return rows.map(({ data }) => data as { sessies: number; uitnodigingen: number })
  }
  assert.deepEqual(await sweep(new Date('2027-11-20T10:00:00Z')), [])
  const gone = await sweep(new Date('2027-12-20T10:00:00Z'))
  assert.deepEqual(
    gone.map(({ sessies, uitnodigingen }) => [sessies, uitnodigingen]),
    [[1, 1]],
    'the last session stays',
  )
  assert.equal((await sweep(new Date('2027-12-20T11:00:00Z'))).length, 1, 'once a day')
})

let database: Awaited<ReturnType<typeof newDatabase>>
before(async () => {
  database = await newDatabase()
})
after(() => database?.close())

test('a review and an ended role at the same moment: on a real server an administrator stays', async () => {
  const on = (does: Parameters<typeof perform>[1], gemeente: Gemeente, input: unknown) =>
    perform(database, does, { lang: 'nl', now, tickets: {}, actor: operator, gemeente, input })
  const must = async (...args: Parameters<typeof on>) => {
    const outcome = await on(...args)
    assert.ok(outcome.ok, JSON.stringify(outcome))
    return outcome.value as never
  }
  for (let round = 0; round < 5; round++) {
    const gemeente: Gemeente = await must(createGemeente, nowhere, {
      name: 'Proef',
      slug: `p${uuidv7().slice(-10)}`,
      phone: '0880001234',
    })
    for (const n of [1, 2]) await must(createPerson, gemeente, { ...admin, email: `m${n}@lindewaard.example` })
    const { rollen } = (await must(listAccess, gemeente, {})) as { rollen: Toegang[] }
    const [one, two] = rollen
    const outcomes = await Promise.all([
      on(endRole, gemeente, { id: one!.personId, rol: one!.rol }),
      on(reviewAccess, gemeente, { decisions: [{ rol: two!.rol, what: 'end' }] }),
    ])
    assert.deepEqual(outcomes.map(({ ok }) => ok).sort(), [false, true])
  }
})
