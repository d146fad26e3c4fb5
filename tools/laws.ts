import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Floor, floors } from '../src/house/room.ts'
import { periodWalks } from './periods.ts'

/** A line of the house that breaks a law of ARCHITECTURE.md. */
export interface Breach {
  readonly file: string
  readonly law: string
}

/** Rooms that may look through each other's window on the same floor, `from` to `to`. Keep it acyclic. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  gemeenten: ['kaders'],
  personen: ['gemeenten'],
  berichten: ['personen'],
  visie: ['typetest'],
  doelen: ['typetest', 'visie'],
  plan: ['visie', 'doelen'],
  stappenplan: ['typetest', 'visie', 'verkenning', 'doelen', 'plan'],
}

interface Place {
  readonly part: 'engines' | 'house' | 'rooms' | 'doors' | 'top'
  readonly floor?: Floor
  readonly room?: string
}

function placeOf(file: string): Place {
  const [src, part, floor, room] = file.split('/')
  if (src !== 'src' || !part) return { part: 'top' }
  if (part === 'rooms' && room && floors.includes(floor as Floor)) return { part, floor: floor as Floor, room }
  return { part: part === 'engines' || part === 'house' || part === 'doors' ? part : 'top' }
}

const importsOf = (text: string): string[] => [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path!)

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
const packagesOf = (text: string): string[] =>
  [
    ...text
      .replaceAll(/import type [^']*'[^']*'/g, '')
      .matchAll(/(?:from|import)\s*\(?\s*'((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/g),
  ].map(([, name]) => name!)

/** Who may write to the terminal: the log, and the command line that answers whoever sits at it. */
const speakers = ['src/house/log-lines.ts', 'src/main.ts']
const speaks = (text: string): boolean =>
  /\bconsole\b(?=\s*[.[,}])|\bstd(?:err|out)\b\s*[.,}[]|\bemitWarning\b|from 'node:(?:process|console)'|writeSync\(\s*[12]\b/.test(
    text,
  )

/** Every law that can be read from one file: imports, SQL, and nothing of the machine it was written on. */
export function breachesIn(file: string, text: string): Breach[] {
  const here = placeOf(file)
  const found: string[] = []
  for (const path of importsOf(text)) {
    const to = relative('.', join(dirname(file), path))
    const law = importLaw(here, placeOf(to), to, file.includes('.test.'))
    if (law) found.push(`${law} (${path})`)
  }
  if (file.startsWith('src/') && !file.includes('.test.'))
    for (const name of packagesOf(text))
      if (!name.startsWith('.') && !(name in dependencies))
        found.push(`the program runs without packages for development (${name})`)
  if (file.startsWith('src/') && !file.includes('.test.') && !speakers.includes(file) && speaks(text))
    found.push('the log is written through house/log-lines.ts')
  if (here.room && !file.includes('.test.')) found.push(...sqlLaws(file, here.room, text))
  found.push(...machineLaws(file, text))
  if (!file.includes('.test.')) found.push(...periodWalks(file, text))
  return found.map((law) => ({ file, law }))
}

function importLaw(from: Place, to: Place, target: string, test: boolean): string | null {
  if (test) return null
  if (from.part === 'engines' && to.part !== 'engines') return 'an engine imports engines only'
  if (from.part === 'house' && to.part !== 'house') return 'the house knows no room'
  if (from.part !== 'rooms') return null
  if (to.part === 'doors' || to.part === 'top') return 'a room never reaches for a door'
  if (to.part !== 'rooms' || to.room === from.room) return null
  if (!target.endsWith(`/${to.room}/index.ts`)) return 'a neighbour is visited through its index.ts'
  const down = floors.indexOf(to.floor!) - floors.indexOf(from.floor!)
  if (down > 0) return 'stairs go down only'
  if (down === 0 && !neighbours[from.room!]?.includes(to.room!)) return 'not a declared neighbour'
  return null
}

function sqlLaws(file: string, room: string, text: string): string[] {
  const store = file.endsWith('/store.ts') || file.includes('/store/')
  if (!store)
    return /\bsql(\.raw)?`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(text) ? ['SQL lives in store.ts'] : []
  const named = [
    ...text.matchAll(
      /(?:selectFrom|insertInto|updateTable|deleteFrom|Join|saveOver)\(\s*(?:db,\s*)?'([a-z_]+)|\b(?:from|join|into|update)\s+([a-z]+_[a-z_]+)/g,
    ),
  ]
  return [...new Set(named.map((match) => match[1] ?? match[2]!))]
    .filter((table) => !table.startsWith(`${room}_`))
    .map((table) => `a room writes SQL on its own tables only (${table})`)
}

const ownUrl = String.raw`new URL\([^()]*import\.meta\.url[^()]*\)`

/** What works on the machine it was written on, and not in another folder or for another user. */
function machineLaws(file: string, text: string): string[] {
  const found: string[] = []
  const named = [...text.matchAll(new RegExp(String.raw`(?:const|let) (\w+) = ${ownUrl}(?!\s*\.)`, 'g'))].map(([, name]) => name!)
  const cuts = [
    String.raw`${ownUrl}\s*\.(?!href\b(?!\s*\.))`,
    String.raw`\{[^{}]*\bpathname\b[^{}]*\} = ${ownUrl}`,
    String.raw`import\.meta\.url\s*\.`,
    ...named.map((name) => String.raw`\b${name}\.(pathname|href\s*\.)`),
  ]
  if (cuts.some((cut) => new RegExp(cut).test(text)))
    found.push('a path of our own comes from fileURLToPath: a folder may have a space in its name')
  if (!file.startsWith('src/') || file.includes('.test.')) return found
  if (
    /\bmkdir(Sync)?\((?:[^()]|\([^()]*\))*\)/g.test(
      text.replaceAll(/\bmkdir(?:Sync)?\((?:[^()]|\([^()]*\))*\bmode\b(?:[^()]|\([^()]*\))*\)/g, ''),
    )
  )
    found.push('a folder is made by ownFolder, or with a mode')
  if (/hashSecret\([^()]*(\?\?|\|\|) *['"`]{2}/.test(text)) found.push('a secret that is absent is not compared')
  return found
}

/** Same-floor neighbours may not form a ring. */
export function ringsIn(graph: Readonly<Record<string, readonly string[]>>): string[] {
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    (graph[from] ?? []).some((next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))))
  return Object.keys(graph).filter((room) => reaches(room, room))
}

/** All breaches of the tree. */
export const breaches = (): Breach[] => [
  ...globSync('{src,tools,journeys,bench}/**/*.{ts,tsx,js}').flatMap((file) => breachesIn(file, readFileSync(file, 'utf8'))),
  ...ringsIn(neighbours).map((room) => ({ file: 'tools/laws.ts', law: `${room} is its own neighbour in a ring` })),
]
