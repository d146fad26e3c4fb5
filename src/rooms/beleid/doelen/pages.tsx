import type { z } from 'zod'
import { Bars } from '../../../house/charts/index.ts'
import {
  Alert,
  Badge,
  ButtonGroup,
  CheckAnswers,
  Empty,
  FormFrame,
  FormView,
  formTitle,
  GoalCard,
  Goals,
  LinkButton,
  More,
  Next,
  PageHead,
  Section,
  showDate,
  showNumber,
  Table,
  TextLink,
} from '../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../house/html/page.ts'
import { targetGroups } from '../../basis/kaders/index.ts'
import { today } from './actions.ts'
import type { Indicator, Resultaat } from './model.ts'
import { latestOf, type Progress, progressOf, resultReady, validMetingen } from './rules.ts'
import { words } from './texts.en.ts'
import type { showDoel, showDoelen } from './views.ts'

type Shown = z.output<typeof showDoelen.output>
type Seen = Shown['doelen'][number]
type Doel = z.output<typeof showDoel.output>

const kinds = { reached: 'ok', 'under-way': 'busy', attention: 'warn', unmeasured: 'neutral' } as const satisfies Record<
  Progress,
  string
>

/** All goals: the one next action, a card each, the same as a table. */
export function DoelenPage(p: PageContext, { doelen, mayWrite }: Shown): Page {
  const say = words(p.lang).page
  return {
    title: words(p.lang).list.title,
    layout: 'work',
    main: (
      <>
        <PageHead title={words(p.lang).list.title} lead={say.lead} />
        {mayWrite && <NextAction p={p} doelen={doelen} />}
        {doelen.length === 0 ? (
          !mayWrite && (
            <div class="md-wrap md-sec">
              <Empty title={say.none} />
            </div>
          )
        ) : (
          <Section id="doelen" title={say.all}>
            <Goals>
              {doelen.map((doel) => (
                <DoelCard p={p} doel={doel} />
              ))}
            </Goals>
            <More summary={say.asTable}>
              <Overview p={p} doelen={doelen} />
            </More>
          </Section>
        )}
      </>
    ),
  }
}

function NextAction({ p, doelen }: { p: PageContext; doelen: readonly Seen[] }) {
  const say = words(p.lang).page
  const [doel] = doelen.filter(({ gaps }) => gaps.length > 0)
  const begin = { href: '/doelen/beginnen', label: doelen.length === 0 ? words(p.lang).start.title : say.another }
  if (!doel)
    return (
      <Next
        kicker={say.next}
        title={begin.label}
        text={doelen.length === 0 ? say.noneText : say.toPlan}
        action={{ href: p.href(begin.href), label: begin.label }}
      />
    )
  const gap = doel.gaps[0]!
  return (
    <Next
      kicker={say.next}
      title={say.finish({ doel: doel.statement })}
      text={words(p.lang).gap[gap.kind]}
      action={{ href: p.href(gap.path), label: say.change }}
      also={{ href: p.href(begin.href), label: begin.label }}
    />
  )
}

/** A goal with its first indicator; without one, only what it wants. */
function DoelCard({ p, doel }: { p: PageContext; doel: Seen }) {
  const say = words(p.lang)
  const [first] = doel.indicatoren
  const progress = first ? progressOf(first, today(p.now)) : 'unmeasured'
  const target = first?.target ?? doel.target ?? 0
  const date = first?.targetDate ?? doel.dueDate
  return (
    <GoalCard
      p={p}
      status={{ kind: kinds[progress], text: say.progress[progress] }}
      baseline={first?.baseline ?? doel.baseline ?? 0}
      now={first ? (latestOf(first)?.value ?? null) : null}
      target={target}
      text={first?.unit ?? doel.unit}
      note={`${doel.statement}. ${date ? say.page.of({ target: showNumber(target, p.lang), date: showDate(date, p.lang) }) : ''}`}
      link={{ href: p.href(`/doelen/${doel.id}`), label: say.page.open }}
    />
  )
}

