import { FormFrame, formTitle, RevisedForm, TextLink } from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { ThereNow } from '../../pages/parts.tsx'
import { domeinName } from '../domeinen.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { general } from '../model.ts'

export const crumbs = (p: PageContext, title: string) => [
  { label: inrichtingWords(p.lang).pages.nav, href: p.href('/visie') },
  { label: title },
]

/** Why nothing can be changed now. */
export const ReadOnly = ({ p, draft }: { p: PageContext; draft: boolean }) =>
  draft ? null : <p class="md-wrap md-small">{inrichtingWords(p.lang).pages.readOnly}</p>

/** Two links, each with what it is about for whoever hears it. */
export const ChangeOrRemove = ({ p, path, what }: { p: PageContext; path: string; what: string }) => {
  const say = inrichtingWords(p.lang).pages
  return (
    <>
      <TextLink href={p.href(path)}>
        {say.change} <span class="md-vh">{what}</span>
      </TextLink>
      {' · '}
      <TextLink href={p.href(`${path}/weghalen`)}>
        {say.remove} <span class="md-vh">{what}</span>
      </TextLink>
    </>
  )
}

/** One thing a page, over the revision of the writer. */
export function revised(p: PageContext, form: Form, row: { revision: number }, title: string, now: string, back: string): Page {
  return {
    title: formTitle(p, form, title),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        {form.words.intro && <p class="md-lead">{form.words.intro}</p>}
        <RevisedForm
          p={p}
          form={form}
          row={row}
          now={<ThereNow p={p} text={now} />}
          back={{ href: p.href(back), label: inrichtingWords(p.lang).pages.backList }}
        />
      </FormFrame>
    ),
  }
}

export const sectorName = (p: PageContext, sector: string) =>
  sector === general ? inrichtingWords(p.lang).pages.general : domeinName(sector)[p.lang]
