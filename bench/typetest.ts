import { Hono } from 'hono'
import { nowhere } from '../src/doors/enter.ts'
import { openLive } from '../src/doors/live.ts'
import { webDoor } from '../src/doors/web.ts'
import { operator } from '../src/house/actor.ts'
import { type Database, openDatabase } from '../src/house/db/database.ts'
import { migrate } from '../src/house/db/migrate.ts'
import type { Gemeente } from '../src/house/declare.ts'
import { perform } from '../src/house/perform.ts'
import { hashSecret, newSecret } from '../src/house/secret.ts'
import { createGemeente } from '../src/rooms/basis/gemeenten/actions.ts'
import { insertAccount, insertSessie } from '../src/rooms/basis/personen/store.ts'
import { openSessie } from '../src/rooms/beleid/typetest/actions/leiden.ts'
import { rooms } from '../src/rooms/index.ts'
import { newDatabase } from '../tools/postgres.ts'

const people = 500
/** So many at the same moment when nobody thinks. */
const atOnce = 50
/** How long somebody thinks about a question in the room; real people take longer. */
const thinking = () => 2000 + Math.random() * 2000

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const choice = () => (Math.random() < 0.5 ? 'a' : 'b')
const p95 = (times: readonly number[]) =>
  Math.round(times.toSorted((x, y) => x - y)[Math.floor(times.length * 0.95)] ?? Number.NaN)

/**
 * 500 people in one session, through the real doors in process: first as fast as they can, then thinking, with a big screen that
 * listens and draws. On a PostgreSQL server that is started here, or the (empty) one at BENCH_DATABASE_URL.
 */
export async function run(): Promise<void> {
  const url = process.env.BENCH_DATABASE_URL
  const database = await (url ? openDatabase({ url }) : newDatabase())
  await measure(database)
  await database.close()
}

async function measure(database: Database): Promise<void> {
  const scene = await openScene(database)
  const say = (what: string) => process.stdout.write(`${what}\n`)

  const burst = await scene.open()
  const start = performance.now()
  for (let from = 0; from < people; from += atOnce)
    await Promise.all(Array.from({ length: atOnce }, () => scene.takePart(burst.code, async () => {})))
  const seconds = (performance.now() - start) / 1000
  say(`as fast as they can: ${Math.round((people * 14) / seconds)} answers a second, ${atOnce} people at a time`)

  const room = await scene.open()
  const screen = await scene.bigScreen(room.id)
  const answered: number[] = []
  const handedIn: number[] = []
  const watchers: Promise<number>[] = []
  const enter = async () => {
    await pause(Math.random() * 4000)
    const phone = await scene.takePart(room.code, () => pause(thinking()), answered, handedIn)
    watchers.push(scene.untilShown(phone))
  }
  await Promise.all(Array.from({ length: people }, enter))
  const toScreen = await screen.delays(handedIn)
  say(
    `500 thinking at once: p95 of an answer ${p95(answered)} ms; p95 from handing in to the big screen, drawn, ${p95(toScreen)} ms`,
  )
  // Each reads its page first, to know where it hears.
  await pause(2000)
  const shownAt = performance.now()
  await scene.show(room.id)
  const heard = (await Promise.all(watchers)).map((at) => at - shownAt)
  say(`500 phones watching: p95 from showing the outcome to the message on a phone ${p95(heard)} ms`)

  const page = () => scene.get(`/meedoen/${burst.code}`)
  const html = await (await page()).text()
  const real = await pagesASecond(page)
  const still = new Hono().get('*', (c) => c.html(html))
  const constant = await pagesASecond(async () => still.request(`http://localhost/meedoen/${burst.code}`))
  say(`the page to join: ${Math.round(real)} a second, ${((100 * real) / constant).toFixed(1)} % of the same HTML as a constant`)
}

