import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../../doors/cast.ts'
import { outsider, type Role, visitor } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Declaration, Gemeente } from '../../../../house/declare.ts'
import {
  bronnenIn,
  doelgroepenIn,
  domeinenIn,
  kansenEnBedreigingen,
  kansenIn,
  ontwikkelingen,
  ontwikkelingenIn,
} from '../index.ts'
import { domeinen } from '../naslag/domeinen.ts'
import { listBegrippen } from '../views.ts'
import * as acts from './actions.ts'
import * as views from './views.ts'

const stage = openStage(new Date('2026-11-24T10:00:00.000Z'))
const sanne = person('beleidsambtenaar')
const act = (declaration: Declaration, gemeente: Gemeente, input: unknown = {}) => stage.act(declaration, sanne, gemeente, input)
const refusal = (declaration: Declaration, gemeente: Gemeente, input: unknown) =>
  stage.refusal(declaration, sanne, gemeente, input)
const ask = <T>(gemeente: Gemeente, lookup: Parameters<typeof look<T>>[1]) =>
  stage.database.transaction(gemeente.id, (db) => look(db, lookup))
const fonds = { kind: 'bron', name: 'Buurtfonds', soort: 'fonds', about: 'Voor bewoners.', deadline: '2027-03-01' }

test('the officer adds a fund with conditions and a deadline; it stands beside the national sources, which stay as they are (FW-12)', async () => {
  const gemeente = await stage.newGemeente()
  const before = await ask(gemeente, bronnenIn(gemeente.id))
  const { id } = await act(acts.addToevoeging, gemeente, fonds)
  const after = await ask(gemeente, bronnenIn(gemeente.id))
  assert.deepEqual(after.slice(0, -1), before)
  assert.deepEqual(after.at(-1), {
    key: `eigen-${id}`,
    nl: 'Buurtfonds',
    en: 'Buurtfonds',
    own: true,
    retired: false,
    soort: 'fonds',
    conditions: { nl: 'Voor bewoners.', en: 'Voor bewoners.' },
    deadline: '2027-03-01',
  })
})

test('what is retired is chosen no more and stays readable; its name is free again', async () => {
  const gemeente = await stage.newGemeente()
  const { id } = await act(acts.addToevoeging, gemeente, fonds)
  assert.equal((await refusal(acts.addToevoeging, gemeente, { ...fonds, name: 'buurtFONDS' })).status, 409)
  await act(acts.retireToevoeging, gemeente, { id })
  assert.equal((await ask(gemeente, bronnenIn(gemeente.id))).at(-1)?.retired, true)
  const { bronnen } = await act(views.listBronnen, gemeente)
  assert.equal(
    bronnen.some(({ own }: { own: boolean }) => own),
    false,
  )
  assert.equal((await act(views.showToevoeging, gemeente, { id })).name, 'Buurtfonds')
  const { kind: _, ...again } = fonds
  assert.equal((await refusal(acts.writeToevoeging, gemeente, { id, revision: 1, ...again })).status, 409)
  assert.equal((await refusal(acts.retireToevoeging, gemeente, { id })).status, 404)
  await act(acts.addToevoeging, gemeente, { ...fonds, name: 'BUURTFONDS' })
})

test('two who change the same addition: the second is told, and loses nothing', async () => {
  const gemeente = await stage.newGemeente()
  const { id } = await act(acts.addToevoeging, gemeente, { kind: 'domein', name: 'Water' })
  const written = await act(acts.writeToevoeging, gemeente, { id, revision: 1, name: 'Water en groen' })
  assert.equal(written.revision, 2)
  assert.equal((await refusal(acts.writeToevoeging, gemeente, { id, revision: 1, name: 'Groen' })).status, 409)
  assert.equal((await act(views.showToevoeging, gemeente, { id })).name, 'Water en groen')
  await act(acts.addToevoeging, gemeente, { kind: 'domein', name: 'Groen' })
  const taken = await refusal(acts.writeToevoeging, gemeente, { id, revision: 2, name: 'GROEN' })
  assert.deepEqual([taken.status, taken.field], [409, 'name'])
})

test('what does not fit is refused at its field', async () => {
  const gemeente = await stage.newGemeente()
  const at = async (input: object) => (await refusal(acts.addToevoeging, gemeente, input)).field
  assert.equal(await at({ kind: 'domein', name: 'Water', deadline: '2027-01-01' }), 'deadline')
  assert.equal(await at({ kind: 'kans', name: 'Een kans', sensitive: true }), 'sensitive')
  assert.equal(await at({ kind: 'begrip', name: 'Lindetafel' }), 'about')
  assert.equal(await at({ kind: 'begrip', name: 'Lindetafel', about: 'woord '.repeat(61) }), 'about')
  assert.equal(await at({ kind: 'bron', name: 'Fonds', about: 'Voor bewoners.' }), 'soort')
  assert.equal(await at({ kind: 'bron', name: 'Fonds', soort: 'fonds' }), 'about')
  assert.equal(await at({ kind: 'domein', name: 'SPORT' }), 'name')
})

