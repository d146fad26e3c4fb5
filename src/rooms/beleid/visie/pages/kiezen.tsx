import type { z } from 'zod'
import {
  Badge,
  Card,
  Cards,
  Choices,
  Field,
  FormFrame,
  formTitle,
  PageHead,
  RevisedForm,
  Section,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { schemaContent } from '../content.ts'
import { poleNames } from '../document.ts'
import { words } from '../texts.en.ts'
import type { showPositie, showSmalOfBreed } from '../views.ts'
import { Flags, optionsOf, ThereNow } from './parts.tsx'

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
        <PageHead title={title[p.lang]} lead={lead[p.lang]} />
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