/** A municipality with a leader who is signed in, and what people do there through the web door. */
async function openScene(database: Database) {
  await migrate(database)
  const slug = `bench-${Date.now().toString(36)}`
  const common = { lang: 'nl' as const, now: new Date(), tickets: {} }
  const input = { name: 'Bench', slug, phone: '000' }
  const made = await perform(database, createGemeente, { ...common, actor: operator, gemeente: nowhere, input })
  if (!made.ok) throw new Error('no municipality')
  const gemeente = made.value as Gemeente
  const token = newSecret()
  await database.transaction(gemeente.id, async (db) => {
    const account = { name: 'Sanne', email: 'sanne@bench.example', password: null, roles: ['beleidsambtenaar' as const] }
    const id = (await insertAccount(db, gemeente.id, account, common.now))!
    const expiresAt = new Date(Date.now() + 3_600_000)
    await insertSessie(db, gemeente.id, id, { via: 'demo', tokenHash: hashSecret(token), startedAt: common.now, expiresAt })
  })
  const leader = `meedoen-${slug}=${token}`
  const web = webDoor({ database, rooms, live: await openLive(database) })
  const at = (path: string) => `http://localhost/${slug}${path}`
  const get = async (path: string, cookie = '') => web.request(at(path), { headers: { cookie } })
  const post = async (path: string, body: Record<string, string>, cookie: string) => {
    const headers = { cookie, origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }
    const response = await web.request(at(path), { method: 'POST', body: new URLSearchParams(body), headers })
    if (response.status !== 303) throw new Error(`${path}: ${response.status}`)
    return response
  }
  /** The moments at which a live page hears that its subject changed; the first message comes at once. */
  async function* changes(page: string, cookie: string): AsyncGenerator<number> {
    const path = (await (await get(page, cookie)).text()).match(/data-live="([^"]+)"/)![1]!
    const body = (await web.request(`http://localhost${path}`, { headers: { cookie } })).body!
    for await (const chunk of body.pipeThrough(new TextDecoderStream()))
      if (chunk.includes('event: changed')) yield performance.now()
  }

  return {
    get,
    show: (id: string) => post(`/typetest/sessies/${id}/tonen`, {}, leader),
    async open(): Promise<{ id: string; code: string }> {
      const actor = {
        ...{ kind: 'person' as const, id: gemeente.id, name: 'Sanne', sessieId: gemeente.id },
        roles: [{ role: 'beleidsambtenaar' as const, organisatieId: null }],
      }
      const asked = { title: 'Bench', perspectives: ['actual'] }
      const opened = await perform(database, openSessie, { ...common, actor, gemeente, input: asked })
      if (!opened.ok) throw new Error('no session')
      return opened.value as { id: string; code: string }
    },
    /** Joins, answers all questions, hands in, and waits on the page and with the ticket that it answers. Times go in the lists: each answer with its next page, each handing in at its start. */
    async takePart(code: string, think: () => Promise<unknown>, answered?: number[], handedIn?: number[]): Promise<Phone> {
      const joined = await post(`/meedoen/${code}`, { roleGroup: 'other' }, '')
      const cookie = joined.headers.getSetCookie()[0]!.split(';')[0]!
      for (let no = 1; no <= 14; no++) {
        await think()
        const start = performance.now()
        await post(`/meedoen/${code}/actual/${no}`, { choice: choice() }, cookie)
        if (answered) await (await get(`/meedoen/${code}/actual/${no < 14 ? no + 1 : 'inleveren'}`, cookie)).text()
        answered?.push(performance.now() - start)
      }
      const start = performance.now()
      const done = await post(`/meedoen/${code}/actual/inleveren`, {}, cookie)
      handedIn?.push(start)
      return { page: done.headers.get('location')!.slice(slug.length + 1), cookie }
    },
    /** When this phone hears that the outcome is shown. */
    async untilShown({ page, cookie }: Phone): Promise<number> {
      const heard = changes(page, cookie)
      await heard.next()
      const { value } = await heard.next()
      await heard.return(undefined)
      return value as number
    },
    /** A big screen that draws itself anew whenever it hears something, and remembers when it showed how many were done. */
    async bigScreen(id: string) {
      const drawn: { at: number; done: number }[] = []
      const draw = async () => {
        const html = await (await get(`/typetest/sessies/${id}/scherm`, leader)).text()
        drawn.push({ at: performance.now(), done: Number(html.match(/<b>(\d+) van \d+ klaar/)?.[1] ?? 0) })
      }
      let open = true
      const watch = async () => {
        for await (const _ of changes(`/typetest/sessies/${id}/scherm`, leader)) {
          if (!open) return
          await draw()
        }
      }
      void watch()
      return {
        /** From the start of each handing in to the drawing that counted it. */
        async delays(handedIn: readonly number[]): Promise<number[]> {
          while ((drawn.at(-1)?.done ?? 0) < handedIn.length) await pause(20)
          open = false
          return handedIn.map((start, index) => drawn.find(({ done }) => done > index)!.at - start)
        },
      }
    },
  }
}

/** A phone that waits for the outcome. */
interface Phone {
  readonly page: string
  readonly cookie: string
}

async function pagesASecond(get: () => Promise<Response>): Promise<number> {
  const until = performance.now() + 3000
  let pages = 0
  while (performance.now() < until) {
    await (await get()).text()
    pages += 1
  }
  return pages / 3
}
