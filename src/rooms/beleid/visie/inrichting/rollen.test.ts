import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { openStage, person } from '../../../../doors/cast.ts'
import { outsider, visitor } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Gemeente } from '../../../../house/declare.ts'
import { adoptVisie, markDiscussed, startVisie, writeDeel } from '../actions.ts'
import { rolverdelingIn } from '../index.ts'
import { requiredDelen } from '../model.ts'
import { divideRoles, removeOnderwerp, removePartij, signRollen, writePartij } from './actions/rollen.ts'
import { onderwerpen } from './model.ts'
import { standOf } from './rules.ts'
import { showOnderwerp, showRollen, showRolverdeling } from './views/rollen.ts'

const stage = openStage(new Date('2026-11-24T10:00:00.000Z'))
const { newGemeente, call, act, refusal } = stage
const sanne = person('beleidsambtenaar')
const marijke = person('wethouder')
const farid = person('raadslid')
const henk = person('organisatie')
const yusuf = person('inwoner')

const roles = (decider: string, more: Record<string, string> = {}) =>
  Object.entries({ ...more, [decider]: 'decides' }).map(([partij, rol]) => ({ partij, rol }))
const divide = (gemeente: Gemeente, onderwerp: string, decider: string, more = {}) =>
  act(divideRoles, sanne, gemeente, { onderwerp, revision: 0, within: 'De wet', rollen: roles(decider, more) })
async function withDraft(): Promise<Gemeente> {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  return gemeente
}
async function adopt(gemeente: Gemeente) {
  for (const deel of requiredDelen) await act(writeDeel, sanne, gemeente, { deel, revision: 0, text: `Over ${deel}.` })
  await act(markDiscussed, sanne, gemeente)
  await act(adoptVisie, marijke, gemeente)
}

test('VI-10, hard rule 13: not nobody and not two, but exactly one party decides, and it is said plainly', async () => {
  const gemeente = await withDraft()
  const budget = { onderwerp: 'budget', revision: 0 }
  const nobody = await refusal(divideRoles, sanne, gemeente, { ...budget, rollen: [{ partij: 'raad', rol: 'advises' }] })
  assert.deepEqual([nobody.code, nobody.field], ['nobody-decides', 'rollen.0.rol'])
  const two = [...roles('gemeente'), ...roles('raad')]
  const both = await refusal(divideRoles, sanne, gemeente, { ...budget, rollen: two })
  assert.equal(both.message, 'Er mag er maar één beslissen. Nu zijn het: Gemeente, Gemeenteraad.')
  assert.equal(both.field, 'rollen.1.rol')
  const stranger = await refusal(divideRoles, sanne, gemeente, { ...budget, rollen: roles('buurgemeente') })
  assert.equal(stranger.code, 'partij')
  await divide(gemeente, 'budget', 'raad', { gemeente: 'advises', inwoners: 'informed' })
  const seen = await act(showOnderwerp, sanne, gemeente, { onderwerp: 'budget' })
  assert.deepEqual([seen.decider, seen.within, seen.revision], ['Gemeenteraad', 'De wet', 1])
  assert.equal((await call(divideRoles, marijke, gemeente, { ...budget, rollen: roles('raad') })).ok, false)
})

test('hard rule 13: of twenty saves at once one wins, and one party decides', async () => {
  const gemeente = await withDraft()
  await divide(gemeente, 'kader', 'gemeente')
  const parties = ['gemeente', 'raad', 'steunpunt', 'organisaties', 'inwoners', 'adviesraden']
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const decider = parties[index % parties.length]!
      const rollen = roles(decider, decider === 'raad' ? {} : { raad: 'informed' })
      return call(divideRoles, sanne, gemeente, { onderwerp: 'budget', revision: 0, within: `Nr. ${index}`, rollen })
    }),
  )
  const won = outcomes.findIndex(({ ok }) => ok)
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1)
  for (const outcome of outcomes) if (!outcome.ok) assert.equal(!outcome.denied && outcome.status, 409)
  const { matrix } = await act(showRollen, sanne, gemeente)
  const budget = matrix.subjects.find(({ onderwerp }: { onderwerp: string }) => onderwerp === 'budget')
  assert.equal(budget.rollen.filter(({ rol }: { rol: string }) => rol === 'decides').length, 1)
  assert.equal(budget.within, `Nr. ${won}`)
})

test('hard rule 13: the database itself knows no subject with two deciders, or with none', async () => {
  const gemeente = await withDraft()
  await divide(gemeente, 'budget', 'raad', { gemeente: 'advises' })
  const tries = [
    sql`update visie_onderwerp set decider = null`,
    sql`insert into visie_onderwerp select gemeente_id, visie_id, onderwerp, 9, name, within, 'gemeente', written_at, written_by from visie_onderwerp`,
    sql`update visie_rol set rol = 'decides'`,
    sql`update visie_rol set partij = decider`,
    sql`update visie_onderwerp set decider = 'gemeente'`,
    sql`delete from visie_partij where partij = 'raad'`,
  ]
  for (const each of tries)
    await assert.rejects(
      stage.database.transaction(gemeente.id, (db) => each.execute(db)),
      /constraint/,
    )
})

