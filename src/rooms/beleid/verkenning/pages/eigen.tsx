import type { z } from 'zod'
import { Field, FormFrame, formTitle, RevisedForm } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { maatregelen, noden } from '../../../basis/kaders/index.ts'
import { words } from '../texts.en.ts'
import type { showEigen } from '../views.ts'

const optionsOf = (p: PageContext, list: readonly { readonly key: string; readonly nl: string; readonly en: string }[]) =>
  Object.fromEntries(list.map((each) => [each.key, each[p.lang]]))

/** Who raised an own item; of a threat also what it leads to and what can be done (FW-10). */
export function EigenPage(p: PageContext, form: Form, data: z.output<typeof showEigen.output>): Page {
  const { page: say, mark } = words(p.lang)
  const threat = data.kind === 'bedreiging'
  const { needs, measures } = mark.fields
  return {
    title: formTitle(p, form, threat ? form.words.title : say.mark),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{threat ? form.words.title : say.mark}</h1>
        <p class="md-lead">{data.text}</p>
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<p>{[say.raised[data.raised], ...[...data.needs, ...data.measures].map(({ text }) => text)].join('. ')}</p>}
          back={{ href: p.href('/verkenning'), label: say.back }}
        >
          <Field p={p} form={form} name="raised" />
          {threat && (
            <div class="md-f">
              <Field p={p} form={form} name="needs" words={{ ...needs, options: optionsOf(p, noden) }} />
              <Field p={p} form={form} name="measures" words={{ ...measures, options: optionsOf(p, maatregelen) }} />
            </div>
          )}
        </RevisedForm>
      </FormFrame>
    ),
  }
}
