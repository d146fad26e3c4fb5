import type { z } from 'zod'
import {
  Choices,
  Field,
  FormFrame,
  formTitle,
  PageHead,
  RevisedForm,
  Section,
  Table,
  Todo,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { prompts, vijfsMeaning } from '../content.ts'
import { type Inhoud, vijfS } from '../model.ts'
import { words } from '../texts.en.ts'
import type { showS, showVijfS } from '../views.ts'
import { optionsOf, ThereNow } from './parts.tsx'

/** The five roles, each with how the municipality sees itself (VI-06). */
export function VijfsPage(p: PageContext, { vijfs }: z.output<typeof showVijfS.output>): Page {
  const say = words(p.lang).page
  const title = words(p.lang).vijfs.title
  const scoreOf = (s: string) => vijfs.find((each) => each.s === s)?.score
  return {
    title,
    layout: 'work',
    crumbs: [{ label: words(p.lang).nav, href: p.href('/visie') }, { label: title }],
    main: (
      <>
        <PageHead title={title} />
        <div class="md-wrap md-sec">
          <h2 class="md-vh">{title}</h2>
          <Todo
            items={vijfS.map((s) => {
              const score = scoreOf(s)
              return {
                title: prompts[s].title[p.lang],
                text: vijfsMeaning[s][p.lang],
                href: p.href(`/visie/vijf-s/${s}`),
                icon: 'beleid' as const,
                badge: score
                  ? { kind: 'ok' as const, text: say.scores[score - 1]! }
                  : { kind: 'neutral' as const, text: say.notPlaced },
              }
            })}
          />
        </div>
      </>
    ),
  }
}

export function SPage(p: PageContext, form: Form, data: z.output<typeof showS.output>): Page {
  const say = words(p.lang).page
  const question = say.scoreOf({ s: prompts[data.s].title[p.lang] })
  const now = data.score === null ? '' : [say.scores[data.score - 1], data.narrative, data.actions].filter(Boolean).join('\n\n')
  return {
    title: formTitle(p, form, question),
    layout: 'focus',
    main: (
      <FormFrame>
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={now} />}
          back={{ href: p.href('/visie/vijf-s'), label: say.backRows }}
        >
          <Choices
            form={form}
            name="score"
            question={question}
            hint={vijfsMeaning[data.s][p.lang]}
            options={optionsOf(say.scores)}
          />
          <Field p={p} form={form} name="narrative" />
          <Field p={p} form={form} name="actions" />
        </RevisedForm>
      </FormFrame>
    ),
  }
}

export function Roles({ p, vijfs }: { p: PageContext; vijfs: Inhoud['vijfs'] }) {
  const say = words(p.lang).page
  if (vijfs.length === 0) return null
  const title = words(p.lang).vijfs.title
  const rows = vijfS.flatMap((s) => vijfs.filter((each) => each.s === s))
  return (
    <Section id="vijf-s" title={title}>
      <Table
        caption={`${title}: ${say.place.toLowerCase()}`}
        hideCaption
        columns={[{ label: words(p.lang).s.fields.s }, { label: say.place }, { label: words(p.lang).assess.fields.actions }]}
        rows={rows.map(({ s, score, actions }) => [prompts[s].title[p.lang], say.scores[score - 1], actions || say.empty])}
      />
    </Section>
  )
}
