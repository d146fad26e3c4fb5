import type { z } from 'zod'
import { Badge, Empty, PageHead, PostButton, Section, showMoment, Table, TextLink } from '../../../../house/html/index.ts'
import type { Html, Page, PageContext } from '../../../../house/html/page.ts'
import { words as bewaren } from '../bewaren/texts.en.ts'
import { words as logboek } from '../logboek/texts.en.ts'
import type { StuckMail } from './model.ts'
import { words } from './texts.en.ts'
import type { showToezicht } from './views.ts'

type Shown = z.output<typeof showToezicht.output>

/** What the house could not do, why, and what can be done about it. */
export function ToezichtPage(p: PageContext, { messages, jobs, counts, lastSentAt }: Shown): Page {
  const say = words(p.lang).page
  const { title, intro } = words(p.lang).show
  const lately = lastSentAt ? say.lastSent({ at: showMoment(lastSentAt, p.lang) }) : say.neverSent
  const columns = [{ label: say.what }, { label: say.why }, { label: say.do, acts: true as const }]
  return {
    title,
    layout: 'work',
    main: (
      <>
        <PageHead title={title} lead={intro} />
        <Section id="berichten" title={say.mails} text={`${say.waiting({ n: counts.messages.waiting })} ${lately}`}>
          {messages.length === 0 && <Empty title={say.noMails} />}
          {messages.length > 0 && (
            <Table caption={say.mails} hideCaption columns={columns} rows={messages.map((one) => mailRow(p, one))} />
          )}
          {messages.length + jobs.length > 1 && <PostButton to={p.href('/beheer/toezicht/opnieuw')}>{say.allAgain}</PostButton>}
        </Section>
        <Section id="werk" title={say.work} text={say.kept}>
          {jobs.length === 0 ? (
            <Empty title={say.noWork} />
          ) : (
            <Table
              caption={say.work}
              hideCaption
              columns={columns}
              rows={jobs.map(({ id, title: what, code, failedAt }) => [
                <What title={what} about={say.lastTried({ at: showMoment(failedAt, p.lang) })} />,
                <What title={words(p.lang).why.broken} about={say.code({ code })} />,
                <Deeds p={p} id={id} what={what} again />,
              ])}
            />
          )}
        </Section>
        <Section id="proef" title={say.test} text={say.testText} band>
          {p.actor.kind === 'person' && <PostButton to={p.href('/beheer/toezicht/proef')}>{words(p.lang).try.submit}</PostButton>}
        </Section>
        <Section id="meer" title={say.more}>
          <p class="md-acts">
            <TextLink href={p.href('/beheer/logboek')}>{logboek(p.lang).page.nav}</TextLink>
            <TextLink href={p.href('/beheer/termijnen')}>{bewaren(p.lang).set.title}</TextLink>
          </p>
        </Section>
      </>
    ),
  }
}

function mailRow(p: PageContext, { id, title, to, why, code, failedAt, nextAt, attempts, again }: StuckMail): Html[] {
  const say = words(p.lang).page
  const when = failedAt
    ? say.lastTried({ at: showMoment(failedAt, p.lang) })
    : say.next({ at: showMoment(nextAt, p.lang), n: attempts })
  return [
    <What title={title} about={`${to ? say.to({ who: to }) : say.nobody} · ${when}`} />,
    <>
      {!failedAt && (
        <p>
          <Badge kind="busy">{say.later}</Badge>
        </p>
      )}
      <What title={words(p.lang).why[why]} about={say.code({ code })} />
    </>,
    <Deeds p={p} id={id} what={title} again={again} />,
  ]
}

const What = ({ title, about }: { title: string; about: string }) => (
  <>
    {title}
    <br />
    <span class="md-small">{about}</span>
  </>
)

const Deeds = ({ p, id, what, again }: { p: PageContext; id: string; what: string; again: boolean }) => {
  const say = words(p.lang).page
  return (
    <>
      {again ? (
        <PostButton to={p.href(`/beheer/toezicht/${id}/opnieuw`)} about={what}>
          {say.again}
        </PostButton>
      ) : (
        <p>{say.ended}</p>
      )}
      <PostButton to={p.href(`/beheer/toezicht/${id}/weg`)} about={what}>
        {say.drop}
      </PostButton>
    </>
  )
}
