import type { Child } from 'hono/jsx'
import { Term } from '../../../house/html/index.ts'
import type { PageContext } from '../../../house/html/page.ts'
import type { TermKey } from './begrippen/index.ts'
import { splitAt, termOf } from './begrippen/rules.ts'
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
  const split = splitAt(text, key, p.lang)
  if (!split) return explained(p, text, ...more)
  const [before, word, after] = split
  return (
    <>
      {explained(p, before, ...more)}
      <Begrip p={p} term={key}>
        {word}
      </Begrip>
      {explained(p, after, ...more)}
    </>
  )
}

/** The terms of a page that its sentences do not say, side by side in running text: "Uitleg bij: regierol, vijf S-en." */
export const Uitleg = ({ p, terms }: { p: PageContext; terms: readonly TermKey[] }) => (
  <span class="md-small">
    {words(p.lang).begrippen.explains}{' '}
    {terms.map((term, index) => (
      <>
        {index > 0 && ', '}
        <Begrip p={p} term={term} />
      </>
    ))}
    .
  </span>
)
