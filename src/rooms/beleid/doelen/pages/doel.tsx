import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { Bars } from '../../../../house/charts/index.ts'
import {
  Alert,
  Badge,
  ButtonGroup,
  CheckAnswers,
  LinkButton,
  More,
  PageHead,
  Section,
  showDate,
  showNumber,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { activeEdition, editionIn, isReviewed, targetGroups } from '../../../basis/kaders/index.ts'
import type { Indicator, Place, Resultaat } from '../model.ts'
import { resultReady, validMetingen } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showDoel } from '../views.ts'

type Doel = z.output<typeof showDoel.output>

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

/** The five letters and what belongs to them, as they stand. */
export function Letters({ p, doel }: { p: PageContext; doel: Doel }) {
  const { fields } = words(p.lang).write
  const say = words(p.lang).page
  const figure = (value: number | null) => (value === null ? null : `${showNumber(value, p.lang)} ${doel.unit}`)
  const groups = targetGroups.filter(({ key }) => doel.targetGroups.includes(key)).map((each) => each[p.lang])
  const items: [string, Child][] = [
    [fields.specific.label, doel.specific],
    [fields.target.label, figure(doel.target)],
    [fields.baseline.label, figure(doel.baseline)],
    [fields.acceptable.label, doel.acceptable],
    [fields.realistic.label, doel.realistic],
    [fields.dueDate.label, doel.dueDate && showDate(doel.dueDate, p.lang)],
    [say.areaOf, doel.places.length > 0 && <Places p={p} places={doel.places} />],
    [fields.targetGroups.label, groups.join(', ')],
    [fields.vijfS.label, doel.vijfS && fields.vijfS.options[doel.vijfS]],
    [fields.motive.label, doel.motive && fields.motive.options[doel.motive]],
  ]
  return <CheckAnswers p={p} items={items.map(([key, value]) => ({ key, value, empty: say.empty }))} />
}

/** Each tag under its own name, and where it is found since the municipality works in another edition (FW-01). */
function Places({ p, places }: { p: PageContext; places: readonly Place[] }) {
  const say = words(p.lang).page
  const active = activeEdition(p.gemeente!)
  const kaders = places.map(({ tag }) => editionIn(tag)!.key)
  return (
    <>
      {places.map(({ tag, label, now }, index) => (
        <p>
          {index > 0 && `${say.also} `}
          <TextLink href={p.href(`/kaders/${tag}`)}>{label[p.lang]}</TextLink>
          {now.length > 0 && (
            <span class="md-small">
              <br />
              {say.foundAt({ kader: active.label[p.lang] })}{' '}
              {now.map((there, place) => (
                <>
                  {place > 0 && '; '}
                  {there.tag ? (
                    <TextLink href={p.href(`/kaders/${there.tag}`)}>{there.label[p.lang]}</TextLink>
                  ) : (
                    there.label[p.lang]
                  )}
                  {there.tag && ` (${say.relations[there.relation]})`}
                </>
              ))}
            </span>
          )}
        </p>
      ))}
      {kaders.some((key) => key !== active.key && !isReviewed(key, active.key)) && <p class="md-small">{say.notReviewed}</p>}
    </>
  )
}

function Origins({ p, doel }: { p: PageContext; doel: Doel }) {
  const say = words(p.lang)
  return (
    <>
      {doel.origins.length === 0 ? (
        <p>{say.page.noOrigins}</p>
      ) : (
        <ul>
          {doel.origins.map(({ id, kind, path, text }) => {
            const name = say.origin.fields.from.options[kind]
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
  const counted = doel.measures.find(({ name }) => name === indicator.measure)
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
          ...(counted ? [{ key: fields.measure.label, value: `${counted.label}. ${counted.definition} ${counted.source}` }] : []),
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
          {counted && (
            <LinkButton variant="secondary" href={`${path}/telling`}>
              {say.page.countNow}
            </LinkButton>
          )}
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
  const remark = ({ id, corrects, note, measure }: Indicator['metingen'][number]) =>
    [corrects ? say.isCorrection({ note }) : measure ? say.isCounted : note, valid.has(id) ? '' : say.wasCorrected]
      .filter(Boolean)
      .join('; ') || say.noRemark
  return (
    <More summary={`${say.historyAll({ unit: indicator.unit })} (${indicator.metingen.length})`}>
      <Table
        caption={say.historyAll({ unit: indicator.unit })}
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
