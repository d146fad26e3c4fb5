import { languageFaults } from '../../tools/language.ts'
import type { openScript } from './script.cast.ts'

type Script = Pick<ReturnType<typeof openScript>, 'read' | 'typed'>

/** Words that only Dutch has, in what the house itself says: not in what people of Lindewaard typed, whole, by sentence or cut off. */
export function dutchIn(html: string, typed: ReadonlySet<string>): string[] {
  const own = [...typed]
    .filter((text) => text.includes(' '))
    .flatMap((text) => [text.slice(0, 40), ...text.split('\n'), ...text.split(/(?<=[.])\s/)])
  return html
    .replaceAll(/<(script|style|title|textarea)\b[\s\S]*?<\/\1>|<(\w+)[^>]* lang="nl"[^>]*>[\s\S]*?<\/\2>/g, '|')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !own.some((each) => text.includes(each)))
    .flatMap((en) => languageFaults('', { nl: '', en }))
}

const hubs = ['/stappen', '/visie', '/doelen', '/plan', '/typetest', '/typetest/sessies', '/gebieden']
const isOurs = (path: string) => /^\/(stappen|visie|doelen|plan|typetest|gebieden)\b/.test(path) && !/\.(\w+)$/.test(path)
const kindOf = (path: string) => path.replace(/\?.*/, '').replaceAll(/[0-9a-f-]{36}|\d+/g, ':id')

/** What is wrong with the pages that somebody reaches by links, one of each kind, in English; `kinds` gets what was seen. */
export async function faultsFor({ read, typed }: Script, who: string, kinds: Set<string>): Promise<string[]> {
  const waiting = [...hubs]
  const seen = new Set<string>()
  const faults: string[] = []
  for (const path of waiting) {
    if (seen.has(kindOf(path))) continue
    seen.add(kindOf(path))
    const { status, html } = await read(path, who, 'en')
    if (status === 403 && hubs.includes(path)) continue
    if (status !== 200 || !html.includes('<html lang="en"')) faults.push(`${status} for ${who}: ${path}`)
    faults.push(...dutchIn(html, typed).map((fault) => `${path}${fault}`))
    const links = [...html.matchAll(/<a [^>]*?href="\/lindewaard(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
    waiting.push(...new Set(links.filter((href) => isOurs(href) && !waiting.includes(href))))
  }
  for (const kind of seen) kinds.add(kind)
  return faults
}
