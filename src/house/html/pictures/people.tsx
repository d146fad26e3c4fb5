const ink = '#14302e'

/** Clothes of the look. */
const coats = {
  spruce: '#0b5a4e',
  water: '#17587f',
  plum: '#6d3a6c',
  coral: '#d4553a',
  sun: '#ffc53d',
  cream: '#fff0c4',
} as const

const skins = { pale: '#f2c9a5', light: '#e8b48a', brown: '#c98d5f', dark: '#8a5a3b' } as const

/** Hair or scarf: what lies behind the face, and over it. */
const heads = {
  short: { over: 'M-12.5-56a12.5 12.5 0 0 1 25 0q-8 1-14-5-4 5-11 5Z' },
  long: {
    behind: 'M-14.5-41V-56a14.5 14.5 0 0 1 29 0V-41Z',
    over: 'M-12.5-54a12.5 12.5 0 0 1 25 0q-14 0-17-8-2 7-8 8Z',
  },
  scarf: {
    behind: 'M-15-45V-57a15 15 0 0 1 30 0V-45q-15 12-30 0Z',
    over: 'M-12.5-54a12.5 12.5 0 0 1 25 0q-12.5-10-25 0Z',
  },
  bun: {
    behind: 'M-5.5-69a5.5 5.5 0 0 1 11 0 5.5 5.5 0 0 1-11 0Z',
    over: 'M-12.5-55a12.5 12.5 0 0 1 25 0q-12.5-9-25 0Z',
  },
} as const

const hairs = { dark: ink, black: '#3a2417', brown: '#5b3a1e', grey: '#bfb8ac', white: '#e9e6e0' } as const

interface Who {
  /** Where the feet stand. */
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly coat: keyof typeof coats
  readonly skin: keyof typeof skins
  readonly hair: keyof typeof heads
  readonly tint?: keyof typeof hairs
  readonly child?: boolean
}

/** Somebody: a circle on an arch, with hair or a scarf and a small smile. */
export function Person({ x, y, scale, coat, skin, hair, tint = 'brown', child }: Who) {
  const head: { readonly behind?: string; readonly over: string } = heads[hair]
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d={`M-20 0V${child ? -14 : -24}a20 20 0 0 1 40 0V0Z`} fill={coats[coat]} />
      <g transform={child ? 'translate(0 10)' : undefined}>
        {head.behind && <path d={head.behind} fill={hairs[tint]} />}
        <circle cy={-55} r={12} fill={skins[skin]} />
        <path d={head.over} fill={hairs[tint]} />
        <path d="M-4-54v.1M4-54v.1" stroke={ink} stroke-width="2.6" stroke-linecap="round" />
        <path d="M-3.5-50q3.5 3.5 7 0" fill="none" stroke={ink} stroke-width="1.5" stroke-linecap="round" />
      </g>
    </g>
  )
}
