import { diffWords } from 'diff'
import { compareDocs } from '../documents/compare.ts'
import type { Doc } from '../documents/model.ts'
import { showMoment } from './format.ts'
import type { PageContext } from './page.ts'
import { Badge } from './status.tsx'
import { More } from './text.tsx'
import { kitWords } from './texts.en.ts'

interface DifferenceProps {
  readonly p: PageContext
  readonly before: string
  readonly after: string
}

/** One text with what went out and what came in; in words too, since a line through a word is not read out. */
export const Difference = ({ p, before, after }: DifferenceProps) => <div class="md-diff">{pieces(p, before, after, 'both')}</div>

function pieces({ lang }: PageContext, before: string, after: string, side: 'before' | 'after' | 'both') {
  const say = kitWords(lang)
  return diffWords(before, after).map(({ value, added, removed }) => {
    if (removed) return side !== 'after' && mark(<del>{value}</del>, say.wentOut)
    return added ? side !== 'before' && mark(<ins>{value}</ins>, say.cameIn) : value
  })
}

const mark = (piece: unknown, said: string) => (
  <>
    <span class="md-vh">{` ${said} `}</span>
    {piece}
    <span class="md-vh"> . </span>
  </>
)

interface EarlierProps {
  readonly p: PageContext
  /** What it said before, the newest first. */
  readonly rows: readonly { readonly text: string; readonly at: string; readonly by: string }[]
  readonly now: string
}

/** What a text said before, each with what became of it: folded, for whoever looks for something. */
export function EarlierTexts({ p, rows, now }: EarlierProps) {
  if (rows.length === 0) return null
  const say = kitWords(p.lang)
  return (
    <More summary={say.earlier({ n: rows.length })}>
      {rows.map(({ text, at, by }, index) => (
        <>
          <p class="md-small">{say.earlierBy({ by, at: showMoment(at, p.lang) })}</p>
          <Difference p={p} before={text} after={rows[index - 1]?.text ?? now} />
        </>
      ))}
    </More>
  )
}

interface SideBySideProps {
  readonly p: PageContext
  readonly before: { readonly label: string; readonly doc: Doc }
  readonly after: { readonly label: string; readonly doc: Doc }
}

/** Two versions of a document beside each other, part by part; on a phone below each other. What did not change is folded. */
export function SideBySide({ p, before, after }: SideBySideProps) {
  const say = kitWords(p.lang)
  const parts = compareDocs(before.doc, after.doc)
  const moved = parts.filter(({ state }) => state !== 'same')
  const still = parts.filter(({ state }) => state === 'same')
  const badges = { changed: say.changed, new: say.isNew, gone: say.isGone, same: '' }
  return (
    <div class="md-wrap md-sec">
      <p class="md-lead">{say.changedOf({ n: moved.length, of: parts.length })}</p>
      {moved.map(({ title, before: was, after: is, state }) => (
        <section class="md-beside">
          <h2 class="utrecht-heading-3">
            {title}{' '}
            <Badge kind={state === 'changed' ? 'busy' : state === 'new' ? 'ok' : 'neutral'} icon="pen">
              {badges[state]}
            </Badge>
          </h2>
          <div class="md-beside__two">
            <div>
              <p class="md-h4">{before.label}</p>
              <div class="md-diff">{was === '' ? say.notThere : pieces(p, was, is, 'before')}</div>
            </div>
            <div>
              <p class="md-h4">{after.label}</p>
              <div class="md-diff">{is === '' ? say.notThere : pieces(p, was, is, 'after')}</div>
            </div>
          </div>
        </section>
      ))}
      {still.length > 0 && (
        <details class="md-more">
          <summary>{say.sameParts({ n: still.length })}</summary>
          <ul>
            {still.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
