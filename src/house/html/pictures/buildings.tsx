const sun = '#ffc53d'

/** Roofs of a Dutch street, for a house `w` wide. They start at the left eave. */
const roofs = {
  point: (w: number) => `l${w / 2} ${-0.55 * w} ${w / 2} ${0.55 * w}Z`,
  step: (w: number) => {
    const s = 0.14 * w
    const up = `v${-s}h${s}`.repeat(3)
    const down = `v${s}h${s}`.repeat(2)
    return `${up}v${-0.12 * w}h${0.16 * w}v${0.12 * w}h${s}${down}v${s}Z`
  },
  bell: (w: number) =>
    `c${0.18 * w} 0 ${0.14 * w} ${-0.5 * w} ${0.32 * w} ${-0.5 * w}q0 ${-0.2 * w} ${0.18 * w} ${-0.2 * w}t${0.18 * w} ${0.2 * w}c${0.18 * w} 0 ${0.14 * w} ${0.5 * w} ${0.32 * w} ${0.5 * w}Z`,
  round: (w: number) => `a${w / 2} ${w / 2} 0 0 1 ${w} 0Z`,
} as const
export type Roof = keyof typeof roofs

interface HouseProps {
  readonly x: number
  /** Height of the eaves, measured down the picture; the house stands on `ground`. */
  readonly y: number
  readonly w: number
  readonly ground: number
  readonly roof: Roof
  /** A colour, or the class of one that follows the theme. */
  readonly wall: { readonly fill: string; readonly top: string } | { readonly class: string }
  readonly windows?: { readonly columns: 2 | 3; readonly rows: number; readonly fill: string }
}

export function House({ x, y, w, ground, roof, wall, windows }: HouseProps) {
  const own = 'class' in wall
  const middle = x + w / 2
  return (
    <g class={own ? wall.class : undefined}>
      <path d={`M${x} ${y - 0.5}h${w}V${ground}h${-w}Z`} fill={own ? undefined : wall.fill} />
      <path d={`M${x} ${y}${roofs[roof](w)}`} fill={own ? undefined : wall.top} />
      {windows && <path d={panes({ x, y, w, ...windows })} fill={windows.fill} />}
      <path
        class={own ? 'st-door' : undefined}
        d={`M${middle - 11} ${ground}v-26a11 11 0 0 1 22 0v26Z`}
        fill={own ? undefined : '#14302e'}
      />
      <circle cx={middle + 5} cy={ground - 14} r="1.8" fill={sun} />
    </g>
  )
}

/** Arched windows in rows: two or three beside each other, 44 apart in height. */
function panes({ x, y, w, columns, rows }: { x: number; y: number; w: number; columns: 2 | 3; rows: number }): string {
  const [lefts, r] = columns === 2 ? [[0.2, 0.56], 0.12 * w] : [[0.14, 0.42, 0.7], 0.08 * w]
  return Array.from({ length: rows }, (_, row) => y + 38 + 44 * row)
    .flatMap((foot) => lefts.map((left) => `M${x + left * w} ${foot}v${r - 28}a${r} ${r} 0 0 1 ${2 * r} 0v${28 - r}Z`))
    .join('')
}

interface TreeProps {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly crown?: string
  readonly class?: string
}

/** A lime tree, its crown a heart. */
export const Tree = ({ x, y, scale, crown = '#4f8f4a', class: own }: TreeProps) => (
  <g transform={`translate(${x} ${y}) scale(${scale})`} class={own}>
    <path class={own && 'st-trunk'} d="M-3.5 0h7L2-60h-4Z" fill={own ? undefined : '#7a5a3c'} />
    <path d="M0-28C-34-46-44-72-34-90c9-15 27-12 34 3 7-15 25-18 34-3 10 18 0 44-34 62Z" fill={own ? undefined : crown} />
  </g>
)
