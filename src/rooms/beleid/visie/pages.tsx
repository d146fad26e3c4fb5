import type { z } from 'zod'
import {
  Alert,
  Badge,
  Card,
  Cards,
  CheckAnswers,
  Choices,
  Downloads,
  Empty,
  Field,
  FormFrame,
  FormView,
  formTitle,
  Next,
  PageHead,
  Prose,
  RevisedForm,
  RoomLink,
  Section,
  showDate,
  Table,
  TextLink,
  ThenWhat,
  Todo,
} from '../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../house/html/page.ts'
import { Uitleg } from '../../basis/kaders/index.ts'
import { prompts, schemaContent, vijfsMeaning } from './content.ts'
import { poleNames } from './document.ts'
import { delen, type Inhoud, requiredDelen, rowCount, type Schema, schemas, summaryWords, type Versie, vijfS } from './model.ts'
import { type Flag, textOf } from './rules.ts'
import { words } from './texts.en.ts'
import type { showDeel, showPositie, showS, showSmalOfBreed, showVijfS, showVisie } from './views.ts'

type Shown = z.output<typeof showVisie.output>
type Working = NonNullable<Shown['working']>

/** The vision for everybody; above it, for who may, the one next action and the draft (VI-01). */
export function VisiePage(p: PageContext, shown: Shown): Page {
  const { adopted, versies, working, rights } = shown
  const say = words(p.lang).page
  const title = words(p.lang).show.title
  return {
    title,
    layout: working ? 'work' : 'public',
    main: (
      <>
        <PageHead title={title} lead={adopted ? undefined : say.none} />
        {(rights.write || rights.adopt) && <NextAction p={p} shown={shown} />}
        {working && <Draft p={p} working={working} />}
        {working && working.typetest.length > 0 && <Conclusions p={p} sessies={working.typetest} />}
        {adopted ? (
          <Section id="kort" title={say.summary}>
            <Prose>
              <Adopted p={p} versie={adopted} />
              <Paragraphs text={textOf(adopted.delen, 'samenvatting') || say.noSummary} />
              <p>
                <TextLink href={p.href(`/visie/versies/${adopted.no}`)}>{say.readAll}</TextLink>
              </p>
              <RoomLink p={p} room="/doelen" path={`/doelen?herkomst=visie/${adopted.no}`}>
                {say.toGoals}
              </RoomLink>
            </Prose>
          </Section>
        ) : (
          <div class="md-wrap md-sec">
            <Empty title={say.none}>{say.noneText}</Empty>
          </div>
        )}
        {versies.length > 1 && (
          <Section id="versies" title={say.earlier}>
            <ul>
              {versies.map((no) => (
                <li>
                  <TextLink href={p.href(`/visie/versies/${no}`)}>{say.version({ no })}</TextLink>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }
}

/** What groups concluded after the typetest, with the session it comes from (TT-08). */
const Conclusions = ({ p, sessies }: { p: PageContext; sessies: Working['typetest'] }) => (
  <Section id="typetest" title={words(p.lang).page.typetest}>
    {sessies.map(({ sessieId, title, conclusions }) => (
      <>
        <h3 class="utrecht-heading-4">
          <TextLink href={p.href(`/typetest/sessies/${sessieId}`)}>{title}</TextLink>
        </h3>
        <dl class="md-dl">
          {conclusions.map(({ question, text }) => (
            <>
              <dt>{question}</dt>
              <dd>{text}</dd>
            </>
          ))}
        </dl>
      </>
    ))}
  </Section>
)

/** The first thing that stands between here and a public vision, for whoever may do it. */
function NextAction({ p, shown: { adopted, working, rights } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  const next = (title: string, text: string, path: string) => (
    <Next kicker={say.next} title={title} text={text} action={{ href: p.href(path), label: title }} />
  )
  if (working) {
    const [first] = working.missing
    if (first)
      return rights.write
        ? next(
            say.writeNow({ deel: prompts[first].title[p.lang] }),
            say.writeWhy({ n: working.missing.length }),
            `/visie/schrijven/${first}`,
          )
        : null
    if (working.status === 'draft') return rights.write ? next(say.discuss, say.discussWhy, '/visie/bespreking') : null
    return rights.adopt ? next(say.adopt, say.adoptWhy, '/visie/vaststelling') : null
  }
  if (adopted && !adopted.publicAt && rights.adopt && textOf(adopted.delen, 'samenvatting'))
    return next(say.publish, say.publishWhy, '/visie/publicatie')
  return rights.write ? next(adopted ? say.startAgain : say.start, say.startText, '/visie/beginnen') : null
}

function Draft({ p, working }: { p: PageContext; working: Working }) {
  const say = words(p.lang).page
  const state = (deel: (typeof delen)[number]) => {
    if (textOf(working.delen, deel)) return { kind: 'ok' as const, text: say.written }
    const needed = (requiredDelen as readonly string[]).includes(deel)
    return needed ? { kind: 'warn' as const, text: say.needed } : { kind: 'neutral' as const, text: say.empty }
  }
  return (
    <>
      <Section id="keuzes" title={say.choices} text={say.draft({ no: working.no })}>
        <Flags p={p} flags={working.flags} />
        <p>
          <Uitleg p={p} terms={['regierol', 'smal-breed', 'dirigent', 'vijf-s', 'uitgangspunten', 'speerpunt']} />
        </p>
        <Cards>
          {schemas.map((schema) => (
            <Card title={schemaContent[schema].title[p.lang]} href={p.href(`/visie/${schema}`)}>
              {say.places({ n: working.posities.filter((each) => each.schema === schema).length, of: rowCount })}
            </Card>
          ))}
          <Card title={say.vijfs} href={p.href('/visie/vijf-s')}>
            {say.places({ n: working.vijfs.length, of: vijfS.length })}
          </Card>
        </Cards>
      </Section>
      <Section id="delen" title={say.parts}>
        <Todo
          items={delen.map((deel) => ({
            title: prompts[deel].title[p.lang],
            text: prompts[deel].ask[p.lang],
            href: p.href(`/visie/schrijven/${deel}`),
            icon: 'pen' as const,
            badge: state(deel),
          }))}
        />
        <Downloads p={p} path="/visie/concept" title={say.downloadDraft} />
      </Section>
    </>
  )
}

const Adopted = ({ p, versie: { no, adoptedAt, publicAt } }: { p: PageContext; versie: Versie }) => {
  const say = words(p.lang).page
  return (
    <p class="md-small">
      {say.adoptedOn({ no, date: showDate(adoptedAt, p.lang) })}
      {publicAt && ` ${say.publicSince({ date: showDate(publicAt, p.lang) })}`}
    </p>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n{2,}/)
      .filter((part) => part.trim())
      .map((part) => (
        <p>{part}</p>
      ))}
  </>
)

const Flags = ({ p, flags }: { p: PageContext; flags: readonly Flag[] }) => (
  <>
    {flags.map((flag) => (
      <Alert p={p} kind="warn">
        {words(p.lang).page.flag[flag]}
      </Alert>
    ))}
  </>
)

const ThereNow = ({ p, text }: { p: PageContext; text: string }) => <Paragraphs text={text || words(p.lang).page.emptyNow} />

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

/** Schema 3.1 or 3.2 as a whole: every row with its place, what deserves a talk, what each pole brings (VI-02, VI-03). */
export function ChooserPage(p: PageContext, { schema, posities, flags }: z.output<typeof showSmalOfBreed.output>): Page {
  const say = words(p.lang).page
  const { title, lead, poles, rows } = schemaContent[schema]
  const names = poleNames(schema, p.lang)
  const [first, second] = poles
  return {
    title: title[p.lang],
    layout: 'work',
    crumbs: [{ label: words(p.lang).nav, href: p.href('/visie') }, { label: title[p.lang] }],
    main: (
      <>
        <PageHead
          title={title[p.lang]}
          lead={
            <>
              {lead[p.lang]} <Uitleg p={p} terms={[schema === 'smal-of-breed' ? 'smal-breed' : 'dirigent']} />
            </>
          }
        />
        <div class="md-wrap md-sec">
          <Flags p={p} flags={flags} />
          <Table
            caption={title[p.lang]}
            hideCaption
            columns={[{ label: say.row }, { label: first.name[p.lang] }, { label: second.name[p.lang] }, { label: say.place }]}
            rows={rows.map((row, index) => {
              const placed = posities.find((each) => each.row === index + 1)
              return [
                <TextLink href={p.href(`/visie/posities/${schema}/${index + 1}`)}>{row.title[p.lang]}</TextLink>,
                row.poleA[p.lang],
                row.poleB[p.lang],
                <Badge kind={placed ? 'ok' : 'neutral'}>{placed ? names[placed.value - 1] : say.notPlaced}</Badge>,
              ]
            })}
          />
        </div>
        {poles.map(({ name, pros, cons }, index) => (
          <Section id={`pool-${index + 1}`} title={say.weigh({ pole: name[p.lang] })}>
            <Cards>
              {[[say.pros, pros] as const, [say.cons, cons] as const].map(([heading, items]) => (
                <Card title={heading}>
                  <ul>
                    {items.map((item) => (
                      <li>{item[p.lang]}</li>
                    ))}
                  </ul>
                </Card>
              ))}
            </Cards>
          </Section>
        ))}
      </>
    ),
  }
}

/** One row: five places from pole to pole. */
export function PositiePage(p: PageContext, form: Form, data: z.output<typeof showPositie.output>): Page {
  const say = words(p.lang).page
  const { title, poleA, poleB } = schemaContent[data.schema].rows[data.row - 1]!
  const names = poleNames(data.schema, p.lang)
  const texts = [poleA[p.lang], undefined, undefined, undefined, poleB[p.lang]]
  const now = data.value === null ? '' : `${names[data.value - 1]}. ${data.note}`
  return {
    title: formTitle(p, form, title[p.lang]),
    layout: 'focus',
    main: (
      <FormFrame>
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={now} />}
          back={{ href: p.href(`/visie/${data.schema}`), label: say.backRows }}
        >
          <Choices form={form} name="value" question={title[p.lang]} options={optionsOf(names, texts)} />
          <Field p={p} form={form} name="note" />
        </RevisedForm>
      </FormFrame>
    ),
  }
}

const optionsOf = (leads: readonly string[], texts: readonly (string | undefined)[] = []) =>
  leads.map((lead, index) => {
    const text = texts[index]
    return { value: String(index + 1), lead, ...(text === undefined ? {} : { text }) }
  })

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

/** A version as it was adopted: its text, its places, its view of the five roles. */
export function VersiePage(p: PageContext, versie: Versie): Page {
  const say = words(p.lang).page
  const title = `${words(p.lang).nav}: ${say.version({ no: versie.no }).toLowerCase()}`
  return {
    title,
    crumbs: [{ label: words(p.lang).nav, href: p.href('/visie') }, { label: say.version({ no: versie.no }) }],
    main: (
      <>
        <PageHead title={title} />
        <div class="md-wrap">
          <Adopted p={p} versie={versie} />
          <RoomLink p={p} room="/doelen" path={`/doelen?herkomst=visie/${versie.no}`}>
            {say.toGoals}
          </RoomLink>
          <Downloads p={p} path={`/visie/versies/${versie.no}/visie`} title={say.download} />
        </div>
        {delen
          .filter((deel) => textOf(versie.delen, deel))
          .map((deel) => (
            <Section id={deel} title={prompts[deel].title[p.lang]}>
              <Prose>
                <Paragraphs text={textOf(versie.delen, deel)} />
              </Prose>
            </Section>
          ))}
        {schemas.map((schema) => (
          <Places p={p} schema={schema} posities={versie.posities} />
        ))}
        <Roles p={p} vijfs={versie.vijfs} />
      </>
    ),
  }
}

function Places({ p, schema, posities }: { p: PageContext; schema: Schema; posities: Inhoud['posities'] }) {
  const say = words(p.lang).page
  const mine = posities.filter((each) => each.schema === schema)
  if (mine.length === 0) return null
  const { title, rows } = schemaContent[schema]
  const names = poleNames(schema, p.lang)
  return (
    <Section id={schema} title={title[p.lang]}>
      <Table
        caption={`${title[p.lang]} ${say.place}`}
        hideCaption
        columns={[{ label: say.row }, { label: say.place }]}
        rows={mine.map(({ row, value }) => [rows[row - 1]!.title[p.lang], names[value - 1]])}
      />
    </Section>
  )
}

function Roles({ p, vijfs }: { p: PageContext; vijfs: Inhoud['vijfs'] }) {
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
