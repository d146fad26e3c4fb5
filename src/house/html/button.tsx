import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'
import type { PageContext } from './page.ts'
import { safeHref } from './safe-href.ts'

type Variant = 'primary' | 'secondary' | 'subtle'
const variants: Record<Variant, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
}

interface Look {
  readonly variant?: Variant
  /** Behind the words. */
  readonly icon?: IconName
  readonly children?: Child
}

/** A button that sends its form. `name` and `value` say which of several was pressed. One primary button per screen. */
export const Button = ({ variant = 'primary', icon, children, name, value }: Look & { name?: string; value?: string }) => (
  <button class={`utrecht-button ${variants[variant]} md-btn`} type="submit" name={name} value={value}>
    {children}
    {icon && <Icon name={icon} />}
  </button>
)

/** One press that does something small where it stands; `about` says to a screen reader which one of a list. */
export const PostButton = ({ to, about, children }: { to: string; about?: string; children?: Child }) => (
  <form method="post" action={safeHref(to)}>
    <Button variant="secondary">
      {children}
      {about && <span class="md-vh">: {about}</span>}
    </Button>
  </form>
)

/** A link that deserves the weight of a button: it leads to the next action and changes nothing by itself. */
export const LinkButton = ({ variant = 'primary', icon, children, href }: Look & { href: string }) => (
  <a class={`utrecht-button ${variants[variant]} utrecht-button-link md-btn`} href={safeHref(href)}>
    {children}
    {icon && <Icon name={icon} />}
  </a>
)

/** `newTab`: for whoever must come back to this page as it stands; the words say so. */
export const TextLink = ({ href, newTab, children }: { href: string; newTab?: boolean; children?: Child }) => (
  <a class="utrecht-link" href={safeHref(href)} target={newTab ? '_blank' : undefined} rel={newTab ? 'noopener' : undefined}>
    {children}
  </a>
)

/** A link into another room, for whom that room is open: whoever does not find `room` in the menu gets no link. */
export const RoomLink = ({ p, room, path, children }: { p: PageContext; room: string; path: string; children?: Child }) =>
  p.nav.some(({ href }) => href === p.href(room)) ? (
    <p>
      <TextLink href={p.href(path)}>{children}</TextLink>
    </p>
  ) : null

export const ButtonGroup = ({ children }: { children?: Child }) => <div class="utrecht-button-group md-acts">{children}</div>

/** What this actor may not do, in place of its button: the words of the button and the reason why not. */
export const NotAllowed = ({ label, why }: { label: string; why: string }) => (
  <p class="md-notallowed">
    <Icon name="slot" size={20} />
    <span>
      <b>{label}.</b> {why}
    </span>
  </p>
)
