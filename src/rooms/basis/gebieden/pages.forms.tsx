import type { z } from 'zod'
import {
  Alert,
  Button,
  ButtonGroup,
  Empty,
  Field,
  FormFrame,
  FormView,
  focusPage,
  formTitle,
  LinkButton,
  PageHead,
  RevisedForm,
  Section,
  Table,
  TextLink,
} from '../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../house/html/page.ts'
import type { ImportReport } from './model.ts'
import { words } from './texts.en.ts'
import type { editGebied, showGebied, showParents } from './views.ts'

type Edited = z.output<typeof editGebied.output>
type Tops = z.output<typeof showParents.output>['tops']

const optionsOf = (areas: readonly { id: string; name: string }[]) => Object.fromEntries(areas.map(({ id, name }) => [id, name]))

const page = (p: PageContext, form: Form, main: Page['main']): Page => focusPage(p, form, main, form.words.intro)

const toList = (p: PageContext) => ({ href: p.href('/gebieden'), label: words(p.lang).page.all2 })
const toGebied = (p: PageContext, { id }: { id: string }) => ({
  href: p.href(`/gebieden/${id}`),
  label: words(p.lang).page.back,
})

/** The fields in their order; `parent` offers the wijken and dorpen there are, and is left out while there are none. */
const FieldsWithParent = ({ p, form, tops }: { p: PageContext; form: Form; tops: Tops }) => (
  <>
    {Object.keys(form.schema.shape)
      .filter((name) => !form.given?.includes(name) && name !== 'revision' && (name !== 'parent' || tops.length > 0))
      .map((name) => {
        const said = form.words.fields[name] as { label: string; hint?: string }
        return (
          <Field p={p} form={form} name={name} {...(name === 'parent' && { words: { ...said, options: optionsOf(tops) } })} />
        )
      })}
  </>
)

/** A new area, and an import: both may have to say in which wijk or dorp something lies. */
export const NieuwPage = (p: PageContext, form: Form, { tops }: { tops: Tops }): Page =>
  page(
    p,
    form,
    <FormView p={p} form={form} back={toList(p)}>
      <FieldsWithParent p={p} form={form} tops={tops} />
    </FormView>,
  )

/** An area to write in; whoever was overtaken sees what it says now. */
export const WijzigPage = (p: PageContext, form: Form, gebied: Edited): Page => {
  const say = words(p.lang)
  const now = [say.kinds[gebied.kind], gebied.name, gebied.code, gebied.population].filter((each) => each !== null).join(', ')
  return page(
    p,
    form,
    <RevisedForm p={p} form={form} row={gebied} now={<p>{now}</p>} back={toGebied(p, gebied)}>
      <FieldsWithParent p={p} form={form} tops={gebied.tops} />
    </RevisedForm>,
  )
}

/** Which areas adjoin this one, beside those the map shows. */
export function BurenPage(p: PageContext, form: Form, gebied: Edited): Page {
  const say = words(p.lang)
  const names = (origin: 'hand' | 'kaart') =>
    gebied.buren.flatMap((buur) => (buur.origin === origin ? (gebied.names[buur.id] ?? []) : []))
  const onMap = names('kaart')
  return page(
    p,
    form,
    <>
      {onMap.length > 0 && (
        <Alert p={p} kind="info" title={say.page.onMap}>
          {onMap.join(', ')}
        </Alert>
      )}
      {gebied.beside.length === 0 ? (
        <Empty
          title={say.page.noOthers}
          action={<TextLink href={toGebied(p, gebied).href}>{toGebied(p, gebied).label}</TextLink>}
        />
      ) : (
        <RevisedForm
          p={p}
          form={form}
          row={gebied}
          now={<p>{names('hand').join(', ') || say.page.noAdjoining}</p>}
          back={toGebied(p, gebied)}
        >
          <Field p={p} form={form} name="buren" words={{ label: say.buren.fields.buren, options: optionsOf(gebied.beside) }} />
        </RevisedForm>
      )}
    </>,
  )
}

export const EndPage = (p: PageContext, form: Form, gebied: z.output<typeof showGebied.output>): Page => ({
  title: formTitle(p, form),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{words(p.lang).page.reallyEnd({ name: gebied.name })}</h1>
      <p class="md-lead">{form.words.intro}</p>
      <FormView
        p={p}
        form={form}
        actions={
          <ButtonGroup>
            <Button>{form.words.submit}</Button>
            <TextLink href={toGebied(p, gebied).href}>{words(p.lang).page.keep}</TextLink>
          </ButtonGroup>
        }
      />
    </FormFrame>
  ),
})

/** The receipt of an import: what happened to each area, or what would happen. */
export function ReportPage(p: PageContext, { tried, counts, lines }: ImportReport): Page {
  const say = words(p.lang)
  const { new: fresh, ...rest } = counts
  const sum = say.page.counts({ fresh, ...rest })
  return {
    title: say.report.title,
    layout: 'work',
    crumbs: [{ href: p.href('/gebieden'), label: say.list.title }, { label: say.report.title }],
    main: (
      <>
        <PageHead
          title={tried ? say.page.tried : say.page.done}
          kicker={say.report.title}
          lead={tried ? `${say.page.triedText} ${sum}` : sum}
        />
        <div class="md-wrap">
          <ButtonGroup>
            <LinkButton href={p.href(tried ? '/gebieden/import' : '/gebieden')} icon="verder">
              {tried ? say.page.reallyImport : say.page.all2}
            </LinkButton>
            <TextLink href={p.href(tried ? '/gebieden' : '/gebieden/import')}>{tried ? say.page.all2 : say.page.again}</TextLink>
          </ButtonGroup>
        </div>
        <Section id="regels" title={tried ? say.page.triedLines : say.page.lines}>
          <Table
            caption={tried ? say.page.triedLines : say.page.lines}
            hideCaption
            columns={[{ label: say.page.name }, { label: say.page.kind }, { label: say.page.code }, { label: say.page.result }]}
            rows={lines.map(({ name, kind, code, what }) => [name, say.kinds[kind], code ?? say.page.unknown, say.what[what]])}
          />
        </Section>
      </>
    ),
  }
}
