import type { z } from 'zod'
import { baseOf } from '../../src/house/decode.ts'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Random = () => number
export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

/** Stands in every text that a municipality's own people send: whoever reads it elsewhere reads over a wall. */
export const canaryOf = (slug: string) => `kanarie-${slug}`
/** Markup that a page must never hold as markup. */
export const markup = '<kanarie onload=1>'

/** What people, programs and attackers put in a field: too much, too little, another kind, and signs that something trips over. */
const hostile: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202e\u200b\ufeff',
  'é'.normalize('NFD'),
  '👩‍👩‍👧‍👦'.repeat(50),
  'x'.repeat(10_000),
  'woord '.repeat(2000),
  '\r\nX-Kanarie: 1',
  `${markup}"'\`&`,
  '{{7*7}}#{7*7}<%= 7*7 %>',
  "'; drop table house_event; --",
  '%00%0d%0a../../../etc/passwd',
  '../../..',
  'javascript:alert(1)',
  'data:text/html,x',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'true',
  'NaN',
  '-1',
  '0',
  '1e309',
  '2147483648',
  '9007199254740993',
  '-9223372036854775809',
  '0x10',
  '1.000,00',
  '12,505',
  '0026-12-01',
  '9999-12-31',
  '+010000-01-01',
  '2026-02-30',
  '2026-13-45',
  '2026-11-30T25:61:61Z',
  '01-12-2026',
  'a@b',
  'a@example.nl\r\nBcc: b@example.nl',
  '00000000-0000-0000-0000-000000000000',
  null,
  true,
  false,
  0,
  -1,
  1e308,
  2 ** 31,
  2 ** 53,
  1.5,
  [],
  {},
  [[[[]]]],
  { __proto__: { admin: true }, constructor: 1 },
  Array.from({ length: 600 }, (_, n) => n),
]

interface Source {
  readonly random: Random
  /** Ids that exist somewhere, of either municipality. */
  readonly ids: readonly string[]
  readonly canary: string
  /** The share of the fields that get something hostile. */
  readonly wrong: number
}

interface Field {
  readonly type: string
  readonly format?: string
  readonly element?: z.ZodType
  readonly entries?: Readonly<Record<string, string>>
  readonly options?: readonly z.ZodType[]
  readonly values?: readonly unknown[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

/** A value for a field: mostly what it asks for, else something hostile. */
function valueFor(schema: z.ZodType, source: Source, depth = 0): unknown {
  const { random, wrong } = source
  if (random() < wrong) return pick(random, hostile)
  const base = baseOf(schema)
  const def = base.def as unknown as Field
  switch (def.type) {
    case 'boolean':
      return random() < 0.5
    case 'number':
      return pick(random, [0, 1, 2, 3, 4, 5, 7, 12, 100, 2026, 2027, 250_000])
    case 'enum':
      return pick(random, Object.values(def.entries ?? {}))
    case 'literal':
      return pick(random, def.values ?? [null])
    case 'array':
      return Array.from({ length: Math.floor(random() * 4) }, () => valueFor(def.element!, source, depth + 1))
    case 'object':
      return depth > 3 ? {} : inputFor(def.shape ?? {}, source, depth + 1)
    case 'union':
      return valueFor(pick(random, def.options ?? []), source, depth + 1)
    case 'pipe':
      return textFor(base, source)
    default:
      return textFor(base, source)
  }
}

function textFor(schema: z.ZodType, { random, ids, canary }: Source): string {
  const candidates = [
    pick(random, ids),
    `2027-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
    `${canary}@example.nl`,
    'a',
    'b',
    'ja',
    'wmo-2015',
    'nl',
    `${canary} en nog wat meer woorden`,
    'https://example.nl/',
    String(Math.floor(random() * 20)),
  ]
  const fitting = candidates.filter((text) => schema.safeParse(text).success)
  return pick(random, fitting.length > 0 ? fitting : candidates)
}

/** An input for a declaration, now and then with a field left out, one too many, or a name that is no name. */
export function inputFor(shape: Readonly<Record<string, z.ZodType>>, source: Source, depth = 0): Record<string, unknown> {
  const { random, wrong } = source
  const input: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(shape)) if (random() < 1 - wrong / 3) input[name] = valueFor(field, source, depth)
  if (random() < wrong / 5)
    input[pick(random, ['constructor', 'hasOwnProperty', 'x', '_once', 'a.b.c.d.e.f', ''])] = pick(random, hostile)
  return input
}

/** As a browser sends it: nested names with dots, lists as repeated keys. */
export function asForm(input: unknown, name = ''): [string, string][] {
  if (input === null || input === undefined) return []
  if (Array.isArray(input)) return input.flatMap((each, at) => asForm(each, typeof each === 'object' ? `${name}.${at}` : name))
  if (typeof input === 'object')
    return Object.entries(input).flatMap(([key, each]) => asForm(each, name ? `${name}.${key}` : key))
  return [[name, String(input)]]
}
