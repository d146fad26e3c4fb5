import type { z } from 'zod'
import { Badge, Card, Cards, Empty, LinkButton, PageHead, showDate } from '../../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../../house/html/page.ts'
import { words } from '../prioriteiten.texts.en.ts'
import type { showSessies } from '../views.ts'
import { FrameNote } from './woorden.tsx'

type Shown = z.output<typeof showSessies.output>
export type State = 'prepared' | 'open' | 'closed' | 'decided'

/** How far a session is. */
export function stateOf(sessie: { openedAt: string | null; closedAt: string | null; besluit: unknown }): State {
  if (sessie.besluit) return 'decided'
  if (sessie.closedAt) return 'closed'
  return sessie.openedAt ? 'open' : 'prepared'
}
export const badges = { prepared: 'neutral', open: 'busy', closed: 'busy', decided: 'ok' } as const

/** All sessions in which goals were weighed, the newest day first. */
export function SessiesPage(p: PageContext, { sessies, frame, mayLead }: Shown): Page {
  const { sessies: own, say, wegingen } = words(p.lang)
  return {
    title: own.title,
    layout: 'work',
    crumbs: [{ label: words(p.lang).say.goalsNav, href: p.href('/doelen') }, { label: own.title }],
    main: (
      <>
        <PageHead title={own.title} lead={say.lead} />
        <div class="md-wrap md-sec md-stack">
          <FrameNote p={p} frame={frame} />
          {mayLead && (
            <p class="md-acts">
              <LinkButton href={p.href('/doelen/prioriteiten/nieuw')}>{say.new}</LinkButton>
            </p>
          )}
          {sessies.length === 0 ? (
            <Empty title={say.none}>{say.noneText}</Empty>
          ) : (
            <>
              <h2 class="utrecht-heading-3">{say.every}</h2>
              <Cards>
                {sessies.map((sessie) => (
                  <Card
                    title={sessie.title}
                    href={p.href(`/doelen/prioriteiten/${sessie.id}`)}
                    kicker={showDate(sessie.heldOn, p.lang)}
                    badge={<Badge kind={badges[stateOf(sessie)]}>{say.states[stateOf(sessie)]}</Badge>}
                  >
                    {`${wegingen[sessie.weging]}, ${say.goals({ n: sessie.kandidaten.length })}`}
                  </Card>
                ))}
              </Cards>
            </>
          )}
        </div>
      </>
    ),
  }
}
