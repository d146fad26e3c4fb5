import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiDoor } from '../../../../doors/api.ts'
import { openStage } from '../../../../doors/cast.ts'
import { webDoor } from '../../../../doors/web.ts'
import { type Actor, operator, visitor } from '../../../../house/actor.ts'
import type { Declaration } from '../../../../house/declare.ts'
import { rooms } from '../../../index.ts'
import { createPerson } from '../actions/mensen.ts'
import { requireSteps } from './actions/beheer.ts'
import { codeAt, stepAt } from './totp.ts'

const now = new Date('2026-11-24T10:00:00Z')
let api: ReturnType<typeof apiDoor>
let web: ReturnType<typeof webDoor>
const stage = openStage(now, async (database) => {
  const behind = { database, rooms, now: () => now }
  api = apiDoor(behind)
  web = webDoor(behind)
})
const password = 'voorlezen is fijn'
const els = { name: 'Els', email: 'els@lindewaard.example', roles: ['beheerder', 'beleidsambtenaar'], password }
const thirty = (steps: number, secret: string) => codeAt(secret, stepAt(now) + steps)

/** A municipality with Els in it, and its slug. */
async function town(): Promise<string> {
  const gemeente = await stage.newGemeente()
  await stage.act(createPerson, operator, gemeente, els)
  await stage.act(requireSteps, operator, gemeente, { roles: ['beheerder'] })
  return `l${gemeente.id.slice(-10)}`
}

async function json(slug: string, method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await api.request(`http://localhost/api/v1/${slug}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, ticket: response.headers.get('meedoen-ticket') ?? '', body: text ? JSON.parse(text) : null }
}

/** A browser that keeps its cookies. */
function browser(slug: string) {
  const jar = new Map<string, string>()
  const go = async (path: string, fields?: Record<string, string>) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await web.request(`http://localhost/${slug}${path}`, {
      headers: { cookie, ...(fields && { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split('=')
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    const to = response.headers.get('location')?.replace(`/${slug}`, '') ?? null
    return { status: response.status, to, html: await response.text() }
  }
  return { jar, go }
}
const secretIn = (html: string) => /md-secret">([^<]+)</.exec(html)![1]!.replaceAll(' ', '')
const codesIn = (html: string) => [...html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code!)

test('SI-17 in the browser: led to set it up, nothing else opens, and then the code is asked each time', async () => {
  const slug = await town()
  const { jar, go } = browser(slug)
  assert.equal((await go('/inloggen', { email: els.email, password })).to, '/mijn/tweestap')
  for (const path of ['/beheer', '/beheer/personen', '/mijn', '/mijn/wachtwoord', '/typetest/sessies', '/beheer/kader'])
    assert.equal((await go(path)).to, '/mijn/tweestap', path)
  assert.equal((await go('/mijn/wachtwoord', { current: password, password: 'een ander geheim' })).to, '/mijn/tweestap')
  assert.match((await go('/mijn/tweestap')).html, /Uw rol vraagt om een tweede stap/)
  assert.equal((await go('/mijn/tweestap/app', { password })).to, '/mijn/tweestap/app/code')
  const shown = (await go('/mijn/tweestap/app/code')).html
  const secret = secretIn(shown)
  assert.match(shown, /<svg class="md-qr"/)
  const wrong = await go('/mijn/tweestap/app/code', { oneTimeCode: '000000' })
  assert.equal(wrong.status, 422)
  assert.ok(!wrong.html.includes('value="000000"'), 'a code is not sent back')
  assert.equal((await go('/mijn/tweestap/app/code', { oneTimeCode: thirty(-1, secret) })).to, '/mijn/tweestap/codes')
  const codes = codesIn((await go('/mijn/tweestap/codes')).html)
  assert.equal(codes.length, 10)
  assert.equal((await go('/mijn/tweestap/codes', {})).to, '/mijn/tweestap')
  assert.equal((await go('/mijn/tweestap/codes')).status, 404, 'once')
  assert.equal((await go('/beheer')).status, 200)
  assert.equal((await go('/uitloggen/overal', {})).to, '/inloggen')
  assert.equal((await go('/beheer')).to, '/inloggen')

  assert.equal((await go('/inloggen', { email: els.email, password })).to, '/inloggen/code')
  assert.equal(jar.get(`meedoen-${slug}`), undefined, 'no session yet')
  assert.equal((await go('/beheer')).to, '/inloggen')
  assert.equal((await go('/inloggen/code', { oneTimeCode: codes[3]! })).to, '/beheer', 'on to where they were going')
  assert.equal((await go('/beheer')).status, 200)
})

test('SI-17 in the API: the same, with a ticket in a header', async () => {
  const slug = await town()
  const first = await json(slug, 'POST', '/sessies', { email: els.email, password })
  assert.deepEqual([first.status, first.body.needs], [201, 'set-up'])
  const bearer = { authorization: `Bearer ${first.body.token}` }
  assert.equal((await json(slug, 'GET', '/personen', undefined, bearer)).status, 403)
  assert.equal((await json(slug, 'GET', '/personen/ik', undefined, bearer)).body.detail, 'Zet eerst uw tweede stap aan.')
  assert.equal((await json(slug, 'POST', '/mijn/tweestap/app', { password }, bearer)).status, 204)
  const { secret } = (await json(slug, 'GET', '/mijn/tweestap/app', undefined, bearer)).body
  const added = await json(slug, 'POST', '/mijn/tweestap/app/code', { oneTimeCode: thirty(-1, secret) }, bearer)
  assert.equal(added.body.codes.length, 10)
  assert.equal((await json(slug, 'GET', '/personen', undefined, bearer)).status, 200)

  const half = await json(slug, 'POST', '/sessies', { email: els.email, password })
  assert.deepEqual(half.body, { token: null, needs: 'code' })
  const ticket = { 'meedoen-ticket': half.ticket }
  assert.equal((await json(slug, 'POST', '/sessies/code', { oneTimeCode: thirty(0, secret) })).status, 410)
  assert.equal((await json(slug, 'POST', '/sessies/code', { oneTimeCode: '000000' }, ticket)).status, 422)
  const { body } = await json(slug, 'POST', '/sessies/code', { oneTimeCode: thirty(0, secret) }, ticket)
  assert.equal((await json(slug, 'GET', '/mijn', undefined, { authorization: `Bearer ${body.token}` })).body.name, 'Els')
  assert.equal((await json(slug, 'DELETE', '/sessies/huidige', undefined, { authorization: `Bearer ${body.token}` })).status, 204)
})

test('who is held may set up a second step and sign out, and beside that what a visitor may: over every door of the house', () => {
  const held: Actor = { kind: 'held', id: 'x', name: 'Els', sessieId: 'x' }
  const all = new Map<string, Declaration>()
  for (const door of rooms.flatMap(({ doors }) => doors)) {
    if (door.door === 'tool') continue
    const does = door.door === 'page' || door.door === 'block' ? door.view : door.door === 'form' ? door.action : door.does
    all.set(does.name, does)
    if (door.door === 'form' && door.view) all.set(door.view.name, door.view)
  }
  assert.ok(all.size > 100)
  const open = [...all.values()].filter(({ may }) => may(held) === true && may(visitor) !== true).map(({ name }) => name)
  assert.deepEqual(open.sort(), [
    'personen.addApp',
    'personen.addPasskey',
    'personen.beginApp',
    'personen.beginPasskey',
    'personen.mySteps',
    'personen.newApp',
    'personen.newPasskey',
    'personen.proof',
    'personen.signOut',
  ])
})