test('a municipality adds subjects and parties of its own; who decides somewhere cannot be taken away', async () => {
  const gemeente = await withDraft()
  const [onderwerp, partij] = [uuidv7(), uuidv7()]
  await act(writePartij, sanne, gemeente, { partij, revision: 0, name: 'Woningcorporatie' })
  const own = { onderwerp, revision: 0, rollen: roles(partij, { gemeente: 'advises' }) }
  assert.equal((await refusal(divideRoles, sanne, gemeente, own)).code, 'no-name')
  await act(divideRoles, sanne, gemeente, { ...own, name: 'Ruimte in flats' })
  const { matrix } = await act(showRollen, sanne, gemeente)
  assert.deepEqual([matrix.subjects.at(-1).label, matrix.subjects.at(-1).decider], ['Ruimte in flats', 'Woningcorporatie'])
  assert.equal(
    (await refusal(removePartij, sanne, gemeente, { partij })).message,
    'Deze partij beslist nog. Kies eerst een andere partij bij: Ruimte in flats.',
  )
  await act(removeOnderwerp, sanne, gemeente, { onderwerp })
  await act(removePartij, sanne, gemeente, { partij })
  for (const [does, input] of [
    [removeOnderwerp, { onderwerp: 'budget' }],
    [removePartij, { partij: 'raad' }],
    [writePartij, { partij: 'raad', revision: 0, name: 'De baas' }],
  ] as const)
    assert.equal((await refusal(does, sanne, gemeente, input)).status, 404)
})

test('VI-10: each party agrees for itself with what it read; a change asks for it again', async () => {
  const gemeente = await withDraft()
  const sign = async (actor: Parameters<typeof act>[1], partij: string, stand?: string) => {
    const { matrix } = await act(showRollen, sanne, gemeente)
    return call(signRollen, actor, gemeente, { partij, stand: stand ?? matrix.stand })
  }
  const codeOf = (outcome: Awaited<ReturnType<typeof sign>>) => (outcome.ok || outcome.denied ? null : outcome.problems[0]?.code)
  assert.equal(codeOf(await sign(henk, 'organisaties')), 'nothing')
  await divide(gemeente, 'budget', 'raad', { gemeente: 'advises' })
  const { matrix: before } = await act(showRollen, henk, gemeente)
  assert.ok((await sign(henk, 'organisaties')).ok)
  assert.equal(codeOf(await sign(henk, 'organisaties')), 'already')
  assert.equal(codeOf(await sign(henk, 'raad')), 'not-yours')
  assert.ok((await sign(farid, 'raad')).ok)
  assert.ok((await sign(yusuf, 'inwoners')).ok)
  await divide(gemeente, 'kader', 'raad')
  assert.equal(codeOf(await sign(marijke, 'gemeente', before.stand)), 'changed')
  const { matrix, mine } = await act(showRollen, henk, gemeente)
  assert.deepEqual(mine, ['organisaties'])
  const party = matrix.parties.find(({ partij }: { partij: string }) => partij === 'organisaties')
  assert.equal(party.signed.holds, false)
  assert.doesNotMatch(JSON.stringify(matrix), new RegExp(henk.kind === 'person' ? henk.id : ''))
  for (const actor of [outsider, visitor, person('loket')]) assert.equal((await call(showRollen, actor, gemeente)).ok, false)
})

test('VI-10: everybody reads who decides on what and within which frame, once it is adopted', async () => {
  const gemeente = await withDraft()
  for (const onderwerp of onderwerpen) await divide(gemeente, onderwerp, 'raad', { inwoners: 'advises' })
  assert.equal((await act(showRolverdeling, visitor, gemeente)).matrix, null)
  await adopt(gemeente)
  for (const actor of [visitor, outsider, yusuf]) {
    const { matrix, versie } = await act(showRolverdeling, actor, gemeente)
    assert.equal(versie, 1)
    assert.equal(matrix.subjects.length, 5)
    for (const { decider, within, rollen } of matrix.subjects) {
      assert.deepEqual([decider, within], ['Gemeenteraad', 'De wet'])
      assert.equal(rollen.filter(({ rol }: { rol: string | null }) => rol === 'decides').length, 1)
    }
  }
  const read = await stage.database.transaction(gemeente.id, (db) => look(db, rolverdelingIn(gemeente.id, 'en')))
  assert.equal(read?.subjects[1]?.decider, 'Municipal council')
})

test('the fingerprint of a matrix does not depend on order, and does on every word', () => {
  const one = { onderwerp: 'budget', name: null, within: '', decider: 'raad', rollen: [] }
  const two = { ...one, onderwerp: 'kader', rollen: [{ partij: 'inwoners', rol: 'advises' as const }] }
  assert.equal(standOf([one, two]), standOf([two, one]))
  for (const other of [
    { ...one, within: 'x' },
    { ...one, decider: 'gemeente' },
    { ...one, name: 'x' },
    { ...one, rollen: two.rollen },
  ])
    assert.notEqual(standOf([other, two]), standOf([one, two]))
})
