import { z } from 'zod'

type Json = Readonly<Record<string, unknown>>
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** No more years than this between the first and the last that a field takes. */
const mostYears = 400

/**
 * The days and years of an input that somebody may choose without bounds, by dotted name. They would decide over how many years the
 * house walks (house/day.ts): a day is `day` or `dayBetween`, also one that a pattern of its own describes; a year has a smallest and a largest.
 */
export const unboundedIn = (input: z.ZodType): string[] => walk(z.toJSONSchema(input, { io: 'input' }) as Json, [])

function walk(schema: Json, path: readonly string[]): string[] {
  const own = isUnboundedDay(schema) || isUnboundedYear(schema, path.at(-1) ?? '') ? [path.join('.')] : []
  const named = isJson(schema.properties) ? Object.entries(schema.properties) : []
  const within = [schema.items, schema.additionalProperties, ...['anyOf', 'oneOf', 'allOf'].flatMap((key) => schema[key] ?? [])]
  return [
    ...own,
    ...named.flatMap(([name, each]) => (isJson(each) ? walk(each, [...path, name]) : [])),
    ...within.filter(isJson).flatMap((each) => walk(each, path)),
  ]
}

function isUnboundedDay({ type, format, pattern, formatMinimum, formatMaximum }: Json): boolean {
  if (type !== 'string' || (formatMinimum && formatMaximum)) return false
  // A pattern that takes a day and not any other word describes days.
  const fits = (text: string) => new RegExp(String(pattern), 'u').test(text)
  return format === 'date' || format === 'date-time' || (pattern !== undefined && fits('9999-12-31') && !fits('woord'))
}

function isUnboundedYear({ type, minimum, maximum }: Json, name: string): boolean {
  if ((type !== 'integer' && type !== 'number') || !/(?<!per)(year|jaar)$/i.test(name)) return false
  return Number(maximum ?? Number.POSITIVE_INFINITY) - Number(minimum ?? Number.NEGATIVE_INFINITY) > mostYears
}
