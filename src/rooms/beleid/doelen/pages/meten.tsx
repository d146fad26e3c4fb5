import type { z } from 'zod'
import { Bars } from '../../../../house/charts/index.ts'
import { Alert, ButtonGroup, CheckAnswers, LinkButton, More, showDate, showNumber, Table } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import type { Indicator } from '../model.ts'
import { validMetingen } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showDoel } from '../views.ts'

type Doel = z.output<typeof showDoel.output>

/** One indicator with everything that was measured (ST-15, MO-01). */
export function Measured({ p, doel, indicator }: { p: PageContext; doel: Doel; indicator: Indicator }) {
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
