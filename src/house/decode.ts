import type { z } from 'zod'

type Def = { type: string; innerType?: Schema; shape?: Record<string, Schema>; element?: Schema }
type Schema = z.ZodType & { def: Def; meta?: () => { widget?: string } | undefined }

/** Forms with more than this are refused before they are read. */
export const mostFields = 500

/** The type below optional, nullable, default and the like. */
export function baseOf(schema: z.ZodType): Schema {
  let inner = schema as Schema
  while (inner.def.innerType) inner = inner.def.innerType
  return inner
}

/**
 * A posted form, a query or command-line flags as the input of a declaration, led by its schema: repeated keys are a list,
 * dotted names nest, an empty field is absent, a checkbox is yes or no, `12,50` euro is 1250 cents, a file stays as it is. Names that start with
 * `_` belong to the door. What the schema does not know is passed on, so that a strict schema can name it. It goes no deeper than the
 * schema does. Null: too many to read, which every schema refuses.
 */
export function decode(schema: z.ZodObject, entries: readonly (readonly [string, string])[]): Record<string, unknown> | null {
  if (entries.length > mostFields) return null
  return decodeObject(
    schema as unknown as Schema,
    entries.filter(([name]) => !name.startsWith('_')),
  )
}

function decodeObject(schema: Schema, entries: readonly (readonly [string, string])[]): Record<string, unknown> {
  const shape = schema.def.shape ?? {}
  const groups = new Map<string, [string, string][]>()
  for (const [name, value] of entries) {
    const [head = '', ...rest] = name.split('.')
    groups.set(head, [...(groups.get(head) ?? []), [rest.join('.'), value]])
  }
  const out: [string, unknown][] = []
  for (const [name, values] of groups) {
    const decoded = Object.hasOwn(shape, name) ? decodeField(baseOf(shape[name]!), values) : values[0]![1]
    if (decoded !== undefined) out.push([name, decoded])
  }
  for (const [name, field] of Object.entries(shape))
    if (!groups.has(name) && baseOf(field).def.type === 'boolean') out.push([name, false])
  // Not set by name: `__proto__` is a field that no schema knows, like any other, and no way to the prototype.
  return Object.fromEntries(out)
}

function decodeField(schema: Schema, values: [string, string][]): unknown {
  if (schema.def.type === 'object') return decodeObject(schema, values)
  if (schema.def.type === 'array') return decodeList(baseOf(schema.def.element!), values)
  return decodeText(schema, values.at(-1)![1])
}

function decodeList(element: Schema, values: [string, string][]): unknown[] {
  if (values.every(([rest]) => rest === ''))
    return values.map(([, text]) => decodeText(element, text)).filter((item) => item !== undefined)
  const rows = new Map<number, [string, string][]>()
  for (const [rest, text] of values) {
    const [index = '', ...tail] = rest.split('.')
    rows.set(Number(index), [...(rows.get(Number(index)) ?? []), [tail.join('.'), text]])
  }
  return [...rows].sort(([x], [y]) => x - y).map(([, row]) => decodeField(element, row))
}

function decodeText(schema: Schema, text: string): unknown {
  if (schema.def.type === 'boolean') return text !== '' && text !== 'false'
  const value = text.replaceAll('\r\n', '\n').trim()
  if (value === '') return undefined
  if (schema.meta?.()?.widget === 'file') return text
  if (schema.def.type !== 'number') return value
  const plain = Number(
    schema.meta?.()?.widget === 'money'
      ? value.replace(/^€\s*/, '').replaceAll('.', '').replace(',', '.')
      : value.replace(',', '.'),
  )
  if (Number.isNaN(plain)) return value
  return schema.meta?.()?.widget === 'money' ? Math.round(plain * 100) : plain
}
