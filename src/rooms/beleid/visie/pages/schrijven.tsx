import type { z } from 'zod'
import {
  Alert,
  CheckAnswers,
  Field,
  FormFrame,
  FormView,
  formTitle,
  RevisedForm,
  ThenWhat,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { prompts } from '../content.ts'
import { delen, summaryWords } from '../model.ts'
import { textOf } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showDeel, showVisie } from '../views.ts'
import { ThereNow } from './parts.tsx'

type Shown = z.output<typeof showVisie.output>

/** One part of the text (VI-01), with a hint when it speaks of saving (VI-12). */
export function DeelPage(p: PageContext, form: Form, data: z.output<typeof showDeel.output>): Page {
  const say = words(p.lang).page
  const { title, ask } = prompts[data.deel]
  return {
    title: formTitle(p, form, title[p.lang]),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title[p.lang]}</h1>
        <p class="md-lead">{ask[p.lang]}</p>
        {data.deel === 'samenvatting' && <p class="md-small">{say.words({ n: data.words, max: summaryWords })}</p>}
        {data.hints.length > 0 && (
          <Alert p={p} kind="info" title={say.hints}>
            <p>{say.hintsText}</p>
            <ul>
              {data.hints.map(({ found, instead }) => (
                <li>
                  <b>{found}</b>: {instead}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={data.text} />}
          back={{ href: p.href('/visie'), label: say.back }}
        >
          <Field p={p} form={form} name="text" />
        </RevisedForm>
      </FormFrame>
    ),
  }
}

/** Check your answers before a decision that cannot be undone. */
export function AdoptPage(p: PageContext, form: Form, { working }: Shown): Page {
  const say = words(p.lang).page
  return {
    title: formTitle(p, form, say.check),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{say.check}</h1>
        <p class="md-lead">{form.words.intro}</p>
        {working && (
          <CheckAnswers
            p={p}
            items={delen.map((deel) => ({
              key: prompts[deel].title[p.lang],
              value: textOf(working.delen, deel),
              change: p.href(`/visie/schrijven/${deel}`),
              empty: say.empty,
            }))}
          />
        )}
        <ThenWhat p={p} steps={[say.fixed, say.everyone, say.thenPlan]} />
        <FormView p={p} form={form} back={{ href: p.href('/visie'), label: say.back }} />
      </FormFrame>
    ),
  }
}
