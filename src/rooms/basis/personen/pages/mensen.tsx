import { roleNames } from '../../../../house/actor.ts'
import { LinkButton, PageHead, Section, Table, TextLink } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import type { Person } from '../model.ts'
import { words } from '../texts.en.ts'
import { words as invitations } from '../uitnodigingen/texts.en.ts'

const rolesOf = (p: PageContext, { roles }: Person) =>
  roles.map(({ role }) => roleNames[role][p.lang]).join(', ') || words(p.lang).page.noRole

/** Everybody with an account, with what they may do here. */
export function PeoplePage(p: PageContext, { people }: { people: readonly Person[] }): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).list
  return {
    title,
    layout: 'work',
    main: (
      <>
        <PageHead title={title} lead={say.count({ n: people.length })} />
        <div class="md-wrap md-sec">
          <p class="md-acts">
            <LinkButton href={p.href('/uitnodigingen/nieuw')} icon="plus">
              {invitations(p.lang).invite.title}
            </LinkButton>
            <TextLink href={p.href(`/beheer/personen/nieuw${people.length === 0 ? '?roles=beheerder' : ''}`)}>{say.add}</TextLink>
          </p>
          <Table
            caption={title}
            hideCaption
            columns={[{ label: say.name }, { label: say.roles }, { label: say.email }]}
            rows={people.map((each) => [
              <TextLink href={p.href(`/beheer/personen/${each.id}`)}>{each.name}</TextLink>,
              rolesOf(p, each),
              each.email,
            ])}
          />
        </div>
      </>
    ),
  }
}

/** One person: roles, a link to sign in, and where they are signed in. */
export function PersonPage(p: PageContext, person: Person): Page {
  const say = words(p.lang).page
  const here = `/beheer/personen/${person.id}`
  const n = person.sessies.length
  return {
    title: person.name,
    layout: 'work',
    crumbs: [{ label: words(p.lang).list.title, href: p.href('/beheer/personen') }, { label: person.name }],
    main: (
      <>
        <PageHead title={person.name} lead={person.email} />
        <Section id="rollen" title={say.roles}>
          {person.roles.length === 0 ? (
            <p>{say.noRole}</p>
          ) : (
            <Table
              caption={say.roles}
              hideCaption
              columns={[{ label: say.roles }, { label: say.what, acts: true }]}
              rows={person.roles.map(({ id, role }) => [
                roleNames[role][p.lang],
                <a class="utrecht-link" href={p.href(`${here}/rollen/${id}/einde`)}>
                  {words(p.lang).endRole.title}
                  <span class="md-vh">: {roleNames[role][p.lang]}</span>
                </a>,
              ])}
            />
          )}
          <p class="md-acts">
            <LinkButton variant="secondary" href={p.href(`${here}/rollen`)}>
              {words(p.lang).giveRole.title}
            </LinkButton>
          </p>
        </Section>
        <Section id="inloggen" title={say.access} text={n === 0 ? say.nowhere : say.sessiesNow({ n })}>
          <p class="md-acts">
            <LinkButton variant="secondary" href={p.href(`${here}/link`)}>
              {words(p.lang).sendLink.title}
            </LinkButton>
            {n > 0 && (
              <LinkButton variant="secondary" href={p.href(`${here}/sessies/einde`)}>
                {words(p.lang).endSessiesOf.title}
              </LinkButton>
            )}
          </p>
          <p>
            <TextLink href={p.href(`/beheer/logboek?person=${person.id}`)}>{say.toLog}</TextLink>
          </p>
        </Section>
        {p.blocks}
      </>
    ),
  }
}
