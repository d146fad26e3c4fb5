import { z } from 'zod'
import { Alert, Field, FormFrame, FormView, formTitle, RevisedForm, showNumber } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import type { Indicator, Resultaat } from '../model.ts'
import { words } from '../texts.en.ts'
import type { showDoel, showHerkomsten } from '../views.ts'
import { Cost, Letters } from './doel.tsx'

type Doel = z.output<typeof showDoel.output>

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
        <RevisedForm
          p={p}
          form={withAreas(form, doel.choices)}
          row={doel}
          now={<Letters p={p} doel={doel} />}
          back={{ href: p.href(`/doelen/${doel.id}`), label: say.page.back }}
        />
      </FormFrame>
    ),
  }
}

/** The form, with the areas that may be chosen for this goal only. */
function withAreas(form: Form, choices: readonly string[]): Form {
  const one = z.enum(choices as [string, ...string[]])
  return { ...form, schema: form.schema.extend({ area: one.optional(), alsoAreas: z.array(one).default([]) }) }
}

/** Where a goal comes from: what stands in this house to point at first, then the other kinds (ST-05, catalogue 19.2). */
export function HerkomstPage(
  p: PageContext,
  form: Form,
  { id, statement, sources }: z.output<typeof showHerkomsten.output>,
): Page {
  const { from } = form.words.fields as ReturnType<typeof words>['origin']['fields']
  const pointed = sources.map(
    ({ ref, kind, title, text }) => [ref, `${from.options[kind]}: ${title} ${shortened(text)}`] as const,
  )
  const options = { ...Object.fromEntries(pointed), ...from.options }
  const choice = z.enum(Object.keys(options) as [string, ...string[]]).meta({ widget: 'select' })
  const narrowed = { ...form, schema: form.schema.extend({ from: choice }) }
  return {
    title: formTitle(p, form),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{form.words.title}</h1>
        <p class="md-lead">{statement}</p>
        <p>{form.words.intro}</p>
        <FormView p={p} form={narrowed} back={{ href: p.href(`/doelen/${id}`), label: words(p.lang).page.back }}>
          <Field p={p} form={narrowed} name="from" words={{ ...from, options }} />
          <Field p={p} form={narrowed} name="text" />
        </FormView>
      </FormFrame>
    ),
  }
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

export const IndicatorPage = (p: PageContext, form: Form, row: Indicator): Page =>
  writing(p, form, row, `${row.definition} · ${showNumber(row.target, p.lang)} ${row.unit}`)
