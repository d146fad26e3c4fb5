import type { Child } from 'hono/jsx'
import { differences } from './difference.tsx'
import { Field, fieldWords } from './field.tsx'
import { FormView } from './form.tsx'
import type { Form, PageContext } from './page.ts'
import { Alert } from './status.tsx'
import { kitWords } from './texts.en.ts'
import { schemaAt, widgetOf } from './widget.ts'

interface RevisedProps {
  readonly p: PageContext
  readonly form: Form
  /** What the form was made from; the newest there is. Its `revision` goes along as a hidden field. */
  readonly row: { readonly revision: number }
  /** What it says now, for whoever was overtaken. */
  readonly now: Child
  readonly back?: { readonly href: string; readonly label?: string }
  /** In place of all declared fields. */
  readonly children?: Child
}

/**
 * A form over something that others may save too. After a conflict what was typed stays in the form, with what it says now and text
 * by text what differs; the next save is over what is there now.
 */
export function RevisedForm({ p, form, row, now, back, children }: RevisedProps) {
  const newest = String(row.revision)
  const overtaken = form.errors.length > 0 && form.values.revision !== undefined && String(form.values.revision) !== newest
  const over = { ...form, values: { ...form.values, revision: newest } }
  return (
    <>
      {overtaken && (
        <Alert p={p} kind="warn" title={kitWords(p.lang).thereNow}>
          {now}
          <Differences p={p} form={form} />
        </Alert>
      )}
      <FormView p={p} form={over} {...(back ? { back } : {})}>
        {children && (
          <>
            <Field p={p} form={over} name="revision" />
            {children}
          </>
        )}
      </FormView>
    </>
  )
}

/** Each text that somebody else left otherwise than it was typed here: from what is there now to what this form would make of it. */
async function Differences({ p, form }: Pick<RevisedProps, 'p' | 'form'>) {
  const say = kitWords(p.lang)
  const other = textsThatDiffer(form)
  if (other.length === 0) return null
  const told = await differences(p, other)
  return (
    <>
      <p>{say.yoursAgainst}</p>
      {other.map(({ name }, index) => (
        <>
          <p>
            <b>{fieldWords(form, name).label}</b>
          </p>
          {told[index]}
        </>
      ))}
    </>
  )
}

function textsThatDiffer(form: Form) {
  return Object.entries(form.newest ?? {}).flatMap(([name, before]) => {
    const after = [form.values[name] ?? []].flat()[0]?.replaceAll('\r\n', '\n')
    const schema = schemaAt(form.schema, name)
    if (typeof before !== 'string' || after === undefined || !schema || before === after) return []
    const widget = widgetOf(schema)
    const isText = widget.kind === 'long' || (widget.kind === 'line' && widget.type === 'text')
    return isText ? [{ name, before, after }] : []
  })
}
