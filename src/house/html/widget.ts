import type { z } from 'zod'

/** What a field looks like, read from its schema. Sizes in characters. */
export type Widget =
  | {
      readonly kind: 'line'
      readonly type: 'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'time'
      readonly inputmode?: 'numeric' | 'decimal'
      readonly max?: number
      /** The first and the last day there is to choose. */
      readonly days?: { readonly min: string; readonly max: string }
      readonly size: 'short' | 'normal'
    }
  | { readonly kind: 'long'; readonly max?: number }
  | { readonly kind: 'money' }
  | { readonly kind: 'options'; readonly options: readonly string[]; readonly as: 'radio' | 'checkbox' | 'select' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'file' }
  | { readonly kind: 'hidden' }

/** What a schema may say in `.meta()` when its type does not say enough. */
interface Meta {
  readonly widget?: 'textarea' | 'password' | 'money' | 'tel' | 'file' | 'hidden' | 'select' | 'radio'
  readonly autocomplete?: string
  /** Of a day: see house/day.ts. */
  readonly formatMinimum?: string
  readonly formatMaximum?: string
  /** A draft may be saved without it, but it is not optional in the end. */
  readonly needed?: true
}

interface Inner {
  readonly def: { readonly type: string; readonly innerType?: z.ZodType; readonly element?: z.ZodType; readonly in?: z.ZodType }
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly options?: readonly string[]
  readonly values?: ReadonlySet<unknown>
  readonly format?: string | null
  readonly maxLength?: number | null
  meta(): Meta | undefined
}

const longFrom = 200
const radiosUpTo = 6

/** A schema without its wrappers (optional, nullable, default, pipe), and what they say about themselves. */
function unwrap(schema: z.ZodType): { readonly inner: Inner; readonly meta: Meta } {
  let inner = schema as unknown as Inner
  let meta: Meta = inner.meta() ?? {}
  for (let next = inner.def.innerType ?? inner.def.in; next; next = inner.def.innerType ?? inner.def.in) {
    inner = next as unknown as Inner
    meta = { ...inner.meta(), ...meta }
  }
  return { inner, meta }
}

/** The schema of a dotted name: `questions.3.note` inside `{ questions: [{ note }] }`. Undefined when there is none. */
export const schemaAt = (form: z.ZodType, name: string): z.ZodType | undefined =>
  name.split('.').reduce<z.ZodType | undefined>((schema, part) => {
    if (!schema) return undefined
    const { inner } = unwrap(schema)
    const own = inner.shape && Object.hasOwn(inner.shape, part) ? inner.shape[part] : undefined
    return own ?? (/^\d+$/.test(part) ? inner.def.element : undefined)
  }, form)

/** A field that may stay empty. A checkbox never has to be on, so it is not called optional. */
export function isOptional(schema: z.ZodType): boolean {
  const { inner, meta } = unwrap(schema)
  return inner.def.type !== 'boolean' && !meta.needed && schema.safeParse(undefined).success
}

export function widgetOf(schema: z.ZodType): Widget {
  const { inner, meta } = unwrap(schema)
  if (meta.widget === 'hidden' || meta.widget === 'file') return { kind: meta.widget }
  if (inner.def.type === 'boolean') return { kind: 'yes' }
  if (inner.def.type === 'array') return { kind: 'options', options: optionsOf(unwrap(inner.def.element!).inner), as: 'checkbox' }
  const options = optionsOf(inner)
  if (options.length > 0) return { kind: 'options', options, as: oneOf(options, meta) }
  if (meta.widget === 'money') return { kind: 'money' }
  if (inner.def.type === 'number')
    return { kind: 'line', type: 'text', inputmode: inner.format === 'safeint' ? 'numeric' : 'decimal', size: 'short' }
  const max = inner.maxLength ?? undefined
  if (meta.widget === 'textarea' || (max ?? 0) > longFrom) if (!lineTypeOf(inner, meta)) return { kind: 'long', max }
  const type = lineTypeOf(inner, meta) ?? 'text'
  const days = meta.formatMinimum && meta.formatMaximum && { min: meta.formatMinimum, max: meta.formatMaximum }
  const size = type === 'date' || type === 'time' || (max ?? 99) <= 12 ? 'short' : 'normal'
  return { kind: 'line', type, max, size, ...(days && { days }) }
}

const oneOf = (options: readonly string[], { widget }: Meta) =>
  widget === 'select' || (widget !== 'radio' && options.length > radiosUpTo) ? 'select' : 'radio'

const optionsOf = ({ def, options, values }: Inner): readonly string[] =>
  def.type === 'enum' ? (options ?? []) : def.type === 'literal' ? [...(values ?? [])].map(String) : []

function lineTypeOf({ format }: Inner, { widget }: Meta) {
  if (widget === 'password' || widget === 'tel') return widget
  return format === 'email' || format === 'url' || format === 'date' || format === 'time' ? format : undefined
}

/** What a browser may fill in for somebody (WCAG 1.3.5). Others stay untouched. */
export function autocompleteOf(schema: z.ZodType, name: string): string | undefined {
  const { inner, meta } = unwrap(schema)
  if (meta.autocomplete) return meta.autocomplete
  if (meta.widget === 'password') return 'current-password'
  if (meta.widget === 'tel') return 'tel'
  return inner.format === 'email' && name === 'email' ? 'email' : undefined
}
