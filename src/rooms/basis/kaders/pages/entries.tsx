import type { PageContext } from '../../../../house/html/page.ts'
import type { Entry } from '../begrippen/rules.ts'
import type { Term } from '../model.ts'
import { words } from '../texts.en.ts'

/**
 * Words with what they mean. A word of today says below it what it was called in 2007; a word of 2007 says first what is said today
 * (FW-08). Each can be pointed at: its key is its anchor.
 */
export const Entries = ({ p, entries }: { p: PageContext; entries: readonly Entry[] }) => {
  const say = words(p.lang).begrippen
  return (
    <dl class="md-dl md-prose">
      {entries.map(({ term, others }) => (
        <>
          <dt id={term.key}>{term[p.lang]}</dt>
          <dd>
            {term.edition === 'wmo-2007' && others.map((now) => <p>{say.now({ word: now[p.lang] })}</p>)}
            {term.definition[p.lang]}
            {term.edition !== 'wmo-2007' && others.map((was) => <Was p={p} term={was} />)}
          </dd>
        </>
      ))}
    </dl>
  )
}

const Was = ({ p, term }: { p: PageContext; term: Term }) => (
  <p class="md-small">{words(p.lang).begrippen.earlier({ word: term[p.lang], definition: term.definition[p.lang] })}</p>
)
