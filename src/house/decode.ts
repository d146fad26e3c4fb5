import type { z } from 'zod'

type Def = { type: string; innerType?: Schema; shape?: Record<string, Schema>; element?: Schema }
type Schema = z.ZodType & { def: Def; meta?: () => { widget?: string } | undefined }

/** Forms larger or deeper than this are refused before they are read. */
const limits = { fields: 500, depth: 4 }

/** The type below optional, nullable, default and the like. */
export function baseOf(schema: z.ZodType): Schema {
  let inner = schema as Schema
  while (inner.def.innerType) inner = inner.def.innerType
  return inner
}

/**
 * A posted form, a query or command-line flags as the input of a declaration, led by its schema: repeated keys are a list,
 * dotted names nest, an empty field is absent, a checkbox is yes or no, `12,50` euro is 1250 cents, a file stays as it is. Names that start with
 * `_` belong to the door. What the schema does not know is passed on, so that a strict schema can name it.
 */
export function decode(schema: z.ZodObject, entries: readonly (readonly [string, string])[]): Record<string, unknown> {
  if (entries.length > limits.fields) throw new RangeError('too many fields')
  return decodeObject(
    schema as unknown as Schema,
    entries.filter(([name]) => !name.startsWith('_')),
    0,
  )
}

function decodeObject(schema: Schema, entries: readonly (readonly [string, string])[], depth: number): Record<string, unknown> {
  if (depth > limits.depth) throw new RangeError('nested too deep')
  const shape = schema.def.shape ?? {}
  const groups = new Map<string, [string, string][]>()
  for (const [name, value] of entries) {
    const [head = '', ...rest] = name.split('.')
    if (head === '__proto__' || head === 'constructor') throw new RangeError('no such field')
    groups.set(head, [...(groups.get(head) ?? []), [rest.join('.'), value]])
  }
  const out: Record<string, unknown> = {}
  for (const [name, values] of groups) {
    const field = shape[name]
    const decoded = field ? decodeField(baseOf(field), values, depth + 1) : values[0]![1]
    if (decoded !== undefined) out[name] = decoded
  }
  for (const [name, field] of Object.entries(shape))
    if (!groups.has(name) && baseOf(field).def.type === 'boolean') out[name] = false
  return out
}

function decodeField(schema: Schema, values: [string, string][], depth: number): unknown {
  if (schema.def.type === 'object') return decodeObject(schema, values, depth)
  if (schema.def.type === 'array') return decodeList(baseOf(schema.def.element!), values, depth)
  return decodeText(schema, values.at(-1)![1])
}

function decodeList(element: Schema, values: [string, string][], depth: number): unknown[] {
  if (values.every(([rest]) => rest === ''))
    return values.map(([, text]) => decodeText(element, text)).filter((item) => item !== undefined)
  const rows = new Map<number, [string, string][]>()
  for (const [rest, text] of values) {
    const [index = '', ...tail] = rest.split('.')
    rows.set(Number(index), [...(rows.get(Number(index)) ?? []), [tail.join('.'), text]])
  }
  return [...rows].sort(([x], [y]) => x - y).map(([, row]) => decodeField(element, row, depth + 1))
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
