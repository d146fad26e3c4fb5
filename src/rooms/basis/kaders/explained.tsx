import type { Child } from 'hono/jsx'
import { Term } from '../../../house/html/index.ts'
import type { PageContext } from '../../../house/html/page.ts'
import type { TermKey } from './begrippen/index.ts'
import { termOf } from './begrippen/rules.ts'
import { words } from './texts.en.ts'

/** One term, explained where it stands; `children` is the word as the text has it. Mark a term once a page: its id is of the term. */
export function Begrip({ p, term, children }: { p: PageContext; term: TermKey; children?: Child }) {
  const { now, was } = termOf(term)
  return (
    <Term
      id={`begrip-${term}`}
      term={now[p.lang]}
      definition={now.definition[p.lang]}
      was={was ? words(p.lang).begrippen.was({ word: was[p.lang] }) : undefined}
    >
      {children ?? (was ?? now)[p.lang]}
    </Term>
  )
}

/**
 * A sentence in which these terms are explained where they first stand, also in the plural (FW-08): `explained(p, say.lead, 'regierol')`.
 * A term that the sentence does not say in this language is left alone.
 */
export function explained(p: PageContext, text: string, ...keys: readonly TermKey[]): Child {
  const [key, ...more] = keys
  if (key === undefined) return text
  const { now, was } = termOf(key)
  const word = (was ?? now)[p.lang].replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const found = new RegExp(`(?<!\\p{L})${word}(?:en|s)?(?!\\p{L})`, 'iu').exec(text)
  if (!found) return explained(p, text, ...more)
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  return (
    <>
      {explained(p, before, ...more)}
      <Begrip p={p} term={key}>
        {found[0]}
      </Begrip>
      {explained(p, after, ...more)}
    </>
  )
}
