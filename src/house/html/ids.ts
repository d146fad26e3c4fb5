import type { Form } from './page.ts'
import { schemaAt, widgetOf } from './widget.ts'

/** The id of a field's control; of a group of options, the id of the group. */
export const fieldId = (name: string) => `veld-${name.replaceAll('.', '-')}`

export const optionId = (name: string, option: string) => `${fieldId(name)}-${option.replaceAll(/[^\w-]/g, '_')}`

/** Where the error summary leads: the first thing of this field that can be filled in. Undefined for what is not in the form. */
export function focusId(form: Form, name: string): string | undefined {
  const schema = schemaAt(form.schema, name)
  if (!schema) return undefined
  const widget = widgetOf(schema)
  if (widget.kind === 'hidden') return undefined
  const first = widget.kind === 'options' && widget.as !== 'select' ? widget.options[0] : undefined
  return first === undefined ? fieldId(name) : optionId(name, first)
}
