import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Role } from './actor.ts'
import { only } from './may.ts'

test('who may not open a page reads in one sentence who may', () => {
  const resident: Actor = { kind: 'person', id: 'a', name: 'Ruben', sessieId: 'b', roles: [] }
  const said = (...roles: Role[]) => {
    const no = only(...roles)(resident)
    assert.ok(no !== true)
    return [no.why.nl, no.page?.nl, no.why.en, no.page?.en]
  }
  assert.deepEqual(said('beheerder'), [
    'Dit is alleen voor de beheerder.',
    'Deze pagina is alleen voor de beheerder.',
    'This is only for the administrator.',
    'Only the administrator can open this page.',
  ])
  const [dit, , , page] = said('wethouder', 'raadslid', 'adviesorgaan')
  assert.equal(dit, 'Dit is alleen voor de wethouder, het raadslid of het lid van een adviesraad.')
  assert.equal(page, 'Only the alderman, the councillor, or the member of an advisory body can open this page.')
})
