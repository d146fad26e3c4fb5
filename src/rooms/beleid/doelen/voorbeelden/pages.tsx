import type { z } from 'zod'
import { Card, Cards, FormView, focusPage, offering, PageHead, Section } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { areaOptions } from '../areas.ts'
import { words } from '../texts.en.ts'
import { voorbeeldWords } from './voorbeeld.texts.en.ts'
import type { listVoorbeelden, showVoorbeeld } from './voorbeeld.ts'

/** Goals to take over. */
export const VoorbeeldenPage = (p: PageContext, { voorbeelden }: z.output<typeof listVoorbeelden.output>): Page => {
  const say = voorbeeldWords(p.lang)
  return {
    title: say.list.title,
    layout: 'work',
    crumbs: [{ label: words(p.lang).list.title, href: p.href('/doelen') }, { label: say.list.title }],
    main: (
      <>
        <PageHead title={say.list.title} lead={say.lead} />
        <Section id="voorbeelden" title={say.link}>
          <Cards>
            {voorbeelden.map(({ voorbeeld, statement, result }) => (
              <Card title={statement} href={p.href(`/doelen/voorbeelden/${voorbeeld}`)}>
                {result}
              </Card>
            ))}
          </Cards>
        </Section>
      </>
    ),
  }
}

/** One example, to change and keep. */
export function VoorbeeldPage(p: PageContext, form: Form, { areas }: z.output<typeof showVoorbeeld.output>): Page {
  const labels = areaOptions(p.lang)
  const chosen = offering(form, 'area', Object.fromEntries(areas.map((tag) => [tag, labels[tag]!])))
  return focusPage(
    p,
    form,
    <FormView p={p} form={chosen} back={{ href: p.href('/doelen/voorbeelden'), label: voorbeeldWords(p.lang).back }} />,
    form.words.intro,
  )
}
