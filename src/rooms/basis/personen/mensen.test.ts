import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { newDatabase } from '../../../../tools/postgres.ts'
import { openStage, person } from '../../../doors/cast.ts'
import { nowhere } from '../../../doors/enter.ts'
import { operator, outsider } from '../../../house/actor.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { perform } from '../../../house/perform.ts'
import { createGemeente } from '../gemeenten/actions.ts'
import { createPerson, endRole, endSessiesOf, giveRole, sendLink } from './actions/mensen.ts'
import type { Person } from './model.ts'
import { listPeople, showPerson } from './views.ts'

const now = new Date('2026-11-24T10:00:00Z')
const stage = openStage(now)
const mieke = person('beheerder')
const els = (n = 1) => ({ name: `Els ${n}`, email: `els${n}@lindewaard.example`, roles: ['inwoner'] })

test('an administrator adds somebody, gives and ends a role, and sees it in the list', async () => {
  const gemeente = await stage.newGemeente()
  const { id } = await stage.act(createPerson, mieke, gemeente, els())
  await stage.act(giveRole, mieke, gemeente, { id, role: 'wethouder' })
  assert.equal((await stage.refusal(giveRole, mieke, gemeente, { id, role: 'wethouder' })).field, 'role')
  const shown: Person = await stage.act(showPerson, mieke, gemeente, { id })
  assert.deepEqual([shown.hasPassword, shown.roles.map(({ role }) => role)], [false, ['inwoner', 'wethouder']])
  await stage.act(endRole, mieke, gemeente, { id, rol: shown.roles[0]!.id })
  assert.equal((await stage.refusal(endRole, mieke, gemeente, { id, rol: shown.roles[0]!.id })).status, 404)
  const { people } = await stage.act(listPeople, mieke, gemeente)
  assert.deepEqual(
    people.map(({ name, roles }: Person) => [name, roles.map(({ role }) => role)]),
    [['Els 1', ['wethouder']]],
  )
})

test('the last administrator stays', async () => {
  const gemeente = await stage.newGemeente()
  const { id } = await stage.act(createPerson, operator, gemeente, { ...els(), roles: ['beheerder'] })
  const [rol] = (await stage.act(showPerson, mieke, gemeente, { id })).roles
  assert.equal((await stage.refusal(endRole, mieke, gemeente, { id, rol: rol.id })).code, 'last')
  await stage.act(createPerson, operator, gemeente, { ...els(2), roles: ['beheerder'] })
  await stage.act(endRole, mieke, gemeente, { id, rol: rol.id })
})

test('who is no administrator hears so, an outsider finds nothing, and nobody reaches into another municipality', async () => {
  const [here, there] = [await stage.newGemeente(), await stage.newGemeente()]
  const { id } = await stage.act(createPerson, mieke, here, els())
  for (const [does, input] of [
    [listPeople, {}],
    [showPerson, { id }],
    [giveRole, { id, role: 'beheerder' }],
    [endSessiesOf, { id }],
    [sendLink, { id }],
  ] as const) {
    const asked = async (who: Parameters<typeof stage.call>[1]) => {
      const outcome = await stage.call(does, who, here, input)
      return outcome.ok || outcome.denied?.no
    }
    assert.deepEqual([await asked(person('beleidsambtenaar')), await asked(outsider)], ['role', 'absent'], does.name)
    if (does !== listPeople) assert.equal((await stage.refusal(does, mieke, there, input)).status, 404, does.name)
  }
})

let database: Awaited<ReturnType<typeof newDatabase>>
before(async () => {
  database = await newDatabase()
})
after(() => database?.close())

test('two administrators who end each other at the same moment: on a real server one of them stays', async () => {
  const common = { lang: 'nl' as const, now, tickets: {} }
  const on = async (does: Parameters<typeof perform>[1], gemeente: Gemeente, input: unknown) => {
    const outcome = await perform(database, does, { ...common, actor: operator, gemeente, input })
    return outcome
  }
  const must = async (...args: Parameters<typeof on>) => {
    const outcome = await on(...args)
    assert.ok(outcome.ok, JSON.stringify(outcome))
    return outcome.value as never
  }
  for (let round = 0; round < 10; round++) {
    const gemeente: Gemeente = await must(createGemeente, nowhere, {
      name: 'Proef',
      slug: `p${uuidv7().slice(-10)}`,
      phone: '0880001234',
    })
    const ids: string[] = []
    for (const n of [1, 2])
      ids.push(((await must(createPerson, gemeente, { ...els(n), roles: ['beheerder'] })) as { id: string }).id)
    const { people } = (await must(listPeople, gemeente, {})) as { people: Person[] }
    const outcomes = await Promise.all(people.map(({ id, roles }) => on(endRole, gemeente, { id, rol: roles[0]!.id })))
    assert.deepEqual(outcomes.map(({ ok }) => ok).sort(), [false, true])
  }
})
