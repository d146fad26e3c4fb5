import type { FieldWords } from '../declare.ts'
import { largestFileMb } from '../upload.ts'
import { Checkboxes, FileChoice, Line, Long, Money, Radios, Select, Yes } from './control.tsx'
import { Icon } from './icon.tsx'
import { fieldId } from './ids.ts'
import type { Form, PageContext } from './page.ts'
import { kitWords } from './texts.en.ts'
import { autocompleteOf, isOptional, schemaAt, type Widget, widgetOf } from './widget.ts'

interface Said {
  readonly label: string
  readonly hint?: string
  readonly unit?: string
  readonly options?: Readonly<Record<string, string>>
}

/** The words of a field; of a dotted name without own words, those of its head. */
export function fieldWords(form: Form, name: string): Said {
  const words: FieldWords | undefined = form.words.fields[name] ?? form.words.fields[name.split('.')[0]!]
  return typeof words === 'string' ? { label: words } : (words ?? { label: name })
}

export interface FieldProps {
  readonly p: PageContext
  readonly form: Form
  /** Dotted: `questions.3.note`. */
  readonly name: string
  /** In place of the declared words: for rows of a list, or options that are known on the page only. */
  readonly words?: FieldWords
}

/** Everything a control needs to know. */
export interface Control {
  readonly p: PageContext
  readonly id: string
  readonly name: string
  readonly values: readonly string[]
  readonly said: Said
  readonly invalid: boolean
  readonly required: boolean
  /** Ids of hint, unit and error. */
  readonly described: string | undefined
  readonly autocomplete: string | undefined
}

/**
 * One declared field: label, hint, error and the control its schema asks for. Kept input comes back, a field that may stay
 * empty says so in words, and what is wrong stands beside it.
 */
export function Field({ p, form, name, words }: FieldProps) {
  const schema = schemaAt(form.schema, name)
  if (!schema) throw new TypeError(`the form has no field ${name}`)
  const declared = fieldWords(form, name)
  const said: Said = words === undefined ? declared : typeof words === 'string' ? { ...declared, label: words } : words
  const widget = offered(widgetOf(schema), said)
  const error = form.errors.find(({ field }) => field === name)?.message
  const id = fieldId(name)
  const hint = widget.kind === 'file' ? fileHint(said, form, p) : (said.hint ?? hintOf(widget, p))
  const parts = [hint && `${id}-uitleg`, said.unit && `${id}-eenheid`, error && `${id}-fout`]
  const control: Control = {
    p,
    id,
    name,
    said,
    values: [form.values[name] ?? []].flat(),
    invalid: error !== undefined,
    required: !isOptional(schema) && widget.kind !== 'yes' && !(widget.kind === 'options' && widget.as === 'checkbox'),
    described: parts.filter(Boolean).join(' ') || undefined,
    autocomplete: autocompleteOf(schema, name),
  }
  if (widget.kind === 'hidden') return <input type="hidden" name={name} value={control.values[0] ?? ''} />
  const label = (
    <>
      {said.label} {isOptional(schema) && <span class="md-optional">{kitWords(p.lang).optional}</span>}
    </>
  )
  const notes = (
    <>
      {hint && (
        <p class="utrecht-form-field-description" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
      {error && <ErrorMessage id={`${id}-fout`}>{error}</ErrorMessage>}
    </>
  )
  const outer = `utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`
  if (widget.kind === 'options' && widget.as !== 'select')
    return (
      <div class={outer}>
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset" id={id} aria-describedby={control.described}>
          <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{label}</legend>
          {notes}
          {widget.as === 'radio' ? (
            <Radios control={control} options={widget.options} />
          ) : (
            <Checkboxes control={control} options={widget.options} />
          )}
        </fieldset>
      </div>
    )
  if (widget.kind === 'yes')
    return (
      <div class={outer}>
        {notes}
        <Yes control={control} />
      </div>
    )
  return (
    <div class={outer}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {notes}
      {widget.kind === 'options' && <Select control={control} options={widget.options} />}
      {widget.kind === 'file' && <FileChoice control={control} />}
      {widget.kind === 'money' && <Money control={control} />}
      {widget.kind === 'long' && <Long control={control} max={widget.max} />}
      {widget.kind === 'line' && <Line control={control} widget={widget} />}
    </div>
  )
}

/** Options that only the page knows, such as the municipality's own areas, make a choice of a plain field or a list. */
function offered(widget: Widget, { options }: Said): Widget {
  if (options === undefined) return widget
  if (widget.kind === 'line') return { kind: 'options', options: Object.keys(options), as: 'select' }
  return widget.kind === 'options' && widget.options.length === 0 ? { ...widget, options: Object.keys(options) } : widget
}

const hintOf = (widget: Widget, { lang }: PageContext): string | undefined => {
  if (widget.kind === 'money') return kitWords(lang).euro
  return widget.kind === 'line' && widget.type === 'date' ? kitWords(lang).date : undefined
}

const fileHint = ({ hint }: Said, { errors }: Form, { lang }: PageContext): string =>
  [hint, kitWords(lang).fileUpTo({ mb: largestFileMb }), errors.length > 0 && kitWords(lang).fileAgain].filter(Boolean).join(' ')

/** What is wrong with one field, beside it. */
export const ErrorMessage = ({ id, children }: { id: string; children?: string }) => (
  <p class="utrecht-form-field-error-message" id={id}>
    <Icon name="let" size={20} />
    <span>{children}</span>
  </p>
)
