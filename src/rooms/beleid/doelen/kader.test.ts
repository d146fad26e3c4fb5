import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo } from '../../../doors/cast.ts'
import type { Role } from '../../../house/actor.ts'
import { editionOf } from '../../basis/kaders/index.ts'
import { tagFault } from './areas.ts'
import { doel } from './model.ts'

const demo = openDemo(new Date('2026-11-24T10:00:00.000Z'))
const { read, post, json } = demo
const sanne = 'beleidsambtenaar' as const
const wmo2007 = editionOf('wmo-2007')!
const wmo2015 = editionOf('wmo-2015')!

const choose = (kader: string) => post('/beheer/kader', [['kader', kader]], 'beheerder')
/** A new goal with these tags, through the forms; the path of the goal, and what the form answered. */
async function tagged(statement: string, tags: [string, string][]) {
  const begun = await post('/doelen/beginnen', [['statement', statement]], sanne)
  const write = begun.headers.get('location')!
  const written = await post(write, [['revision', '1'], ['statement', statement], ...tags], sanne)
  return { path: write.replace('/schrijven', ''), written }
}

test('a municipality goes from the Wmo 2007 to that of 2015: no goal loses its tag, and each says where it is now (FW-01)', async () => {
  assert.equal((await choose('wmo-2007')).status, 303)
  const { path: carers } = await tagged('Mantelzorgers hebben een vrije middag', [
    ['area', 'wmo-2007/4'],
    ['alsoAreas', 'wmo-2007/5'],
  ])
  const { path: parents } = await tagged('Ouders vinden een steungezin', [['area', 'wmo-2007/2']])
  const before = (await read(carers, sanne)).html
  assert.match(before, /Prestatieveld 4: Mantelzorgers en vrijwilligers \(Wmo 2007\)/)
  assert.doesNotMatch(before, /In Wmo 2015/)

  assert.equal((await choose('wmo-2015')).status, 303)
  const after = (await read(carers, sanne)).html
  assert.match(
    after,
    /Prestatieveld 4: Mantelzorgers en vrijwilligers \(Wmo 2007\).*In Wmo 2015:.*Doel 1: Samen leven in de gemeente.*hoort hier helemaal bij/s,
  )
  assert.match(after, /ook bij.*Prestatieveld 5/s)
  assert.match(after, /Een deskundige moet nog nakijken/)
  assert.match((await read(parents, sanne)).html, /Prestatieveld 2:.*In Wmo 2015:.*Verplaatst naar de Jeugdwet/s)
  assert.match((await read(parents, sanne, 'en')).html, /Performance field 2:.*In Wmo 2015:.*Moved to the Youth Act/s)

  const { doelen } = await json('/doelen', sanne)
  const tags = doelen.map(({ area }: { area: string }) => area)
  assert.deepEqual(tags, ['wmo-2015/2', 'wmo-2015/1', 'wmo-2015/1', 'wmo-2015/1', 'wmo-2007/4', 'wmo-2007/2'])

  const form = (await read(`${carers}/schrijven`, sanne)).html
  assert.match(form, /<option value="wmo-2007\/4" selected/)
  for (const closed of ['wmo-2007/1', 'wmo-2007/2']) assert.ok(!form.includes(`value="${closed}"`), closed)
  const again = [
    ['revision', '2'],
    ['statement', 'Mantelzorgers hebben een vrije dag'],
    ['area', 'wmo-2007/4'],
    ['alsoAreas', 'wmo-2007/5'],
  ] as [string, string][]
  assert.equal((await post(`${carers}/schrijven`, again, sanne)).status, 303)
  assert.equal((await json('/doelen', sanne)).doelen[4].area, 'wmo-2007/4')
})

