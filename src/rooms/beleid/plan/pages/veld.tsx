import type { z } from 'zod'
import {
  Alert,
  Badge,
  Card,
  Cards,
  Empty,
  focusPage,
  LinkButton,
  PageHead,
  RevisedForm,
  Section,
  showDate,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { dayOf } from '../../../../house/time.ts'
import type { Bericht, Bijdrage } from '../model.ts'
import { mostYears, wasDone } from '../rules/berichten.ts'
import { words as planWords } from '../texts.en.ts'
import { veldWords as words } from '../veld.texts.en.ts'
import type { showBerichten, showDraagvlak, showReactie } from '../views/veld.ts'

type Support = z.output<typeof showDraagvlak.output>

const crumbs = (p: PageContext, label: string) => [{ label: planWords(p.lang).nav, href: p.href('/plan') }, { label }]
const kinds = { 'co-author': 'ok', advised: 'neutral', agreed: 'ok', objected: 'warn' } as const

/** Who helped to make vision and plan: the report, then every contribution with its reply (ST-18). */
export function DraagvlakPage(p: PageContext, shown: Support): Page {
  const say = words(p.lang)
  const { bijdragen, open, reactUntil, rights } = shown
  return {
    title: say.show.title,
    layout: 'work',
    crumbs: crumbs(p, say.show.title),
    main: (
      <>
        <PageHead
          title={say.show.title}
          lead={reactUntil ? say.page.openUntil({ date: showDate(reactUntil, p.lang) }) : undefined}
        />
        <div class="md-wrap">
          <Report p={p} shown={shown} />
          {open > 0 && (
            <Alert p={p} kind="warn" title={say.page.openObjections({ n: open })}>
              {say.page.openText}
            </Alert>
          )}
          <p class="md-acts">
            {rights.react && (
              <LinkButton icon="praten" href={p.href('/plan/reactie')}>
                {say.page.reactNow}
              </LinkButton>
            )}
            {rights.write && (
              <>
                <LinkButton variant="secondary" icon="plus" href={p.href('/plan/draagvlak/nieuw')}>
                  {say.page.add}
                </LinkButton>
                <TextLink href={p.href('/plan/openstelling')}>{say.page.openIt}</TextLink>
              </>
            )}
            <TextLink href={p.href('/plan')}>{say.page.back}</TextLink>
          </p>
        </div>
        {bijdragen.length > 0 && (
          <Section id="bijdragen" title={say.page.contributions}>
            <Cards>
              {bijdragen.map((each) => (
                <BijdrageCard p={p} row={each} write={rights.write} />
              ))}
            </Cards>
          </Section>
        )}
      </>
    ),
  }
}

function Report({ p, shown: { firstStep, late } }: { p: PageContext; shown: Support }) {
  const say = words(p.lang).page
  if (firstStep === null)
    return (
      <Alert p={p} kind="warn" title={say.neverTitle}>
        {say.never}
      </Alert>
    )
  if (!late) return <p>{say.inTime({ step: firstStep })}</p>
  return (
    <Alert p={p} kind="warn" title={say.lateTitle}>
      {say.late({ step: firstStep })}
    </Alert>
  )
}

function BijdrageCard({ p, row, write }: { p: PageContext; row: Bijdrage; write: boolean }) {
  const say = words(p.lang)
  const to = (path: string, label: string) => (
    <>
      <a class="utrecht-link" href={p.href(`/plan/draagvlak/${row.id}${path}`)}>
        {label}
        <span class="md-vh">: {row.party}</span>
      </a>{' '}
    </>
  )
  return (
    <Card
      title={row.party}
      kicker={`${say.documents[row.document]}, ${say.page.step({ step: row.step })}`}
      badge={<Badge kind={kinds[row.role]}>{say.rollen[row.role]}</Badge>}
      foot={row.self ? say.page.self : say.page.noted}
    >
      {row.note && <p>{row.note}</p>}
      {row.role === 'objected' && (
        <p>
          <b>{say.page.replied}:</b> {row.reply || say.page.noReply}
        </p>
      )}
      {write && (
        <p>
          {row.role === 'objected' && to('/antwoord', say.page.reply)}
          {!row.self && to('', say.page.change)}
          {!row.self && to('/weghalen', say.page.withdraw)}
        </p>
      )}
    </Card>
  )
}

/** A form over one contribution: to change it, to reply, to take it back. */
export const BijdragePage = (p: PageContext, form: Form, row: Bijdrage): Page =>
  focusPage(
    p,
    form,
    <>
      {form.schema.shape.party ? null : <p class="md-lead">{[row.party, row.note].filter(Boolean).join(': ')}</p>}
      {form.words.intro && <p>{form.words.intro}</p>}
      <RevisedForm
        p={p}
        form={form}
        row={row}
        now={<p>{[row.party, words(p.lang).rollen[row.role], row.note, row.reply].filter(Boolean).join(' · ')}</p>}
        back={{ href: p.href('/plan/draagvlak') }}
      />
    </>,
  )

/** A party of the field says what it thinks of the draft. */
export const ReactiePage = (p: PageContext, form: Form, row: z.output<typeof showReactie.output>): Page =>
  focusPage(
    p,
    form,
    <>
      <p>{words(p.lang).page.until({ date: showDate(row.until, p.lang) })}</p>
      {row.reply && (
        <p>
          <b>{words(p.lang).page.replied}:</b> {row.reply}
        </p>
      )}
      <RevisedForm
        p={p}
        form={form}
        row={row}
        now={<p>{[row.party, row.note].filter(Boolean).join(' · ')}</p>}
        back={{ href: p.href('/plan'), label: words(p.lang).page.back }}
      />
    </>,
    form.words.intro,
  )

type Messages = z.output<typeof showBerichten.output>

/** Who hears what: how often volunteers do, and every message with its next day (KN-07). */
export function BerichtenPage(p: PageContext, shown: Messages): Page {
  const say = words(p.lang)
  const { rows, contact, inDraft, rights, done } = shown
  const isDone = wasDone(done)
  return {
    title: say.messages.title,
    layout: 'work',
    crumbs: crumbs(p, say.messages.title),
    main: (
      <>
        <PageHead title={say.messages.title} />
        {contact.length > 0 && (
          <Section id="contact" title={say.page.contactTitle}>
            <ul role="list" class="md-plain">
              {contact.map((row) => (
                <li>
                  <Badge kind={row.times < row.needed ? 'warn' : 'ok'}>{String(row.year)}</Badge>{' '}
                  {row.times < row.needed ? say.page.tooFew(row) : say.page.contact(row)}
                </li>
              ))}
            </ul>
            {contact.length === mostYears && <p>{say.page.moreYears({ n: mostYears })}</p>}
          </Section>
        )}
        <Section id="berichten" title={say.page.overview}>
          {rows.length === 0 ? (
            <Empty title={say.page.noMessages}>{say.page.noMessagesText}</Empty>
          ) : (
            <Table
              caption={say.doc.messagesCaption}
              hideCaption
              columns={[
                ...say.page.head.map((label) => ({ label })),
                ...(rights.write ? [{ label: say.page.mark, acts: true as const }] : []),
              ]}
              rows={rows.map((row) => berichtRow(p, row, isDone, shown))}
            />
          )}
          <p class="md-acts">
            {rights.write && inDraft && (
              <LinkButton variant="secondary" icon="plus" href={p.href('/plan/communicatie/nieuw')}>
                {say.page.addMessage}
              </LinkButton>
            )}
            <TextLink href={p.href('/plan')}>{say.page.back}</TextLink>
          </p>
        </Section>
      </>
    ),
  }
}

function berichtRow(
  p: PageContext,
  { bericht, days }: Messages['rows'][number],
  isDone: ReturnType<typeof wasDone>,
  { inDraft, rights }: Messages,
) {
  const say = words(p.lang)
  const { id, audience, message, channel, everyMonths, owner, purpose } = bericht
  const today = dayOf(p.now)
  const next = days.find((day) => !isDone(id, day))
  const state = next ? (next < today ? 'warn' : 'neutral') : 'ok'
  const said = next ? showDate(next, p.lang) : say.page.nothingLeft
  const to = (path: string, label: string) => (
    <>
      <a class="utrecht-link" href={p.href(`/plan/communicatie/${id}${path}`)}>
        {label}
        <span class="md-vh">: {message}</span>
      </a>{' '}
    </>
  )
  return [
    say.audiences[audience],
    <>
      {message}
      {purpose === 'feedback' && ` (${say.forFeedback})`}
    </>,
    channel,
    say.rhythms[String(everyMonths) as '0'],
    owner,
    <>
      {said} <Badge kind={state}>{next ? (state === 'warn' ? say.page.isLate : say.page.planned) : say.page.done}</Badge>
    </>,
    ...(rights.write
      ? [
          <>
            {next && to(`/gedaan/${next}`, say.page.mark)}
            {inDraft && to('', say.page.change)}
            {inDraft && to('/weghalen', say.page.withdraw)}
          </>,
        ]
      : []),
  ]
}

/** A form over one message: to change it or take it out. */
export const BerichtPage = (p: PageContext, form: Form, row: Bericht): Page =>
  focusPage(
    p,
    form,
    <>
      {form.schema.shape.message ? null : <p class="md-lead">{row.message}</p>}
      {form.words.intro && <p>{form.words.intro}</p>}
      <RevisedForm
        p={p}
        form={form}
        row={row}
        now={<p>{[words(p.lang).audiences[row.audience], row.message, row.channel, row.owner].join(' · ')}</p>}
        back={{ href: p.href('/plan/communicatie'), label: words(p.lang).page.backToMessages }}
      />
    </>,
  )
