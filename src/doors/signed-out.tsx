import { type Database, uuid } from '../house/db/database.ts'
import type { Action, Gemeente } from '../house/declare.ts'
import { FormView, fieldWords, TextLink } from '../house/html/index.ts'
import type { Form, Page, PageContext } from '../house/html/page.ts'
import { schemaAt, widgetOf } from '../house/html/widget.ts'
import { secrets, valuesOf } from './asked.ts'
import { doorWords } from './texts.en.ts'

/** Beside what was typed: a mark of who typed it. Whoever signs in then may be another, who saves nothing of theirs unseen. */
export const typedBy = '_van'
export const markOfTypist = ({ vault }: Database, { id }: Gemeente, who: string): string => vault.mark(`typed ${id} ${who}`)

interface Answer {
  readonly name: string
  readonly label: string
  readonly values: readonly string[]
}

/** The form as it was sent, with its key: what was done with it after all is not done twice. Secrets stay behind. */
export const sentForm = (p: PageContext, { input, words }: Action, typed: URLSearchParams, once: string): Form => ({
  schema: input,
  words: words(p.lang),
  values: valuesOf(typed),
  errors: [],
  to: p.path,
  once,
})

/** What somebody answered in it, to read; ids that a choice stands for say nothing. */
export const answersIn = (form: Form): Answer[] =>
  Object.entries(form.values).flatMap(([name, value]): Answer[] => {
    const schema = schemaAt(form.schema, name)
    const widget = schema && widgetOf(schema)
    if (!widget || widget.kind === 'hidden' || widget.kind === 'file') return []
    const { label, options = {} } = fieldWords(form, name)
    const filled = [value].flat().filter((each) => each.trim() !== '')
    const shown = widget.kind === 'yes' ? [] : filled.flatMap((each) => (uuid.test(each) ? [] : [options[each] ?? each]))
    return filled.length > 0 ? [{ name, label, values: shown }] : []
  })

interface Door {
  readonly href: string
  /** Signed in, but without the second step that their role asks for. */
  readonly inside: boolean
}

/**
 * For whoever was signed out while they filled in a form: it stands here, to be sent again once they signed in, in another tab.
 * It needs no scripts, and shows the name of nobody. `by`: the mark of who typed it.
 */
export function SignedOutPage(p: PageContext, form: Form, by: string, door: Door): Page {
  const { signedOut: say } = doorWords(p.lang)
  const { title, text, open } = door.inside ? say.secondStep : say.session
  const read = answersIn(form).filter(({ values }) => values.length > 0)
  const lost = Object.keys(form.schema.shape).some(
    (name) => secrets.includes(name) || widgetOf(form.schema.shape[name]).kind === 'file',
  )
  return {
    title,
    layout: 'work',
    main: (
      <div class="md-wrap md-sec md-stack">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{text}</p>
        <ol class="md-prose">
          <li>
            <TextLink href={door.href} newTab>
              {open}
            </TextLink>
          </li>
          <li>{say.back}</li>
        </ol>
        {lost && <p>{say.lost}</p>}
        {read.length > 0 && (
          <>
            <h2 class="utrecht-heading-2">{say.filled}</h2>
            <dl class="md-dl md-prose">
              {read.map(({ label, values }) => (
                <div>
                  <dt>{label}</dt>
                  <dd class="md-lines">{values.join(', ')}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <FormView p={p} form={form}>
          <input type="hidden" name={typedBy} value={by} />
          {Object.entries(form.values).flatMap(([name, value]) =>
            ['_once', typedBy].includes(name)
              ? []
              : [value].flat().map((each) => <input type="hidden" name={name} value={each} />),
          )}
        </FormView>
        <p class="md-small">{say.notYours}</p>
      </div>
    ),
  }
}
