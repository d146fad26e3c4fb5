import { comparing, differing, type Piece } from '../documents/difference.ts'
import type { Doc } from '../documents/model.ts'
import { Busy } from '../turns.ts'
import { showMoment } from './format.ts'
import type { PageContext } from './page.ts'
import { Badge } from './status.tsx'
import { More } from './text.tsx'
import { kitWords } from './texts.en.ts'

interface Pair {
  readonly before: string
  readonly after: string
}

/** Each text with what went out and what came in; in words too, since a line through a word is not read out. */
export async function differences(p: PageContext, pairs: readonly Pair[]) {
  const all = await p.work(differing, pairs).catch((error) => whole(error, pairs))
  return all.map((pieces) => <div class="md-diff">{marked(p, pieces, 'both')}</div>)
}

/** Where nobody has time to look, the page still says what it said and what it says. */
function whole(error: unknown, pairs: readonly Pair[]): Piece[][] {
  if (!(error instanceof Busy)) throw error
  return pairs.map(({ before, after }) => [
    { text: before, what: 'out' },
    { text: after, what: 'in' },
  ])
}

function marked({ lang }: PageContext, pieces: readonly Piece[], side: 'before' | 'after' | 'both') {
  const say = kitWords(lang)
  return pieces.map(({ text, what }) => {
    if (what === 'out') return side !== 'after' && mark(<del>{text}</del>, say.wentOut)
    return what === 'in' ? side !== 'before' && mark(<ins>{text}</ins>, say.cameIn) : text
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
export async function EarlierTexts({ p, rows, now }: EarlierProps) {
  if (rows.length === 0) return null
  const say = kitWords(p.lang)
  const became = await differences(
    p,
    rows.map(({ text }, index) => ({ before: text, after: rows[index - 1]?.text ?? now })),
  )
  return (
    <More summary={say.earlier({ n: rows.length })}>
      {rows.map(({ at, by }, index) => (
        <>
          <p class="md-small">{say.earlierBy({ by, at: showMoment(at, p.lang) })}</p>
          {became[index]}
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
export async function SideBySide({ p, before, after }: SideBySideProps) {
  const say = kitWords(p.lang)
  const parts = await p.work(comparing, before.doc, after.doc)
  const moved = parts.filter(({ state }) => state !== 'same')
  const still = parts.filter(({ state }) => state === 'same')
  const badges = { changed: say.changed, new: say.isNew, gone: say.isGone, same: '' }
  return (
    <div class="md-wrap md-sec">
      <p class="md-lead">{say.changedOf({ n: moved.length, of: parts.length })}</p>
      {moved.map(({ title, before: was, after: is, state, pieces }) => (
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
              <div class="md-diff">{was === '' ? say.notThere : marked(p, pieces, 'before')}</div>
            </div>
            <div>
              <p class="md-h4">{after.label}</p>
              <div class="md-diff">{is === '' ? say.notThere : marked(p, pieces, 'after')}</div>
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
