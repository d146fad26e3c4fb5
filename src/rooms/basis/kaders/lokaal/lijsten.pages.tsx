import type { z } from 'zod'
import { Alert, LinkButton, PageHead, showDate, Table, TextLink } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { dayOf } from '../../../../house/time.ts'
import { mayWrite } from '../policy.ts'
import type { Bron, Domein, Item } from './model.ts'
import { ownerOf } from './rules.ts'
import { words } from './texts.en.ts'
import type { listBronnen, listDoelgroepen, listDomeinen } from './views.ts'

const listPage = (p: PageContext, title: string, lead: string, main: Page['main']): Page => ({
  title,
  crumbs: [{ label: words(p.lang).page.kaders, href: p.href('/kaders') }, { label: title }],
  main: (
    <>
      <PageHead title={title} lead={lead} />
      <div class="md-wrap md-sec">
        <div class="md-stack">{main}</div>
      </div>
    </>
  ),
})

/** Where whoever may adds an item of their own to this list. */
const Adding = ({ p, kind }: { p: PageContext; kind: 'bron' | 'doelgroep' | 'domein' }) =>
  mayWrite(p.actor) === true ? (
    <p>
      <LinkButton href={p.href(`/kaders/eigen/${kind}/nieuw`)} variant="secondary">
        {words(p.lang).page.add[kind]}
      </LinkButton>
    </p>
  ) : null

const named = (p: PageContext, item: Item) => (item.own ? `${item[p.lang]} (${words(p.lang).page.own})` : item[p.lang])

/** Which policy takes part here, and who looks after it (FW-13). */
export function DomeinenPage(p: PageContext, { domeinen }: z.output<typeof listDomeinen.output>): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).domeinen
  const relevant = domeinen.filter((domein) => domein.relevant)
  const writes = mayWrite(p.actor) === true
  const owned = relevant.filter((domein) => ownerOf(domein) !== '').length
  return listPage(
    p,
    title,
    say.domeinenLead,
    <>
      <p>{say.domeinenCount({ owned, relevant: relevant.length })}</p>
      <Table
        caption={title}
        hideCaption
        columns={[
          ...[say.domein, say.relevant, say.owner].map((label) => ({ label })),
          ...(writes ? [{ label: say.changeShort, acts: true as const }] : []),
        ]}
        rows={domeinen.map((domein) => [...domeinRow(p, domein), ...(writes ? [<Change p={p} domein={domein} />] : [])])}
      />
      <Adding p={p} kind="domein" />
    </>,
  )
}

const domeinRow = (p: PageContext, domein: Domein) => {
  const say = words(p.lang).page
  return [named(p, domein), domein.relevant ? say.yes : say.no, ownerOf(domein) || say.nobody]
}

const Change = ({ p, domein }: { p: PageContext; domein: Domein }) => (
  <TextLink href={p.href(`/kaders/domeinen/${domein.key}`)}>{words(p.lang).page.change({ name: domein[p.lang] })}</TextLink>
)

/** Where money, knowledge and hands can be asked (FW-12). */
export function BronnenPage(p: PageContext, { bronnen }: z.output<typeof listBronnen.output>): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).bronnen
  return listPage(
    p,
    title,
    say.bronnenLead,
    <>
      <Table
        caption={title}
        hideCaption
        columns={[say.bron, words(p.lang).write.fields.soort.label, say.conditions, say.deadline].map((label) => ({ label }))}
        rows={bronnen.map((bron) => [
          named(p, bron),
          words(p.lang).soorten[bron.soort],
          bron.conditions[p.lang],
          deadlineOf(p, bron),
        ])}
      />
      <Adding p={p} kind="bron" />
    </>,
  )
}

function deadlineOf(p: PageContext, { deadline }: Bron): string {
  const say = words(p.lang).page
  if (deadline === null) return say.always
  const day = showDate(deadline, p.lang)
  return deadline < dayOf(p.now) ? say.passed({ day }) : day
}

/** The taxonomy, with the promise about sensitive groups (FW-09). */
export function DoelgroepenPage(p: PageContext, { groups }: z.output<typeof listDoelgroepen.output>): Page {
  const say = words(p.lang).page
  const { title } = words(p.lang).doelgroepen
  return listPage(
    p,
    title,
    say.groupsLead,
    <>
      <Alert p={p} kind="info" title={say.sensitiveTitle}>
        {say.sensitiveText}
      </Alert>
      <Table
        caption={title}
        hideCaption
        columns={[{ label: say.group }, { label: say.isSensitive }]}
        rows={groups.map((group) => [named(p, group), group.sensitive ? say.yes : say.no])}
      />
      <Adding p={p} kind="doelgroep" />
    </>,
  )
}