test('goals of one part of the law: by their own tag, and by where that is found today (FW-01, FW-02)', async () => {
  const under = async (area: string) =>
    (await json(`/doelen?area=${encodeURIComponent(area)}`, sanne)).doelen.map(({ no }: { no: number }) => no)
  assert.deepEqual(await under('wmo-2015/1'), [3, 1, 4, 2, 5], 'in the order people decided')
  assert.deepEqual(await under('wmo-2015/3'), [])
  assert.deepEqual(await under('wmo-2007/2'), [6])
  assert.match((await read('/doelen?area=wmo-2015/3', sanne)).html, /Hier hoort nog geen doel bij/)
  const { html } = await read('/doelen?area=wmo-2007/2', sanne)
  assert.match(html, /1 van de 6 doelen/)
  assert.match(html, /<option value="wmo-2007\/2" selected/)
  assert.doesNotMatch(html, /150 jongeren/)
})

test('a tag of a framework that is closed, or of two frameworks at once, is refused at its field with the input kept', async () => {
  const { written: closed } = await tagged('Buren eten samen', [
    ['area', 'wmo-2007/1'],
    ['specific', 'In elke wijk'],
  ])
  assert.equal(closed.status, 422)
  const html = await closed.text()
  assert.match(
    html,
    /href="#veld-area"[^>]*>Bij welk onderdeel[^<]*: Kies een onderdeel van het kader waar uw gemeente nu mee werkt/,
  )
  assert.match(html, /In elke wijk<\/textarea>/)
  const { written: alone } = await tagged('Buren koken samen', [['alsoAreas', 'wmo-2015/1']])
  assert.match(await alone.text(), /Kies eerst het onderdeel/)
  const kept = { area: 'wmo-2007/4', alsoAreas: [] }
  assert.deepEqual(tagFault(kept, { area: 'wmo-2015/1', alsoAreas: ['wmo-2007/4'] }, wmo2015), {
    code: 'area-mixed',
    field: 'alsoAreas',
  })
  assert.equal(tagFault(kept, kept, wmo2015), null)
  assert.equal(tagFault(kept, { area: null, alsoAreas: [] }, wmo2007), null)
})

test('the database refuses tags of two editions, and other tags without a first one', async () => {
  for (const [area, also] of [
    ['wmo-2007/4', '{wmo-2015/1}'],
    ['wmo-2007/4', '{wmo-2007/4}'],
    [null, '{wmo-2015/1}'],
    ['field 4', '{}'],
  ])
    await assert.rejects(
      demo.database.asOwner((client) => client.query('update doelen_doel set area = $1, also_areas = $2', [area, also])),
      /check/,
    )
})

test('a version of the plan from before goals had a tag still opens', async () => {
  const [{ area: _, alsoAreas: __, origins, ...old }] = (await json('/doelen', sanne)).doelen
  const said = origins.map(({ ref: ___, ...origin }: { ref: string }) => origin)
  const read = doel.parse({ ...old, origins: said })
  assert.deepEqual([read.area, read.alsoAreas, read.origins[0]?.ref], [null, [], null])
})

type Numbered = { readonly no: number }

