import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { Budget } from '../../../../house/charts/index.ts'
import {
  Alert,
  focusPage,
  LinkButton,
  More,
  offering,
  PageHead,
  RevisedForm,
  Section,
  showDate,
  showEuro,
  Table,
  TextLink,
  Todo,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { geldWords as words } from '../geld.texts.en.ts'
import { bronName } from '../lijsten.ts'
import { words as planWords } from '../texts.en.ts'
import type { showBesteding, showBronnen, showGeld, showKosten, showMiddel, showMiddelen } from '../views/activiteiten.ts'
import type { showPlan } from '../views/plan.ts'
import { PlainPage } from './activiteiten.tsx'

type Shown = z.output<typeof showPlan.output>

/** Money per year, what was told early, and activities whose money ends (AG-05, FW-12). */
export function MoneySection({ p, shown }: { p: PageContext; shown: Shown }) {
  const { budget, budgetOn, kader, draft, rights, continuity } = shown
  const say = words(p.lang).page
  return (
    <Section id="geld" title={say.money}>
      {budget.length > 0 && (
        <Budget
          p={p}
          title={say.budget}
          years={budget}
          source={{ source: say.source, ...(budgetOn ? { date: budgetOn } : {}) }}
        />
      )}
      {kader && <Kader p={p} kader={kader} />}
      {continuity.length > 0 && (
        <>
          <h3 class="utrecht-heading-4">{planWords(p.lang).page.continuity}</h3>
          <Todo
            items={continuity.map(({ id, title, until, decide, alert }) => ({
              title,
              text: planWords(p.lang).page.endsOn({ date: showDate(until, p.lang) }),
              href: p.href(`/plan/activiteiten/${id}/${decide && rights.write ? 'borging' : 'geld'}`),
              icon: 'klok' as const,
              badge: decide
                ? { kind: 'warn' as const, text: planWords(p.lang).page.decide }
                : { kind: alert ? ('busy' as const) : ('neutral' as const), text: say.endsSoonTitle },
            }))}
          />
        </>
      )}
      {draft && (rights.write || rights.publish) && (
        <p class="md-acts">
          {rights.write && (
            <LinkButton variant="secondary" icon="euro" href={p.href('/plan/middelen')}>
              {say.means}
            </LinkButton>
          )}
          {rights.publish && <TextLink href={p.href('/plan/budgetkader')}>{say.publish}</TextLink>}
        </p>
      )}
    </Section>
  )
}

function Kader({ p, kader }: { p: PageContext; kader: NonNullable<Shown['kader']> }) {
  const say = words(p.lang)
  return (
    <More summary={say.page.kaderOn({ date: showDate(kader.publishedAt, p.lang) })}>
      <ul>
        {kader.middelen.map(({ year, cents, kind, source }) => (
          <li>
            {say.page.kaderAmount({ year, amount: showEuro(cents, p.lang), kind: say.kinds[kind] })}
            {source && ` (${source})`}
          </li>
        ))}
      </ul>
    </More>
  )
}

/** The money of one activity: where it comes from, every amount, and what was promised and paid of it. */
export function GeldPage(p: PageContext, shown: z.output<typeof showGeld.output>): Page {
  const say = words(p.lang)
  const { id, title, kosten, bestedingen, bronnen, mix, endsSoon, inDraft, rights } = shown
  const nameOf = (bron: string) => bronName(bronnen, bron, p.lang)
  const euro = (cents: number) => showEuro(cents, p.lang)
  const stays = ({ kind, until }: { kind: 'structural' | 'temporary'; until: string | null }) =>
    until ? say.doc.until({ date: showDate(until, p.lang) }) : say.kinds[kind]
  const base = `/plan/activiteiten/${id}`
  return {
    title: `${say.page.money}: ${title}`,
    layout: 'work',
    crumbs: [{ label: planWords(p.lang).nav, href: p.href('/plan') }, { label: title }],
    main: (
      <>
        <PageHead title={title} lead={kosten.length > 0 ? undefined : say.page.none} kicker={say.page.money} />
        {endsSoon && (
          <div class="md-wrap">
            <Alert p={p} kind="warn" title={say.page.endsSoonTitle}>
              <p>
                {say.page.endsSoon({ date: showDate(endsSoon, p.lang) })}{' '}
                {rights.write && <TextLink href={p.href(`${base}/borging`)}>{say.page.toSecuring}</TextLink>}
              </p>
            </Alert>
          </div>
        )}
        {mix.length > 0 && (
          <Section id="bronnen" title={say.page.mix}>
            <ul>
              {mix.map((row) => (
                <li>{`${row.percent}% ${nameOf(row.bron)}, ${stays(row)}`}</li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="bedragen" title={say.cost.title}>
          {kosten.length > 0 && (
            <Table
              caption={say.doc.costsCaption}
              hideCaption
              columns={[
                { label: say.doc.year },
                { label: say.doc.from },
                { label: say.doc.planned, numeric: true },
                { label: say.doc.stays },
                { label: say.doc.committed, numeric: true },
                { label: say.doc.spent, numeric: true },
                { label: say.doc.written },
                ...(rights.write ? [{ label: say.page.actions, acts: true as const }] : []),
              ]}
              rows={kosten.map((row) => {
                const { year, bron, source, cents } = row
                const paid = bestedingen.find((each) => each.year === year && each.bron === bron)
                const at = `${year}/${bron}`
                const spoken = <span class="md-vh">{`: ${year}, ${nameOf(bron)}`}</span>
                return [
                  String(year),
                  [nameOf(bron), source].filter(Boolean).join(': '),
                  euro(cents),
                  stays(row),
                  paid ? euro(paid.committedCents) : say.page.nothingYet,
                  paid ? euro(paid.spentCents) : say.page.nothingYet,
                  row.writtenOn ? showDate(row.writtenOn, p.lang) : say.doc.unknown,
                  ...(rights.write
                    ? [
                        <>
                          {inDraft && (
                            <TextLink href={p.href(`${base}/geld/${at}`)}>
                              {say.page.change}
                              {spoken}
                            </TextLink>
                          )}
                          <TextLink href={p.href(`${base}/besteding/${at}`)}>
                            {say.page.spend}
                            {spoken}
                          </TextLink>
                        </>,
                      ]
                    : []),
                ]
              })}
            />
          )}
          {rights.write && inDraft && (
            <LinkButton variant="secondary" icon="euro" href={p.href(`${base}/geld/nieuw`)}>
              {say.page.add}
            </LinkButton>
          )}
        </Section>
      </>
    ),
  }
}

/** What there is, per year and whether it stays. */
export function MiddelenPage(p: PageContext, { middelen }: z.output<typeof showMiddelen.output>): Page {
  const say = words(p.lang)
  return {
    title: say.means.title,
    layout: 'work',
    crumbs: [{ label: planWords(p.lang).nav, href: p.href('/plan') }, { label: say.means.title }],
    main: (
      <>
        <PageHead title={say.means.title} lead={middelen.length > 0 ? say.page.meansLead : say.page.noMeans} />
        <Section id="middelen" title={say.page.perYear}>
          {middelen.length > 0 && (
            <Table
              caption={say.doc.meansCaption}
              hideCaption
              columns={[
                { label: say.doc.year },
                { label: say.doc.amount, numeric: true },
                { label: say.doc.stays },
                { label: say.doc.from },
                { label: say.doc.written },
                { label: say.page.actions, acts: true },
              ]}
              rows={middelen.map(({ year, kind, cents, source, writtenOn }) => [
                String(year),
                showEuro(cents, p.lang),
                say.kinds[kind],
                source || say.doc.unknown,
                writtenOn ? showDate(writtenOn, p.lang) : say.doc.unknown,
                <TextLink href={p.href(`/plan/middelen/${year}/${kind}`)}>
                  {say.page.change}
                  <span class="md-vh">{`: ${year}, ${say.kinds[kind]}`}</span>
                </TextLink>,
              ])}
            />
          )}
          <p class="md-acts">
            <LinkButton variant="secondary" icon="plus" href={p.href('/plan/middelen/nieuw')}>
              {say.page.addMeans}
            </LinkButton>
            <TextLink href={p.href('/plan')}>{say.page.back}</TextLink>
          </p>
        </Section>
      </>
    ),
  }
}

/** A form over one amount: whoever was overtaken sees what is there now. */
const amountPage = (
  p: PageContext,
  form: Form,
  row: { readonly revision: number },
  lead: Child,
  now: Child,
  back: string,
): Page =>
  focusPage(
    p,
    form,
    <>
      <p>{form.words.intro}</p>
      <RevisedForm p={p} form={form} row={row} now={<p>{now}</p>} back={{ href: p.href(back), label: words(p.lang).page.back }} />
    </>,
    lead,
  )

/** A new amount, from one of the sources of the register. */
export function NieuwBedragPage(p: PageContext, form: Form, { bronnen }: z.output<typeof showBronnen.output>): Page {
  const say = words(p.lang).page
  const names = bronnen.map(({ key, deadline, ...name }) => [
    key,
    deadline ? say.askBefore({ name: name[p.lang], date: showDate(deadline, p.lang) }) : name[p.lang],
  ])
  return PlainPage(p, offering(form, 'bron', Object.fromEntries(names)))
}

export function KostenPage(p: PageContext, form: Form, row: z.output<typeof showKosten.output>): Page {
  const say = words(p.lang)
  const bron = bronName(row.bronnen, row.bron, p.lang)
  const source = [bron, row.source].filter(Boolean).join(': ')
  const now = say.page.now({ amount: showEuro(row.cents, p.lang), source })
  return amountPage(p, form, row, `${row.title}, ${row.year}, ${bron}`, now, '/plan')
}

export function BestedingPage(p: PageContext, form: Form, row: z.output<typeof showBesteding.output>): Page {
  const say = words(p.lang).page
  const euro = (cents: number) => showEuro(cents, p.lang)
  const now = say.spentNow({ committed: euro(row.committedCents), spent: euro(row.spentCents) })
  return amountPage(p, form, row, `${row.title}. ${say.planned({ amount: euro(row.plannedCents) })}`, now, '/plan')
}

export function MiddelPage(p: PageContext, form: Form, row: z.output<typeof showMiddel.output>): Page {
  const say = words(p.lang)
  const now = say.page.now({ amount: showEuro(row.cents, p.lang), source: row.source || say.doc.unknown })
  return amountPage(p, form, row, `${row.year}, ${say.kinds[row.kind]}`, now, '/plan/middelen')
}
