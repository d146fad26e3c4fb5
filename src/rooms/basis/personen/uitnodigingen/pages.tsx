import type { z } from 'zod'
import { type Role, roleNames } from '../../../../house/actor.ts'
import {
  Alert,
  Badge,
  Button,
  ButtonGroup,
  Card,
  Cards,
  Empty,
  FormFrame,
  FormView,
  formTitle,
  Icon,
  LinkButton,
  More,
  offering,
  PageHead,
  Panel,
  Section,
  showDate,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { byName } from '../namen.ts'
import type { State, Uitnodiging } from './model.ts'
import { words } from './texts.en.ts'
import type { listUitnodigingen, myUitnodigingen, showLijst, showUitnodiging } from './views.ts'

type Listed = z.output<typeof listUitnodigingen.output>

const kinds = { open: 'busy', expired: 'warn', accepted: 'ok', withdrawn: 'neutral' } as const satisfies Record<State, string>
const roleIn = (p: PageContext, role: Role) => roleNames[role][p.lang]
const crumbs = (p: PageContext, here: string) => [
  { label: words(p.lang).list.title, href: p.href('/uitnodigingen') },
  { label: here },
]

/** Who was invited for what, and what became of it. */
export function InvitationsPage(p: PageContext, { uitnodigingen }: Listed): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).list
  return {
    title,
    layout: 'work',
    main: (
      <>
        <PageHead title={title} lead={say.lead} />
        <div class="md-wrap md-sec">
          <p class="md-acts">
            <LinkButton href={p.href('/uitnodigingen/nieuw')} icon="plus">
              {words(p.lang).invite.title}
            </LinkButton>
            <TextLink href={p.href('/uitnodigingen/lijst')}>{say.many}</TextLink>
          </p>
          {uitnodigingen.length === 0 ? (
            <Empty title={say.none} />
          ) : (
            <ul class="md-todo" role="list">
              {uitnodigingen.map((one) => (
                <Invitation p={p} one={one} />
              ))}
            </ul>
          )}
        </div>
      </>
    ),
  }
}

function Invitation({ p, one }: { p: PageContext; one: Uitnodiging }) {
  const say = words(p.lang)
  const until = { day: showDate(one.expiresAt, p.lang) }
  const failed = one.state === 'open' && one.failedAt !== null
  const facts = [
    roleIn(p, one.role),
    one.email,
    say.page.by({ by: byName(p.lang, one.invitedBy), day: showDate(one.invitedAt, p.lang) }),
    one.state === 'open' && (one.failedAt ? say.page.failed : one.sentAt ? say.page.validUntil(until) : say.page.leaving),
  ]
  const link = (path: string, label: string) => (
    <a class="utrecht-link" href={p.href(`/uitnodigingen/${one.id}/${path}`)} aria-label={`${label}: ${one.name}`}>
      {label}
    </a>
  )
  return (
    <li>
      <span class="md-todo__i">
        <Icon name="mensen" size={28} />
      </span>
      <div>
        <h2 class="md-h4">{one.name}</h2>
        <p class="md-small">{facts.filter(Boolean).join(' · ')}</p>
        {(one.state === 'open' || one.state === 'expired') && (
          <p class="md-acts">
            {link('opnieuw', say.page.again)}
            {link('intrekken', say.page.takeBack)}
          </p>
        )}
      </div>
      <p class="md-todo__w">
        <Badge kind={failed ? 'warn' : kinds[one.state]}>{failed ? say.page.notSentBadge : say.states[one.state]}</Badge>
      </p>
    </li>
  )
}

/** One person: who, which role, a short note. */
export const InvitePage = (p: PageContext, form: Form, { roles }: Listed): Page => ({
  title: formTitle(p, form),
  layout: 'work',
  crumbs: crumbs(p, form.words.title),
  main: (
    <>
      <PageHead title={form.words.title} lead={form.words.intro} />
      <div class="md-wrap">
        <FormView
          p={p}
          form={offering(form, 'role', Object.fromEntries(roles.map((role) => [role, roleIn(p, role)])))}
          back={{ href: p.href('/uitnodigingen/lijst'), label: words(p.lang).page.many }}
        />
      </div>
    </>
  ),
})

