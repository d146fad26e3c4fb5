import type { z } from 'zod'
import {
  Alert,
  Button,
  CheckAnswers,
  EarlierTexts,
  Field,
  FormFrame,
  FormView,
  formTitle,
  More,
  RevisedForm,
  showMoment,
  ThenWhat,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { prompts } from '../content.ts'
import { words as keuzesWords } from '../keuzes/keuzes.texts.en.ts'
import { courseOf } from '../keuzes/said.ts'
import { delen, summaryWords } from '../model.ts'
import { textOf } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showDeel, showVisie } from '../views.ts'
import { ThereNow } from './parts.tsx'

type Deel = z.output<typeof showDeel.output>
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
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={data.text} />}
          back={{ href: p.href('/visie'), label: say.back }}
        >
          <Hints p={p} hints={data.hints} />
          <Field p={p} form={form} name="text" />
        </RevisedForm>
        <Checks p={p} checks={data.checks} />
        <EarlierTexts p={p} rows={data.earlier} now={data.text} />
      </FormFrame>
    ),
  }
}

/** Wordings about saving, each with another one to take over in one click; what was typed meanwhile is saved with it (VI-12). */
function Hints({ p, hints }: { p: PageContext; hints: Deel['hints'] }) {
  const say = words(p.lang).page
  if (hints.length === 0) return null
  return (
    <Alert p={p} kind="info" title={say.hints}>
      <p>{say.hintsText}</p>
      {hints.map(({ found, why, instead }) => (
        <>
          <p>
            <b>{found}</b>: {why}
          </p>
          <Button variant="secondary" name="take" value={found}>
            {keuzesWords(p.lang).page.take({ instead })}
          </Button>
        </>
      ))}
    </Alert>
  )
}

/** When it was asked before: is this about value or about saving? */
function Checks({ p, checks }: { p: PageContext; checks: Deel['checks'] }) {
  const say = keuzesWords(p.lang).page
  if (checks.length === 0) return null
  return (
    <More summary={say.checks}>
      <ul>
        {checks.map(({ flagged, taken, shownAt }) => (
          <li>
            {`${showMoment(shownAt, p.lang)}. ${say.checked({ words: flagged.join(', ') })}`}
            {taken !== null && ` ${say.taken({ words: taken })}`}
          </li>
        ))}
      </ul>
    </More>
  )
}

/** Check your answers before a decision that cannot be undone. */
export function AdoptPage(p: PageContext, form: Form, { working, rights }: Shown): Page {
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
            items={[
              ...delen.map((deel) => ({
                key: prompts[deel].title[p.lang],
                value: textOf(working.delen, deel),
                ...(rights.write && { change: p.href(`/visie/schrijven/${deel}`) }),
                empty: say.empty,
              })),
              { key: say.course, value: courseOf(working.keuzes, p.lang), change: p.href('/visie/keuzes'), empty: say.notPlaced },
            ]}
          />
        )}
        <ThenWhat p={p} steps={[say.fixed, say.everyone, say.thenPlan]} />
        <FormView p={p} form={form} back={{ href: p.href('/visie'), label: say.back }} />
      </FormFrame>
    ),
  }
}
