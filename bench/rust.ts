import { setTimeout as pause } from 'node:timers/promises'
import { yearsLater } from '../src/doors/cast.ts'
import { enter, type House, openHouse } from './house.ts'

/** Milliseconds between two readings of the light page. */
const beat = 25
const light = '/lindewaard/typetest'

/** A heavy load: what is asked, so many times, so many at once. */
type Load = readonly [what: string, times: number, atOnce: number, ask: (n: number) => Promise<number>]
/** How many of them, from the first, go together in the last row. */
const together = 5

/**
 * How long a light page takes while others ask for heavy work, of the real program over HTTP: quiet first, then each load alone, then
 * the first five together. The ratio is the 99th percentile against that of quiet.
 */
export async function run(): Promise<void> {
  const house = await openHouse()
  try {
    const loads = await loadsOn(house)
    const quiet = await measured(house, () => pause(5000))
    process.stdout.write(
      '| while | p50 ms | p99 ms | worst | ratio of p99 | load took s | answers |\n|---|---|---|---|---|---|---|\n',
    )
    const row = (what: string, { p50, p99, worst, seconds }: Measured, answers = '') =>
      process.stdout.write(
        `| ${what} | ${p50} | ${p99} | ${worst} | ${(p99 / quiet.p99).toFixed(1)} | ${seconds.toFixed(1)} | ${answers} |\n`,
      )
    row('nothing', quiet)
    for (const load of loads) {
      const statuses: number[] = []
      row(load[0], await measured(house, () => carry(load, statuses)), counted(statuses))
    }
    const statuses: number[] = []
    const first = loads.slice(0, together)
    row(
      'the first five together',
      await measured(house, () => Promise.all(first.map((load) => carry(load, statuses)))),
      counted(statuses),
    )
  } finally {
    await house.close()
  }
}

/** Years later in Lindewaard, and what asks much of the house there. */
async function loadsOn(house: House): Promise<Load[]> {
  const cookie = await enter(house, 'Sanne')
  for (const [path, fields] of yearsLater) {
    const { status } = await house.post(`/lindewaard${path}`, new URLSearchParams(fields), cookie)
    if (status !== 303) throw new Error(`${path}: ${status}`)
  }
  const geojson = new File([wijken(20, 60)], 'wijken.geojson')
  return [
    ['20 sign-ins', 20, 20, async (n) => signIn(house, n)],
    ['20 PDFs of a draft', 20, 4, () => house.get('/lindewaard/plan/concept.pdf', cookie)],
    [`an import of ${(geojson.size / 1e6).toFixed(1)} MB of GeoJSON`, 1, 1, () => importWijken(house, geojson, cookie)],
    ['a backup', 1, 1, () => house.backup()],
    ['a comparison of plans', 1, 1, () => house.get('/lindewaard/plan/vergelijking', cookie)],
    ['30 PDFs of an adopted version at once', 30, 30, () => house.get('/lindewaard/visie/versies/1/visie.pdf')],
    ['20 comparisons of plans, four at once', 20, 4, () => house.get('/lindewaard/plan/vergelijking', cookie)],
  ]
}

const signIn = async (house: House, n: number): Promise<number> =>
  (
    await house.post(
      '/lindewaard/inloggen',
      new URLSearchParams({ email: `bench${n}.${Date.now()}@example.org`, password: 'not this one' }),
    )
  ).status

async function importWijken(house: House, geojson: File, cookie: string): Promise<number> {
  const body = new FormData()
  body.append('geojson', geojson)
  return (await house.post('/lindewaard/gebieden/import', body, cookie)).status
}

/** A field of `side` by `side` squares that adjoin, each with `points` on every side. */
function wijken(side: number, points: number): string {
  const size = 0.02
  const square = (x: number, y: number) => {
    const along = Array.from({ length: points }, (_, n) => (n * size) / points)
    const ring = [
      ...along.map((d) => [x + d, y]),
      ...along.map((d) => [x + size, y + d]),
      ...along.map((d) => [x + size - d, y + size]),
      ...along.map((d) => [x, y + size - d]),
      [x, y],
    ]
    return ring.map((point) => point.map((degrees) => Number(degrees!.toFixed(8))))
  }
  const features = Array.from({ length: side * side }, (_, n) => ({
    type: 'Feature',
    properties: { naam: `Wijk ${n + 1}` },
    geometry: { type: 'Polygon', coordinates: [square(6 + (n % side) * size, 52 + Math.floor(n / side) * size)] },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}

async function carry([, times, atOnce, ask]: Load, statuses: number[]): Promise<void> {
  let begun = 0
  const lane = async () => {
    while (begun < times) statuses.push(await ask(begun++))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

const counted = (statuses: readonly number[]): string =>
  [...Map.groupBy(statuses.toSorted(), (status) => status)].map(([status, all]) => `${all.length} × ${status}`).join(', ')

interface Measured {
  readonly p50: number
  readonly p99: number
  readonly worst: number
  readonly seconds: number
}

/** Reads the light page at every beat, whether or not the one before was answered, for as long as `work` goes on. */
async function measured(house: House, work: () => Promise<unknown>): Promise<Measured> {
  for (let n = 0; n < 20; n++) await house.get(light)
  const times: number[] = []
  const reading: Promise<void>[] = []
  const read = async () => {
    const begin = performance.now()
    await house.get(light)
    times.push(performance.now() - begin)
  }
  const timer = setInterval(() => reading.push(read()), beat)
  const begin = performance.now()
  await work()
  const seconds = (performance.now() - begin) / 1000
  // A short load is over before it can be seen.
  await pause(Math.max(0, 1000 - seconds * 1000))
  clearInterval(timer)
  await Promise.all(reading)
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!)
  return { p50: at(0.5), p99: at(0.99), worst: at(1), seconds }
}
