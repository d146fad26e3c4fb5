import type { z } from 'zod'
import {
  Alert,
  Card,
  Cards,
  Empty,
  LinkButton,
  Next,
  PageHead,
  Section,
  showDate,
  TextLink,
  Todo,
} from '../../../../house/html/index.ts'
import type { Html, Page, PageContext } from '../../../../house/html/page.ts'
import { dayOf } from '../../../../house/time.ts'
import type { Deelname, Ronde } from '../model.ts'
import { nextSheet } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showVerkenning } from '../views.ts'

type Shown = z.output<typeof showVerkenning.output>
export const sheetAt = (p: PageContext, deel: string) => p.href(`/verkenning/invullen/${deel}`)
export const dayClosed = (p: PageContext, { closedAt }: Ronde) => showDate(dayOf(new Date(closedAt!)), p.lang)

/** Where the round stands, what one can do, and what came out before (FW-10, FW-11). */
export function VerkenningPage(p: PageContext, shown: Shown): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).show
  return {
    title,
    layout: 'work',
    main: (
      <>
        <PageHead title={title} lead={say.lead} />
        <Now p={p} shown={shown} />
        {shown.unlinked.length > 0 && <Unlinked p={p} shown={shown} />}
        <Section id="lijsten" title={say.lists}>
          <Cards>
            <Card title={words(p.lang).bord.title} href={p.href('/verkenning/kansen')}>
              {say.boardText}
            </Card>
            <Card title={words(p.lang).ontwikkelingen.title} href={p.href('/verkenning/ontwikkelingen')}>
              {say.developmentsText}
            </Card>
          </Cards>
        </Section>
        {shown.open && <Sheets p={p} shown={shown} />}
        {shown.earlier.length > 0 && (
          <Section id="uitkomsten" title={say.earlier}>
            <ul>
              {shown.earlier.map((ronde) => (
                <Outcomes p={p} ronde={ronde} />
              ))}
            </ul>
          </Section>
        )}
        {shown.rights.lead && <Leading p={p} ronde={shown.ronde} />}
      </>
    ),
  }
}

function Now({ p, shown: { ronde, open, voortgang } }: { p: PageContext; shown: Shown }): Html | null {
  const say = words(p.lang).page
  if (!ronde)
    return (
      <div class="md-wrap">
        <Empty title={say.none}>{say.noneText}</Empty>
      </div>
    )
  if (ronde.closedAt)
    return (
      <Next
        kicker={say.closedOn({ no: ronde.no, day: dayClosed(p, ronde) })}
        title={say.outcome}
        text={say.outcomeText}
        action={{ href: p.href('/verkenning/kansen'), label: say.toOutcome }}
      />
    )
  if (!open)
    return (
      <div class="md-wrap">
        <Alert p={p} kind="info" title={say.waitingToClose}>
          {say.waitingText}
        </Alert>
      </div>
    )
  const left = nextSheet(voortgang)
  const begun = voortgang.some(({ done }) => done > 0)
  if (!left)
    return (
      <div class="md-wrap">
        <Alert p={p} kind="ok" title={say.done}>
          {say.doneText}
        </Alert>
      </div>
    )
  return (
    <Next
      kicker={say.kicker({ no: ronde.no, day: showDate(ronde.closesOn, p.lang) })}
      title={say.yours}
      text={say.yoursText}
      action={{ href: sheetAt(p, left), label: begun ? say.goOn : say.begin }}
    />
  )
}

const Sheets = ({ p, shown: { voortgang, deelname } }: { p: PageContext; shown: Shown }) => {
  const { page: say, delen } = words(p.lang)
  return (
    <Section id="bladen" title={say.sheets}>
      <Turnout p={p} deelname={deelname} />
      <Todo
        items={voortgang.map(({ deel, done, of }) => ({
          title: delen[deel],
          href: sheetAt(p, deel),
          icon: 'pen' as const,
          badge: { kind: done > 0 ? ('ok' as const) : ('neutral' as const), text: say.progress({ done, of }) },
        }))}
      />
      <p class="md-acts">
        <LinkButton href={p.href('/verkenning/eigen/nieuw')} variant="secondary" icon="plus">
          {say.addOwn}
        </LinkButton>
      </p>
    </Section>
  )
}

const Unlinked = ({ p, shown: { unlinked } }: { p: PageContext; shown: Shown }) => {
  const say = words(p.lang).page
  return (
    <div class="md-wrap md-sec">
      <Alert p={p} kind="warn" title={say.unlinked}>
        <p>{say.unlinkedText}</p>
        <ul>
          {unlinked.map(({ own, text }) => (
            <li>
              <TextLink href={p.href(`/verkenning/eigen/${own}`)}>{text}</TextLink>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}

/** How many people of each side, as far as it may be shown (SI-18). */
export function Turnout({ p, deelname: { gemeente, veld } }: { p: PageContext; deelname: Deelname }) {
  const say = words(p.lang).page
  return (
    <p>
      {say.turnout({ gemeente, veld: veld ?? say.few })} {veld === null && say.lead5}
    </p>
  )
}

const Outcomes = ({ p, ronde }: { p: PageContext; ronde: Ronde }) => {
  const say = words(p.lang).page
  const which = { no: ronde.no, day: dayClosed(p, ronde) }
  return (
    <>
      <li>
        <TextLink href={p.href(`/verkenning/kansen?ronde=${ronde.no}`)}>{say.earlierBoard(which)}</TextLink>
      </li>
      <li>
        <TextLink href={p.href(`/verkenning/ontwikkelingen?ronde=${ronde.no}`)}>{say.earlierDevelopments(which)}</TextLink>
      </li>
    </>
  )
}

const Leading = ({ p, ronde }: { p: PageContext; ronde: Ronde | null }) => {
  const say = words(p.lang).page
  const open = ronde?.closedAt === null
  return (
    <div class="md-wrap md-sec">
      <p class="md-acts">
        <LinkButton variant="secondary" href={p.href(open ? '/verkenning/sluiten' : '/verkenning/openen')}>
          {open ? say.closeRound : say.openRound}
        </LinkButton>
      </p>
    </div>
  )
}
