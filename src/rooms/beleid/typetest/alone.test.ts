import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { apiDoor } from '../../../doors/api.ts'
import { nowhere } from '../../../doors/enter.ts'
import { webDoor } from '../../../doors/web.ts'
import { operator } from '../../../house/actor.ts'
import { type Database, openDatabase } from '../../../house/db/database.ts'
import { migrate } from '../../../house/db/migrate.ts'
import { perform } from '../../../house/perform.ts'
import { createGemeente } from '../../basis/gemeenten/actions.ts'
import { rooms } from '../../index.ts'

let database: Database
let web: ReturnType<typeof webDoor>
let api: ReturnType<typeof apiDoor>

before(async () => {
  database = await openDatabase({ folder: null })
  await migrate(database)
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

test('a visitor answers fourteen questions, one a screen, and sees the type, the card and the caveat', async () => {
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

test('the pole of an option is never in the page while somebody answers', async () => {
  for (let n = 0; n < 14; n++)
    assert.doesNotMatch((await open(`/lindewaard/typetest/nu/${'a'.repeat(n)}`)).html, /\b(dirigent|op afstand|smal|breed)\b/i)
})

test('near the line, the neighbouring types are named', async () => {
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
