import type { z } from 'zod'
import {
  Badge,
  Button,
  ButtonGroup,
  CheckAnswers,
  Empty,
  FormFrame,
  FormView,
  formTitle,
  LinkButton,
  More,
  oncePage,
  PageHead,
  Prose,
  Section,
  Split,
  showDate,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Html, Page, PageContext } from '../../../../house/html/page.ts'
import { byName } from '../namen.ts'
import { goneKinds, type Part, type Report } from './model.ts'
import { words } from './texts.en.ts'
import type { listWisverzoeken, myData, showWisverzoek, Wisverzoek } from './views.ts'

type MyData = z.output<typeof myData.output>
const crumb = (p: PageContext) => ({ label: words(p.lang).data.title, href: p.href('/mijn/gegevens') })

/** Everything the system knows of me, what I can correct, take along, and how I go. */
export function DataPage(p: PageContext, { account, toestemmingen, parts }: MyData): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).data
  const n = toestemmingen.filter(({ withdrawnAt }) => !withdrawnAt).length
  return {
    title,
    layout: 'work',
    main: (
      <>
        <PageHead title={title} lead={say.lead} />
        <Section id="wie" title={say.who}>
          <CheckAnswers
            p={p}
            items={[
              { key: say.name, value: account.name, change: p.href('/mijn/naam') },
              { key: say.email, value: <Address p={p} account={account} />, change: p.href('/mijn/adres') },
              { key: say.since, value: showDate(account.since, p.lang) },
              { key: say.password, value: account.hasPassword ? say.hasPassword : say.noPassword },
              {
                key: say.consents,
                value: (
                  <>
                    {n === 0 ? say.noConsents : say.oneConsent({ n })}{' '}
                    <TextLink href={p.href('/mijn/toestemmingen')}>{say.toConsents}</TextLink>
                  </>
                ),
              },
            ]}
          />
        </Section>
        <Section id="onderdelen" title={say.rooms} text={say.roomsText}>
          {parts.length === 0 ? <Empty title={say.nothing} /> : parts.map((part) => <PartOf p={p} part={part} />)}
        </Section>
        <Section id="meenemen" title={say.take} text={say.takeText} band>
          <a
            class="utrecht-button utrecht-button--secondary-action utrecht-button-link md-btn"
            href={p.href('/mijn/gegevens.json')}
            download
          >
            {say.download}
          </a>
        </Section>
        <Section id="wissen" title={say.forget} text={say.forgetText}>
          {account.erasureAskedAt ? (
            <>
              <p>{say.asked({ day: showDate(account.erasureAskedAt, p.lang) })}</p>
              <TextLink href={p.href('/mijn/wissen/intrekken')}>{words(p.lang).takeBack.title}</TextLink>
            </>
          ) : (
            <TextLink href={p.href('/mijn/wissen')}>{say.toAsk}</TextLink>
          )}
        </Section>
      </>
    ),
  }
}

const Address = ({ p, account }: { p: PageContext; account: MyData['account'] }) => (
  <>
    {account.email}
    {account.newEmail && (
      <>
        <br />
        <span class="md-small">{words(p.lang).page.waitsFor({ email: account.newEmail })}</span>
      </>
    )}
  </>
)

const PartOf = ({ p, part: { label, known } }: { p: PageContext; part: Part }) => {
  const say = words(p.lang).page
  return (
    <More summary={`${label} (${known.length})`} open={known.length < 6}>
      <Table
        caption={label}
        hideCaption
        columns={[{ label: say.what }, { label: say.when }]}
        rows={known.map(({ title, path, at }) => [
          path ? <TextLink href={p.href(path)}>{title}</TextLink> : title,
          at ? showDate(at, p.lang) : say.unknown,
        ])}
      />
    </More>
  )
}

/** A form of its own with the way back to my data. */
export const MyFormPage = (p: PageContext, form: Form): Page => ({
  title: formTitle(p, form),
  layout: 'work',
  crumbs: [crumb(p), { label: form.words.title }],
  main: (
    <>
      <PageHead title={form.words.title} lead={form.words.intro} />
      <div class="md-wrap">
        <FormView p={p} form={form} back={{ href: p.href('/mijn/gegevens') }} />
      </div>
    </>
  ),
})

/** The link that proves a new address; where it works no more, the way to another. */
export const ConfirmPage = (p: PageContext, form: Form): Page =>
  oncePage(
    p,
    form,
    <p>
      <LinkButton href={p.href('/mijn/adres')} icon="verder">
        {words(p.lang).email.title}
      </LinkButton>
    </p>,
  )

