import { Icon } from './icon.tsx'
import type { PageContext } from './page.ts'
import { Person } from './pictures/people.tsx'
import { safeHref } from './safe-href.ts'
import { kitWords } from './texts.en.ts'

interface StepsProps {
  readonly p: PageContext
  /** In order. A finished step may be opened again. */
  readonly steps: readonly { readonly label: string; readonly href?: string }[]
  /** 1-based. */
  readonly now: number
}

/** Progress of a form of a few pages. */
export const Steps = ({ p, steps, now }: StepsProps) => (
  <nav aria-label={kitWords(p.lang).progress}>
    <ol class="md-mini">
      {steps.map(({ label, href }, index) => (
        <li class={stateClass(index + 1, now)} aria-current={index + 1 === now ? 'step' : undefined}>
          <i aria-hidden="true">{index + 1 < now ? <Icon name="vink" size={18} /> : index + 1}</i>
          {href && index + 1 < now ? (
            <a class="utrecht-link" href={safeHref(href)}>
              {label}
            </a>
          ) : (
            <span>{label}</span>
          )}
          {index + 1 < now && <span class="md-vh">{kitWords(p.lang).stepDone}</span>}
        </li>
      ))}
    </ol>
  </nav>
)

const stateClass = (step: number, now: number) => (step < now ? 'is-ok' : step === now ? 'is-now' : '')

interface Steps14Props {
  readonly p: PageContext
  /** The question we are at, 1-based. */
  readonly now: number
  readonly total?: number
  /** Which have an answer; without it all before `now`. */
  readonly answered?: readonly number[]
}

/** Progress of a test with many short questions: one arch per question. */
export function Steps14({ p, now, total = 14, answered }: Steps14Props) {
  const numbers = Array.from({ length: total }, (_, index) => index + 1)
  const done = new Set(answered ?? numbers.filter((no) => no < now))
  return (
    <div
      class={total === 14 ? 'md-steps14' : 'md-steps14 md-steps14--n'}
      role="img"
      aria-label={kitWords(p.lang).questionOf({ n: now, total, answered: done.size })}
    >
      {numbers.map((no) => (
        <i class={no === now ? 'is-now' : done.has(no) ? 'is-done' : ''} />
      ))}
    </div>
  )
}

export interface StreetStep {
  readonly label: string
  /** What there is to say about it: "Vastgesteld in maart". */
  readonly note?: string
  readonly state: 'done' | 'now' | 'next'
  readonly href?: string
}

const states = { done: 'is-ok', now: 'is-now', next: 'is-next' } as const

/** The street of (nine) steps: done has a check, now is sunny, not yet is dashed. The state is also in the words. */
export function Street({ p, steps }: { p: PageContext; steps: readonly StreetStep[] }) {
  const say = kitWords(p.lang)
  const spoken = { done: say.stepDone, now: say.stepNow, next: say.stepNext }
  return (
    <ol class="md-street">
      {steps.map(({ label, note, state, href }, index) => {
        const inside = (
          <>
            <span class="md-step" aria-hidden="true">
              {state === 'done' ? <Icon name="vink" size={28} /> : index + 1}
            </span>
            <b>{`${index + 1}. ${label}`}</b>
            <small>{`${capital(spoken[state])}.${note ? ` ${note}` : ''}`}</small>
          </>
        )
        return (
          <li class={states[state]} aria-current={state === 'now' ? 'step' : undefined}>
            {state === 'now' && (
              <svg class="md-street__me" viewBox="0 0 60 100" aria-hidden="true" focusable="false">
                <Person x={30} y={98} scale={1.25} coat="coral" skin="light" hair="long" />
              </svg>
            )}
            {href ? <a href={safeHref(href)}>{inside}</a> : <span class="md-street__a">{inside}</span>}
          </li>
        )
      })}
    </ol>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
