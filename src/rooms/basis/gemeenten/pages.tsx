import {
  Blocks,
  Empty,
  FormFrame,
  Icon,
  isIcon,
  LinkButton,
  oncePage,
  PageHead,
  Prose,
  TextLink,
  Welcome,
} from '../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../house/html/page.ts'
import { type OverPagina, overText } from './over.ts'
import { words } from './texts.en.ts'

/** The street with its welcome. Doors come in with the rooms behind them: nothing is shown that does not work yet. */
export function HomePage(p: PageContext, { name }: { name: string }): Page {
  const say = words(p.lang).home
  const doors = p.nav.flatMap(({ href, entrance }) =>
    entrance ? [{ href, picture: entrance.picture, title: entrance.title, text: entrance.about }] : [],
  )
  return {
    title: say.title,
    main: (
      <>
        <Welcome title={say.welcome} lead={say.lead({ name })} doors={doors} />
        {p.blocks}
      </>
    ),
  }
}

/** The municipalities of this installation. */
export function ListPage(p: PageContext, { gemeenten }: { gemeenten: readonly { slug: string; name: string }[] }): Page {
  const { title, none, noneText, makeFirst } = words(p.lang).list
  const runs = p.actor.kind === 'operator'
  return {
    title,
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        {gemeenten.length === 0 && <Empty title={none}>{runs ? makeFirst : noneText}</Empty>}
        {gemeenten.length > 0 && (
          <ul class="md-plain" role="list">
            {gemeenten.map(({ slug, name }) => (
              <li>
                <TextLink href={`/${slug}/`}>{name}</TextLink>
              </li>
            ))}
          </ul>
        )}
        {runs && (
          <p>
            <LinkButton href="/gemeenten/nieuw" icon="plus">
              {words(p.lang).create.title}
            </LinkButton>
          </p>
        )}
      </FormFrame>
    ),
  }
}

/** The door for whoever runs the installation: opening it does nothing yet, and whoever is in needs no door. */
export function EnterPage(p: PageContext, form: Form): Page {
  if (p.actor.kind !== 'operator') return oncePage(p, form)
  const { inside, insideText, goOn } = words(p.lang).installatie.enter
  return {
    title: inside,
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{inside}</h1>
        <p class="md-lead">{insideText}</p>
        <p>
          <LinkButton href="/" icon="verder">
            {goOn}
          </LinkButton>
        </p>
      </FormFrame>
    ),
  }
}

/** What this site is, what it keeps of people, for whom it works. */
export function OverPage(p: PageContext, { pagina }: { pagina: OverPagina }): Page {
  const title = words(p.lang).over.titles[pagina]
  return {
    title,
    main: (
      <>
        <PageHead title={title} />
        <div class="md-wrap md-sec">
          <Prose>
            <Blocks blocks={overText(pagina, p.gemeente!, p.lang)} below={1} />
          </Prose>
        </div>
      </>
    ),
  }
}

/** Everything an administrator arranges, from every room. */
export function BeheerPage(p: PageContext): Page {
  const { title, intro } = words(p.lang).beheer
  return {
    title,
    layout: 'work',
    main: (
      <>
        <PageHead title={title} lead={intro} />
        <div class="md-wrap md-sec">
          <ul class="md-todo" role="list">
            {p.managed.map(({ label, href, icon }) => (
              <li>
                <span class="md-todo__i">{isIcon(icon) && <Icon name={icon} size={28} />}</span>
                <h2 class="md-h4">
                  <TextLink href={href}>{label}</TextLink>
                </h2>
              </li>
            ))}
          </ul>
        </div>
      </>
    ),
  }
}
