import { withoutScheme } from '../../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../../house/html/page.ts'
import type { Deelname } from '../model.ts'
import { words } from '../prioriteiten.texts.en.ts'
import { HandedIn, linkOf, type Shown, WayIn } from './sessie.tsx'
import { Agenda, Ranked } from './uitslag.tsx'
import { moneyOf } from './woorden.tsx'

/** For the big screen: the way in and who handed in while it is open, the order and what to talk about afterwards. */
export function WallPage(p: PageContext, shown: Shown): Page {
  const { say } = words(p.lang)
  const { uitslag } = shown
  return {
    title: shown.title,
    layout: 'wall',
    islands: ['live'],
    aside: withoutScheme(linkOf(p, shown.code)),
    main: (
      <div data-live={p.live(shown.id)} class={uitslag ? 'md-wall' : 'md-wall md-wall--open'}>
        <div class="md-wrap md-big__head">
          <p class="md-kick">{uitslag ? say.outcome : say.kicker}</p>
          <h1 class="utrecht-heading-1">{shown.title}</h1>
        </div>
        {shown.frame && (
          <div class="md-wrap md-big__head">
            <p class="md-lead">{moneyOf(p, shown.frame)}</p>
          </div>
        )}
        {uitslag ? (
          uitslag.order.length === 0 ? (
            <p class="md-wrap md-lead">{say.tooFew}</p>
          ) : (
            <div class="md-wrap md-big__grid">
              <Ranked p={p} sessie={shown} uitslag={uitslag} most={7} />
              <section class="md-panel" aria-labelledby="gesprek">
                <h2 class="utrecht-heading-3" id="gesprek">
                  {say.agenda}
                </h2>
                <Agenda p={p} sessie={shown} uitslag={uitslag} />
              </section>
            </div>
          )
        ) : (
          shown.openedAt && (
            <div class="md-wrap">
              <WayIn p={p} code={shown.code} />
              <div class="md-live">
                <HandedIn p={p} shown={shown} />
                <Groups p={p} deelname={shown.deelname} />
              </div>
            </div>
          )
        )}
      </div>
    ),
  }
}

/** Each group with how many handed in, as far as it may be shown (SI-18). */
const Groups = ({ p, deelname }: { p: PageContext; deelname: Deelname }) => {
  const { say, groepen } = words(p.lang)
  return (
    <ul role="list" class="md-counts">
      {deelname.groepen.map(({ groep, count, shown }) => (
        <li>
          <b>{groepen[groep]}</b> <span>{shown === 'count' ? count : say[shown]}</span>
        </li>
      ))}
    </ul>
  )
}
