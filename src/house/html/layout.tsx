import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import { type Lang, langs } from '../texts.ts'
import { Button } from './button.tsx'
import { Icon, isIcon } from './icon.tsx'
import type { Html, NavItem, Page, PageContext } from './page.ts'
import { Illustration, Logo } from './pictures/index.tsx'
import { safeHref } from './safe-href.ts'
import { Alert, Receipt } from './status.tsx'
import { Breadcrumb } from './text.tsx'
import { kitWords } from './texts.en.ts'

/** A whole page as HTML: the shell of the house around what a room shows. No inline style or script, so the CSP can refuse them. */
export const renderPage = async (p: PageContext, page: Page): Promise<string> =>
  `<!doctype html>\n${await (<Document p={p} page={page} />).toString()}`

/** A part of a page as HTML, so that what fails in it fails here and not with the page around it. */
export const drawn = async (part: Html): Promise<Html> => {
  const made = await part
  // Text that is not HTML yet stays text.
  return typeof made === 'string' ? made : raw(await (made as HtmlEscapedString).toString())
}

type Layout = NonNullable<Page['layout']>
const bodies: Record<Layout, string> = { public: '', work: '', focus: ' md-test', wall: ' md-big' }
const directions: Record<Lang, 'ltr' | 'rtl'> = { nl: 'ltr', en: 'ltr' }

