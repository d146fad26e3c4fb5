import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../../../tools/postgres.ts'
import { apiDoor } from '../../../doors/api.ts'
import { nowhere } from '../../../doors/enter.ts'
import { webDoor } from '../../../doors/web.ts'
import { operator } from '../../../house/actor.ts'
import type { Database } from '../../../house/db/database.ts'
import { perform } from '../../../house/perform.ts'
import { createGemeente } from '../../basis/gemeenten/actions.ts'
import { rooms } from '../../index.ts'
import { editionOf } from './editions/index.ts'

let database: Database
let web: ReturnType<typeof webDoor>
let api: ReturnType<typeof apiDoor>

before(async () => {
  database = await newDatabase()
  web = webDoor({ database, rooms })
  api = apiDoor({ database, rooms })
  const input = { name: 'Lindewaard', slug: 'lindewaard', phone: '088 000 12 34' }
  await perform(database, createGemeente, { actor: operator, gemeente: nowhere, lang: 'nl', now: new Date(), tickets: {}, input })
})
after(() => database.close())

const open = async (path: string) => {
  const response = await web.request(`http://localhost${path}`)
  return { status: response.status, html: await response.text() }
}
const post = (path: string, body: Record<string, string>) =>
  web.request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(body),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
  })

/** Catalogue §20: letters, even, odd, type, name. */
const vectors = [
  ['aaaaaaaaaaaaaa', 7, 7, 'I', 'De ambitie voorbij'],
  ['bbbbbbbbbbbbbb', 0, 0, 'IV', 'In de leunstoel'],
  ['ababababababab', 0, 7, 'II', 'Een behouden koers'],
  ['bababababababa', 7, 0, 'III', 'Op hoop van zegen'],
  ['aaaaaaaabbbbbb', 4, 4, 'I', 'De ambitie voorbij'],
  ['aaaaaabbbbbbbb', 3, 3, 'IV', 'In de leunstoel'],
  ['aaaaaaabbbbbbb', 3, 4, 'II', 'Een behouden koers'],
  ['aaaaaababbbbbb', 4, 3, 'III', 'Op hoop van zegen'],
  ['bbbbbbabaaaaaa', 3, 4, 'II', 'Een behouden koers'],
  ['aaaaabaaaabaaa', 6, 6, 'I', 'De ambitie voorbij'],
] as const

test('TT-04, TT-07: a visitor answers fourteen questions, one a screen, and sees the type, the card and the caveat', async () => {
  for (const [letters, , , , name] of vectors) {
    let path = (await post('/lindewaard/typetest', { blad: 'nu' })).headers.get('location')!
    for (const [index, choice] of [...letters].entries()) {
      assert.match((await open(path)).html, new RegExp(`Vraag ${index + 1} van 14`))
      const response = await post(path, { choice })
      assert.equal(response.status, 303)
      path = response.headers.get('location')!
    }
    const { status, html } = await open(path)
    assert.equal(status, 200)
    assert.match(html, new RegExp(`<h1[^>]*>U komt uit bij: ${name}`))
    assert.match(html, /Geen van de vier is de beste/)
    assert.match(html, /role="img"/)
  }
})

test('no answer chosen: the same question, with a sentence, and the earlier answers kept', async () => {
  const response = await post('/lindewaard/typetest/nu/ab', {})
  assert.equal(response.status, 422)
  const html = await response.text()
  assert.match(html, /Vraag 3 van 14/)
  assert.match(html, /Maak een keuze\.|Vul dit in\./)
  assert.match(html, /href="\/lindewaard\/typetest\/nu\/a"/)
})

test('TT-02: the pole of an option is never in the page while somebody answers', async () => {
  for (let n = 0; n < 14; n++)
    assert.doesNotMatch((await open(`/lindewaard/typetest/nu/${'a'.repeat(n)}`)).html, /\b(dirigent|op afstand|smal|breed)\b/i)
})

test('TT-12: near the line, the neighbouring types are named', async () => {
  const { html } = await open('/lindewaard/typetest/nu/aaaaaababbbbbb')
  assert.match(html, /Lees ook: De ambitie voorbij, Een behouden koers, In de leunstoel/)
})

test('the API gives the same as the page', async () => {
  for (const [letters, even, odd, type] of vectors) {
    const response = await api.request(`http://localhost/api/v1/lindewaard/typetest/uitslagen/${letters}`)
    const body = (await response.json()) as { even: number; odd: number; type: string }
    assert.deepEqual([body.even, body.odd, body.type], [even, odd, type])
  }
  const short = await api.request('http://localhost/api/v1/lindewaard/typetest/uitslagen/aaaaaaaaaaaaa')
  assert.equal(short.status, 422)
})

test('TT-06: the result shows the poles that apply first and the other two on request, in both languages', async () => {
  const { poles } = editionOf('current')
  for (const lang of ['nl', 'en'] as const) {
    const response = await web.request('http://localhost/lindewaard/typetest/nu/ababababababab', {
      headers: { cookie: `taal=${lang}` },
    })
    const [first, onRequest] = (await response.text()).split(/<summary>(?:Lees ook de andere|Read the other)/)
    for (const { pole, description } of poles) {
      const applies = pole === 'broad' || pole === 'director'
      const text = description[lang].slice(0, 40).replaceAll("'", '&#39;')
      assert.equal(first!.includes(text), applies, `${lang} ${pole}`)
      assert.equal(onRequest!.includes(text), !applies, `${lang} ${pole}`)
    }
    assert.match(first!, lang === 'nl' ? /Herkent u dit\?/ : /Do you recognise this\?/)
  }
})

test('TT-12: each dimension says how strong it is, and no grade or ranking appears', async () => {
  const strengthAt = async (letters: string) => (await open(`/lindewaard/typetest/nu/${letters}`)).html
  assert.match(await strengthAt('aaaaaaaaaaaaaa'), /smal, 7 van 7, uitgesproken\..*dirigent, 7 van 7, uitgesproken\./s)
  assert.match(await strengthAt('ababbbababbaaa'), /breed, 2 van 7, gematigd\..*dirigent, 5 van 7, gematigd\./s)
  const near = await strengthAt('aaaaaababbbbbb')
  assert.match(near, /smal, 4 van 7, dicht bij de grens\..*op afstand, 3 van 7, dicht bij de grens\./s)
  assert.doesNotMatch(near.replace(/<svg.*?<\/svg>/gs, ''), /rapportcijfer|ranglijst|beter dan|procent/i)
})

test('TT-10: somebody alone fills in both sheets and sees what moves, with the steering levers only', async () => {
  let path = (await post('/lindewaard/typetest', { blad: 'beide' })).headers.get('location')!
  for (const [index, choice] of [...'abbababbbbbbbbababbbababbaaa'].entries()) {
    const { html } = await open(path)
    assert.match(html, index < 14 ? /Zoals het nu is/ : /Zoals wij het willen/)
    path = (await post(path, { choice })).headers.get('location')!
  }
  const { status, html } = await open(path)
  assert.equal(status, 200)
  assert.match(html, /Even vragen: 0\. Oneven vragen: \+4\./)
  assert.match(html, /waarop subsidie is gebaseerd/)
  assert.doesNotMatch(html, /voor wie de steun is/)
  assert.match(html, /marker-end/)
  assert.equal((await open('/lindewaard/typetest/nu/aaaaaaaaaaaaaaa')).status, 404)
})
