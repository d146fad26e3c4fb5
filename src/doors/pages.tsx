import { FormFrame, FormView, formTitle, TextLink } from '../house/html/index.ts'
import type { Form, Page, PageContext } from '../house/html/page.ts'
import { doorWords } from './texts.en.ts'

/** The page of a form that has none of its own: everything follows from the declaration. */
export const FormPage = (p: PageContext, form: Form): Page => ({
  title: formTitle(p, form),
  layout: 'work',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      {form.words.intro && <p class="md-lead">{form.words.intro}</p>}
      <FormView p={p} form={form} />
    </FormFrame>
  ),
})

/** The statuses of a page that says why there is no page. */
export type Message = 400 | 403 | 404 | 405 | 421 | 429 | 500 | 503

export interface More {
  /** In place of the sentence of the status. */
  readonly why?: string | undefined
  /** Where to go instead. */
  readonly link?: { readonly href: string; readonly label: string }
  /** The number under which the log tells more. */
  readonly request?: string
}

/** A page that says why there is no page. */
export function MessagePage(p: PageContext, status: Message, { why, link = homeFrom(p, status), request }: More = {}): Page {
  const { title, text } = doorWords(p.lang).messages[status]
  return {
    title,
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{why ?? text}</p>
        {link && (
          <p class="utrecht-paragraph">
            <TextLink href={link.href}>{link.label}</TextLink>
          </p>
        )}
        {request && <RequestNumber p={p} request={request} />}
      </FormFrame>
    ),
  }
}

const home: readonly Message[] = [400, 403, 404, 405]
const homeFrom = (p: PageContext, status: Message): More['link'] =>
  home.includes(status) ? { href: p.gemeente ? p.href('/') : '/', label: doorWords(p.lang).toHome } : undefined

/** The number of a request, and whom to tell it to where that is known. */
export function RequestNumber({ p, request }: { p: PageContext; request: string }) {
  const { number, numberOnly, call } = doorWords(p.lang).messages
  if (!p.gemeente?.phone) return <p>{numberOnly({ request })}</p>
  return (
    <p>
      {call} <TextLink href={`tel:${p.gemeente.phone.replaceAll(/[^+\d]/g, '')}`}>{p.gemeente.phone}</TextLink>.{' '}
      {number({ request })}
    </p>
  )
}
