import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { openDemo } from '../../../../doors/cast.ts'
import { known, look } from '../../../../house/db/look.ts'
import { view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { page, type Room } from '../../../../house/room.ts'
import { rolverdelingIn, WieBeslist } from '../index.ts'
import { matrixOut } from './matrix.ts'

/** Rooms that are not there: one with a page of an initiative, one that counts organisations and finds no sports club. */
const showInitiatief = view({
  name: 'initiatieven.show',
  input: z.strictObject({}),
  output: z.object({ matrix: matrixOut.nullable() }),
  words: () => ({ title: 'Buurttuin', fields: {} }),
  may: anyone,
  run: async ({ db, gemeente, lang }) => ({ matrix: await look(db, rolverdelingIn(gemeente.id, lang)) }),
})
const initiatieven: Room = {
  name: 'initiatieven',
  floor: 'praktijk',
  doors: [
    page('/initiatieven/buurttuin', showInitiatief, (p, { matrix }) => ({
      title: 'Buurttuin',
      main: <div class="md-wrap">{matrix && <WieBeslist p={p} matrix={matrix} />}</div>,
    })),
  ],
}
const veld: Room = {
  name: 'veld',
  floor: 'praktijk',
  doors: [],
  facts: [
    {
      s: 'situeren',
      about: 'register',
      of: () => known([{ text: 'Sportclubs die meedoen in de Wmo', value: 0, path: '/gebieden' }]),
    },
  ],
}
const { read, post, json } = openDemo(new Date('2026-11-24T10:00:00.000Z'), { extra: [initiatieven, veld] })
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('VI-10: a resident reads on the page of an initiative who decides on what and within which frame', async () => {
  const { html } = await read('/initiatieven/buurttuin', 'inwoner')
  assert.match(plain(html), /Welke initiatieven doorgaan Beslist: Inwoners Binnen: Het budget van de wijk/)
  assert.equal(html.match(/Beslist: /g)?.length, 5)
  const english = await read('/initiatieven/buurttuin', undefined, 'en')
  assert.match(plain(english.html), /The budget Decides: Municipal council/)
})

test('B9: Lindewaard is filled: gaps are shown, one party decides on each subject, every domain has an owner', async () => {
  assert.equal((await post('/visie/beginnen', [], 'beleidsambtenaar')).status, 303)
  const situeren = await read('/visie/vijf-s/situeren/beeld', 'beleidsambtenaar')
  assert.match(plain(situeren.html), /Sportclubs die meedoen in de Wmo 0 hiaat/)
  assert.match(plain(situeren.html), /Informele hulp in beeld nog geen gegevens/)
  assert.match(plain(situeren.html), /2025 2, een begin 2026 3, redelijk/)
  const plek = await read('/visie/plek', 'beleidsambtenaar')
  assert.match(plain(plek.html), /B\. Een plek in alle velden .* Elk relevant domein heeft een eigenaar\./)
  const steun = await json('/visie/vijf-s/steun/beeld', 'raadslid')
  assert.equal(steun.evidence.find(({ path }: { path: string | null }) => path === '/visie/zelfcheck/stand').value, '4 van de 15')
  const { matrix } = await json('/visie/rolverdeling')
  for (const { rollen } of matrix.subjects)
    assert.equal(rollen.filter(({ rol }: { rol: string | null }) => rol === 'decides').length, 1)
  const [middelen] = (await json('/visie/extra-middelen')).published
  assert.deepEqual([middelen.centsPerYear, middelen.to], [12_000_000, '2030-12-31'])
})

test('the page of a domain without an owner says that nobody owns volunteering there', async () => {
  const { plek } = (await json('/visie/versies/1')).inrichting
  const fields: [string, string][] = [
    ['revision', '1'],
    ['model', 'integrated'],
    ['argument', ''],
  ]
  for (const [index, { domein, owner }] of plek.domeinen.entries())
    fields.push(
      [`domeinen.${index}.domein`, domein],
      [`domeinen.${index}.relevant`, domein === 'vervoer' ? '' : 'true'],
      [`domeinen.${index}.owner`, domein === 'sport' ? '' : owner],
    )
  assert.equal((await post('/visie/plek/keuze', fields, 'vakafdeling')).status, 303)
  const { html } = await read('/visie/plek', 'beleidsambtenaar')
  assert.match(plain(html), /Niemand zorgt voor vrijwillige inzet bij Sport\./)
  assert.match(plain(html), /Vervoer niet van belang/)
  const late = await post('/visie/plek/keuze', fields, 'vakafdeling')
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Dit staat er nu/)
})

