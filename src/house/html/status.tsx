import type { Child } from 'hono/jsx'
import { showNumber } from './format.ts'
import { Icon, type IconName } from './icon.tsx'
import type { PageContext } from './page.ts'
import { safeHref } from './safe-href.ts'
import { kitWords } from './texts.en.ts'

export type BadgeKind = 'ok' | 'warn' | 'busy' | 'neutral'
const badgeIcons: Record<BadgeKind, IconName> = { ok: 'vink', warn: 'let', busy: 'klok', neutral: 'info' }

/** A status: sign, word and colour together, because none of them is enough. */
export const Badge = ({ kind, icon, children }: { kind: BadgeKind; icon?: IconName; children?: Child }) => (
  <span class={`utrecht-status-badge md-badge md-badge--${kind}`}>
    <Icon name={icon ?? badgeIcons[kind]} size={16} />
    {children}
  </span>
)

export type AlertKind = 'ok' | 'info' | 'warn' | 'wrong'
const alertIcons: Record<AlertKind, IconName> = { ok: 'vink', info: 'info', warn: 'let', wrong: 'let' }

interface AlertProps {
  readonly p: PageContext
  readonly kind: AlertKind
  readonly title?: string
  /** Set when it answers what somebody just did, so that it is read out. */
  readonly live?: boolean
  readonly children?: Child
}

/** Something to know on this page. The title says what kind it is. */
export const Alert = ({ p, kind, title, live, children }: AlertProps) => (
  <div class={`md-alert md-alert--${kind}`} role={live ? (kind === 'wrong' ? 'alert' : 'status') : undefined}>
    <Icon name={alertIcons[kind]} size={26} />
    <div>
      <p class="md-h4">{title ?? kitWords(p.lang)[kind]}</p>
      {children && <div class="md-alert__t">{children}</div>}
    </div>
  </div>
)

/** What just happened, once, at the top of the page that follows a decision. */
export const Receipt = ({ p, children }: { p: PageContext; children?: Child }) => (
  <Alert p={p} kind="ok" live>
    {children}
  </Alert>
)

interface ProgressProps {
  readonly p: PageContext
  /** What is going on: "Stemmen tellen". */
  readonly label: string
  readonly value: number
  readonly max: number
}

/** How far a long piece of work is. The same in words: it survives a reload, and can be read out. */
export const Progress = ({ p, label, value, max }: ProgressProps) => {
  const words = kitWords(p.lang).doneOf({ done: showNumber(value, p.lang), of: showNumber(max, p.lang) })
  return (
    <div class="md-progress">
      <p>
        <b>{label}.</b> {words}
      </p>
      <progress value={value} max={max} aria-label={`${label}. ${words}`} />
    </div>
  )
}

interface PaginationProps {
  readonly p: PageContext
  /** 1-based. */
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
}

/** The way through a long list. Nothing when it fits on one page. */
export function Pagination({ p, page, pages, href }: PaginationProps) {
  if (pages < 2) return null
  const say = kitWords(p.lang)
  return (
    <nav class="md-pages" aria-label={say.pages}>
      {page > 1 && (
        <a class="utrecht-link md-pages__a" href={safeHref(href(page - 1))} rel="prev">
          <Icon name="terug" />
          {say.previousPage}
        </a>
      )}
      <p>{say.pageOf({ page, pages })}</p>
      {page < pages && (
        <a class="utrecht-link md-pages__a" href={safeHref(href(page + 1))} rel="next">
          {say.nextPage}
          <Icon name="verder" />
        </a>
      )}
    </nav>
  )
}

/** A list without anything in it yet: says so, and what to do about it. */
export const Empty = ({ title, children, action }: { title: string; children?: Child; action?: Child }) => (
  <div class="md-empty">
    <p class="md-h4">{title}</p>
    {children && <p>{children}</p>}
    {action}
  </div>
)
