import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { cookiesOf, enter, type House, openHouse } from './house.ts'

const people = 500
/** So many at the same moment when nobody thinks. */
const atOnce = 50
/** How long somebody thinks about a question in the room; real people take longer. */
const thinking = () => 2000 + Math.random() * 2000
const choice = () => (Math.random() < 0.5 ? 'a' : 'b')
const at = (times: readonly number[], share: number) =>
  Math.round(times.toSorted((x, y) => x - y)[Math.floor(times.length * share)] ?? Number.NaN)

/**
 * 500 people in one session of the real program, over HTTP: first as fast as they can, each answer with its next page; then thinking,
 * with a big screen that listens and draws, and 500 phones that wait for the outcome. This process makes the requests, on the same machine.
 */
export async function run(): Promise<void> {
  const house = await openHouse()
  try {
    await measure(house)
  } finally {
    await house.close()
  }
}

const say = (what: string) => process.stdout.write(`${what}\n`)

async function measure(house: House): Promise<void> {
  const leader = await enter(house, 'Sanne')

  const burst = await openSession(house, leader)
  const fast: number[] = []
  const start = performance.now()
  for (let from = 0; from < people; from += atOnce)
    await Promise.all(Array.from({ length: atOnce }, () => takePart(house, burst.code, async () => {}, fast)))
  const seconds = (performance.now() - start) / 1000
  say(
    `${atOnce} at a time, as fast as they can: ${Math.round(fast.length / seconds)} answers with their next page a second, p95 ${at(fast, 0.95)} ms, worst ${at(fast, 0.9999)} ms`,
  )

  const room = await openSession(house, leader)
  const screen = bigScreen(house, leader, room.id)
  const answered: number[] = []
  const handedIn: number[] = []
  const watchers: Promise<number>[] = []
  const take = async () => {
    await pause(Math.random() * 4000)
    const phone = await takePart(house, room.code, () => pause(thinking()), answered, handedIn)
    watchers.push(untilShown(house, phone))
  }
  await Promise.all(Array.from({ length: people }, take))
  const toScreen = await screen.delays(handedIn)
  say(`500 thinking at once: an answer with its next page p50 ${at(answered, 0.5)} ms, p95 ${at(answered, 0.95)} ms`)
  say(`from handing in to the big screen, drawn: p95 ${at(toScreen, 0.95)} ms`)
  // Each reads its page first, to know where it hears.
  await pause(2000)
  const shownAt = performance.now()
  const { status } = await house.post(`/lindewaard/typetest/sessies/${room.id}/tonen`, new URLSearchParams(), leader)
  if (status !== 303) throw new Error(`the outcome is not shown: ${status}`)
  const heard = (await Promise.all(watchers)).map((moment) => moment - shownAt)
  say(`500 phones watching: p95 from showing the outcome to the message on a phone ${at(heard, 0.95)} ms`)

  const path = `/lindewaard/meedoen/${burst.code}`
  const html = await house.text(path)
  const still = new Hono().get('*', (c) => c.html(html))
  const real = await pagesASecond(() => house.get(path))
  const constant = await pagesASecond(async () => (await still.request(`http://localhost${path}`)).arrayBuffer())
  say(
    `the page to join: ${Math.round(real)} a second over HTTP; the same HTML as a constant, without HTTP: ${Math.round(constant)}`,
  )
}

async function openSession({ post }: House, leader: string): Promise<{ id: string; code: string }> {
  const asked = new URLSearchParams({ title: 'Bench', edition: 'current', perspectives: 'actual' })
  const response = await post('/lindewaard/typetest/sessies/nieuw', asked, leader)
  const location = response.headers.get('location') ?? ''
  const id = /[0-9a-f-]{36}/.exec(location)?.[0]
  if (!id) throw new Error(`no session: ${response.status} ${location}`)
  const page = await (await fetch(new URL(location, response.url), { headers: { cookie: leader } })).text()
  const code = /\/meedoen\/([a-z0-9]+)/.exec(page)?.[1]
  if (!code) throw new Error('no code')
  return { id, code }
}

/** A phone that waits for the outcome. */
interface Phone {
  readonly page: string
  readonly cookie: string
}

/**
 * Joins, answers all questions, hands in, and waits on the page and with the ticket that it answers. Times go in the lists: each answer
 * with its next page, each handing in at its start.
 */
async function takePart(
  house: House,
  code: string,
  think: () => Promise<unknown>,
  answered: number[],
  handedIn?: number[],
): Promise<Phone> {
  const sent = async (path: string, body: Record<string, string>, cookie: string) => {
    const response = await house.post(`/lindewaard/meedoen/${code}${path}`, new URLSearchParams(body), cookie)
    await response.arrayBuffer()
    if (response.status !== 303) throw new Error(`${path}: ${response.status}`)
    return response
  }
  const cookie = cookiesOf(await sent('', { roleGroup: 'other' }, ''))
  for (let no = 1; no <= 14; no++) {
    await think()
    const start = performance.now()
    await sent(`/actual/${no}`, { choice: choice() }, cookie)
    await house.get(`/lindewaard/meedoen/${code}/actual/${no < 14 ? no + 1 : 'inleveren'}`, cookie)
    answered.push(performance.now() - start)
  }
  handedIn?.push(performance.now())
  const done = await sent('/actual/inleveren', {}, cookie)
  return { page: done.headers.get('location')!, cookie }
}

/** The moments at which a live page hears that its subject changed. */
async function* changes(house: House, page: string, cookie: string): AsyncGenerator<number> {
  const path = (await house.text(page, cookie)).match(/data-live="([^"]+)"/)![1]!
  const { body } = await fetch(house.origin + path, { headers: { cookie } })
  for await (const chunk of body!.pipeThrough(new TextDecoderStream()))
    if (chunk.includes('event: changed')) yield performance.now()
}

/** When this phone hears that the outcome is shown; the first message comes at once. */
async function untilShown(house: House, { page, cookie }: Phone): Promise<number> {
  const heard = changes(house, page, cookie)
  await heard.next()
  const { value } = await heard.next()
  await heard.return(undefined)
  return value as number
}

/** A big screen that draws itself anew whenever it hears something, and remembers when it showed how many were done. */
function bigScreen(house: House, leader: string, id: string) {
  const path = `/lindewaard/typetest/sessies/${id}/scherm`
  const drawn: { at: number; done: number }[] = []
  let open = true
  const watch = async () => {
    for await (const _ of changes(house, path, leader)) {
      if (!open) return
      const html = await house.text(path, leader)
      drawn.push({ at: performance.now(), done: Number(html.match(/<b>(\d+) van \d+ klaar/)?.[1] ?? 0) })
    }
  }
  watch().catch(() => undefined)
  return {
    /** From the start of each handing in to the drawing that counted it. */
    async delays(handedIn: readonly number[]): Promise<number[]> {
      for (let waited = 0; (drawn.at(-1)?.done ?? 0) < handedIn.length; waited += 20) {
        if (waited > 30_000) throw new Error(`the big screen shows ${drawn.at(-1)?.done} of ${handedIn.length}`)
        await pause(20)
      }
      open = false
      return handedIn.map((start, index) => drawn.find(({ done }) => done > index)!.at - start)
    },
  }
}

async function pagesASecond(get: () => Promise<unknown>): Promise<number> {
  const until = performance.now() + 3000
  let pages = 0
  while (performance.now() < until) {
    await get()
    pages += 1
  }
  return pages / 3
}
