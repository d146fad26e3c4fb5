import type { Child } from 'hono/jsx'
import { Meter, type MeterProps } from '../charts/meter.tsx'
import { chartWords } from '../charts/texts.en.ts'
import { showNumber } from './format.ts'
import { safeHref } from './safe-href.ts'
import { Badge, type BadgeKind } from './status.tsx'

export interface GoalProps extends Omit<MeterProps, 'label'> {
  readonly status: { readonly kind: BadgeKind; readonly text: string }
  /** The figure as people read it: "162", "€ 20.000"; without it the number itself. */
  readonly figure?: string
  /** What it counts, as the end of a sentence that starts with the figure: "jongeren kennen vrijwilligerswerk". */
  readonly text: string
  /** "Doel: 150 eind dit jaar." */
  readonly note?: Child
  readonly link?: { readonly href: string; readonly label: string }
}

export const Goals = ({ children }: { children?: Child }) => (
  <ul class="md-goals" role="list">
    {children}
  </ul>
)

/** A goal with its number, target and status word, inside `Goals`. A source line and a table belong below them. */
export function GoalCard({ status, figure, text, note, link, ...meter }: GoalProps) {
  const show = meter.show ?? ((value: number) => showNumber(value, meter.p.lang))
  const shown = figure ?? (meter.now === null ? chartWords(meter.p.lang).notYet : show(meter.now))
  return (
    <li class="md-goal">
      <p class="md-goal__top">
        <Badge kind={status.kind}>{status.text}</Badge>
      </p>
      <h3 class="md-goal__h">
        <span class="md-num">{shown}</span> {text}
      </h3>
      <Meter {...meter} label={`${shown} ${text}`} />
      {note && <p class="md-small">{note}</p>}
      {link && (
        <p class="md-small">
          <a class="utrecht-link" href={safeHref(link.href)}>
            {link.label}
          </a>
        </p>
      )}
    </li>
  )
}
