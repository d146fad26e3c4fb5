import { raw } from 'hono/html'
import { Icon, pictures } from '../../../house/html/index.ts'
import type { NavItem, Page, PageContext } from '../../../house/html/page.ts'
import { words } from './texts.en.ts'

/** The street with its welcome. Doors come in with the rooms behind them: nothing is shown that does not work yet. */
export function HomePage(p: PageContext, { name }: { name: string }): Page {
  const say = words(p.lang).home
  return {
    title: say.title,
    main: (
      <section class="md-hero" aria-labelledby="h1">
        <div class="md-wrap md-hero__txt">
          <h1 class="utrecht-heading-1" id="h1">
            {say.welcome}
          </h1>
          <p class="md-lead">{say.lead({ name })}</p>
        </div>
        <div class="md-hero__street">
          {raw(pictures.land)}
          <ul class="md-wrap md-doors" role="list">
            {p.nav.map(({ href, entrance }) => entrance && <Door href={href} entrance={entrance} />)}
          </ul>
          {raw(pictures.front)}
        </div>
      </section>
    ),
  }
}

const colours = { helpen: 'sun', hulp: 'peach', meepraten: 'sky' } as const

const Door = ({ href, entrance }: { href: string; entrance: NonNullable<NavItem['entrance']> }) => (
  <li class={`md-door md-door--${colours[entrance.picture]}`}>
    <div class="md-door__pic">{raw(pictures[entrance.picture])}</div>
    <div class="md-door__txt">
      <h2 class="utrecht-heading-2">
        <a class="md-door__a" href={href}>
          {entrance.title}
        </a>
      </h2>
      <p>{entrance.about}</p>
      <span class="md-door__go" aria-hidden="true">
        <Icon name="verder" size={26} />
      </span>
    </div>
  </li>
)

/** The municipalities of this installation. */
export function ListPage(p: PageContext, { gemeenten }: { gemeenten: readonly { slug: string; name: string }[] }): Page {
  const title = words(p.lang).list.title
  return {
    title,
    main: (
      <div class="md-wrap md-sec">
        <h1 class="utrecht-heading-1">{title}</h1>
        <ul class="md-plain" role="list">
          {gemeenten.map(({ slug, name }) => (
            <li>
              <a class="utrecht-link" href={`/${slug}/`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    ),
  }
}
