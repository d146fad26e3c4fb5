import type { FieldWords } from '../declare.ts'
import { baseOf } from '../decode.ts'
import type { Lang } from '../texts.ts'
import { Icon } from './icon.tsx'
import type { Form, Html, PageContext } from './page.ts'
import { kitWords } from './texts.en.ts'

/** A declared form: what is wrong on top, every field, one button. With children it holds those instead of all fields. */
export function FormView({ p, form, children }: { p: PageContext; form: Form; children?: Html | Html[] }) {
  return (
    <form method="post" action={form.to} class="utrecht-form md-form" novalidate>
      <ErrorSummary form={form} lang={p.lang} />
      <input type="hidden" name="_once" value={form.once} />
      {children ?? Object.keys(form.schema.shape).map((name) => <Field p={p} form={form} name={name} />)}
      <div class="utrecht-button-group md-acts">
        <button class="utrecht-button utrecht-button--primary-action md-btn" type="submit">
          {form.words.submit ?? kitWords(p.lang).send}
          <Icon name="verder" />
        </button>
      </div>
    </form>
  )
}

/** What is missing, each a link to its field. */
function ErrorSummary({ form, lang }: { form: Form; lang: Lang }) {
  if (form.errors.length === 0) return null
  return (
    <div class="md-err" role="alert">
      <h2>
        <Icon name="let" size={26} /> {kitWords(lang).missing}
      </h2>
      <ul role="list">
        {form.errors.map(({ field, message }) => (
          <li>
            {field !== undefined && field in form.schema.shape ? (
              <a class="utrecht-link" href={`#${idOf(field)}`}>{`${labelOf(form.words.fields[field], field)}: ${message}`}</a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const idOf = (name: string) => `veld-${name.replaceAll('.', '-')}`
const labelOf = (words: FieldWords | undefined, name: string): string =>
  typeof words === 'string' ? words : (words?.label ?? name)

interface Control {
  readonly id: string
  readonly name: string
  readonly values: readonly string[]
  readonly invalid: boolean
  readonly described: string | undefined
}

/** One declared field: label, hint, error, and the control its schema asks for. */
export function Field({ p, form, name }: { p: PageContext; form: Form; name: string }) {
  const schema = form.schema.shape[name]
  const words = form.words.fields[name]
  const hint = typeof words === 'object' ? words.hint : undefined
  const error = form.errors.find(({ field }) => field === name)?.message
  const id = idOf(name)
  const described = [hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined
  const values = [form.values[name] ?? []].flat()
  const optional = schema.safeParse(undefined).success && baseOf(schema).def.type !== 'boolean'
  const label = (
    <>
      {labelOf(words, name)} {optional && <small>{kitWords(p.lang).optional}</small>}
    </>
  )
  const control: Control = { id, name, values, invalid: error !== undefined, described }
  const options = optionsOf(schema)
  const notes = (
    <>
      {hint && (
        <p class="utrecht-form-field-description" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="utrecht-form-field-error-message" id={`${id}-fout`}>
          <Icon name="let" size={18} /> {error}
        </p>
      )}
    </>
  )
  const outer = `utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`
  if (options) {
    const named = typeof words === 'object' ? (words.options ?? {}) : {}
    return (
      <fieldset class={`utrecht-form-fieldset ${outer}`} id={id} aria-describedby={described}>
        <legend class="utrecht-form-label">{label}</legend>
        {notes}
        {options.list.map((option) => (
          <Option control={control} option={option} label={named[option] ?? option} many={options.many} />
        ))}
      </fieldset>
    )
  }
  if (baseOf(schema).def.type === 'boolean')
    return (
      <div class={outer}>
        {notes}
        <Option control={control} option="on" label={labelOf(words, name)} many />
      </div>
    )
  return (
    <div class={outer}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {notes}
      <Text control={control} schema={schema} />
    </div>
  )
}

function optionsOf(schema: Form['schema']['shape'][string]): { list: readonly string[]; many: boolean } | null {
  const base = baseOf(schema)
  const many = base.def.type === 'array'
  const inner = many && base.def.element ? baseOf(base.def.element) : base
  return inner.def.type === 'enum' ? { list: (inner as unknown as { options: string[] }).options, many } : null
}

const Option = ({ control, option, label, many }: { control: Control; option: string; label: string; many: boolean }) => (
  <label class="md-day" for={`${control.id}-${option}`}>
    <input
      class={
        many
          ? 'utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom'
          : 'utrecht-radio-button utrecht-radio-button--html-input'
      }
      type={many ? 'checkbox' : 'radio'}
      id={`${control.id}-${option}`}
      name={control.name}
      value={option}
      checked={control.values.includes(option)}
    />
    <span>{label}</span>
  </label>
)

function Text({ control, schema }: { control: Control; schema: Form['schema']['shape'][string] }) {
  const base = baseOf(schema) as unknown as {
    def: { type: string; format?: string }
    format?: string | null
    maxLength?: number | null
    meta(): { widget?: string } | undefined
  }
  const widget = base.meta()?.widget
  const shared = {
    id: control.id,
    name: control.name,
    'aria-invalid': control.invalid ? 'true' : undefined,
    'aria-describedby': control.described,
    maxlength: base.maxLength ?? undefined,
  }
  const value = control.values[0] ?? ''
  if (widget === 'textarea' || (base.maxLength ?? 0) > 254)
    return (
      <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={5} {...shared}>
        {value}
      </textarea>
    )
  const type = widget === 'password' ? 'password' : base.format === 'email' ? 'email' : base.format === 'date' ? 'date' : 'text'
  const numeric = base.def.type === 'number' ? 'decimal' : undefined
  return (
    <input
      class="utrecht-textbox utrecht-textbox--html-input"
      type={type}
      inputmode={numeric}
      value={type === 'password' ? '' : value}
      autocomplete={autocomplete(control.name)}
      {...shared}
    />
  )
}

const autocomplete = (name: string) => ({ email: 'username', password: 'current-password', name: 'name' })[name] ?? 'off'
