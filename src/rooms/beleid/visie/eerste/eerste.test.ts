import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../../doors/cast.ts'
import { outsider, visitor } from '../../../../house/actor.ts'
import { courseOf } from '../../typetest/index.ts'
import { showVisie } from '../views.ts'
import { offerEerste, showEerste, writeEerste } from './eerste.ts'
import { eersteDelen, eersteTeksten } from './teksten.ts'

const { newGemeente, call, act, refusal } = openStage(new Date('2026-11-24T10:00:00.000Z'))
const geert = person('beleidsambtenaar')
const answers = 'ababbbababbaaa'

test('what the typetest showed becomes a first vision with every required part, to change before it is kept (VI-01)', async () => {
  const gemeente = await newGemeente()
  const texts = await act(showEerste, geert, gemeente, { answers })
  assert.match(texts.aanpak, /kiezen voor breed/)
  assert.match(texts.regierol, /is dirigent/)
  await act(writeEerste, geert, gemeente, { answers, ...texts, steun: 'Het dorpshuis is de plek voor alle vragen.' })
  const { working } = await act(showVisie, geert, gemeente)
  assert.deepEqual(working.missing, [])
  assert.equal(
    working.delen.find(({ deel }: { deel: string }) => deel === 'steun').text,
    'Het dorpshuis is de plek voor alle vragen.',
  )
  assert.equal((await act(offerEerste, geert, gemeente, { answers })).going, true)
  assert.equal((await refusal(writeEerste, geert, gemeente, { answers, ...texts })).status, 409)
})

test('of two sheets the one about later is taken along; an empty part is refused at its field', async () => {
  const gemeente = await newGemeente()
  assert.deepEqual(await act(offerEerste, geert, gemeente, { both: `${'a'.repeat(14)}${answers}` }), { answers, going: false })
  const texts = await act(showEerste, geert, gemeente, { answers })
  assert.equal((await refusal(writeEerste, geert, gemeente, { answers, ...texts, sturen: ' ' })).field, 'sturen')
  assert.equal((await refusal(showEerste, geert, gemeente, { answers: 'abc' })).field, 'answers')
})

test('every course has its own words, in both languages', () => {
  const said = ['a'.repeat(14), 'b'.repeat(14), 'ab'.repeat(7), 'ba'.repeat(7)].map((letters) => {
    const texts = eersteTeksten(courseOf(letters))
    assert.ok(eersteDelen.every((deel) => texts[deel].nl && texts[deel].en))
    return `${texts.regierol.nl}${texts.aanpak.nl}`
  })
  assert.equal(new Set(said).size, 4)
})

test('visitors, residents and Rietmeer are not offered a vision', async () => {
  const gemeente = await newGemeente()
  for (const who of [visitor, outsider, person('inwoner'), person('wethouder')])
    for (const does of [offerEerste, showEerste, writeEerste])
      assert.equal((await call(does, who, gemeente, { answers })).ok, false)
})
