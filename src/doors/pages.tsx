import { FormView, TextLink } from '../house/html/index.ts'
import type { Form, Page, PageContext } from '../house/html/page.ts'
import { doorWords } from './texts.en.ts'

/** The page of a form that has none of its own: everything follows from the declaration. */
export const FormPage = (p: PageContext, form: Form): Page => ({
  title: form.words.title,
  layout: 'work',
  main: (
    <div class="md-wrap md-sec">
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      {form.words.intro && <p class="md-lead">{form.words.intro}</p>}
      <FormView p={p} form={form} />
    </div>
  ),
})

/** The statuses of a page that says why there is no page. */
export type Message = 400 | 403 | 404 | 405 | 421 | 429 | 500 | 503

interface More {
  /** Where to go instead. */
  readonly link?: { readonly href: string; readonly label: string }
  /** The number under which the log tells more. */
  readonly request?: string
}

/** A page that says why there is no page. */
export function MessagePage(p: PageContext, status: Message, why?: string, { link, request }: More = {}): Page {
  const { title, text } = doorWords(p.lang).messages[status]
  return {
    title,
    main: (
      <div class="md-wrap md-sec">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{why ?? text}</p>
        {request && <p>{doorWords(p.lang).messages.number({ request })}</p>}
        {link && (
          <p class="utrecht-paragraph">
            <TextLink href={link.href}>{link.label}</TextLink>
          </p>
        )}
      </div>
    ),
  }
}
