import type { z } from 'zod'
import { roleNames } from '../../../../house/actor.ts'
import { Button, CheckAnswers, LinkButton, PageHead, Section, showMoment, Table, TextLink } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { words as data } from '../inzage/texts.en.ts'
import { words as log } from '../logboek/texts.en.ts'
import { words } from '../texts.en.ts'
import { words as consent } from '../toestemming/texts.en.ts'
import { words as invitations } from '../uitnodigingen/texts.en.ts'
import type { myAccount } from '../views.ts'

type Mine = z.output<typeof myAccount.output>

/** Who I am here, my password, and every device I am signed in on. */
export function MyPage(p: PageContext, mine: Mine): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).mijn
  return {
    title,
    layout: 'work',
    main: (
      <>
        <PageHead title={title} />
        <Section id="wie" title={say.iAm}>
          <CheckAnswers
            p={p}
            items={[
              { key: say.name, value: mine.name },
              { key: say.email, value: mine.email },
              { key: say.roles, value: mine.roles.map(({ role }) => roleNames[role][p.lang]).join(', '), empty: say.noRole },
            ]}
          />
        </Section>
        <Section id="wachtwoord" title={say.password} text={mine.hasPassword ? say.hasPassword : say.noPassword}>
          <LinkButton variant="secondary" href={p.href('/mijn/wachtwoord')}>
            {say.choose}
          </LinkButton>
        </Section>
        <Section id="sessies" title={say.sessies} text={say.sessiesText}>
          <Sessies p={p} mine={mine} />
        </Section>
        {p.blocks}
        <Section id="meer" title={say.more} band>
          <ul class="md-plain" role="list">
            {[
              ['/mijn/gegevens', data(p.lang).data.title],
              ['/mijn/toestemmingen', consent(p.lang).list.title],
              ['/mijn/uitnodigingen', invitations(p.lang).mine.title],
              ['/mijn/logboek', log(p.lang).mine.title],
            ].map(([path, label]) => (
              <li>
                <TextLink href={p.href(path!)}>{label}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }
}

function Sessies({ p, mine: { sessies, current } }: { p: PageContext; mine: Mine }) {
  const say = words(p.lang).page
  return (
    <>
      <Table
        caption={say.sessies}
        hideCaption
        columns={[{ label: say.device }, { label: say.since }, { label: say.until }, { label: say.what, acts: true }]}
        rows={sessies.map(({ id, device, startedAt, expiresAt }) => [
          device ? say.on({ ...device, browser: device.browser ?? say.unknownBrowser }) : say.unknownDevice,
          showMoment(startedAt, p.lang),
          showMoment(expiresAt, p.lang),
          id === current ? (
            <b>{say.thisOne}</b>
          ) : (
            <form method="post" action={p.href(`/mijn/sessies/${id}/einde`)}>
              <Button variant="secondary">{words(p.lang).endMySessie.submit}</Button>
            </form>
          ),
        ])}
      />
      <div class="md-acts">
        {sessies.length > 1 && (
          <form method="post" action={p.href('/mijn/sessies/einde')}>
            <Button variant="secondary">{words(p.lang).endMyOthers.submit}</Button>
          </form>
        )}
        <form method="post" action={p.href('/uitloggen/overal')}>
          <Button variant="secondary">{words(p.lang).endAllMine.submit}</Button>
        </form>
      </div>
    </>
  )
}
