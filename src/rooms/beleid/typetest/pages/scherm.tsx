import type { z } from 'zod'
import { withoutScheme } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { words } from '../sessie.texts.ts'
import type { showSessie } from '../views/sessie.ts'
import { linkOf, Presence, WayIn } from './aanwezig.tsx'
import { Picture } from './outcome.tsx'

/** For the big screen: the way in while people join, card and agenda when the outcome is shown (look 03). Never a name before. */
export function WallPage(p: PageContext, { presence, outcome, ...data }: z.output<typeof showSessie.output>): Page {
  const { sessie } = data
  const say = words(p.lang).say
  const open = !outcome && sessie.mode === 'compare'
  return {
    title: sessie.title,
    layout: 'wall',
    islands: ['live'],
    aside: withoutScheme(linkOf(p, sessie.code)),
    main: (
      <div data-live={p.live(sessie.id)} class={outcome ? 'md-wall' : 'md-wall md-wall--open'}>
        <div class="md-wrap md-big__head">
          <p class="md-kick">{`${say.kicker} · ${sessie.mode === 'together' ? say.joint : say.joined({ n: presence.joined })}`}</p>
          <h1 class="utrecht-heading-1">{sessie.title}</h1>
        </div>
        {outcome && <Picture p={p} {...data} outcome={outcome} />}
        {open && (
          <div class="md-wrap">
            <WayIn p={p} code={sessie.code} />
            <Presence p={p} presence={presence} />
          </div>
        )}
        {!outcome && !open && <p class="md-wrap md-lead">{say.togetherText}</p>}
      </div>
    ),
  }
}
