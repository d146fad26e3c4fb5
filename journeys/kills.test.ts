import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase, type Queryable } from '../src/house/db/database.ts'
import { hashSecret, newSecret } from '../src/house/secret.ts'
import { inclusie } from '../src/rooms/basis/kaders/index.ts'
import { signIn, startProgram } from './program.ts'

/**
 * Forty times the program, its database, or both at once are killed while people answer and the municipality adopts. What was
 * acknowledged is there afterwards, whole; what was not is sent again with the same key, and happens once.
 */
const rounds = 40
const seed = Number(process.env.KILLS_SEED ?? Date.now() % 1_000_000)
const random = (() => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
})()

const folder = mkdtempSync(join(tmpdir(), 'meedoen-kills-'))
let program: Awaited<ReturnType<typeof startProgram>> | undefined
after(async () => {
  // A writer that still sends would go on for ever.
  stopped = true
  await program?.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Writers wait here while the program is down. */
let opened = Promise.withResolvers<string>()
let acknowledged = 0
let again = 0
let stopped = false

interface Write {
  readonly method: 'POST' | 'PUT'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Sends until it is acknowledged, each time with the same key. */
async function send({ method, path, headers, body }: Write): Promise<Response> {
  const key = randomUUID()
  const form = body instanceof URLSearchParams
  if (form) body.set('_once', key)
  for (;;) {
    const origin = await opened.promise
    try {
      const response = await fetch(`${origin}${path}`, {
        method,
        redirect: 'manual',
        headers: { ...headers, origin, ...(form ? {} : { 'idempotency-key': key, 'content-type': 'application/json' }) },
        body: form ? body : JSON.stringify(body ?? {}),
      })
      const text = await response.text()
      if (response.status === 503) {
        assert.ok(response.headers.has('retry-after'), 'whoever is asked to try again hears when')
        again++
        await sleep(50)
        continue
      }
      assert.ok(form ? response.status === 303 : response.ok, `${method} ${path}: ${response.status} ${text}`)
      acknowledged++
      return new Response(text, { headers: response.headers })
    } catch (error) {
      if (!(error instanceof TypeError) || stopped) throw error
      again++
    }
  }
}

const api = '/api/v1/lindewaard'

/** One phone in the session, with the letters that were acknowledged; a dash where none was. */
interface Phone {
  ticket: string
  readonly sheets: Record<'actual' | 'desired', string[]>
}
const phones: Phone[] = []
const code = Promise.withResolvers<string>()

/** People who join, answer and hand in, one after the other; by the API or by the forms. */
async function people(door: 'api' | 'form'): Promise<void> {
  const session = await code.promise
  while (!stopped) {
    const phone: Phone = { ticket: '', sheets: { actual: Array(14).fill('-'), desired: Array(14).fill('-') } }
    const headers = { 'meedoen-ticket': `eigen=${newSecret()}` }
    const joined = await send({ method: 'POST', path: `${api}/meedoen/${session}`, headers, body: { roleGroup: 'other' } })
    phone.ticket = joined.headers.get('meedoen-ticket')!.split('=')[1]!
    phones.push(phone)
    const ticket = { 'meedoen-ticket': `typetest-${session}=${phone.ticket}` }
    const cookie = { cookie: `kaartje-lindewaard-typetest-${session}=${phone.ticket}` }
    for (const perspective of ['actual', 'desired'] as const) {
      for (let no = 1; no <= 14 && !stopped; no++) {
        const choice = random() < 0.5 ? 'a' : 'b'
        const answer = `${api}/meedoen/${session}/bladen/${perspective}/antwoorden/${no}`
        const page = `/lindewaard/meedoen/${session}/${perspective}/${no}`
        await (door === 'api'
          ? send({ method: 'PUT', path: answer, headers: ticket, body: { choice } })
          : send({ method: 'POST', path: page, headers: cookie, body: new URLSearchParams({ choice }) }))
        phone.sheets[perspective][no - 1] = choice
      }
      if (!stopped)
        await send({ method: 'POST', path: `${api}/meedoen/${session}/bladen/${perspective}/inlevering`, headers: ticket })
    }
  }
}

const adopted = { visie: [] as number[], plan: [] as number[] }

/** A vision or a plan, begun, discussed and adopted, again and again. */
async function municipality(room: 'visie' | 'plan', headers: Record<string, string>): Promise<void> {
  const post = (path: string) => send({ method: 'POST', path: `${api}/${room}${path}`, headers })
  const put = (path: string, body: unknown) => send({ method: 'PUT', path: `${api}/${room}${path}`, headers, body })
  if (room === 'plan') {
    for (const deel of [13, 14, 15]) await put(`/delen/${deel}`, { revision: 0, text: 'Samen.' })
  } else await post('')
  while (!stopped) {
    if (room === 'visie') await post('/bespreking')
    adopted[room].push(((await (await post('/vaststelling')).json()) as { no: number }).no)
    await post('')
    // Every plan asks again whether everybody can take part.
    if (room === 'plan' && !stopped) for (const { key } of inclusie) await put(`/inclusie/${key}`, { revision: 0, answer: 'Ja.' })
  }
}

/** What the program itself says after a kill, about what was acknowledged since the kill before. */
async function heard(origin: string, headers: Record<string, string>, since: { visie: number; plan: number; phones: number }) {
  const ask = async (path: string, own: Record<string, string>) => {
    const response = await fetch(`${origin}${api}${path}`, { headers: own })
    assert.equal(response.status, 200, path)
    return response.json()
  }
  for (const room of ['visie', 'plan'] as const)
    for (const no of adopted[room].slice(since[room])) {
      const { delen } = (await ask(`/${room}/versies/${no}`, headers)) as { delen: unknown[] }
      assert.ok(delen.length >= 7, `${room} ${no} is whole`)
    }
  const session = await code.promise
  for (const phone of phones.slice(since.phones)) {
    const { sheets } = (await ask(`/meedoen/${session}`, { 'meedoen-ticket': `typetest-${session}=${phone.ticket}` })) as {
      sheets: { perspective: 'actual' | 'desired'; missing: number[] }[]
    }
    assert.equal(sheets.length, 2)
    for (const { perspective, missing } of sheets)
      for (const no of missing) assert.equal(phone.sheets[perspective][no - 1], '-', `answer ${no} was acknowledged`)
  }
}

/** Everything adopted has its version, all its parts and one event, and the other way round. */
const halves = `with stand as (
    select 'visie' as room, v.gemeente_id, v.id, v.no, v.adopted_at, k.no as versie, jsonb_array_length(k.snapshot->'delen') as delen
    from visie_visie v left join visie_versie k on k.gemeente_id = v.gemeente_id and k.visie_id = v.id
    union all
    select 'plan', p.gemeente_id, p.id, p.no, p.adopted_at, k.no, jsonb_array_length(k.snapshot->'delen')
    from plan_plan p left join plan_versie k on k.gemeente_id = p.gemeente_id and k.plan_id = p.id)
  select room || ' ' || no as half from stand s where not (
    (adopted_at is null) = (versie is null) and (versie is null or (versie = no and delen >= 7))
    and (select count(*) from house_event e where e.gemeente_id = s.gemeente_id and e.subject_id = s.id
      and e.kind = case room when 'visie' then 'visie.adoptVisie' else 'plan.adoptPlan' end) = (versie is not null)::int)
  union all
  select 'somebody without two sheets' from typetest_deelnemer d
  where (select count(*) from typetest_blad b where b.gemeente_id = d.gemeente_id and b.deelnemer_id = d.id) <> 2`

/** What is half, or was acknowledged and is lost; read from the tables. */
async function faultsIn(client: Queryable): Promise<string[]> {
  const faults = (await client.query(halves)).rows.map(({ half }) => String(half))
  for (const room of ['visie', 'plan'] as const) {
    const kept = new Set((await client.query(`select no from ${room}_versie`)).rows.map(({ no }) => no))
    faults.push(...adopted[room].filter((no) => !kept.has(no)).map((no) => `${room} ${no} is lost`))
  }
  const { rows } = await client.query(
    'select d.ticket_hash, b.perspective, b.answers from typetest_deelnemer d join typetest_blad b on b.deelnemer_id = d.id where d.ticket_hash is not null',
  )
  const kept = new Map(
    rows.map((row) => [`${Buffer.from(row.ticket_hash as Buffer).toString('hex')} ${row.perspective}`, String(row.answers)]),
  )
  const joined = new Set([...kept.keys()].map((sheet) => sheet.split(' ')[0])).size
  if (joined > phones.length) faults.push(`${joined} took part where ${phones.length} joined`)
  for (const { ticket, sheets } of phones)
    for (const [perspective, letters] of Object.entries(sheets)) {
      const answers = kept.get(`${hashSecret(ticket).toString('hex')} ${perspective}`) ?? ''
      letters.forEach((letter, index) => {
        if (letter !== '-' && answers[index] !== letter) faults.push(`an answer to question ${index + 1} is lost`)
      })
    }
  return faults
}

const victims = ['program', 'database', 'both'] as const

/** @returns the program that goes on: the same one when only its database was killed. */
async function kill(running: Awaited<ReturnType<typeof startProgram>>, victim: (typeof victims)[number]) {
  const pid = databasePid()
  if (victim !== 'program') process.kill(pid!, 'SIGKILL')
  if (victim !== 'database') {
    await running.kill()
    return startProgram(folder)
  }
  const begun = Date.now()
  for (;;) {
    // The connections of the dead one answer a moment longer.
    const { status } = await fetch(`${running.origin}/gezond`)
    if (status === 200 && ![undefined, pid].includes(databasePid())) return running
    assert.ok(Date.now() - begun < 60_000, 'the program finds its database again')
    await sleep(50)
  }
}

const noteOf = () => join(folder, 'database', 'postmaster.pid')
const databasePid = () => (existsSync(noteOf()) ? Number(readFileSync(noteOf(), 'utf8').split('\n')[0]) : undefined)

test(`after ${rounds} kills everything that was acknowledged is there, and nothing is half`, async (t) => {
  t.diagnostic(`KILLS_SEED=${seed}`)
  program = await startProgram(folder)
  const officer = await signIn(program.origin)
  const writers = [people('api'), people('form'), people('api'), municipality('visie', officer), municipality('plan', officer)]
  const broken = Promise.race(writers)
  broken.catch(() => undefined)
  opened.resolve(program.origin)
  const session = { title: 'Kills', edition: 'current', perspectives: ['actual', 'desired'] }
  const made = (await (
    await send({ method: 'POST', path: `${api}/typetest/sessies`, headers: officer, body: session })
  ).json()) as { code: string }
  code.resolve(made.code)
  for (let round = 0; round < rounds; round++) {
    const since = { visie: adopted.visie.length, plan: adopted.plan.length, phones: Math.max(0, phones.length - 3) }
    await Promise.race([sleep(50 + random() * 700), broken])
    opened = Promise.withResolvers()
    program = await kill(program, victims[round % victims.length]!)
    await heard(program.origin, officer, since)
    if (round < rounds - 1) opened.resolve(program.origin)
  }
  stopped = true
  opened.resolve(program.origin)
  await Promise.all(writers)
  await program.kill()

  const database = await openDatabase({ folder })
  await database.asOwner(async (client) => {
    assert.deepEqual(await faultsIn(client), [])
    assert.ok(adopted.visie.length > 5 && adopted.plan.length > 5 && phones.length > 3, 'there was enough to lose')
    for (const [planted, fault] of [
      ['delete from visie_versie where no = 2', /visie 2/],
      ["delete from house_event where kind = 'plan.adoptPlan' and data->>'no' = '2'", /plan 2/],
      ["update plan_versie set snapshot = jsonb_set(snapshot, '{delen}', '[]') where no = 1", /plan 1/],
      [
        'update visie_visie set adopted_at = now(), adopted_by = id, discussed_at = now(), discussed_by = id where adopted_at is null',
        /visie/,
      ],
      [
        "update typetest_blad set answers = translate(answers, 'ab', 'ba') where answers ~ '^[ab]'",
        /answer to question 1 is lost/,
      ],
      ["delete from typetest_blad where perspective = 'desired'", /without two sheets/],
      [
        `with twice as (
           insert into typetest_deelnemer (gemeente_id, sessie_id, id, role_group, source, ticket_hash, joined_at)
           select gemeente_id, sessie_id, gen_random_uuid(), role_group, source, sha256('twice'), joined_at
           from typetest_deelnemer where ticket_hash is not null limit 1 returning *)
         insert into typetest_blad (gemeente_id, deelnemer_id, perspective, sessie_id, answers, notes)
         select gemeente_id, id, 'actual', sessie_id, repeat('-', 14), '{}' from twice`,
        /took part where/,
      ],
    ] as const) {
      await client.query('begin')
      await client.query(planted)
      const found = await faultsIn(client).finally(() => client.query('rollback'))
      assert.ok(
        found.some((line) => fault.test(line)),
        `planted: ${planted}`,
      )
    }
  })
  await database.close()
  const count = Object.entries(adopted).map(([room, numbers]) => `${numbers.length} × ${room}`)
  t.diagnostic(
    `${acknowledged} acknowledged writes checked (${phones.length} people, ${count.join(', ')} adopted), ${again} sent again after a kill`,
  )
})