test('a subject is divided on its page; two that decide are refused at the field, with what was chosen kept', async () => {
  const path = '/visie/rolverdeling/concept/onderwerpen/budget'
  const chosen = (second: string): [string, string][] => [
    ['revision', '1'],
    ['within', 'De begroting'],
    ['rollen.0.partij', 'gemeente'],
    ['rollen.0.rol', 'decides'],
    ['rollen.1.partij', 'raad'],
    ['rollen.1.rol', second],
  ]
  const refused = await post(path, chosen('decides'), 'beleidsambtenaar')
  assert.equal(refused.status, 422)
  const html = await refused.text()
  assert.match(html, /Er mag er maar één beslissen\. Nu zijn het: Gemeente, Gemeenteraad\./)
  assert.match(html, /De begroting<\/textarea>/)
  assert.equal((await post(path, chosen('advises'), 'beleidsambtenaar')).status, 303)
  const stand = /name="stand" value="([0-9a-f]+)"/.exec((await read('/visie/rolverdeling/concept/akkoord/raad', 'raadslid')).html)
  const signed = await post('/visie/rolverdeling/concept/akkoord/raad', [['stand', stand![1]!]], 'raadslid')
  assert.equal(signed.status, 303)
  assert.match(plain((await read('/visie/rolverdeling/concept', 'raadslid')).html), /Gemeenteraad akkoord op 24 november 2026/)
  assert.equal((await read('/visie/rolverdeling/concept', 'loket')).status, 403)
})

test('a row of who to involve comes and goes on its page', async () => {
  const { html } = await read('/visie/betrokkenen', 'beleidsambtenaar')
  const path = /\/visie\/betrokkenen\/[0-9a-f-]{36}(?=" [^>]*>Voeg|"[^>]*>Voeg)/.exec(html)?.[0]
  assert.ok(path, 'the page offers a new row')
  const row: [string, string][] = [
    ['revision', '0'],
    ['who', 'Jongerenraad'],
    ['moment', 'In het najaar'],
    ['purpose', 'Meedenken'],
  ]
  assert.equal((await post(path, row, 'beleidsambtenaar')).status, 303)
  assert.match((await read('/visie/betrokkenen', 'beleidsambtenaar')).html, /Jongerenraad/)
  assert.equal((await post(`${path}/weghalen`, [], 'beleidsambtenaar')).status, 303)
  assert.doesNotMatch((await read('/visie/betrokkenen', 'beleidsambtenaar')).html, /Jongerenraad/)
})

test('the check tells the official what may help, and nobody else what was answered', async () => {
  const answers = Object.entries({
    domein: 'sport',
    ruimte: 'always',
    zichtbaar: 'seldom',
    antwoord: 'mostly',
    regels: 'mostly',
    vroeg: 'always',
  })
  assert.equal((await post('/visie/zelfcheck', [['revision', '0'], ...answers], 'vakafdeling')).status, 303)
  const mine = await read('/visie/zelfcheck', 'vakafdeling')
  assert.match(mine.html, /Loop een dag mee met een vrijwilliger/)
  assert.doesNotMatch((await read('/visie/zelfcheck', 'beleidsambtenaar')).html, /Loop een dag mee/)
  const stand = await read('/visie/zelfcheck/stand', 'beleidsambtenaar')
  assert.match(plain(stand.html), /4 van de 14 domeinen gedaan/)
})

test('extra means go from prepared to published on the page; the earlier decision stays', async () => {
  const no: [string, string][] = [
    ['revision', '0'],
    ['extra', 'no'],
    ['reason', 'Het geld is op.'],
  ]
  assert.equal((await post('/visie/extra-middelen/besluit', no, 'beleidsambtenaar')).status, 303)
  assert.doesNotMatch((await read('/visie/extra-middelen')).html, /Het geld is op/)
  assert.equal((await post('/visie/extra-middelen/publicatie', [['revision', '1']], 'beleidsambtenaar')).status, 403)
  assert.equal((await post('/visie/extra-middelen/publicatie', [['revision', '1']], 'wethouder')).status, 303)
  const { html } = await read('/visie/extra-middelen')
  assert.match(plain(html), /Dit geldt nu Nee, er komt geen extra geld .* Eerdere besluiten .* Ja: € 120\.000 per jaar/)
})

test('in English the pages speak English', async () => {
  for (const path of [
    '/visie/rolverdeling',
    '/visie/extra-middelen',
    '/visie/themas',
    '/visie/vijf-s/steun/beeld',
    '/visie/zelfcheck',
  ]) {
    const { html, status } = await read(path, 'beleidsambtenaar', 'en')
    assert.equal(status, 200, path)
    assert.doesNotMatch(plain(html), /Wie beslist|Zes thema|Extra middelen<|Wat het systeem|Zelfcheck/)
  }
})
