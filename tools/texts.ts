import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Bilingual, type Lang, langs } from '../src/house/texts.ts'

/** All sentences of one module, in both languages, and the source that may use them. */
export interface Wording {
  readonly file: string
  readonly all: Readonly<Record<Lang, unknown>>
  readonly source: string
  /** Where a key may come from that picks one of them: `relations[there.relation]`. Left out: the source itself. */
  readonly keys?: string
}

/** A string, or a function of its parameters, at its path: `page.saved`. */
interface Leaf {
  readonly path: string
  readonly value: unknown
}

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
type Say = (params: unknown) => unknown

/** Every module that makes sentences with `texts(…)`, found by reading the tree. */
export async function wordings(): Promise<Wording[]> {
  const files = globSync('src/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'))
  const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
  const keys = [...sources].flatMap(([file, text]) => (/texts/.test(file) ? [] : [text])).join('\n')
  const found: Wording[] = []
  for (const [file, text] of sources)
    for (const [, name] of text.matchAll(/export const (\w+) = texts\(/g)) {
      const say = ((await import(resolve(file))) as Record<string, (lang: Lang) => unknown>)[name!]!
      found.push({ file, all: { nl: say('nl'), en: say('en') }, source: usersOf(file, sources), keys })
    }
  return found
}

/** What may use the sentences of a file: its own room, or for the house everybody. Sentences themselves are no use. */
function usersOf(file: string, sources: ReadonlyMap<string, string>): string {
  const room = /^src\/rooms\/\w+\/\w+\//.exec(file)?.[0] ?? 'src/'
  return [...sources]
    .filter(([at]) => at.startsWith(room) && !/texts\.(nl|en)\.ts$/.test(at))
    .map(([, text]) => text.slice(text.search(/export const \w+ = texts\(/) + 1))
    .join('\n')
}

export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (!isNode(value)) return [{ path, value }]
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, path ? `${path}.${key}` : key))
}

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inside, key) => (isNode(inside) ? inside[key] : undefined), value)

const fillers: readonly unknown[] = [3, 1, 'zes', true, null, []]

/** What a leaf says; a function with several fillings, so that each branch is read. Also the parameters it asked for. */
export function saying(value: unknown): { readonly said: readonly string[]; readonly asked: readonly string[] } {
  if (Array.isArray(value)) return { said: value.map(String), asked: [] }
  if (typeof value !== 'function') return { said: [String(value)], asked: [] }
  const asked = new Set<string>()
  const said = fillers.flatMap((filler) => {
    const fill = (_: object, name: string | symbol) => {
      asked.add(String(name))
      return filler
    }
    const params = new Proxy({}, { get: fill })
    try {
      return [String((value as Say)(params))]
    } catch {
      return []
    }
  })
  return { said: [...new Set(said)], asked: [...asked].sort() }
}

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? `list of ${value.length}`
    : typeof value === 'function'
      ? `function of ${saying(value).asked}`
      : typeof value

/** Keys that one language lacks, another kind of sentence, other parameters, and empty ones. */
export function shapeFaults({ file, all }: Pick<Wording, 'file' | 'all'>): string[] {
  const paths = new Set(langs.flatMap((lang) => leavesOf(all[lang]).map(({ path }) => path)))
  return [...paths].flatMap((path) => {
    const [first, ...others] = langs.map((lang) => at(all[lang], path))
    const values = [first, ...others]
    if (values.some((value) => value === undefined)) return [`${file}: ${path} is not in every language`]
    if (others.some((other) => kindOf(other) !== kindOf(first))) return [`${file}: ${path} has another shape in another language`]
    return values.some((value) => saying(value).said.some((text) => text.trim() === '')) ? [`${file}: ${path} is empty`] : []
  })
}

/** Words of a declaration: its title, fields and options are read by the house; its refusals by their code. */
const isDeclaration = (value: unknown): value is Node => isNode(value) && 'title' in value && 'fields' in value
const withoutWords = ({ title: _, intro: __, submit: ___, fields: ____, ...more }: Node): Node => more

const call = String.raw`\b(?:\w*[wW]ords|say)\([^()]*\)`
const steps = String.raw`(?:\s*\??\.\w+|\[[^\]]*\])*`

/** How a room speaks: `words(lang).page.saved`, `say.saved`, `const { page } = words(lang)`. */
function speechIn(source: string, keys: string) {
  const taken = [...source.matchAll(new RegExp(String.raw`const \{([^}]+)\} = ${call}`, 'g'))].flatMap(
    ([, names]) => names!.match(/\w+/g)!,
  )
  const chain = String.raw`(?:${call}|\b(?:${['say', 'w', 'words', ...taken].join('|')})\b)${steps}`
  const has = (pattern: string) => new RegExp(pattern).test(source)
  const quoted = (key: string) => new RegExp(String.raw`(['"\`])${key}\1`).test(keys)
  const said = (key: string) => taken.includes(key) || has(String.raw`${chain}\s*\??\.${key}\b`)
  /** Handed on as a whole, or asked with a variable; not: `const say = words(lang).page`. */
  const whole = (key: string) =>
    (taken.includes(key) && has(String.raw`\b${key}\b\s*[[},]`)) ||
    has(String.raw`(?<!const (?:say|w|words) = )(?<![\w.)\]])${chain}\s*\??\.${key}\b(?!\s*\??[.(])`)
  /** Asked with a variable: `say.result[part]`. */
  const picked = (key: string) => has(String.raw`${chain}\s*\??\.${key}\[`)
  return { said, whole, picked, quoted, top: has(String.raw`${call}\[`) }
}

/** Sentences that nothing says. The words of a declaration are read by the house; its refusals are asked by their code. */
export function unusedIn({ file, all: { nl }, source, keys = source }: Wording): string[] {
  const { said, whole, picked, quoted, top } = speechIn(source, keys)
  const unused = (node: Node, path: string, asked: boolean): string[] =>
    Object.entries(node).flatMap(([key, child]): string[] => {
      const here = path ? `${path}.${key}` : key
      if (isDeclaration(child)) return said(key) ? unused(withoutWords(child), here, picked(key)) : [here]
      if (isNode(child)) return unused(child, here, asked || key === 'refusals' || whole(key))
      return said(key) || (asked && (quoted(key) || /^\d+$/.test(key))) ? [] : [here]
    })
  return isNode(nl) ? unused(nl, '', top).map((path) => `${file}: ${path} is said nowhere`) : []
}

/** Bilingual content of the handbook: every `{ nl, en }` in what a module exports, however deep. */
export async function contents(): Promise<readonly { readonly file: string; readonly pair: Bilingual }[]> {
  const files = globSync('src/{rooms,house}/**/*.ts').filter((file) => !/\.test\.ts$|texts|\/assets\/|\/worker\.ts$/.test(file))
  const modules = await Promise.all(
    files.map(async (file) => ({ file, exported: { ...(await import(resolve(file))) } as unknown })),
  )
  const seen = new Set<unknown>()
  return modules.flatMap(({ file, exported }) => pairsIn(exported, seen).map((pair) => ({ file, pair })))
}

export function pairsIn(value: unknown, seen: Set<unknown>): Bilingual[] {
  const plain = isNode(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value))
  if (!(plain || Array.isArray(value)) || seen.has(value)) return []
  seen.add(value)
  const { nl, en } = value as { nl?: unknown; en?: unknown }
  if (typeof nl === 'string' && typeof en === 'string') return [{ nl, en }]
  return Object.values(value as object).flatMap((child) => pairsIn(child, seen))
}
