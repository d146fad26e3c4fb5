import type { Child } from 'hono/jsx'
import { LinkButton, TextLink } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import type { Html } from './page.ts'
import { Illustration, type IllustrationName } from './pictures/index.tsx'
import { safeHref } from './safe-href.ts'
import { Badge, type BadgeKind } from './status.tsx'

interface NextProps {
  /** Unique on the page. */
  readonly id?: string
  /** "Uw volgende stap · ongeveer 20 minuten" */
  readonly kicker: string
  readonly title: string
  /** Why this one. */
  readonly text?: Child
  readonly action: { readonly href: string; readonly label: string; readonly icon?: IconName }
  readonly also?: { readonly href: string; readonly label: string }
  readonly picture?: IllustrationName
}

/** The one next action of a workspace: the sunny plane. Never two on a page. */
export const Next = ({ id = 'volgende', kicker, title, text, action, also, picture = 'gesprek' }: NextProps) => (
  <section class="md-wrap" aria-labelledby={id}>
    <div class="md-next">
      <div class="md-next__t">
        <p class="md-kick">{kicker}</p>
        <h2 class="utrecht-heading-2" id={id}>
          {title}
        </h2>
        {text && <p class="utrecht-paragraph">{text}</p>}
        <p class="md-acts">
          <LinkButton href={action.href} icon={action.icon ?? 'verder'}>
            {action.label}
          </LinkButton>
          {also && <TextLink href={also.href}>{also.label}</TextLink>}
        </p>
      </div>
      <Illustration name={picture} class="md-next__pic" />
    </div>
  </section>
)

export interface TodoItem {
  readonly title: string
  /** Null for whoever may know it and can do nothing about it. */
  readonly href: string | null
  readonly text?: Child
  readonly icon: IconName
  readonly badge?: { readonly kind: BadgeKind; readonly text: string }
  /** What can be done about it right here. */
  readonly act?: Child
}

/** What waits for this person, the oldest first. */
export const Todo = ({ items }: { items: readonly TodoItem[] }) => (
  <ul class="md-todo" role="list">
    {items.map(({ title, href, text, icon, badge, act }) => (
      <li>
        <span class="md-todo__i">
          <Icon name={icon} size={28} />
        </span>
        <div>
          <h3 class="md-h4">{href === null ? title : <TextLink href={href}>{title}</TextLink>}</h3>
          {text && <p class="md-small">{text}</p>}
        </div>
        {(badge || act) && (
          <div class="md-todo__w">
            {badge && <Badge kind={badge.kind}>{badge.text}</Badge>}
            {act}
          </div>
        )}
      </li>
    ))}
  </ul>
)

export const Cards = ({ children }: { children?: Child }) => (
  <ul class="md-cards" role="list">
    {children}
  </ul>
)

interface CardProps {
  readonly title: string
  /** The whole card becomes one link. */
  readonly href?: string
  readonly kicker?: string
  readonly badge?: Child
  /** At the foot: facts, a link. */
  readonly foot?: Child
  /** A `Tile` or picture before the text. */
  readonly tile?: Child
  readonly children?: Child
}

/** One thing among a few of its kind, inside `Cards`. */
export const Card = ({ title, href, kicker, badge, foot, tile, children }: CardProps) => (
  <li class={`md-card${href ? ' md-card--link' : ''}${tile ? ' md-card--tile' : ''}`}>
    {tile}
    <div class="md-card__t">
      {badge && <p>{badge}</p>}
      {kicker && <p class="md-kick">{kicker}</p>}
      <h3 class="md-card__h">
        {href ? (
          <a class="md-door__a" href={safeHref(href)}>
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      {children && <div class="md-card__b">{children}</div>}
      {foot && <p class="md-small">{foot}</p>}
    </div>
  </li>
)

export type Tone = 'sun' | 'peach' | 'sky' | 'leaf'

/** An arch with a small picture or sign in it. */
export const Tile = ({ tone, children }: { tone: Tone; children?: Child }) => (
  <span class={`md-tile md-tile--${tone}`} aria-hidden="true">
    {children}
  </span>
)

const doorTones = { helpen: 'sun', hulp: 'peach', meepraten: 'sky' } as const

export interface DoorProps {
  readonly picture: keyof typeof doorTones
  readonly title: string
  readonly text: string
  readonly href: string
}

/** The entrances of the public home, nowhere else: up to three, each one link. */
const Doors = ({ doors }: { doors: readonly DoorProps[] }): Html => (
  <ul class={`md-wrap md-doors md-doors--${doors.length}`} role="list">
    {doors.map(({ picture, title, text, href }) => (
      <li class={`md-door md-door--${doorTones[picture]}`}>
        <div class="md-door__pic">
          <Illustration name={picture} />
        </div>
        <div class="md-door__txt">
          <h2 class="utrecht-heading-2">
            <a class="md-door__a" href={safeHref(href)}>
              {title}
            </a>
          </h2>
          <p>{text}</p>
          <span class="md-door__go" aria-hidden="true">
            <Icon name="verder" size={26} />
          </span>
        </div>
      </li>
    ))}
  </ul>
)

/** The welcome of the public home: headline, and the street in which the doors stand. */
export const Welcome = ({ title, lead, doors }: { title: Child; lead: string; doors: readonly DoorProps[] }) => (
  <section class="md-hero" aria-labelledby="welkom">
    <div class="md-wrap md-hero__txt">
      <h1 class="utrecht-heading-1" id="welkom">
        {title}
      </h1>
      <p class="md-lead">{lead}</p>
    </div>
    <div class="md-hero__street">
      <Illustration name="land" class="md-hero__land" />
      <Doors doors={doors} />
      <Illustration name="water" class="md-hero__front" />
    </div>
  </section>
)
