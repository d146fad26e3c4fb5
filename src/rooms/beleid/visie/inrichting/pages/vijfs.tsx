import type { z } from 'zod'
import { Bars } from '../../../../../house/charts/index.ts'
import {
  Badge,
  ButtonGroup,
  CheckAnswers,
  Choices,
  Field,
  FormFrame,
  formTitle,
  LinkButton,
  More,
  PageHead,
  RevisedForm,
  Section,
  showNumber,
  Table,
  TextLink,
  Todo,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { prompts, vijfsMeaning } from '../../content.ts'
import { type VijfS, vijfS } from '../../model.ts'
import { optionsOf, ThereNow } from '../../pages/parts.tsx'
import { vijfsQuestions } from '../content.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import type { FactShown, showBeeld, showJaar, showS, showVijfS } from '../views/vijfs.ts'

const titleOf = (p: PageContext, s: VijfS) => prompts[s].title[p.lang]
const gapsIn = (evidence: readonly FactShown[]) => evidence.filter(({ value }) => value === 0).length
const crumbsTo = (p: PageContext, title: string) => [
  { label: inrichtingWords(p.lang).pages.nav, href: p.href('/visie') },
  { label: inrichtingWords(p.lang).showVijfS.title, href: p.href('/visie/vijf-s') },
  { label: title },
]

/** The five roles, each with how the municipality sees itself and how many gaps there are (VI-06). */
export function VijfsPage(p: PageContext, { vijfs, rollen }: z.output<typeof showVijfS.output>): Page {
  const say = inrichtingWords(p.lang).pages
  const { title } = inrichtingWords(p.lang).showVijfS
  return {
    title,
    layout: 'work',
    crumbs: [{ label: say.nav, href: p.href('/visie') }, { label: title }],
    main: (
      <>
        <PageHead title={title} lead={say.vijfsLead} />
        <div class="md-wrap md-sec">
          <h2 class="md-vh">{title}</h2>
          <Todo
            items={vijfS.map((s) => {
              const own = rollen.find((each) => each.s === s)!
              const score = vijfs.find((each) => each.s === s)?.score ?? own.jaren.at(-1)?.score
              return {
                title: titleOf(p, s),
                text: `${vijfsMeaning[s][p.lang]} (${say.gaps({ n: gapsIn(own.evidence) })})`,
                href: p.href(`/visie/vijf-s/${s}/beeld`),
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

/** What the rooms see. A zero says that it is a gap; what nobody counts yet says so too (VI-06). */
function Evidence({ p, s, evidence }: { p: PageContext; s: VijfS; evidence: readonly FactShown[] }) {
  const say = inrichtingWords(p.lang).pages
  return (
    <>
      <Table
        caption={`${titleOf(p, s)}: ${say.evidence.toLowerCase()}`}
        hideCaption
        columns={[{ label: say.what }, { label: say.value }]}
        rows={evidence.map(({ text, value, path }) => [
          path ? <TextLink href={p.href(path)}>{text}</TextLink> : text,
          <Value p={p} value={value} />,
        ])}
      />
      {evidence.some(({ value }) => value === null) && <p class="md-small">{say.noDataText}</p>}
    </>
  )
}

function Value({ p, value }: { p: PageContext; value: FactShown['value'] }) {
  const say = inrichtingWords(p.lang).pages
  if (value === null) return <span class="md-small">{say.noData}</span>
  if (value === 0)
    return (
      <>
        0 <Badge kind="warn">{say.gap}</Badge>
      </>
    )
  return <b>{typeof value === 'number' ? showNumber(value, p.lang) : value}</b>
}

/** One role: what it asks, what there is to show, and the years beside each other. */
export function BeeldPage(
  p: PageContext,
  { s, evidence, jaren, year, draft, last, rights }: z.output<typeof showBeeld.output>,
): Page {
  const say = inrichtingWords(p.lang).pages
  const title = titleOf(p, s)
  const now = draft ?? last
  return {
    title,
    layout: 'work',
    crumbs: crumbsTo(p, title),
    main: (
      <>
        <PageHead title={title} lead={vijfsMeaning[s][p.lang]} />
        <Section id="vragen" title={say.questions}>
          <ul>
            {vijfsQuestions[s].map((each) => (
              <li>{each[p.lang]}</li>
            ))}
          </ul>
        </Section>
        <Section id="bewijs" title={say.evidence} text={say.evidenceText}>
          <Evidence p={p} s={s} evidence={evidence} />
        </Section>
        <Section id="oordeel" title={say.assess}>
          {now && (
            <CheckAnswers
              p={p}
              items={[
                { key: say.sees, value: now.narrative },
                { key: say.willDo, value: now.actions },
              ]}
            />
          )}
          {rights.write && (
            <ButtonGroup>
              {rights.inDraft && (
                <LinkButton href={p.href(`/visie/vijf-s/${s}`)} icon="pen">
                  {say.inDraft}
                </LinkButton>
              )}
              <LinkButton
                variant={rights.inDraft ? 'secondary' : 'primary'}
                href={p.href(`/visie/vijf-s/${s}/jaren/${year}`)}
                icon="pen"
              >
                {say.thisYear({ year })}
              </LinkButton>
            </ButtonGroup>
          )}
        </Section>
        <Section id="jaren" title={say.years}>
          <Years p={p} s={s} jaren={jaren} />
        </Section>
      </>
    ),
  }
}

/** A bar a year, and the same as a table (VI-06). */
function Years({ p, s, jaren }: { p: PageContext; s: VijfS; jaren: z.output<typeof showBeeld.output>['jaren'] }) {
  const say = inrichtingWords(p.lang).pages
  if (jaren.length === 0) return <p>{say.noYears}</p>
  return (
    <Bars
      p={p}
      title={say.yearsTitle({ s: titleOf(p, s) })}
      heads={[say.year, say.mark]}
      bars={jaren.map(({ year, score, versie }) => ({
        label: versie === null ? String(year) : `${year} (${say.fromVision({ versie })})`,
        value: score,
      }))}
      show={(score) => say.markOf({ score, words: say.scores[score - 1]! })}
      full={5}
      source={{ source: say.ownMark }}
    />
  )
}

interface Assessed {
  readonly s: VijfS
  readonly revision: number
  readonly score: number | null
  readonly narrative: string
  readonly actions: string
  readonly evidence: readonly FactShown[]
}

function assessing(p: PageContext, form: Form, data: Assessed, question: string, back: string): Page {
  const say = inrichtingWords(p.lang).pages
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
          back={{ href: p.href(back), label: say.backList }}
        >
          <Choices
            form={form}
            name="score"
            question={question}
            hint={vijfsMeaning[data.s][p.lang]}
            options={optionsOf(say.scores)}
          />
          <More summary={say.evidence} open>
            <Evidence p={p} s={data.s} evidence={data.evidence} />
          </More>
          <Field p={p} form={form} name="narrative" />
          <Field p={p} form={form} name="actions" />
        </RevisedForm>
      </FormFrame>
    ),
  }
}

/** How the municipality sees itself in one role, in the draft of the vision. */
export const SPage = (p: PageContext, form: Form, data: z.output<typeof showS.output>): Page =>
  assessing(p, form, data, inrichtingWords(p.lang).pages.scoreOf({ s: titleOf(p, data.s) }), `/visie/vijf-s/${data.s}/beeld`)

/** The same in one year. */
export function JaarPage(p: PageContext, form: Form, data: z.output<typeof showJaar.output>): Page {
  const { s, year } = data
  const question = inrichtingWords(p.lang).pages.scoreOfYear({ s: titleOf(p, s), year })
  return assessing(p, form, data, question, `/visie/vijf-s/${s}/beeld`)
}