const Overview = ({ p, doelen }: { p: PageContext; doelen: readonly Seen[] }) => {
  const say = words(p.lang).page
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? say.empty : showNumber(value, p.lang)
  return (
    <Table
      caption={say.asTable}
      columns={[
        { label: say.goal },
        { label: say.state },
        { label: say.now, numeric: true },
        { label: say.target, numeric: true },
      ]}
      rows={doelen.map((doel) => [
        <TextLink href={p.href(`/doelen/${doel.id}`)}>{doel.statement}</TextLink>,
        doel.gaps.length === 0 ? say.ready : doel.missing.length === 0 ? say.unready : say.notSmart,
        figure(doel.indicatoren[0] && latestOf(doel.indicatoren[0])?.value),
        figure(doel.indicatoren[0]?.target ?? doel.target),
      ])}
    />
  )
}

/** One goal: what it lacks, its letters, origin, results and measurements. */
export function DoelPage(p: PageContext, doel: Doel): Page {
  const say = words(p.lang).page
  const at = (path: string) => p.href(`/doelen/${doel.id}${path}`)
  return {
    title: doel.statement,
    layout: 'work',
    crumbs: [{ label: words(p.lang).nav, href: p.href('/doelen') }, { label: doel.statement }],
    main: (
      <>
        <PageHead title={doel.statement} />
        <div class="md-wrap">
          <p>
            <Badge kind={doel.missing.length === 0 ? 'ok' : 'warn'}>{doel.missing.length === 0 ? say.smart : say.notSmart}</Badge>
          </p>
          <Cost p={p} doel={doel} />
        </div>
        <Section id="nodig" title={doel.gaps.length > 0 ? say.lacks : say.nothing}>
          {doel.gaps.length > 0 && (
            <ul>
              {doel.gaps.map(({ kind, path }) => (
                <li>
                  {doel.mayWrite ? <TextLink href={p.href(path)}>{words(p.lang).gap[kind]}</TextLink> : words(p.lang).gap[kind]}
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section id="letters" title={say.letters}>
          <Letters p={p} doel={doel} />
          {doel.mayWrite && <LinkButton href={at('/schrijven')}>{say.change}</LinkButton>}
        </Section>
        <Section id="herkomst" title={say.origins}>
          <Origins p={p} doel={doel} />
        </Section>
        <Section id="resultaten" title={say.results}>
          {doel.resultaten.length === 0 && <p>{say.noResults}</p>}
          {doel.resultaten.map((each) => (
            <Result p={p} doel={doel} resultaat={each} />
          ))}
          {doel.mayWrite && (
            <LinkButton variant="secondary" icon="plus" href={at('/resultaten/nieuw')}>
              {words(p.lang).addResult.title}
            </LinkButton>
          )}
        </Section>
        <Section id="meten" title={say.indicators}>
          {doel.indicatoren.length === 0 && <p>{say.noIndicators}</p>}
          {doel.indicatoren.map((each) => (
            <Measured p={p} doel={doel} indicator={each} />
          ))}
          {doel.mayWrite && (
            <LinkButton variant="secondary" icon="plus" href={at('/indicatoren/nieuw')}>
              {words(p.lang).addIndicator.title}
            </LinkButton>
          )}
        </Section>
        {doel.mayWrite && (
          <div class="md-wrap md-sec">
            <ButtonGroup>
              <TextLink href={at('/volgorde?way=up')}>{say.up}</TextLink>
              <TextLink href={at('/volgorde?way=down')}>{say.down}</TextLink>
              <TextLink href={at('/intrekking')}>{say.withdraw}</TextLink>
            </ButtonGroup>
          </div>
        )}
      </>
    ),
  }
}

/** The motive is asked, not judged: whoever chose money sees another way to say it (VI-12). */
const Cost = ({ p, doel }: { p: PageContext; doel: Pick<Doel, 'motive'> }) =>
  doel.motive === 'cost-saving' ? (
    <Alert p={p} kind="info" title={words(p.lang).page.costTitle}>
      <p>{words(p.lang).page.costText}</p>
    </Alert>
  ) : null

function Letters({ p, doel }: { p: PageContext; doel: Doel }) {
  const { fields } = words(p.lang).write
  const say = words(p.lang).page
  const figure = (value: number | null) => (value === null ? null : `${showNumber(value, p.lang)} ${doel.unit}`)
  const groups = targetGroups.filter(({ key }) => doel.targetGroups.includes(key)).map((each) => each[p.lang])
  const items: [string, string | null][] = [
    [fields.specific.label, doel.specific],
    [fields.target.label, figure(doel.target)],
    [fields.baseline.label, figure(doel.baseline)],
    [fields.acceptable.label, doel.acceptable],
    [fields.realistic.label, doel.realistic],
    [fields.dueDate.label, doel.dueDate && showDate(doel.dueDate, p.lang)],
    [fields.targetGroups.label, groups.join(', ')],
    [fields.vijfS.label, doel.vijfS && fields.vijfS.options[doel.vijfS]],
    [fields.motive.label, doel.motive && fields.motive.options[doel.motive]],
  ]
  return <CheckAnswers p={p} items={items.map(([key, value]) => ({ key, value, empty: say.empty }))} />
}

function Origins({ p, doel }: { p: PageContext; doel: Doel }) {
  const say = words(p.lang)
  const links: Partial<Record<string, string>> = { typetest: '/typetest', visie: '/visie' }
  return (
    <>
      {doel.origins.length === 0 ? (
        <p>{say.page.noOrigins}</p>
      ) : (
        <ul>
          {doel.origins.map(({ id, kind, text }) => {
            const name = say.origin.fields.kind.options[kind]
            const path = links[kind]
            return (
              <li>
                {path ? <TextLink href={p.href(path)}>{name}</TextLink> : <b>{name}</b>}: {text}{' '}
                {doel.mayWrite && (
                  <a class="utrecht-link" href={p.href(`/doelen/${doel.id}/herkomst/${id}/weghalen`)}>
                    {say.page.remove}
                    <span class="md-vh">: {text}</span>
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {doel.mayWrite && (
        <LinkButton variant="secondary" icon="plus" href={p.href(`/doelen/${doel.id}/herkomst`)}>
          {say.origin.title}
        </LinkButton>
      )}
    </>
  )
}

function Result({ p, doel, resultaat }: { p: PageContext; doel: Doel; resultaat: Resultaat }) {
  const say = words(p.lang).page
  const path = p.href(`/doelen/${doel.id}/resultaten/${resultaat.id}`)
  const state = ({ metAt }: Resultaat['requirements'][number]) =>
    metAt ? say.metOn({ date: showDate(metAt, p.lang) }) : say.notMet
  return (
    <>
      <h3 class="utrecht-heading-4">{resultaat.description}</h3>
      {!resultReady(resultaat) && (
        <Alert p={p} kind="warn">
          <p>{say.needsThree({ n: resultaat.requirements.length })}</p>
        </Alert>
      )}
      {resultaat.requirements.length > 0 && (
        <Table
          caption={resultaat.description}
          hideCaption
          columns={[{ label: say.requirement }, { label: say.met }]}
          rows={resultaat.requirements.map((each, index) => [
            each.text,
            doel.mayWrite ? (
              <a class="utrecht-link" href={`${path}/eisen/${index + 1}${each.metAt ? '?met=true' : ''}`}>
                {state(each)}
                <span class="md-vh">: {each.text}</span>
              </a>
            ) : (
              state(each)
            ),
          ])}
        />
      )}
      {doel.mayWrite && (
        <p>
          <a class="utrecht-link" href={path}>
            {say.changeIt}
            <span class="md-vh">: {resultaat.description}</span>
          </a>
        </p>
      )}
    </>
  )
}

function Measured({ p, doel, indicator }: { p: PageContext; doel: Doel; indicator: Indicator }) {
  const say = words(p.lang)
  const path = p.href(`/doelen/${doel.id}/indicatoren/${indicator.id}`)
  const { fields } = say.writeIndicator
  const figure = (value: number) => `${showNumber(value, p.lang)} ${indicator.unit}`
  const valid = validMetingen(indicator.metingen)
  const begin = indicator.baseline === null ? [] : [{ date: indicator.baselineDate!, value: indicator.baseline }]
  return (
    <>
      <h3 class="utrecht-heading-4">{indicator.definition}</h3>
      <CheckAnswers
        p={p}
        items={[
          { key: fields.source.label, value: indicator.source },
          { key: fields.method.label, value: indicator.method },
          { key: fields.frequency.label, value: fields.frequency.options[indicator.frequency] },
          { key: fields.target.label, value: `${figure(indicator.target)}, ${showDate(indicator.targetDate, p.lang)}` },
        ]}
      />
      {indicator.baseline === null && (
        <Alert p={p} kind="warn">
          <p>{say.page.noBaseline}</p>
        </Alert>
      )}
      {begin.length + valid.length > 0 && (
        <Bars
          p={p}
          title={say.page.history({ unit: indicator.unit })}
          heads={[say.page.day, say.page.count]}
          bars={[...begin, ...valid].slice(-12).map(({ date, value }) => ({ label: showDate(date, p.lang), value }))}
          source={{ source: indicator.source }}
        />
      )}
      {indicator.metingen.length > 0 && <History p={p} doel={doel} indicator={indicator} path={path} />}
      {doel.mayWrite && (
        <ButtonGroup>
          <LinkButton variant="secondary" href={`${path}/metingen`}>
            {say.page.measureNow}
          </LinkButton>
          <a class="utrecht-link" href={path}>
            {say.page.changeIt}
            <span class="md-vh">: {indicator.definition}</span>
          </a>
        </ButtonGroup>
      )}
    </>
  )
}

/** Every measurement ever made, corrected ones with what was wrong (MO-01). */
function History({ p, doel, indicator, path }: { p: PageContext; doel: Doel; indicator: Indicator; path: string }) {
  const say = words(p.lang).page
  const valid = new Set(validMetingen(indicator.metingen).map(({ id }) => id))
  const remark = ({ id, corrects, note }: Indicator['metingen'][number]) =>
    [corrects ? say.isCorrection({ note }) : note, valid.has(id) ? '' : say.wasCorrected].filter(Boolean).join('; ') ||
    say.noRemark
  return (
    <More summary={`${say.history({ unit: indicator.unit })} (${indicator.metingen.length})`}>
      <Table
        caption={say.history({ unit: indicator.unit })}
        columns={[{ label: say.day }, { label: say.count, numeric: true }, { label: say.remark }]}
        rows={indicator.metingen.map((each) => [
          showDate(each.date, p.lang),
          showNumber(each.value, p.lang),
          <>
            {remark(each)}{' '}
            {doel.mayWrite && valid.has(each.id) && (
              <a class="utrecht-link" href={`${path}/metingen/${each.id}/verbetering`}>
                {say.correct}
                <span class="md-vh">: {showDate(each.date, p.lang)}</span>
              </a>
            )}
          </>,
        ])}
      />
    </More>
  )
}

const wasOvertaken = (form: Form, { revision }: { revision: number }) =>
  form.errors.length > 0 && form.values.revision !== undefined && String(form.values.revision) !== String(revision)

/** After a conflict the newest revision goes along, with both texts on the screen. */
const withRevision = (form: Form, { revision }: { revision: number }): Form => ({
  ...form,
  values: { ...form.values, revision: String(revision) },
})

/** The five letters on one calm page; what is missing is said once, above, and saving always works (ST-13). */
export const SmartPage = (p: PageContext, form: Form, doel: Doel): Page => {
  const say = words(p.lang)
  return {
    title: formTitle(p, form, say.write.title),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{say.write.title}</h1>
        <p class="md-lead">{say.write.intro}</p>
        {wasOvertaken(form, doel) && (
          <Alert p={p} kind="warn" title={say.page.overtaken}>
            <Letters p={p} doel={doel} />
          </Alert>
        )}
        <Cost p={p} doel={doel} />
        {doel.missing.length > 0 ? (
          <Alert p={p} kind="info" title={say.page.still}>
            <ul>
              {doel.missing.map((each) => (
                <li>{say.smart[each]}</li>
              ))}
            </ul>
          </Alert>
        ) : (
          <Alert p={p} kind="ok">
            <p>{say.page.isSmart}</p>
          </Alert>
        )}
        <FormView p={p} form={withRevision(form, doel)} back={{ href: p.href(`/doelen/${doel.id}`), label: say.page.back }} />
      </FormFrame>
    ),
  }
}

const writing = (p: PageContext, form: Form, row: { readonly revision: number }, now: string): Page => ({
  title: formTitle(p, form, form.words.title),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      {wasOvertaken(form, row) && (
        <Alert p={p} kind="warn" title={words(p.lang).page.overtaken}>
          <p>{now}</p>
        </Alert>
      )}
      <FormView p={p} form={withRevision(form, row)} />
    </FormFrame>
  ),
})

export const ResultaatPage = (p: PageContext, form: Form, row: Resultaat): Page =>
  writing(p, form, row, [row.description, ...row.requirements.map(({ text }) => text)].join(' · '))

export const IndicatorPage = (p: PageContext, form: Form, row: Indicator): Page =>
  writing(p, form, row, `${row.definition} · ${showNumber(row.target, p.lang)} ${row.unit}`)