test('a term of the municipality is found in the glossary; opportunities, threats and developments join the library', async () => {
  const gemeente = await stage.newGemeente()
  await act(acts.addToevoeging, gemeente, { kind: 'begrip', name: 'Lindetafel', about: 'Praten aan één tafel.' })
  const { entries } = await act(listBegrippen, gemeente, { zoek: 'lindetafel' })
  assert.equal(entries[0].term.definition.nl, 'Praten aan één tafel.')
  await act(acts.addToevoeging, gemeente, { kind: 'bedreiging', name: 'Het buurthuis sluit.', nameEn: 'The centre closes.' })
  const kansen = await ask(gemeente, kansenIn(gemeente.id))
  assert.deepEqual(
    kansen.slice(0, -1).map(({ key }) => key),
    kansenEnBedreigingen.map(({ key }) => key),
  )
  assert.deepEqual([kansen.at(-1)?.kind, kansen.at(-1)?.en], ['bedreiging', 'The centre closes.'])
  const { id } = await act(acts.addToevoeging, gemeente, {
    kind: 'ontwikkeling',
    name: 'Hulp via een app',
    about: 'Buren vragen elkaar hulp.',
  })
  assert.equal((await ask(gemeente, ontwikkelingenIn(gemeente.id))).length, ontwikkelingen.length + 1)
  await act(acts.retireToevoeging, gemeente, { id })
  const [left] = (await ask(gemeente, ontwikkelingenIn(gemeente.id))).filter(({ own }) => own)
  assert.equal(left?.retired, true)
})

test('a group of the municipality may be sensitive (FW-09)', async () => {
  const gemeente = await stage.newGemeente()
  await act(acts.addToevoeging, gemeente, { kind: 'doelgroep', name: 'Mensen met schulden', sensitive: true })
  await act(acts.addToevoeging, gemeente, { kind: 'doelgroep', name: 'Nieuwe inwoners' })
  const own = (await ask(gemeente, doelgroepenIn(gemeente.id))).filter((group) => group.own)
  assert.deepEqual(
    own.map(({ nl, sensitive }) => [nl, sensitive]),
    [
      ['Mensen met schulden', true],
      ['Nieuwe inwoners', false],
    ],
  )
})

test('every domain can have a role of a department that looks after it, also one of the municipality (FW-13)', async () => {
  const gemeente = await stage.newGemeente()
  assert.deepEqual(
    (await ask(gemeente, domeinenIn(gemeente.id))).map(({ key, relevant }) => [key, relevant]),
    domeinen.map(({ key }) => [key, false]),
  )
  const { id } = await act(acts.addToevoeging, gemeente, { kind: 'domein', name: 'Water' })
  const owner = { relevant: true, role: 'adviseur', department: 'Ruimte' }
  for (const domein of ['sport', `eigen-${id}`]) await act(acts.setDomein, gemeente, { domein, revision: 0, ...owner })
  const owned = (await ask(gemeente, domeinenIn(gemeente.id))).filter(({ relevant }) => relevant)
  assert.deepEqual(
    owned.map(({ nl, role, department, revision }) => [nl, role, department, revision]),
    [
      ['Sport', 'adviseur', 'Ruimte', 1],
      ['Water', 'adviseur', 'Ruimte', 1],
    ],
  )
  for (const revision of [0, 2])
    assert.equal((await refusal(acts.setDomein, gemeente, { domein: 'sport', revision, ...owner })).status, 409)
  await act(acts.setDomein, gemeente, { domein: 'sport', revision: 1, relevant: false })
  for (const domein of ['ruimtevaart', 'eigen-niets'])
    assert.equal((await refusal(acts.setDomein, gemeente, { domein, revision: 0, ...owner })).status, 404)
})

test('only officer and administrator write; everybody reads; an outsider finds no form, and Rietmeer sees nothing of Lindewaard', async () => {
  const [gemeente, rietmeer] = [await stage.newGemeente(), await stage.newGemeente()]
  const { id } = await act(acts.addToevoeging, gemeente, fonds)
  const others: Role[] = ['wethouder', 'raadslid', 'organisatie', 'inwoner']
  for (const actor of [...others.map(person), visitor, outsider])
    for (const [does, input] of [
      [acts.addToevoeging, { ...fonds, name: 'Ander fonds' }],
      [acts.retireToevoeging, { id }],
      [acts.setDomein, { domein: 'sport', revision: 0 }],
      [views.listToevoegingen, {}],
    ] as const) {
      const outcome = await stage.call(does, actor, gemeente, input)
      assert.ok(!outcome.ok && outcome.denied, does.name)
      if (actor === outsider) assert.equal(outcome.denied.no, 'absent')
    }
  for (const does of [views.listBronnen, views.listDomeinen, views.listDoelgroepen])
    assert.ok((await stage.call(does, visitor, gemeente)).ok)
  await stage.act(acts.addToevoeging, person('beheerder'), gemeente, { ...fonds, name: 'Fonds van de beheerder' })
  assert.equal((await act(views.listToevoegingen, rietmeer)).toevoegingen.length, 0)
  assert.equal((await refusal(views.showToevoeging, rietmeer, { id })).status, 404)
  assert.equal((await refusal(acts.retireToevoeging, rietmeer, { id })).status, 404)
})