/** What goes, what stays and why, before the request or the deed. */
const GoesAndStays = ({ p, children }: { p: PageContext; children?: Html }) => {
  const say = words(p.lang).page
  const list = (items: readonly string[]) => (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
  return (
    <Split>
      <Prose>
        <h2 class="utrecht-heading-3">{say.goes}</h2>
        {list(say.goesList)}
      </Prose>
      <Prose>
        <h2 class="utrecht-heading-3">{say.stays}</h2>
        {list(say.staysList)}
        {children}
        <p class="md-small">{say.freeText}</p>
      </Prose>
    </Split>
  )
}

/** I ask to be erased, knowing what that means. */
export const AskPage = (p: PageContext, form: Form): Page => ({
  title: formTitle(p, form),
  layout: 'work',
  crumbs: [crumb(p), { label: form.words.title }],
  main: (
    <>
      <PageHead title={form.words.title} lead={form.words.intro} />
      <div class="md-wrap md-sec">
        <GoesAndStays p={p} />
        <FormView p={p} form={form} back={{ href: p.href('/mijn/gegevens') }} />
      </div>
    </>
  ),
})

/** Who asked, and what was done. */
export function RequestsPage(p: PageContext, { wisverzoeken }: z.output<typeof listWisverzoeken.output>): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).requests
  return {
    title,
    layout: 'work',
    main: (
      <>
        <PageHead title={title} lead={say.requestsLead} />
        <div class="md-wrap md-sec">
          {wisverzoeken.length === 0 ? (
            <Empty title={say.none} />
          ) : (
            <Table
              caption={title}
              hideCaption
              columns={[{ label: say.name }, { label: say.askedOn }, { label: say.state }]}
              rows={wisverzoeken.map((each) => [
                <TextLink href={p.href(`/beheer/wissen/${each.id}`)}>{each.name ?? say.erased}</TextLink>,
                showDate(each.askedAt, p.lang),
                each.doneAt ? (
                  <Badge kind="ok">{say.done({ day: showDate(each.doneAt, p.lang) })}</Badge>
                ) : (
                  <Badge kind="warn">{say.waiting}</Badge>
                ),
              ])}
            />
          )}
        </div>
      </>
    ),
  }
}

/** Before: what goes and what stays of this person. After: the report. */
export function ErasePage(p: PageContext, form: Form, request: z.output<typeof showWisverzoek.output>): Page {
  const say = words(p.lang).page
  const crumbs = [{ label: words(p.lang).requests.title, href: p.href('/beheer/wissen') }, { label: request.name ?? say.erased }]
  if (request.report)
    return { title: say.report, layout: 'work', crumbs, main: <Done p={p} request={request} report={request.report} /> }
  return {
    title: formTitle(p, form),
    layout: 'work',
    crumbs,
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{say.eraseTitle({ name: request.name ?? '' })}</h1>
        <p class="md-lead">{say.eraseLead}</p>
        <p>{request.email}</p>
        <GoesAndStays p={p}>
          <ul>
            {request.parts.map(({ label, known }) => (
              <li>
                {label}: {say.texts({ n: known })}
              </li>
            ))}
          </ul>
        </GoesAndStays>
        <FormView
          p={p}
          form={form}
          actions={
            <ButtonGroup>
              <Button>{form.words.submit}</Button>
              <TextLink href={p.href('/beheer/wissen')}>{say.keep}</TextLink>
            </ButtonGroup>
          }
        />
      </FormFrame>
    ),
  }
}

function Done({ p, request, report }: { p: PageContext; request: Wisverzoek; report: Report }) {
  const say = words(p.lang).page
  const table = (caption: string, rows: readonly (readonly [string, number])[]) => (
    <Table caption={caption} columns={[{ label: say.what }, { label: say.count, numeric: true }]} rows={rows} />
  )
  return (
    <>
      <PageHead
        title={say.report}
        lead={say.reportLead({ by: byName(p.lang, request.doneBy), day: showDate(request.doneAt!, p.lang) })}
      />
      <div class="md-wrap md-sec">
        {table(
          say.goes,
          goneKinds.map((key) => [say.gone[key], report.gone[key]]),
        )}
        {report.stays.length > 0 &&
          table(
            say.stays,
            report.stays.map(({ label, n }) => [label[p.lang], n]),
          )}
        <LinkButton variant="secondary" href={p.href('/beheer/wissen')}>
          {words(p.lang).requests.title}
        </LinkButton>
      </div>
    </>
  )
}
