import { nowhere } from '../src/doors/enter.ts'
import { webDoor } from '../src/doors/web.ts'
import { operator } from '../src/house/actor.ts'
import { channel, type Database, openDatabase } from '../src/house/db/database.ts'
import { migrate } from '../src/house/db/migrate.ts'
import type { Gemeente } from '../src/house/declare.ts'
import { perform } from '../src/house/perform.ts'
import { createGemeente } from '../src/rooms/basis/gemeenten/actions.ts'
import { openSessie } from '../src/rooms/beleid/typetest/actions/leiden.ts'
import { rooms } from '../src/rooms/index.ts'

const people = 500
const atOnce = 50

/**
 * 500 people join, answer fourteen questions and hand in through the web door, while a big screen listens. Reports answers a second,
 * the 95th percentile from handing in to hearing it, and the pages of a second as a share of the same HTML served as a constant.
 * With BENCH_DATABASE_URL the same on that (empty) server.
 */
export async function run(): Promise<void> {
  await measure('embedded', await openDatabase({ folder: null }))
  const url = process.env.BENCH_DATABASE_URL
  if (url) await measure('server', await openDatabase({ url }))
}

async function measure(where: string, database: Database): Promise<void> {
  await migrate(database)
  const slug = `bench-${Date.now().toString(36)}`
  const common = { lang: 'nl' as const, now: new Date(), tickets: {} }
  const input = { name: 'Bench', slug, phone: '000' }
  const made = await perform(database, createGemeente, { ...common, actor: operator, gemeente: nowhere, input })
  if (!made.ok) throw new Error('no municipality')
  const gemeente = made.value as Gemeente
  const leader = {
    kind: 'person' as const,
    id: gemeente.id,
    name: 'Sanne',
    sessieId: gemeente.id,
    roles: [{ role: 'beleidsambtenaar' as const, organisatieId: null }],
  }
  const open = { title: 'Bench', perspectives: ['actual'] }
  const opened = await perform(database, openSessie, { ...common, actor: leader, gemeente, input: open })
  if (!opened.ok) throw new Error('no session')
  const { code } = opened.value as { code: string }
  const web = webDoor({ database, rooms })
  const handedIn: number[] = []
  const delays: number[] = []
  await database.listen((payload) => {
    if (payload.endsWith('typetest.submitSheet')) delays.push(performance.now() - (handedIn[delays.length] ?? performance.now()))
  })
  const post = async (path: string, body: Record<string, string>, cookie: string) => {
    const headers = { cookie, origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }
    return web.request(`http://localhost/${slug}${path}`, { method: 'POST', body: new URLSearchParams(body), headers })
  }
  const takePart = async () => {
    const joined = await post(`/meedoen/${code}`, { roleGroup: 'other' }, '')
    const cookie = joined.headers.getSetCookie()[0]!.split(';')[0]!
    for (let no = 1; no <= 14; no++)
      await post(`/meedoen/${code}/actual/${no}`, { choice: Math.random() < 0.5 ? 'a' : 'b' }, cookie)
    handedIn.push(performance.now())
    await post(`/meedoen/${code}/actual/inleveren`, {}, cookie)
  }
  const start = performance.now()
  for (let from = 0; from < people; from += atOnce) await Promise.all(Array.from({ length: atOnce }, takePart))
  const seconds = (performance.now() - start) / 1000
  const p95 = delays.toSorted((x, y) => x - y)[Math.floor(delays.length * 0.95)] ?? Number.NaN
  const page = `http://localhost/${slug}/meedoen/${code}`
  const html = await (await web.request(page)).text()
  const real = await pagesASecond(() => web.request(page))
  const constant = await pagesASecond(async () => new Response(html))
  process.stdout.write(
    `${where}: ${people} people in ${seconds.toFixed(1)} s, ${Math.round((people * 14) / seconds)} answers a second; ` +
      `p95 to the screen ${p95.toFixed(0)} ms (${delays.length} heard on ${channel}); ` +
      `page ${Math.round(real)} a second, ${((100 * real) / constant).toFixed(1)} % of a constant\n`,
  )
  await database.close()
}

async function pagesASecond(get: () => Promise<Response> | Response): Promise<number> {
  const until = performance.now() + 2000
  let pages = 0
  while (performance.now() < until) {
    await (await get()).text()
    pages += 1
  }
  return pages / 2
}
