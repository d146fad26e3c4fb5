import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo } from '../../../doors/cast.ts'

const { read, post, json } = openDemo(new Date('2026-11-24T10:00:00.000Z'))
const sheet = '/verkenning/invullen/paren'
const filled = (revision: string, weight: string, note = ''): [string, string][] => [
  ['scores.0.item', 'kans/paar-1'],
  ['scores.0.revision', revision],
  ...(weight ? [['scores.0.weight', weight] as [string, string]] : []),
  ['scores.0.note', note],
]

test('the outcome of Lindewaard: two ranked lists with a table, where both think differently, and from a measure to a goal (FW-10)', async () => {
  const { html } = await read('/verkenning/kansen', 'beleidsambtenaar')
  for (const text of [
    'Kansen, de sterkste eerst',
    'Bedreigingen, de zwaarste eerst',
    'Bekijk dezelfde cijfers als tabel',
    'minder dan 5',
  ])
    assert.ok(html.includes(text), text)
  const href = /href="(\/lindewaard\/doelen\/beginnen\?statement=[^"]+)"/.exec(html)![1]!
  const begin = await read(href, 'beleidsambtenaar')
  assert.match(
    begin.html,
    new RegExp(`${decodeURIComponent(href.split('=')[1]!)}</textarea>|value="${decodeURIComponent(href.split('=')[1]!)}"`),
  )
  const { html: own } = await read('/verkenning/kansen', 'organisatie')
  assert.doesNotMatch(own, /doelen\/beginnen/)
  const { bedreigingen } = await json('/verkenning/kansen?ronde=1', 'organisatie')
  const heavy = bedreigingen.filter((row: { heavy: boolean }) => row.heavy)
  assert.ok(heavy.length > 0)
  for (const { needs, measures } of heavy) assert.ok(needs.length > 0 && measures.length > 0)
})

test('in the browser somebody scores a sheet without a script; what is wrong keeps what was typed, and who was overtaken loses nothing', async () => {
  assert.equal((await read(sheet, 'organisatie')).status, 404, 'no round is open')
  assert.equal((await post('/verkenning/openen', [['closesOn', '2026-12-08']], 'beleidsambtenaar')).status, 303)
  const empty = await read(sheet, 'organisatie')
  assert.equal(empty.html.match(/<fieldset/g)?.length, 12)
  const bare = await post(sheet, filled('0', '', 'Ons dorp wil wel.'), 'organisatie')
  assert.equal(bare.status, 422)
  const again = await bare.text()
  assert.match(again, /Kies ook hoe sterk dit geldt/)
  assert.match(again, /Ons dorp wil wel\./)
  const saved = await post(sheet, filled('0', '2', 'Ons dorp wil wel.'), 'organisatie')
  assert.equal(saved.headers.get('location'), '/lindewaard/verkenning/invullen/kansen')
  const late = await post(sheet, filled('0', '0', 'Toch niet.'), 'organisatie')
  assert.equal(late.status, 409)
  const both = await late.text()
  assert.match(both, /Er staat nu: Duidelijk\. Ons dorp wil wel\./)
  assert.match(both, /Toch niet\./)
  assert.match(both, /name="scores\.0\.revision" value="1"/)
  assert.equal((await post(sheet, filled('1', '0', 'Toch niet.'), 'organisatie')).status, 303)
})

test('what is typed stays with its item when the list grew meanwhile', async () => {
  const { html } = await read('/verkenning/invullen/kansen', 'partner')
  const keys = [...html.matchAll(/name="scores\.\d+\.item" value="([^"]+)"/g)].map(([, key]) => key!)
  const last = keys.length - 1
  const added = await post(
    '/verkenning/eigen/nieuw',
    [
      ['kind', 'kans'],
      ['name', 'Aan de haven komt een markt.'],
    ],
    'organisatie',
  )
  assert.equal(added.status, 303)
  const typed = keys.flatMap((key, index): [string, string][] => [
    [`scores.${index}.item`, key],
    [`scores.${index}.revision`, '0'],
    [`scores.${index}.note`, index === last ? 'Dit is nieuw.' : ''],
  ])
  const back = await (await post('/verkenning/invullen/kansen', typed, 'partner')).text()
  const items = back.split('<fieldset').slice(1)
  const [own, ...more] = items.filter((item) => item.includes('Dit is nieuw.'))
  assert.equal(more.length, 0)
  assert.ok(own!.includes(`value="${keys[last]}"`))
  assert.ok(own!.includes('Kies ook hoe sterk dit geldt'))
})
