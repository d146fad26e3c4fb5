import type { Child } from 'hono/jsx'
import { Field } from './field.tsx'
import { FormView } from './form.tsx'
import type { Form, PageContext } from './page.ts'
import { Alert } from './status.tsx'
import { kitWords } from './texts.en.ts'

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
 * A form over something that others may save too. After a conflict both texts are on the screen, and the next save is over
 * what is there now.
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
