import type { Child } from 'hono/jsx'
import type { PageContext } from './page.ts'
import { safeHref } from './safe-href.ts'
import { kitWords } from './texts.en.ts'

export interface Answer {
  /** The question, or its short name. */
  readonly key: string
  /** Null or an empty text is said in words. */
  readonly value: Child
  /** Where it can be changed. */
  readonly change?: string
  /** What to say when it is empty; "Niet ingevuld" without. */
  readonly empty?: string
}

/** Check your answers, before a decision: every answer, with a way back to it. Also a list of facts, without `change`. */
export const CheckAnswers = ({ p, items }: { p: PageContext; items: readonly Answer[] }) => (
  <dl class="utrecht-data-list utrecht-data-list--rows md-check">
    {items.map(({ key, value, change, empty }) => (
      <div class="utrecht-data-list__item">
        <dt class="utrecht-data-list__item-key">{key}</dt>
        <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
          {isEmpty(value) ? (empty ?? kitWords(p.lang).notGiven) : value}
        </dd>
        {change && (
          <dd class="utrecht-data-list__actions utrecht-data-list__actions--html-dd">
            <a class="utrecht-link" href={safeHref(change)}>
              {kitWords(p.lang).change}
              <span class="md-vh"> {key.charAt(0).toLowerCase() + key.slice(1)}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)

const isEmpty = (value: Child) => value === null || value === undefined || value === false || value === ''

/** What happens next, in order, and who does it. */
export const ThenWhat = ({ p, title, steps }: { p: PageContext; title?: string; steps: readonly Child[] }) => (
  <div class="md-then">
    <h2 class="utrecht-heading-3">{title ?? kitWords(p.lang).thenWhat}</h2>
    <ol>
      {steps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
  </div>
)
