import type { z } from 'zod'
import {
  Alert,
  Badge,
  Field,
  FormFrame,
  FormView,
  formTitle,
  LinkButton,
  PageHead,
  RevisedForm,
  Section,
  showDate,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { asks, type Kind, kinds, type Toevoeging } from './model.ts'
import { ownerOf } from './rules.ts'
import { words } from './texts.en.ts'
import type { listToevoegingen, showDomein } from './views.ts'

const own = '/kaders/eigen'
const crumbsTo = (p: PageContext, title: string) => [
  { label: words(p.lang).page.kaders, href: p.href('/kaders') },
  { label: title },
]

/** What the municipality added, list by list; each list says where to add. */
export function EigenPage(p: PageContext, { toevoegingen }: z.output<typeof listToevoegingen.output>): Page {
  const { title } = words(p.lang).list
  const say = words(p.lang).page
  return {
    title,
    layout: 'work',
    crumbs: crumbsTo(p, title),
    main: (
      <>
        <PageHead title={title} lead={say.lead} />
        <Section id="lijst" title={say.added}>
          {toevoegingen.length === 0 ? <p>{say.nothing}</p> : <Added p={p} rows={toevoegingen} />}
        </Section>
        <Section id="toevoegen" title={say.addTitle}>
          <ul>
            {kinds.map((kind) => (
              <li>
                <TextLink href={p.href(`${own}/${kind}/nieuw`)}>{say.add[kind]}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }
}

/** All lists in one table; the name leads to where it is changed. */
function Added({ p, rows }: { p: PageContext; rows: readonly Toevoeging[] }) {
  const say = words(p.lang).page
  return (
    <Table
      caption={say.added}
      hideCaption
      columns={[{ label: say.what }, { label: say.list }, { label: say.about }]}
      rows={rows.map((row) => [
        row.retired ? nameIn(p, row) : <TextLink href={p.href(`${own}/${row.id}`)}>{nameIn(p, row)}</TextLink>,
        say.kinds[row.kind],
        row.retired ? <Badge kind="neutral">{say.retired}</Badge> : aboutIn(p, row),
      ])}
    />
  )
}

const nameIn = ({ lang }: PageContext, { name, nameEn }: Toevoeging) => ({ nl: name, en: nameEn || name })[lang]

/** What is known beside the name: never an empty cell. */
function aboutIn(p: PageContext, row: Toevoeging): string {
  const say = words(p.lang).page
  const parts = [
    row.soort && `${words(p.lang).soorten[row.soort]}.`,
    { nl: row.about, en: row.aboutEn || row.about }[p.lang],
    row.deadline && `${say.until({ day: showDate(row.deadline, p.lang) })}.`,
    row.sensitive && say.sensitive,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : say.ownFully
}

const page = (p: PageContext, form: Form, title: string, main: Page['main']): Page => ({
  title: formTitle(p, form, title),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{title}</h1>
      {form.words.intro && <p class="md-lead">{form.words.intro}</p>}
      {main}
    </FormFrame>
  ),
})

/** The fields of one list, in their order; what it is about is asked in the words of the list. */
function FieldsOf({ p, form, kind }: { p: PageContext; form: Form; kind: Kind }) {
  const { about, aboutHint } = words(p.lang)
  const names = ['name', 'nameEn', ...asks[kind]]
  const said =
    kind in about ? { label: about[kind as keyof typeof about], hint: aboutHint[kind as keyof typeof about] } : undefined
  return (
    <>
      {names.map((name) => (
        <Field p={p} form={form} name={name} {...(name === 'about' && said && { words: said })} />
      ))}
    </>
  )
}

const toOwn = (p: PageContext) => ({ href: p.href(own), label: words(p.lang).page.toOwn })

export const NieuwPage = (p: PageContext, form: Form, { kind }: { kind: Kind }): Page =>
  page(
    p,
    form,
    words(p.lang).page.add[kind],
    <FormView p={p} form={form} back={toOwn(p)}>
      <FieldsOf p={p} form={form} kind={kind} />
    </FormView>,
  )

/** An addition to write in; what was retired is only read. */
export function WijzigPage(p: PageContext, form: Form, row: Toevoeging): Page {
  const say = words(p.lang).page
  if (row.retired)
    return page(
      p,
      form,
      nameIn(p, row),
      <>
        <Alert p={p} kind="info" title={say.retiredTitle}>
          {say.retiredText}
        </Alert>
        <p>
          <TextLink href={p.href(own)}>{say.toOwn}</TextLink>
        </p>
      </>,
    )
  return page(
    p,
    form,
    form.words.title,
    <>
      <RevisedForm p={p} form={form} row={row} now={<p>{[row.name, row.about].filter(Boolean).join(': ')}</p>} back={toOwn(p)}>
        <FieldsOf p={p} form={form} kind={row.kind} />
      </RevisedForm>
      <p>
        <LinkButton href={p.href(`${own}/${row.id}/stoppen`)} variant="secondary">
          {say.retire}
        </LinkButton>
      </p>
    </>,
  )
}

export const StopPage = (p: PageContext, form: Form, row: Toevoeging): Page =>
  page(p, form, `${form.words.title}: ${nameIn(p, row)}`, <FormView p={p} form={form} back={toOwn(p)} />)

/** Who looks after one domain. */
export const DomeinPage = (p: PageContext, form: Form, row: z.output<typeof showDomein.output>): Page =>
  page(
    p,
    form,
    words(p.lang).page.whoFor({ domein: row[p.lang] }),
    <RevisedForm
      p={p}
      form={form}
      row={row}
      now={<p>{ownerOf(row) || words(p.lang).page.nobody}</p>}
      back={{ href: p.href('/kaders/domeinen') }}
    >
      {['relevant', 'role', 'department'].map((name) => (
        <Field p={p} form={form} name={name} />
      ))}
    </RevisedForm>,
  )
