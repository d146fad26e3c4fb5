import { FormView } from '../house/html/index.ts'
import type { Form, Page, PageContext } from '../house/html/page.ts'
import type { Lang } from '../house/texts.ts'

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

const sentences: Record<Lang, Record<403 | 404 | 500, readonly [title: string, text: string]>> = {
  nl: {
    403: ['Dit kunt u niet openen', 'Deze pagina is voor anderen.'],
    404: ['Deze pagina is er niet', 'Misschien is het adres veranderd, of klopt er een letter niet.'],
    500: ['Er ging bij ons iets mis', 'Dit ligt niet aan u. Probeer het over een paar minuten opnieuw.'],
  },
  en: {
    403: ['You cannot open this', 'This page is for others.'],
    404: ['This page does not exist', 'Perhaps the address has changed, or one letter is wrong.'],
    500: ['Something went wrong on our side', 'It is not your fault. Try again in a few minutes.'],
  },
}

/** A page that says why there is no page. */
export function MessagePage(p: PageContext, status: 403 | 404 | 500, why?: string): Page {
  const [title, text] = sentences[p.lang][status]
  return {
    title,
    main: (
      <div class="md-wrap md-sec">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{why ?? text}</p>
      </div>
    ),
  }
}