test('from a conclusion of the typetest to a goal and back, and from a part of the vision (catalogue 19.2)', async () => {
  const { sessies } = await json('/typetest/sessies', sanne)
  const link = `/doelen?herkomst=typetest/${sessies[0].id}`
  const session = `/typetest/sessies/${sessies[0].id}`
  assert.ok((await read(session, sanne)).html.includes(`href="/lindewaard${link}"`))
  assert.match((await read(link, sanne)).html, /Doelen die hieruit kwamen.*1 van de \d+ doelen.*150 jongeren/s)
  assert.match((await read('/visie', sanne)).html, /href="\/lindewaard\/doelen\?herkomst=visie\/1"/)
  assert.doesNotMatch((await read('/visie')).html, /herkomst=/)
  assert.match((await read('/doelen?herkomst=visie/1', sanne)).html, /10 initiatieven/)
  assert.match((await read('/doelen?herkomst=visie/2', sanne)).html, /Hier hoort nog geen doel bij/)

  const byNo = async () => (await json('/doelen', sanne)).doelen.toSorted((one: Numbered, other: Numbered) => one.no - other.no)
  const [first, second, third] = await byNo()
  assert.ok((await read(`/doelen/${first.id}`, sanne)).html.includes(`href="/lindewaard${session}#verslag"`))
  // A partner reads the goal, and gets no link to a session that is closed to them.
  assert.doesNotMatch((await read(`/doelen/${first.id}`, 'partner')).html, /typetest\/sessies/)
  const [{ ref }] = second.origins
  const [, no, deel] = ref.split('/')
  assert.ok((await read(`/doelen/${second.id}`, 'partner')).html.includes(`/visie/versies/${no}#${deel}`))
  assert.match((await read(`/visie/versies/${no}`)).html, new RegExp(`id="${deel}"`))

  const form = (await read(`/doelen/${third.id}/herkomst`, sanne)).html
  assert.match(form, new RegExp(`<option value="typetest/${sessies[0].id}/2">de typetest: `))
  const to = `/doelen/${third.id}/herkomst`
  assert.equal((await post(to, [['from', `typetest/${sessies[0].id}/2`]], sanne)).status, 303)
  const { origins } = (await byNo())[2]
  assert.equal(origins[1].text, 'Wij willen breed blijven, maar meer richting geven.')
})

test('an origin that is not there, or says nothing, is refused at its field', async () => {
  const { id } = (await json('/doelen', sanne)).doelen[3]
  const refused = async (...fields: [string, string][]) => {
    const response = await post(`/doelen/${id}/herkomst`, fields, sanne)
    assert.equal(response.status, 422)
    return response.text()
  }
  assert.match(await refused(['from', 'visie/9/aanpak']), /Dit staat er niet meer/)
  assert.match(await refused(['from', 'veld']), /Schrijf in één of twee zinnen/)
  assert.match(await refused(['from', 'ergens']), /href="#veld-from"/)
})

test('the coverage report has a row for each part of the law, zero rows too, in both editions, and loses no goal (FW-02)', async () => {
  const cover = (kader: string, as: Role = sanne) => json(`/doelen/dekking?kader=${kader}`, as)
  const today = await json('/doelen/dekking', sanne)
  assert.deepEqual(today.columns, ['Doelen', 'Indicatoren', 'Activiteiten'])
  const counted = ({ rows }: { rows: { counts: number[] }[] }) => rows.map(({ counts }) => counts)
  // Goals 1, 2, 4 in aim 1; 3 in 2, also 1; the one of field 4 (also 5) in aims 1 and 2; the one of field 2 nowhere.
  assert.deepEqual(counted(today), [
    [5, 4, 4],
    [2, 1, 1],
    [0, 0, 0],
  ])
  assert.deepEqual([today.elsewhere[0], today.untagged[0]], [1, 2])
  const old = await cover('wmo-2007')
  assert.deepEqual(
    old.rows.map(({ tag, counts }: { tag: string; counts: number[] }) => [tag, counts[0]]),
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((no) => [`wmo-2007/${no}`, [4, 1, 4, 5, 5, 1, 4, 1, 0][no - 1]]),
  )
  // The field may read the draft of the plan while it is open for reactions; the province reads goals only.
  assert.deepEqual((await cover('wmo-2015', 'organisatie')).rows[0].counts, [5, 4, 4])
  assert.deepEqual((await cover('wmo-2015', 'provincie')).rows[0].counts, [5, 4, 0])

  const { html } = await read('/doelen/dekking', sanne)
  assert.match(html, /Eén van de 3 onderdelen heeft nog geen doel.*Doel 3: Opvang en beschermd wonen/s)
  assert.match(html, /Doel 3: Opvang en beschermd wonen<\/a><\/th><td[^>]*><span[^>]*>.*?nog geen doel<\/span><\/td><td[^>]*>0</)
  assert.match(html, /Eén doel hoort bij een onderdeel dat nu in een andere wet staat/)
  assert.equal((await read('/doelen/dekking', 'inwoner')).status, 403)
})
