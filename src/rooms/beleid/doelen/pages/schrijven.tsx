import type { z } from 'zod'
import { Alert, FormFrame, formTitle, RevisedForm, showNumber } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import type { Indicator, Resultaat } from '../model.ts'
import { words } from '../texts.en.ts'
import type { showDoel } from '../views.ts'
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
          form={form}
          row={doel}
          now={<Letters p={p} doel={doel} />}
          back={{ href: p.href(`/doelen/${doel.id}`), label: say.page.back }}
        />
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
      <RevisedForm p={p} form={form} row={row} now={<p>{now}</p>} />
    </FormFrame>
  ),
})

export const ResultaatPage = (p: PageContext, form: Form, row: Resultaat): Page =>
  writing(p, form, row, [row.description, ...row.requirements.map(({ text }) => text)].join(' · '))

export const IndicatorPage = (p: PageContext, form: Form, row: Indicator): Page =>
  writing(p, form, row, `${row.definition} · ${showNumber(row.target, p.lang)} ${row.unit}`)
