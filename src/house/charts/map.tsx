import type { PageContext } from '../html/page.ts'
import { safeHref } from '../html/safe-href.ts'
import { Figure, type Source } from './figure.tsx'
import { type Drawn, drawAreas, type Shape } from './map.geometry.ts'
import { chartWords } from './texts.en.ts'

export interface Area {
  readonly name: string
  /** WGS84. */
  readonly shape: Shape
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
  readonly areas: readonly Area[]
  /** Words of the four classes, light to dark. */
  readonly classes?: readonly [string, string, string, string]
  /** Name of the area to outline. */
  readonly chosen?: string
  /** What the map tells, said to whoever cannot see it: "Langst in De Weiden: 9 weken." */
  readonly outcome?: string
  /** Unique when a page has several maps. */
  readonly id?: string
  readonly source: Source
}

const width = 640
const maxHeight = 560

/** Areas of a municipality, drawn on the server. Where a name does not fit stands a number; its name is in the list below. */
export function AreaMap({ p, title, areas, classes, chosen, outcome, id = 'kaart', source }: MapProps) {
  const say = chartWords(p.lang)
  const { height, areas: drawn } = drawAreas(
    areas.map(({ shape }) => shape),
    width,
    maxHeight,
  )
  const placed = areas.map((area, index) => ({ ...area, ...drawn[index]!, no: index + 1 }))
  const named = namesThatFit(placed)
  const links = areas.some(({ href }) => href !== undefined)
  const valued = areas.some(({ value }) => value !== undefined)
  const label = [title, outcome ?? say.mapOf({ count: areas.length }), chosen && say.chosen({ name: chosen })]
    .filter(Boolean)
    .join(' ')
  return (
    <Figure
      p={p}
      source={source}
      table={{
        caption: title,
        columns: [{ label: say.area }, ...(valued ? [{ label: say.value }] : [])],
        rows: areas.map(({ name, value, href }) => [
          href ? (
            <a class="utrecht-link" href={safeHref(href)}>
              {name}
            </a>
          ) : (
            name
          ),
          ...(valued ? [value ?? say.noFigure] : []),
        ]),
      }}
    >
      <svg
        class={named.size < areas.length ? 'md-map md-map--full' : 'md-map'}
        viewBox={`0 0 ${width} ${height}`}
        role={links ? 'group' : 'img'}
        aria-label={label}
      >
        <Patterns id={id} />
        {placed.map(({ d, level, href, name, value }) => {
          const path = <path d={d} class={`k-area k${level ?? ''}`} fill={fillOf(id, level)} />
          return href ? (
            <a href={safeHref(href)} aria-label={value ? `${name}: ${value}` : name}>
              {path}
            </a>
          ) : (
            path
          )
        })}
        {placed.map(({ d, name }) => name === chosen && <path d={d} class="k-sel" />)}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a g takes no focus; table and links say the same. */}
        <g aria-hidden="true">
          {placed.map((area) => (
            <>
              {named.has(area.no) && <Name {...area} />}
              <NumberSign {...area} own={named.has(area.no) ? 'k-small' : ''} />
            </>
          ))}
        </g>
      </svg>
      {classes && <Classes id={id} classes={classes} />}
      <ol class={`md-mapkey${named.size < areas.length ? ' is-needed' : ''}`} aria-label={say.names}>
        {areas.map(({ name, value }) => (
          <li>
            {name}
            {value && `, ${value}`}
          </li>
        ))}
      </ol>
    </Figure>
  )
}

type Placed = Area & Drawn & { readonly no: number }

const widthOf = ({ name, value }: Area) => Math.max(name.length * 9.6, (value?.length ?? 0) * 8.4) + 20
const heightOf = ({ value }: Area) => (value ? 50 : 30)

/** Numbers of the areas whose name fits: inside the picture and clear of every name and number before it. Largest room first. */
function namesThatFit(placed: readonly Placed[]): ReadonlySet<number> {
  const taken = placed.map(({ x, y }) => ({ x, y, w: 26, h: 26 }))
  const fits = new Set<number>()
  for (const area of placed) {
    const box = { x: area.x, y: area.y, w: widthOf(area), h: heightOf(area) }
    const inside = box.x - box.w / 2 > 0 && box.x + box.w / 2 < width
    const free = taken.every(
      (other, index) =>
        index === area.no - 1 ||
        Math.abs(other.x - box.x) > (other.w + box.w) / 2 ||
        Math.abs(other.y - box.y) > (other.h + box.h) / 2,
    )
    if (!inside || !free) continue
    fits.add(area.no)
    taken[area.no - 1] = box
  }
  return fits
}

function Name(area: Placed) {
  const { x, y, name, value } = area
  return (
    <g class="k-long">
      <rect
        class="k-pill"
        x={x - widthOf(area) / 2}
        y={y - heightOf(area) / 2}
        width={widthOf(area)}
        height={heightOf(area)}
        rx="12"
      />
      <text class="k-n" x={x} y={value ? y - 4 : y + 6}>
        {name}
      </text>
      {value && (
        <text class="k-w" x={x} y={y + 17}>
          {value}
        </text>
      )}
    </g>
  )
}

const NumberSign = ({ x, y, no, own }: Placed & { own: string }) => (
  <g class={own || undefined}>
    <circle class="k-pill" cx={x} cy={y} r="15" />
    <text class="k-no" x={x} y={y + 6}>
      {no}
    </text>
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
