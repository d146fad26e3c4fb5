import { raw } from 'hono/html'
import type { Lang } from '../texts.ts'
import { Icon, isIcon } from './icon.tsx'
import type { Html, Page, PageContext } from './page.ts'
import { pictures } from './pictures.ts'
import { kitWords } from './texts.en.ts'

/** A whole page as HTML: the shell of the house around what a room shows. No inline style or script, so the CSP can refuse them. */
export const renderPage = async (p: PageContext, page: Page): Promise<string> =>
  `<!doctype html>\n${await (<Document p={p} page={page} />)}`

function Document({ p, page }: { p: PageContext; page: Page }) {
  const name = p.gemeente ? `Meedoen ${p.gemeente.name}` : 'Meedoen'
  const layout = page.layout ?? 'public'
  return (
    <html lang={p.lang} dir="ltr" class="utrecht-root voorbeeld-theme meedoen-theme">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} - ${name}`}</title>
        <link rel="icon" href={p.asset('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={p.asset('look.css')} />
        {p.gemeente && Object.keys(p.gemeente.colours).length > 0 && <link rel="stylesheet" href={p.href('/thema.css')} />}
        {page.islands?.map((island) => (
          <script type="module" src={p.asset(`${island}.js`)} />
        ))}
      </head>
      <body class={`utrecht-body md-body${layout === 'focus' ? ' md-test' : ''}`}>
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {kitWords(p.lang).skip}
        </a>
        <Header p={p} page={page} />
        <main id="inhoud" tabindex={-1} class="md-main">
          {page.crumbs && <Crumbs crumbs={page.crumbs} lang={p.lang} />}
          {p.receipt && (
            <div class="md-wrap">
              <p class="md-saved" role="status">
                <Icon name="vink" size={20} /> {p.receipt}
              </p>
            </div>
          )}
          {page.main}
        </main>
        <Footer p={p} street={layout === 'public' || layout === 'work'} />
      </body>
    </html>
  )
}

function Header({ p, page }: { p: PageContext; page: Page }) {
  const say = kitWords(p.lang)
  const menu = page.layout !== 'focus' && page.layout !== 'wall' && p.nav.length > 0
  return (
    <header class="utrecht-page-header md-head">
      <div class="utrecht-page-header__content md-wrap md-head__in">
        <a class="md-brand" href={p.gemeente ? p.href('/') : '/'}>
          <img class="md-logo" src={p.asset('favicon.svg')} width="40" height="46" alt="" />
          <span>
            Meedoen
            {p.gemeente && <small>{say.inGemeente({ name: p.gemeente.name })}</small>}
          </span>
        </a>
        {menu && (
          <nav class="md-nav" aria-label={say.menu}>
            <ul class="utrecht-nav-list md-nav__list" role="list">
              {p.nav.map(({ label, href, icon, current }) => (
                <li class="utrecht-nav-list__item">
                  <a
                    class="utrecht-link utrecht-nav-list__link md-nav__a"
                    href={href}
                    aria-current={current ? 'page' : undefined}
                  >
                    {isIcon(icon) && <Icon name={icon} />}
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="md-head__side">{page.aside ?? <Door p={p} />}</div>
      </div>
    </header>
  )
}

/** At the right of the header: in, or out. */
function Door({ p }: { p: PageContext }): Html | null {
  const say = kitWords(p.lang)
  if (!p.gemeente) return null
  if (p.actor.kind !== 'person')
    return (
      <a class="utrecht-link md-quiet" href={p.href(p.demo ? '/demo' : '/inloggen')}>
        {say.signIn}
      </a>
    )
  return (
    <form method="post" action={p.href('/uitloggen')}>
      <span class="md-quiet">{p.actor.name}</span>{' '}
      <button class="utrecht-button utrecht-button--subtle md-btn" type="submit">
        {say.signOut}
      </button>
    </form>
  )
}

const Crumbs = ({ crumbs, lang }: { crumbs: NonNullable<Page['crumbs']>; lang: Lang }) => (
  <nav class="md-wrap md-crumbs" aria-label={kitWords(lang).crumbs}>
    <ol role="list">
      {crumbs.map(({ label, href }) => (
        <li>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
      ))}
    </ol>
  </nav>
)

function Footer({ p, street }: { p: PageContext; street: boolean }) {
  const say = kitWords(p.lang)
  const other: Lang = p.lang === 'nl' ? 'en' : 'nl'
  return (
    <footer class="utrecht-page-footer md-foot">
      {street && raw(pictures.street)}
      <div class="md-foot__bg">
        <div class="utrecht-page-footer__content md-wrap md-foot__in">
          {p.gemeente && (
            <p class="utrecht-paragraph md-foot__call">
              <Icon name="telefoon" size={30} />
              <span>
                {say.call} <b>{p.gemeente.phone}</b>
                <br />
                <small>{p.gemeente.phoneHours[p.lang]}</small>
              </span>
            </p>
          )}
          {p.gemeente?.languages.includes(other) && (
            <ul class="md-foot__links" role="list">
              <li>
                <a
                  class="utrecht-link"
                  href={`${p.href(`/taal/${other}`)}?terug=${encodeURIComponent(p.path)}`}
                  lang={other}
                  hreflang={other}
                >
                  {say.other}
                </a>
              </li>
            </ul>
          )}
        </div>
      </div>
    </footer>
  )
}
