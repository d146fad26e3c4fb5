import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { baseOf } from '../decode.ts'
import { fileFields } from '../upload.ts'
import { Button, ButtonGroup, TextLink } from './button.tsx'
import { Field, fieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import { focusId } from './ids.ts'
import type { Form, Page, PageContext } from './page.ts'
import { kitWords } from './texts.en.ts'

interface FormProps {
  readonly p: PageContext
  readonly form: Form
  /** In place of all declared fields. */
  readonly children?: Child
  /** In place of the one button. */
  readonly actions?: Child
  /** A link beside the button. */
  readonly back?: { readonly href: string; readonly label?: string }
  /** False when the page shows `ErrorSummary` itself, above its headline. */
  readonly summary?: boolean
}

/** A declared form: what is wrong on top, every field, one button. */
export const FormView = ({ p, form, children, actions, back, summary = true }: FormProps) => (
  <form
    method="post"
    action={form.to}
    enctype={fileFields(form.schema).length > 0 ? 'multipart/form-data' : undefined}
    class="utrecht-form md-f"
    novalidate
  >
    {summary && <ErrorSummary p={p} form={form} />}
    <input type="hidden" name="_once" value={form.once} />
    {children ?? <Fields p={p} form={form} />}
    {actions ?? (
      <ButtonGroup>
        <Button icon="verder">{form.words.submit ?? kitWords(p.lang).send}</Button>
        {back && <TextLink href={back.href}>{back.label ?? kitWords(p.lang).back}</TextLink>}
      </ButtonGroup>
    )}
  </form>
)

/** The fields of a form in the order they were declared, without what the address answers; `only` names some. */
export const Fields = ({ p, form, only }: { p: PageContext; form: Form; only?: readonly string[] }) => (
  <>
    {(only ?? Object.keys(form.schema.shape).filter((name) => !form.given?.includes(name))).map((name) => (
      <Field p={p} form={form} name={name} />
    ))}
  </>
)

/** What is wrong, each a link to its field. Nothing when nothing is. */
function ErrorSummary({ p, form }: { p: PageContext; form: Form }) {
  if (form.errors.length === 0) return null
  return (
    <div class="md-err" role="alert" tabindex={-1} aria-labelledby="fouten">
      <h2 class="utrecht-heading-3" id="fouten">
        <Icon name="let" size={28} /> {headOf(p, form)}
      </h2>
      <ul role="list">
        {form.errors.map(({ field, message, link }) => {
          const target = field === undefined ? undefined : focusId(form, field)
          return (
            <li>
              {target === undefined ? (
                <>
                  {message} {link && <TextLink href={link.href}>{link.label}</TextLink>}
                </>
              ) : (
                <a class="utrecht-link" href={`#${target}`}>
                  {`${fieldWords(form, field!).label}: ${message}`}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Whoever left something out hears that; whoever only has to wait, that; for the rest it did not work. */
function headOf(p: PageContext, { errors, wait }: Form): string {
  const say = kitWords(p.lang)
  if (wait) return say.wait
  return errors.some(({ field, code }) => field !== undefined && code === 'empty') ? say.missing : say.failed
}

/** The title of a page with a form: says first that something is wrong, for whoever hears the title only. */
export const formTitle = (p: PageContext, form: Form, title: string = form.words.title): string =>
  form.errors.length > 0 ? `${kitWords(p.lang).error}: ${title}` : title

/**
 * The form with these answers to choose from in one field, value to words: what may be chosen differs per page. Without any the
 * field is not asked.
 */
export function offering(form: Form, name: string, options: Readonly<Record<string, string>>): Form {
  const { [name]: was, ...others } = form.schema.shape as Record<string, z.ZodType>
  const [first, ...more] = Object.keys(options)
  if (!was || first === undefined) return { ...form, schema: z.object(others) }
  const one = z.enum([first, ...more]).meta({ widget: 'select' })
  const may = was.safeParse(undefined).success ? one.optional() : one
  const field = baseOf(was).def.type === 'array' ? z.array(one).default([]) : may
  const words = { ...form.words.fields, [name]: { ...fieldWords(form, name), options } }
  return { ...form, schema: form.schema.extend({ [name]: field }), words: { ...form.words, fields: words } }
}

/** A page of one form: its title, perhaps a line about what it is for, and the form. */
export const focusPage = (p: PageContext, form: Form, children: Child, lead?: Child): Page => ({
  title: formTitle(p, form),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      {lead && <p class="md-lead">{lead}</p>}
      {children}
    </FormFrame>
  ),
})

/**
 * The page of an address that works once: a button, and nothing to fill in. Once the declaration itself said no, sending again is no use:
 * then there is no button, but `instead`.
 */
export function oncePage(p: PageContext, form: Form, instead?: Child): Page {
  const no = form.errors.find(({ code }) => code !== undefined && Object.hasOwn(form.words.refusals ?? {}, code))
  if (!no) return focusPage(p, form, <FormView p={p} form={form} />, form.words.intro)
  const title = kitWords(p.lang).failed
  return {
    title,
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead" role="alert">
          {no.message}
        </p>
        {instead}
      </FormFrame>
    ),
  }
}

/** A form in its steps: where we are on the left (on a phone above), the question beside it. */
export const FormFrame = ({ steps, children }: { steps?: Child; children?: Child }) => (
  <div class={steps ? 'md-wrap md-form' : 'md-wrap md-form md-form--one'}>
    {steps}
    <div>{children}</div>
  </div>
)
