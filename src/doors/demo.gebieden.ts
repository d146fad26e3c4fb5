import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { addGebied, importGebieden, setBuren } from '../rooms/basis/gebieden/actions.ts'

type Point = readonly [x: number, y: number]
type Kind = 'wijk' | 'dorp'

/** Where borders meet, in hundreds of metres from the south-west corner. Invented, as the whole municipality is. */
const points = {
  c1: [48, 48],
  c2: [56, 54],
  c3: [66, 53],
  c4: [71, 46],
  c5: [68, 39],
  c6: [58, 36],
  c7: [50, 40],
  w: [38, 54],
  e: [80, 50],
  s: [62, 28],
  t: [42, 36],
  o1: [30, 58],
  o2: [34, 68],
  o3: [46, 74],
  o4: [60, 76],
  o5: [74, 72],
  o6: [84, 64],
  o7: [88, 54],
  o8: [92, 42],
  o9: [86, 30],
  o10: [76, 22],
  o11: [64, 20],
  o12: [52, 17],
  o13: [40, 22],
  o14: [34, 32],
  o15: [26, 38],
  o16: [24, 48],
  v0: [14, 34],
  v1: [8, 44],
  v2: [4, 58],
  v3: [10, 74],
  v4: [22, 88],
  v5: [40, 96],
  v6: [58, 97],
  v7: [61, 87],
  k1: [76, 96],
  k2: [94, 90],
  k3: [108, 78],
  k4: [114, 62],
  k5: [106, 50],
  k6: [100, 45],
  z1: [116, 42],
  z2: [112, 26],
  z3: [98, 12],
  z4: [78, 4],
  z5: [60, 6],
} as const satisfies Record<string, Point>

/** Catalogue §21: five districts and three villages, 32,000 people. */
const lindewaard: readonly (readonly [name: string, kind: Kind, population: number, border: string])[] = [
  ['Centrum', 'wijk', 5400, 'c1 c2 c3 c4 c5 c6 c7'],
  ['Noord', 'wijk', 6300, 'c1 w o1 o2 o3 o4 o5 o6 o7 e c4 c3 c2'],
  ['Oost', 'wijk', 5800, 'c4 e o7 o8 o9 o10 o11 s c6 c5'],
  ['De Weiden', 'wijk', 4900, 'c1 c7 t o14 o15 o16 o1 w'],
  ['Havenkwartier', 'wijk', 3600, 'c7 c6 s o11 o12 o13 o14 t'],
  ['Oudkerk', 'dorp', 2900, 'o4 v7 v6 k1 k2 k3 k4 k5 k6 o8 o7 o6 o5'],
  ['Veenrand', 'dorp', 1400, 'o4 o3 o2 o1 o16 o15 v0 v1 v2 v3 v4 v5 v6 v7'],
  ['Zandhoek', 'dorp', 1700, 'o8 k6 k5 z1 z2 z3 z4 z5 o12 o11 o10 o9'],
]

/** A border bends a little, and from both sides in the same way. */
function bend(from: Point, to: Point, depth = 2): Point[] {
  if (depth === 0) return [from]
  const [one, other] = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]) ? [from, to] : [to, from]
  const aside = (((one[0] * 7 + one[1] * 13 + other[0] * 5 + other[1] * 3) % 11) - 5) / 45
  const middle: Point = [
    (one[0] + other[0]) / 2 - (other[1] - one[1]) * aside,
    (one[1] + other[1]) / 2 + (other[0] - one[0]) * aside,
  ]
  return [...bend(from, middle, depth - 1), ...bend(middle, to, depth - 1)]
}

const place = ([x, y]: Point) => [6.3 + x * 0.00147, 52.2 + y * 0.0009].map((degrees) => Number(degrees.toFixed(5)))

function ringOf(border: string) {
  const corners = border.split(' ').map((name) => points[name as keyof typeof points])
  const ring = corners.flatMap((corner, index) => bend(corner, corners[(index + 1) % corners.length]!)).map(place)
  return [...ring, ring[0]!]
}

const map = {
  type: 'FeatureCollection',
  source: 'oefenkaart van Lindewaard, verzonnen',
  features: lindewaard.map(([name, kind, population, border]) => ({
    type: 'Feature',
    properties: { name, kind, population },
    geometry: { type: 'Polygon', coordinates: [ringOf(border)] },
  })),
}

/** The areas of a demo municipality: Lindewaard with its map, Rietmeer without one (NB-01). */
export async function loadGebieden(database: Database, gemeente: Gemeente, officer: string, now: Date): Promise<void> {
  const role = { role: 'beleidsambtenaar' as const, organisatieId: null }
  const actor: Actor = { kind: 'person', id: officer, name: gemeente.name, sessieId: uuidv7(), roles: [role] }
  const act = async (does: Declaration, input: unknown): Promise<{ id: string; revision: number }> => {
    const outcome = await perform(database, does, { actor, gemeente, lang: 'nl', now, tickets: {}, input })
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
    return outcome.value as { id: string; revision: number }
  }
  if (gemeente.slug === 'lindewaard') {
    await act(importGebieden, { geojson: JSON.stringify(map) })
    return
  }
  const village = await act(addGebied, { kind: 'dorp', name: 'Rietmeer', population: 6200 })
  const shore = await act(addGebied, { kind: 'dorp', name: 'Meerzicht', population: 1700 })
  const marsh = await act(addGebied, { kind: 'dorp', name: 'Broekhuizen', population: 1100 })
  await act(setBuren, { ...village, buren: [shore.id, marsh.id] })
}
