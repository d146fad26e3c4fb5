import type { PageContext } from '../../../../house/html/page.ts'
import type { EditionKey } from '../model.ts'
import { words } from '../texts.en.ts'

interface KijkProps {
  readonly p: PageContext
  readonly edition: EditionKey
  /** Paths of the same page seen from today and from 2007. */
  readonly now: string
  readonly then: string
}

/** The switch between today and 2007: two addresses of the same thing, and nothing that is kept changes (OD). */
export const Kijk = ({ p, edition, now, then }: KijkProps) => {
  const say = words(p.lang).kijk
  const choices = [
    ['wmo-2015', now, say.now],
    ['wmo-2007', then, say.earlier],
  ] as const
  return (
    <nav class="md-switch" aria-label={say.label}>
      {choices.map(([key, path, label]) => (
        <a class="md-switch__a" href={p.href(path)} aria-current={key === edition ? 'true' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}
