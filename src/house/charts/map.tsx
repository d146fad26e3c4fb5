import type { PageContext } from '../html/page.ts'
import { safeHref } from '../html/safe-href.ts'
import { Figure, type Source } from './figure.tsx'
import { type Drawn, width } from './map.geometry.ts'
import { type Label, type LabelSize, placeLabels } from './map.labels.ts'
import { chartWords } from './texts.en.ts'

export interface Area {
  readonly name: string
  /** As `drawAreas` drew it. */
  readonly drawn: Drawn
  /** From light to dark: 0 is best, 2 has dots, 3 has stripes. Absent: the map only shows where it is. */
  readonly level?: 0 | 1 | 2 | 3
  /** What there is to say about it, with its unit: "6 weken". Absent: no figure. */
  readonly value?: string
  readonly href?: string
}

interface MapProps {
  readonly p: PageContext
  /** What the map means: "Hoe lang wacht u op een maatje?" */
  readonly title: string
  /** Of the picture, from `drawAreas`. */
  readonly height: number
  readonly areas: readonly Area[]
  /** Words of the four classes, light to dark. */
  readonly classes?: readonly [string, string, string, string]
  /** Name of the area to outline. */
  readonly chosen?: string
  /** What the map tells, said to whoever cannot see it: "Langst in De Weiden: 9 weken." */
  readonly outcome?: string
  /**
   * Where the names of numbered areas stand: in a list `below` the map, or in the page's own list (`elsewhere`), numbered from 1 in
   * the order of the areas. `none`: no numbers; the map only shows where the chosen area lies.
   */
  readonly numbers?: 'below' | 'elsewhere' | 'none'
  /** Unique when a page has several maps. */
  readonly id?: string
  readonly source: Source
}

/** More areas than this are too many to walk through with the keyboard: the list below has the same links. */
const many = 20

/** As it is on a desk, and on a phone, where the picture is little more than half as wide. */
const sizesFor = (count: number, numbered: boolean): { readonly desk: LabelSize; readonly phone: LabelSize } => ({
  desk: { letter: 9.6, line: 20, padding: 10, number: numbered ? { w: 22, h: 18 } : null },
  phone: {
    letter: 16.5,
    line: 32,
    padding: 12,
    number: numbered ? (count > many ? { w: 30, h: 23 } : { w: 36, h: 29 }) : null,
  },
})

/**
 * Areas of a municipality, as they were drawn when their shapes were written. Where a name does not fit stands a number, and where that does not fit nothing:
 * every name is in the list below, and in the table.
 */
export function AreaMap({
  p,
  title,
  height,
  areas,
  classes,
  chosen,
  outcome,
  numbers = 'below',
  id = 'kaart',
  source,
}: MapProps) {
  const say = chartWords(p.lang)
  const placed = areas.map((area) => ({ ...area, ...area.drawn }))
  const sizes = sizesFor(areas.length, numbers !== 'none')
  const desk = placeLabels(placed, sizes.desk, { width, height }, chosen)
  const phone = placeLabels(placed, sizes.phone, { width, height }, chosen)
  const links = areas.some(({ href }) => href !== undefined)
  const valued = areas.some(({ value }) => value !== undefined)
  const label = [title, outcome ?? say.mapOf({ count: areas.length }), chosen && say.chosen({ name: chosen })]
    .filter(Boolean)
    .join(' ')
  return (
    <Figure
      p={p}
      source={source}
      summary={valued ? undefined : say.allNames}
      table={{
        caption: title,
        columns: [{ label: say.area }, ...(valued ? [{ label: say.value }] : [])],
        rows: areas.map((area) => [<Named {...area} />, ...(valued ? [area.value ?? say.noFigure] : [])]),
      }}
    >
      <svg class="md-map" viewBox={`0 0 ${width} ${height}`} role={links ? 'group' : 'img'} aria-label={label}>
        <Patterns id={id} />
        {placed.map(({ d, level, href, name, value }) => {
          const path = (
            <path d={d} class={`k-area ${classOf(level, name === chosen)}`} fill={fillOf(id, level)}>
              <title>{name}</title>
            </path>
          )
          return href ? (
            <a
              href={safeHref(href)}
              aria-label={value ? `${name}: ${value}` : name}
              tabindex={areas.length > many ? -1 : undefined}
            >
              {path}
            </a>
          ) : (
            path
          )
        })}
        {placed.map(({ d, name }) => name === chosen && <path d={d} class="k-sel" />)}
        <Labels areas={areas} labels={desk} on="desk" />
        <Labels areas={areas} labels={phone} on={areas.length > many ? 'phone k-many' : 'phone'} />
      </svg>
      {classes && <Classes id={id} classes={classes} />}
      {numbers === 'below' && (
        <ol class={`md-mapkey${needsKey(desk) ? ' on-desk' : ''}${needsKey(phone) ? ' on-phone' : ''}`} aria-label={say.names}>
          {areas.map((area) => (
            <li>
              <Named {...area} />
              {area.value && `, ${area.value}`}
            </li>
          ))}
        </ol>
      )}
    </Figure>
  )
}

const needsKey = (labels: readonly (Label | null)[]) => labels.some((label) => label?.shows !== 'name')

const Named = ({ name, href }: Area) =>
  href ? (
    <a class="utrecht-link" href={safeHref(href)}>
      {name}
    </a>
  ) : (
    <span>{name}</span>
  )

const classOf = (level: Area['level'], chosen: boolean) => (level !== undefined ? `k${level}` : chosen ? 'k-chosen' : 'k-plain')

/** What stands in the picture; hidden from whoever cannot see it, because table and links say the same. */
const Labels = ({ areas, labels, on }: { areas: readonly Area[]; labels: readonly (Label | null)[]; on: string }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a g takes no focus.
  <g aria-hidden="true" class={`k-${on}`}>
    {areas.map(({ name, value }, index) => {
      const label = labels[index]
      if (!label) return null
      const { shows, x, y, w, h } = label
      if (shows === 'number')
        return (
          <text class="k-no" x={x} y={y} dy=".36em">
            {index + 1}
          </text>
        )
      return (
        <>
          <rect class="k-pill" x={x - w / 2} y={y - h / 2} width={w} height={h} rx="12" />
          <text class="k-n" x={x} y={value ? y - h / 5 : y} dy=".36em">
            {name}
          </text>
          {value && (
            <text class="k-w" x={x} y={y + h / 5} dy=".36em">
              {value}
            </text>
          )}
        </>
      )
    })}
  </g>
)

/** Dots and stripes, so that the two worst classes do not lean on colour alone. */
const Patterns = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-dots`} width="12" height="12" patternUnits="userSpaceOnUse">
      <rect width="12" height="12" fill="#f4a083" />
      <circle cx="4" cy="4" r="1.8" fill="#b93a22" />
    </pattern>
    <pattern id={`${id}-stripes`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="9" height="9" fill="#b93a22" />
      <path d="M0 0V9" stroke="#d4694f" stroke-width="5" />
    </pattern>
  </defs>
)

const fillOf = (id: string, level: Area['level']) =>
  level === 2 ? `url(#${id}-dots)` : level === 3 ? `url(#${id}-stripes)` : undefined

const Classes = ({ id, classes }: { id: string; classes: readonly string[] }) => (
  <ul class="md-klegend" role="list">
    {classes.map((words, level) => (
      <li>
        <svg width="34" height="22" aria-hidden="true">
          <rect class={`k${level}`} x="1" y="1" width="32" height="20" rx="6" fill={fillOf(id, level as Area['level'])} />
        </svg>
        {words}
      </li>
    ))}
  </ul>
)
