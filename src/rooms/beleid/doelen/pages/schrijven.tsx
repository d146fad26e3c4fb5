import type { z } from 'zod'
import {
  Alert,
  Button,
  Field,
  Fields,
  FormFrame,
  FormView,
  fieldWords,
  focusPage,
  formTitle,
  More,
  offering,
  RevisedForm,
  showNumber,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { HulpBijDoel } from '../../../basis/kaders/index.ts'
import { areaOptions } from '../areas.ts'
import type { Resultaat } from '../model.ts'
import { words } from '../texts.en.ts'
import type { showDoel, showHerkomsten, showIndicator, showMeasures } from '../views.ts'
import { motiveItself } from '../wording.ts'
import { Letters } from './doel.tsx'

type Doel = z.output<typeof showDoel.output>

/** The five letters on one calm page; what is missing is said once, above, and saving always works (ST-13). */
export const SmartPage = (p: PageContext, form: Form, doel: Doel): Page => {
  const say = words(p.lang)
  const own = withAreas(form, p, doel.choices)
  const asked = Object.keys(own.schema.shape).filter((name) => !['id', 'revision', 'take'].includes(name))
  return {
    title: formTitle(p, form, say.write.title),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{say.write.title}</h1>
        <p class="md-lead">{say.write.intro}</p>
        <HulpBijDoel p={p} field={(name) => fieldWords(form, name).label} />
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
        <RevisedForm
          p={p}
          form={own}
          row={doel}
          now={<Letters p={p} doel={doel} />}
          back={{ href: p.href(`/doelen/${doel.id}`), label: say.page.back }}
        >
          <Fields p={p} form={own} only={asked} />
          <Wording p={p} form={own} doel={doel} />
        </RevisedForm>
      </FormFrame>
    ),
  }
}

/** A motive or wording about saving, each with another one to take over in one click, with all that was typed (VI-12). */
function Wording({ p, form, doel: { motive, hints } }: { p: PageContext; form: Form; doel: Doel }) {
  const say = words(p.lang).page
  if (motive !== 'cost-saving' && hints.length === 0) return null
  return (
    <Alert p={p} kind="info" title={say.costTitle}>
      {/* Enter in a field presses the first button of a form: that saves, and takes nothing over. */}
      <button type="submit" class="md-vh" tabindex={-1}>
        {form.words.submit}
      </button>
      <p>{say.costText}</p>
      {motive === 'cost-saving' && (
        <Button variant="secondary" name="take" value={motiveItself}>
          {say.takeMotive}
        </Button>
      )}
      {hints.map(({ found, why, instead }) => (
        <>
          <p>
            <b>{found}</b>: {why}
          </p>
          <Button variant="secondary" name="take" value={found}>
            {say.take({ instead })}
          </Button>
        </>
      ))}
    </Alert>
  )
}

/** One sentence; perhaps for a group that the vision promises something (ST-13, VI-04). */
export const BeginPage = (p: PageContext, form: Form): Page =>
  focusPage(
    p,
    form,
    <FormView p={p} form={form} back={{ href: p.href('/doelen') }}>
      <Field p={p} form={form} name="statement" />
      <More summary={words(p.lang).page.forGroups} open={form.values.targetGroups !== undefined}>
        <Field p={p} form={form} name="targetGroups" />
      </More>
    </FormView>,
    form.words.intro,
  )

/** The areas that may be chosen for this goal only. */
function withAreas(form: Form, p: PageContext, choices: readonly string[]): Form {
  const labels = areaOptions(p.lang)
  const options = Object.fromEntries(choices.map((tag) => [tag, labels[tag]!]))
  return offering(offering(form, 'area', options), 'alsoAreas', options)
}

/** Where a goal comes from: what stands in this house to point at first, then the other kinds (ST-05, catalogue 19.2). */
export function HerkomstPage(
  p: PageContext,
  form: Form,
  { id, statement, sources }: z.output<typeof showHerkomsten.output>,
): Page {
  const kinds = words(p.lang).origin.fields.from.options
  const pointed = sources.map(({ ref, kind, title, text }) => [ref, `${kinds[kind]}: ${title} ${shortened(text)}`] as const)
  return focusPage(
    p,
    form,
    <>
      <p>{form.words.intro}</p>
      <FormView
        p={p}
        form={offering(form, 'from', { ...Object.fromEntries(pointed), ...kinds })}
        back={{ href: p.href(`/doelen/${id}`), label: words(p.lang).page.back }}
      />
    </>,
    statement,
  )
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text)

const writing = (p: PageContext, form: Form, row: { readonly revision: number }, now: string): Page => ({
  title: formTitle(p, form, form.words.title),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      <RevisedForm p={p} form={form} row={row} now={<p>{now}</p>} />
    </FormFrame>
  ),
})

export const ResultaatPage = (p: PageContext, form: Form, row: Resultaat): Page =>
  writing(p, form, row, [row.description, ...row.requirements.map(({ text }) => text)].join(' · '))

type Measures = z.output<typeof showMeasures.output>['measures']
/** Numbers the house counts, to choose from; when no room offers one, nothing is asked. */
const withMeasures = (form: Form, measures: Measures, current: string | null = null): Form =>
  offering(form, 'measure', {
    ...(current === null ? {} : { [current]: current }),
    ...Object.fromEntries(measures.map(({ name, label, unit }) => [name, `${label} (${unit})`])),
  })

export const IndicatorPage = (p: PageContext, form: Form, row: z.output<typeof showIndicator.output>): Page =>
  writing(
    p,
    withMeasures(form, row.measures, row.measure),
    row,
    `${row.definition} · ${showNumber(row.target, p.lang)} ${row.unit}`,
  )

export const NewIndicatorPage = (p: PageContext, form: Form, { id, measures }: z.output<typeof showMeasures.output>): Page =>
  focusPage(
    p,
    form,
    <FormView
      p={p}
      form={withMeasures(form, measures)}
      back={{ href: p.href(`/doelen/${id}`), label: words(p.lang).page.back }}
    />,
    form.words.intro,
  )
