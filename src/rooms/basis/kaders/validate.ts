import { type Edition, type EditionMapping, editionSchema, type Line } from './model.ts'

const lineFaults = (start: string, lines: readonly Line[]): string[] =>
  lines.flatMap(({ key }, index) => (key === `${start}/${index + 1}` ? [] : [`${key} should be ${start}/${index + 1}`]))

/** What is wrong with an edition: shape, a text that lacks a language, a key that does not follow its place, a duty twice. */
export function editionFaults(input: unknown): string[] {
  const parsed = editionSchema.safeParse(input)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const { key, areas, duties } = parsed.data
  const areaFaults = areas.flatMap((area, index) => {
    const own = `${key}/${index + 1}`
    return [
      ...(area.key === own && area.no === index + 1 ? [] : [`${area.key} should be ${own}`]),
      ...lineFaults(`${own}/doel`, area.goals),
      ...lineFaults(`${own}/inzet`, area.volunteerRelations),
    ]
  })
  const keys = duties.map((duty) => duty.key)
  return [
    ...areaFaults,
    ...keys.filter((duty) => !duty.startsWith(`${key}/plicht/`)).map((duty) => `${duty} should start with ${key}/plicht/`),
    ...keys.filter((duty, index) => keys.indexOf(duty) !== index).map((duty) => `${duty} stands twice`),
  ]
}

/** What is wrong with a mapping: an area that would lose its tags, a place that does not exist, a law that is not named. */
export function mappingFaults({ rows }: EditionMapping, from: Edition, to: Edition): string[] {
  const has = ({ areas }: Edition, key: string) => areas.some((area) => area.key === key)
  return [
    ...from.areas.filter(({ key }) => !rows.some((row) => row.from === key)).map(({ key }) => `${key} goes nowhere`),
    ...rows.flatMap((row) => {
      const away = row.relation === 'moved-to-other-law' || row.relation === 'none'
      return [
        ...(has(from, row.from) ? [] : [`${row.from} does not exist`]),
        ...(row.to === null || has(to, row.to) ? [] : [`${row.to} does not exist`]),
        ...(away === (row.to === null) ? [] : [`${row.from}: ${row.relation} does not go with ${row.to}`]),
        ...(row.to === null && row.note === null ? [`${row.from} does not say where it went`] : []),
      ]
    }),
  ]
}
