import type { z } from 'zod'
import { Badge, Button, Card, Cards, Empty, PageHead, Section, showDate, Table } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import type { myToestemmingen } from './actions.ts'
import { type Purpose, purposes, type Toestemming, versions } from './model.ts'
import { words } from './texts.en.ts'

/** Each purpose with what I chose, and what I chose before. */
export function ConsentPage(p: PageContext, { toestemmingen }: z.output<typeof myToestemmingen.output>): Page {
  const say = words(p.lang)
  return {
    title: say.list.title,
    layout: 'work',
    main: (
      <>
        <PageHead title={say.list.title} lead={say.page.lead} />
        <Section id="keuzes" title={say.page.choices}>
          <Cards>
            {purposes.map((purpose) => (
              <PurposeCard
                p={p}
                purpose={purpose}
                now={toestemmingen.find((one) => one.purpose === purpose && !one.recipientId && !one.withdrawnAt)}
              />
            ))}
            {toestemmingen
              .filter((one) => one.recipientId && !one.withdrawnAt)
              .map((one) => (
                <PurposeCard p={p} purpose={one.purpose} now={one} />
              ))}
          </Cards>
        </Section>
        <Section id="eerder" title={say.page.history} band>
          {toestemmingen.length === 0 ? (
            <Empty title={say.page.none} />
          ) : (
            <Table
              caption={say.page.history}
              hideCaption
              columns={[{ label: say.page.what }, { label: say.page.from }, { label: say.page.to }]}
              rows={toestemmingen.map(({ purpose, givenAt, withdrawnAt }) => [
                say.purposes[purpose].title,
                showDate(givenAt, p.lang),
                withdrawnAt ? showDate(withdrawnAt, p.lang) : say.page.still,
              ])}
            />
          )}
        </Section>
      </>
    ),
  }
}

function PurposeCard({ p, purpose, now }: { p: PageContext; purpose: Purpose; now: Toestemming | undefined }) {
  const say = words(p.lang)
  const { title, versions: texts } = say.purposes[purpose]
  const older = now !== undefined && now.version !== versions[purpose]
  return (
    <Card
      title={title}
      {...(now?.recipientId && { kicker: say.page.forOrganisation })}
      badge={<Badge kind={now ? 'ok' : 'neutral'}>{now ? say.page.given : say.page.notGiven}</Badge>}
    >
      <p>{texts[versions[purpose]]}</p>
      {now && <p class="md-small">{say.page.since({ day: showDate(now.givenAt, p.lang) })}</p>}
      {older && <p>{say.page.older}</p>}
      {(!now || older) && (
        <Choice p={p} does="geven" purpose={purpose} label={say.give.submit} about={title} recipient={now?.recipientId} />
      )}
      {now && (
        <Choice p={p} does="intrekken" purpose={purpose} label={say.withdraw.submit} about={title} recipient={now.recipientId} />
      )}
    </Card>
  )
}

interface ChoiceProps {
  readonly p: PageContext
  readonly does: 'geven' | 'intrekken'
  readonly purpose: Purpose
  readonly label: string
  readonly about: string
  readonly recipient: string | null | undefined
}
const Choice = ({ p, does, purpose, label, about, recipient }: ChoiceProps) => (
  <form method="post" class="md-acts" action={p.href(`/mijn/toestemmingen/${purpose}/${does}`)}>
    {recipient && <input type="hidden" name="recipient" value={recipient} />}
    <Button variant="secondary">
      {label}
      <span class="md-vh">: {about}</span>
    </Button>
  </form>
)
