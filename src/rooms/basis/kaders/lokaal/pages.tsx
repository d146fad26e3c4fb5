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
        {kinds.map((kind) => (
          <Section id={kind} title={say.kinds[kind]}>
            <div class="md-stack">
              <Added p={p} kind={kind} rows={toevoegingen.filter((row) => row.kind === kind)} />
              <p>
                <TextLink href={p.href(`${own}/${kind}/nieuw`)}>{say.add[kind]}</TextLink>
              </p>
            </div>
          </Section>
        ))}
      </>
    ),
  }
}

function Added({ p, kind, rows }: { p: PageContext; kind: Kind; rows: readonly Toevoeging[] }) {
  const say = words(p.lang).page
  if (rows.length === 0) return <p>{say.nothing}</p>
  return (
    <Table
      caption={say.kinds[kind]}
      hideCaption
      columns={[{ label: say.what }, { label: words(p.lang).write.fields.about }, { label: say.changeShort }]}
      rows={rows.map((row) => [
        nameIn(p, row),
        <About p={p} row={row} />,
        row.retired ? (
          <Badge kind="neutral">{say.retired}</Badge>
        ) : (
          <TextLink href={p.href(`${own}/${row.id}`)}>{say.change({ name: nameIn(p, row) })}</TextLink>
        ),
      ])}
    />
  )
}

const nameIn = ({ lang }: PageContext, { name, nameEn }: Toevoeging) => ({ nl: name, en: nameEn || name })[lang]

/** What is known beside the name: never an empty cell. */
function About({ p, row }: { p: PageContext; row: Toevoeging }) {
  const say = words(p.lang).page
  const about = { nl: row.about, en: row.aboutEn || row.about }[p.lang]
  const parts = [
    row.soort && words(p.lang).soorten[row.soort],
    about,
    row.deadline && `${say.until({ day: showDate(row.deadline, p.lang) })}.`,
    row.sensitive && say.sensitive,
  ].filter(Boolean)
  return <>{parts.length > 0 ? parts.join(' · ') : say.own}</>
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

/** The fields of one list, in their order, asked in its own words. */
function FieldsOf({ p, form, kind }: { p: PageContext; form: Form; kind: Kind }) {
  const { labels, write } = words(p.lang)
  const own = labels[kind as keyof typeof labels]
  return (
    <>
      {(['name', 'nameEn', ...asks[kind]] as const).map((name) => (
        <Field
          p={p}
          form={form}
          name={name}
          {...(name === 'about' && own && { words: { ...own, label: own.about } })}
          {...(name === 'aboutEn' && { words: write.fields.aboutEn })}
        />
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
      now={<p>{words(p.lang).page.ownerOf(row) || words(p.lang).page.nobody}</p>}
      back={{ href: p.href('/kaders/domeinen') }}
    >
      {['relevant', 'role', 'department'].map((name) => (
        <Field p={p} form={form} name={name} />
      ))}
    </RevisedForm>,
  )
