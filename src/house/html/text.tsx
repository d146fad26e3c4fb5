import type { Child } from 'hono/jsx'
import { dayAndMonth, showDate } from './format.ts'
import type { PageContext } from './page.ts'
import { safeHref } from './safe-href.ts'
import { kitWords } from './texts.en.ts'

/** The top of a page: one headline, one or two sentences, perhaps a line above. */
export const PageHead = ({ title, kicker, lead }: { title: string; kicker?: string; lead?: Child }) => (
  <div class="md-wrap md-top">
    {kicker && <p class="md-kick">{kicker}</p>}
    <h1 class="utrecht-heading-1">{title}</h1>
    {lead && <p class="md-lead">{lead}</p>}
  </div>
)

interface SectionProps {
  /** Unique on the page; links may lead here. */
  readonly id: string
  readonly title: string
  /** A few words beside the title. */
  readonly text?: Child
  /** On a mist band over the full width. */
  readonly band?: boolean
  readonly children?: Child
}

/** A part of a page with its headline. */
export function Section({ id, title, text, band, children }: SectionProps) {
  const inside = (
    <>
      <SectionHead id={`${id}-kop`} title={title} text={text} />
      {children}
    </>
  )
  return band ? (
    <section class="md-band" id={id} aria-labelledby={`${id}-kop`}>
      <div class="md-wrap md-sec">{inside}</div>
    </section>
  ) : (
    <section class="md-wrap md-sec" id={id} aria-labelledby={`${id}-kop`}>
      {inside}
    </section>
  )
}

export const SectionHead = ({ id, title, text }: { id?: string; title: string; text?: Child }) => (
  <div class="md-sec__h">
    <h2 class="utrecht-heading-2" id={id}>
      {title}
    </h2>
    {text && <p>{text}</p>}
  </div>
)

/** What stands on a long page, each a link to its `Section`. */
export const Contents = ({ p, items }: { p: PageContext; items: readonly { readonly id: string; readonly title: string }[] }) => (
  <nav class="md-wrap md-toc" aria-labelledby="op-deze-pagina">
    <h2 class="md-h4" id="op-deze-pagina">
      {kitWords(p.lang).onThisPage}
    </h2>
    <ul>
      {items.map(({ id, title }) => (
        <li>
          <a class="utrecht-link" href={`#${id}`}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** Running text: room between its parts, lines that stay readable. */
export const Prose = ({ children }: { children?: Child }) => <div class="md-prose">{children}</div>

/** Two columns from a laptop on; on a phone below each other, the first first. */
export const Split = ({ children }: { children?: Child }) => <div class="md-two">{children}</div>

export const Panel = ({ children }: { children?: Child }) => <div class="md-panel">{children}</div>

/** An optional extra, or the table behind a chart. */
export const More = ({ summary, open, children }: { summary: string; open?: boolean; children?: Child }) => (
  <details class="md-more" open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
)

export interface SourceProps {
  readonly p: PageContext
  readonly source: string
  /** ISO date or moment the figures were taken. */
  readonly date?: string
  /** True when groups under five were left out. */
  readonly few?: boolean
  /** How it is counted. */
  readonly more?: { readonly href: string; readonly label: string }
}

/** Where figures come from, from when they are, and that small groups are not shown. Below every figure. */
export function SourceLine({ p, source, date, few, more }: SourceProps) {
  const say = kitWords(p.lang)
  const sentences = [say.source({ source }), date && say.measured({ date: showDate(date, p.lang) }), few && say.fewerThanFive]
  return (
    <p class="md-src">
      {sentences.filter(Boolean).join(' ')}
      {more && (
        <>
          {' '}
          <a class="utrecht-link" href={safeHref(more.href)}>
            {more.label}
          </a>
        </>
      )}
    </p>
  )
}

/** A day in an arch, beside what happens then. */
export function DateArch({ p, date }: { p: PageContext; date: string }) {
  const { day, month } = dayAndMonth(date, p.lang)
  return (
    <time class="md-date" datetime={date}>
      <b>{day}</b>
      {` ${month}`}
    </time>
  )
}

type Crumb = { readonly label: string; readonly href?: string }

/** The way back up. The last one is where we are. */
export const Breadcrumb = ({ p, crumbs }: { p: PageContext; crumbs: readonly Crumb[] }) => (
  <nav class="md-wrap md-crumbs" aria-label={kitWords(p.lang).crumbs}>
    <ol role="list">
      {crumbs.map(({ label, href }) => (
        <li>
          {href ? (
            <a class="utrecht-link" href={safeHref(href)}>
              {label}
            </a>
          ) : (
            <span aria-current="page">{label}</span>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