function Document({ p, page }: { p: PageContext; page: Page }) {
  const layout = page.layout ?? 'public'
  const alone = layout === 'focus' || layout === 'wall'
  return (
    <html
      lang={p.lang}
      dir={directions[p.lang]}
      class="utrecht-root voorbeeld-theme meedoen-theme"
      data-watched={p.watched ? `${p.watched.cookie}=${p.watched.value}` : undefined}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} - ${p.gemeente ? `Meedoen ${p.gemeente.name}` : 'Meedoen'}`}</title>
        <link rel="icon" href={p.asset('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={p.asset('look.css')} />
        {p.gemeente && Object.keys(p.gemeente.colours).length > 0 && <link rel="stylesheet" href={p.href('/thema.css')} />}
        {/* Not a module: it runs before anything of the page is shown. */}
        {p.watched && <script src={p.asset('leave.js')} />}
        {page.islands?.map((island) => (
          <script type="module" src={p.asset(`${island}.js`)} />
        ))}
      </head>
      <body class={`utrecht-body md-body${bodies[layout]}`}>
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {kitWords(p.lang).skip}
        </a>
        {p.demo && layout !== 'wall' && <DemoRibbon p={p} />}
        <Header p={p} menu={!alone} aside={page.aside} />
        {!alone && <SubMenu p={p} />}
        <main id="inhoud" tabindex={-1} class="md-main">
          {page.crumbs && <Breadcrumb p={p} crumbs={page.crumbs} />}
          {p.receipt && (
            <div class="md-wrap md-receipts">
              <Receipt p={p}>{p.receipt}</Receipt>
            </div>
          )}
          {p.leftOut && (
            <div class="md-wrap md-receipts">
              <Alert p={p} kind="warn" title={kitWords(p.lang).leftOut}>
                {p.leftOut.rooms.length > 0 && kitWords(p.lang).leftOutText({ rooms: p.leftOut.rooms.join(', ') })}
              </Alert>
            </div>
          )}
          {page.main}
          {p.below}
        </main>
        <Footer p={p} street={!alone} />
      </body>
    </html>
  )
}

/** Nobody should take an invented municipality for a real one. */
const DemoRibbon = ({ p }: { p: PageContext }) => (
  <aside class="md-demo" aria-label={kitWords(p.lang).practice}>
    <p class="md-wrap">
      {kitWords(p.lang).demo}
      {p.gemeente && (
        <>
          {' '}
          <a class="utrecht-link" href={p.href('/demo')}>
            {kitWords(p.lang).demoSwitch}
          </a>
        </>
      )}
    </p>
  </aside>
)

const Header = ({ p, menu, aside }: { p: PageContext; menu: boolean; aside?: Page['aside'] }) => (
  <header class="utrecht-page-header md-head">
    <div class="utrecht-page-header__content md-wrap md-head__in">
      <a class="md-brand" href={p.gemeente ? p.href('/') : '/'}>
        <Logo />
        <span>
          Meedoen
          {p.gemeente && <small>{kitWords(p.lang).inGemeente({ name: p.gemeente.name })}</small>}
        </span>
      </a>
      {menu && p.nav.length > 0 && <Menu p={p} />}
      <div class="md-head__side">{aside ?? <Account p={p} />}</div>
    </div>
  </header>
)

function Menu({ p }: { p: PageContext }) {
  const items = menuOf(p)
  return (
    <nav class={items.length > 6 ? 'md-nav md-nav--long' : 'md-nav'} aria-label={kitWords(p.lang).menu}>
      <ul class="utrecht-nav-list md-nav__list" role="list">
        {items.map((item) => (
          <MenuItem {...item} />
        ))}
      </ul>
    </nav>
  )
}

const partIcons = { beleid: 'vlag', naslag: 'boek' } as const

/** The entries, with those of one part as one that opens the first of them. */
function menuOf({ nav, lang }: PageContext): NavItem[] {
  return nav.flatMap((item) => {
    const mates = nav.filter(({ part }) => part !== undefined && part === item.part)
    if (!item.part || mates.length < 2) return [item]
    if (item !== mates[0]) return []
    const current = mates.some((mate) => mate.current)
    return [{ ...item, label: kitWords(lang).parts[item.part], icon: partIcons[item.part], current }]
  })
}

/** The rooms of the part we are in, below the header. */
function SubMenu({ p }: { p: PageContext }) {
  const { part } = p.nav.find(({ current }) => current) ?? {}
  const mates = p.nav.filter((item) => part !== undefined && item.part === part)
  if (!part || mates.length < 2) return null
  return (
    <nav class="md-sub" aria-label={kitWords(p.lang).parts[part]}>
      <ul class="md-wrap" role="list">
        {mates.map(({ label, href, current }) => (
          <li>
            <a class="utrecht-link" href={safeHref(href)} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const MenuItem = ({ label, href, icon, current }: NavItem) => (
  <li class="utrecht-nav-list__item">
    <a class="utrecht-link utrecht-nav-list__link md-nav__a" href={safeHref(href)} aria-current={current ? 'page' : undefined}>
      {isIcon(icon) && <Icon name={icon} />}
      {label}
    </a>
  </li>
)

/** At the right of the header: in, or who is in and the way out. */
function Account({ p }: { p: PageContext }): Child {
  const say = kitWords(p.lang)
  if (p.actor.kind === 'operator') return <Operator p={p} />
  if (!p.gemeente) return null
  if (p.actor.kind !== 'person' && p.actor.kind !== 'held')
    return (
      <a class="utrecht-link md-quiet" href={p.href(p.demo ? '/demo' : '/inloggen')}>
        {say.signIn}
      </a>
    )
  return (
    <details class="md-account">
      <summary class="md-user">
        <span class="md-av" aria-hidden="true">
          {p.actor.name.charAt(0).toUpperCase()}
        </span>
        <span class="md-account__n">
          <span class="md-vh">{say.signedInAs} </span>
          {p.actor.name}
        </span>
      </summary>
      <div class="md-account__m">
        <p>
          <a class="utrecht-link" href={p.href('/mijn')}>
            {say.mine}
          </a>
        </p>
        <form method="post" action={p.href('/uitloggen')}>
          <Button variant="secondary">{say.signOut}</Button>
        </form>
      </div>
    </details>
  )
}

/** Whoever runs the installation is nobody with a name, and can leave as anybody. */
const Operator = ({ p }: { p: PageContext }) => (
  <form method="post" action="/installatie/verlaten" class="md-account">
    <span class="md-quiet">{kitWords(p.lang).operator} </span>
    <Button variant="secondary">{kitWords(p.lang).signOut}</Button>
  </form>
)

function Footer({ p, street }: { p: PageContext; street: boolean }) {
  const others = langs.filter((lang) => lang !== p.lang && p.languages.includes(lang))
  return (
    <footer class="utrecht-page-footer md-foot">
      {street && <Illustration name="street" class="md-strip" />}
      <div class="md-foot__bg">
        <div class="utrecht-page-footer__content md-wrap md-foot__in">
          {p.gemeente && <Call p={p} phone={p.gemeente.phone} hours={p.gemeente.phoneHours[p.lang]} />}
          {((p.about && p.about.length > 0) || others.length > 0) && (
            <nav aria-label={kitWords(p.lang).aboutSite}>
              <ul class="md-foot__links" role="list">
                {p.about?.map(({ label, href }) => (
                  <li>
                    <a class="utrecht-link" href={safeHref(href)}>
                      {label}
                    </a>
                  </li>
                ))}
                {others.map((lang) => (
                  <li>
                    <OtherLanguage p={p} lang={lang} />
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
    </footer>
  )
}

/** A person on the line, on every page. */
const Call = ({ p, phone, hours }: { p: PageContext; phone: string; hours: string }) => (
  <p class="utrecht-paragraph md-foot__call">
    <Icon name="telefoon" size={30} />
    <span>
      {kitWords(p.lang).call}{' '}
      <a class="utrecht-link" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
        <b>{phone}</b>
      </a>
      {hours && (
        <>
          <br />
          <small>{hours}</small>
        </>
      )}
    </span>
  </p>
)

const OtherLanguage = ({ p, lang }: { p: PageContext; lang: Lang }) => (
  <a
    class="utrecht-link"
    href={`${p.gemeente ? p.href(`/taal/${lang}`) : `/taal/${lang}`}?terug=${encodeURIComponent(p.path)}`}
    lang={lang}
    hreflang={lang}
  >
    {kitWords(lang).self}
  </a>
)
