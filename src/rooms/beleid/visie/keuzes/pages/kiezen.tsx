import type { z } from 'zod'
import {
  Alert,
  Badge,
  Card,
  Cards,
  Choices,
  Field,
  FormFrame,
  FormView,
  focusPage,
  formTitle,
  LinkButton,
  PageHead,
  Prose,
  RevisedForm,
  RoomLink,
  Section,
  Table,
  TextLink,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { Uitleg } from '../../../../basis/kaders/index.ts'
import { schemaContent } from '../../content.ts'
import { poleNames } from '../../document.ts'
import type { Inhoud, Schema } from '../../model.ts'
import { optionsOf, ThereNow } from '../../pages/parts.tsx'
import { words as visieWords } from '../../texts.en.ts'
import type { showPositie, showSmalOfBreed } from '../../views.ts'
import { words } from '../keuzes.texts.en.ts'
import type { Flag, Keuzes } from '../model.ts'
import { flagAt } from '../rules.ts'
import type { showFlag } from '../views/koers.ts'
import { Profile } from './profile.tsx'

type Chosen = z.output<typeof showSmalOfBreed.output>

/** Schema 3.1 or 3.2 as a whole: the profile, every row, what deserves a talk, what each pole brings (VI-02, VI-03). */
export function ChooserPage(p: PageContext, { schema, posities, flags, besprekingen, rights }: Chosen): Page {
  const say = visieWords(p.lang).page
  const { profile, allRows, rowByRow, fits: fitting } = words(p.lang).page
  const { title, lead } = schemaContent[schema]
  return {
    title: title[p.lang],
    layout: 'work',
    crumbs: [{ label: visieWords(p.lang).nav, href: p.href('/visie') }, { label: title[p.lang] }],
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
        <div class="md-wrap">
          <Talks p={p} flags={flags} besprekingen={besprekingen} choose={rights.choose} />
        </div>
        <Section id="profiel" title={profile}>
          <Profile p={p} schema={schema} posities={posities} />
          {rights.choose && <LinkButton href={p.href(`/visie/${schema}/alles`)}>{allRows}</LinkButton>}
        </Section>
        <Section id="rijen" title={rowByRow}>
          <Rows p={p} schema={schema} posities={posities} choose={rights.choose} />
        </Section>
        {schemaContent[schema].poles.map(({ name, pros, cons, fits }, index) => (
          <Section id={`pool-${index + 1}`} title={say.weigh({ pole: name[p.lang] })}>
            <Cards>
              {[[say.pros, pros] as const, [say.cons, cons] as const, [fitting, fits] as const].map(([heading, items]) => (
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

interface RowsProps {
  readonly p: PageContext
  readonly schema: Schema
  readonly posities: Inhoud['posities']
  readonly choose: boolean
}

function Rows({ p, schema, posities, choose }: RowsProps) {
  const say = visieWords(p.lang).page
  const { title, poles, rows } = schemaContent[schema]
  const [first, second] = poles
  const names = poleNames(schema, p.lang)
  return (
    <Table
      caption={title[p.lang]}
      hideCaption
      columns={[{ label: say.row }, { label: first.name[p.lang] }, { label: second.name[p.lang] }, { label: say.place }]}
      rows={rows.map((row, index) => {
        const placed = posities.find((each) => each.schema === schema && each.row === index + 1)
        return [
          choose ? (
            <TextLink href={p.href(`/visie/posities/${schema}/${index + 1}`)}>{row.title[p.lang]}</TextLink>
          ) : (
            row.title[p.lang]
          ),
          row.poleA[p.lang],
          row.poleB[p.lang],
          <Badge kind={placed ? 'ok' : 'neutral'}>{placed ? names[placed.value - 1] : say.notPlaced}</Badge>,
        ]
      })}
    />
  )
}

interface TalksProps {
  readonly p: PageContext
  readonly flags: readonly Flag[]
  readonly besprekingen: Keuzes['besprekingen']
  readonly choose: boolean
}

/** What does not seem to fit, as a question to discuss, and what came out of the talk (VI-02, VI-03). */
export const Talks = ({ p, flags, besprekingen, choose }: TalksProps) =>
  flags.length === 0 ? null : (
    <Prose>
      {flags.map((flag) => (
        <Talk p={p} flag={flag} answer={besprekingen.find((each) => each.flag === flag)?.text} choose={choose} />
      ))}
    </Prose>
  )

function Talk({ p, flag, answer, choose }: { p: PageContext; flag: Flag; answer: string | undefined; choose: boolean }) {
  const say = words(p.lang).page
  return (
    <Alert p={p} kind={answer ? 'info' : 'warn'} title={say.talk}>
      <p>{say.talkOf[flag]}</p>
      {answer && <p>{say.discussed({ text: answer })}</p>}
      {flag === 'limited-view' && (
        <>
          <p>{say.counter}</p>
          <RoomLink p={p} room="/stappen" path="/stappen/3">
            {say.toField}
          </RoomLink>
        </>
      )}

      {choose && (
        <>
          <RowLink p={p} flag={flag} />
          <p>
            <TextLink href={p.href(`/visie/vragen/${flag}`)}>{answer ? say.changeTalk : say.answerTalk}</TextLink>
          </p>
        </>
      )}
    </Alert>
  )
}

function RowLink({ p, flag }: { p: PageContext; flag: Flag }) {
  const { schema, row } = flagAt[flag]
  return (
    <p>
      <TextLink href={p.href(`/visie/posities/${schema}/${row}`)}>
        {words(p.lang).page.toRow({ row: schemaContent[schema].rows[row - 1]!.title[p.lang] })}
      </TextLink>
    </p>
  )
}

/** What came out of the talk about one question. */
export function FlagPage(p: PageContext, form: Form, data: z.output<typeof showFlag.output>): Page {
  const say = words(p.lang).page
  return focusPage(
    p,
    form,
    <>
      <RowLink p={p} flag={data.flag} />
      <RevisedForm
        p={p}
        form={form}
        row={data}
        now={<ThereNow p={p} text={data.text} />}
        back={{ href: p.href(`/visie/${flagAt[data.flag].schema}`), label: visieWords(p.lang).page.backRows }}
      />
    </>,
    say.talkOf[data.flag],
  )
}

/** One row: five places from pole to pole. */
export function PositiePage(p: PageContext, form: Form, data: z.output<typeof showPositie.output>): Page {
  const say = visieWords(p.lang).page
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

/** All rows of a schema as one form: the pole on either side, five places between (VI-02, VI-03). */
export function AllRowsPage(p: PageContext, form: Form, { schema, posities }: Chosen): Page {
  const { title, rows } = schemaContent[schema]
  return {
    title: formTitle(p, form, title[p.lang]),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title[p.lang]}</h1>
        <p class="md-lead">{form.words.intro}</p>
        <FormView p={p} form={form} back={{ href: p.href(`/visie/${schema}`), label: visieWords(p.lang).page.backRows }}>
          {rows.map((_, index) => (
            <RowFields p={p} form={form} schema={schema} index={index} posities={posities} />
          ))}
        </FormView>
      </FormFrame>
    ),
  }
}

interface RowProps {
  readonly p: PageContext
  readonly form: Form
  readonly schema: Schema
  readonly index: number
  readonly posities: Inhoud['posities']
}

function RowFields({ p, form, schema, index, posities }: RowProps) {
  const say = visieWords(p.lang).page
  const { title, poleA, poleB } = schemaContent[schema].rows[index]!
  const names = poleNames(schema, p.lang)
  const there = posities.find((each) => each.schema === schema && each.row === index + 1)
  const at = (name: string) => `rows.${index}.${name}`
  const typed = (name: string) => [form.values[at(name)] ?? []].flat()[0]
  const newest = String(there?.revision ?? 0)
  const sent = form.errors.length > 0
  const overtaken = sent && typed('revision') !== undefined && typed('revision') !== newest
  const value = sent ? typed('value') : String(there?.value ?? '')
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset md-scale">
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        <span class="md-h4">{title[p.lang]}</span>
      </legend>
      {overtaken && there && (
        <Alert p={p} kind="warn" title={visieWords(p.lang).page.nowThere}>
          <p>{`${names[there.value - 1]}. ${there.note}`}</p>
        </Alert>
      )}
      <p class="md-scale__poles">
        <span>
          <b>{names.at(0)}.</b> {poleA[p.lang]}
        </span>
        <span>
          <b>{names.at(-1)}.</b> {poleB[p.lang]}
        </span>
      </p>
      <input type="hidden" name={at('row')} value={String(index + 1)} />
      <input type="hidden" name={at('revision')} value={newest} />
      <div class="md-scale__five">
        {names.map((name, place) => (
          <label>
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              name={at('value')}
              value={String(place + 1)}
              checked={value === String(place + 1)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <label class="md-scale__why">
        <span>{say.why}</span>
        <textarea class="utrecht-textarea utrecht-textarea--html-textarea" name={at('note')} rows={2} maxlength={2000}>
          {sent ? typed('note') : (there?.note ?? '')}
        </textarea>
      </label>
    </fieldset>
  )
}