/** A list at once, with the roles it may name. */
export function InviteManyPage(p: PageContext, form: Form, { roles }: Listed): Page {
  const say = words(p.lang).page
  return {
    title: formTitle(p, form),
    layout: 'work',
    crumbs: crumbs(p, form.words.title),
    main: (
      <>
        <PageHead title={form.words.title} lead={form.words.intro} />
        <div class="md-wrap">
          <FormView p={p} form={form} back={{ href: p.href('/uitnodigingen'), label: say.back }} />
          <More summary={say.roles}>
            <p>{say.rolesText}</p>
            <ul>
              {roles.map((role) => (
                <li>{roleIn(p, role)}</li>
              ))}
            </ul>
          </More>
        </div>
      </>
    ),
  }
}

/** What was tried out, line by line, before it is sent. */
export function ListPage(p: PageContext, form: Form, lijst: z.output<typeof showLijst.output>): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).lijst
  return {
    title: formTitle(p, form, title),
    layout: 'work',
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead title={say.checked({ n: lijst.people.length })} lead={say.notSent} />
        <div class="md-wrap">
          <FormView
            p={p}
            form={form}
            actions={
              <ButtonGroup>
                <Button icon="verder">{form.words.submit}</Button>
                <TextLink href={p.href('/uitnodigingen/lijst')}>{say.back}</TextLink>
              </ButtonGroup>
            }
          >
            {lijst.note && (
              <Alert p={p} kind="info" title={say.note}>
                {lijst.note}
              </Alert>
            )}
          </FormView>
        </div>
        <Section id="regels" title={title}>
          <Table
            caption={title}
            hideCaption
            columns={[{ label: say.who }, { label: words(p.lang).invite.fields.email }, { label: say.role }]}
            rows={lijst.people.map(({ name, email, role }) => [name, email, roleIn(p, role)])}
          />
        </Section>
      </>
    ),
  }
}

/** The door for whoever was invited: who asks, for what; then a name and a way to sign in. */
export function AcceptPage(p: PageContext, form: Form, shown: z.output<typeof showUitnodiging.output>): Page {
  const say = words(p.lang).page
  if (shown.state === 'gone')
    return {
      title: say.goneTitle,
      main: (
        <div class="md-wrap md-sec">
          <h1 class="utrecht-heading-1">{say.goneTitle}</h1>
          <p class="md-lead">{say.gone}</p>
          <p>{say.call({ phone: p.gemeente!.phone })}</p>
        </div>
      ),
    }
  return {
    title: formTitle(p, form, words(p.lang).show.title),
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{say.invitedTo({ gemeente: p.gemeente!.name })}</h1>
        <p class="md-lead">{say.invitedBy({ by: shown.invitedBy, role: roleIn(p, shown.role) })}</p>
        {shown.note && <Panel>{shown.note}</Panel>}
        <p>{say.validUntil({ day: showDate(shown.expiresAt, p.lang) })}</p>
        {shown.state === 'known' ? (
          <>
            <p>{say.knownText}</p>
            <LinkButton href={p.href('/mijn/uitnodigingen')} icon="verder">
              {say.logIn}
            </LinkButton>
          </>
        ) : (
          <FormView p={p} form={form} />
        )}
      </FormFrame>
    ),
  }
}

/** What waits for me, to say yes or no to. */
export function MyInvitationsPage(p: PageContext, { uitnodigingen }: z.output<typeof myUitnodigingen.output>): Page {
  const say = words(p.lang)
  return {
    title: say.mine.title,
    layout: 'work',
    main: (
      <>
        <PageHead title={say.mine.title} />
        <Section id="open" title={say.page.mineOpen}>
          {uitnodigingen.length === 0 && <Empty title={say.page.mineNone} />}
          <Cards>
            {uitnodigingen.map((one) => (
              <Card title={roleIn(p, one.role)} foot={say.page.validUntil({ day: showDate(one.expiresAt, p.lang) })}>
                <p>{say.page.invitedBy({ by: one.invitedBy, role: roleIn(p, one.role) })}</p>
                {one.note && <p>{one.note}</p>}
                <Answer p={p} one={one} />
              </Card>
            ))}
          </Cards>
        </Section>
      </>
    ),
  }
}

const Answer = ({ p, one }: { p: PageContext; one: Uitnodiging }) => (
  <ButtonGroup>
    <form method="post" action={p.href(`/mijn/uitnodigingen/${one.id}/aannemen`)}>
      <Button>{words(p.lang).acceptMine.submit}</Button>
    </form>
    <form method="post" action={p.href(`/mijn/uitnodigingen/${one.id}/afslaan`)}>
      <Button variant="secondary">{words(p.lang).decline.submit}</Button>
    </form>
  </ButtonGroup>
)
