import { showDate } from '../html/format.ts'
import { texts } from '../texts.ts'
import type { Doc, Figure, Inline, Table } from './model.ts'

/** The plain look all three writers share. Colours as `RRGGBB`, as on the pages. */
export const colours = { ink: '14302E', soft: '47605D', spruce: '0B5A4E', mist: 'E3F0EA', line: 'D8DDD2' } as const

/** A4 with a margin of 2.5 cm; the column in points. */
export const column = { width: 453, height: 620 } as const

/** Sizes of the letters in points; `headings` from level 1. */
export const sizes = { text: 10.5, small: 9, title: 26, subtitle: 14, headings: [18, 14, 12, 10.5] } as const

export const locale = { nl: { language: 'nl', country: 'NL' }, en: { language: 'en', country: 'GB' } } as const

export const words = texts({
  nl: { source: 'Bron', page: 'Pagina', of: 'van' },
  en: { source: 'Source', page: 'Page', of: 'of' },
})

/** The line under the title: who, when, which version. */
export const colophonOf = ({ author, date, version, lang }: Doc): string =>
  [author, showDate(date, lang), version].filter(Boolean).join(' · ')

/** What stands under a picture; the source on its own line. */
export const captionOf = ({ caption, source }: Figure, { lang }: Doc): string =>
  source ? `${caption}\n${words(lang).source}: ${source}` : caption

/** About as many letters fit on a line of a table, its cells' edges left out. */
const letters = 84
/** A cell this short, a date or an amount, stays on one line where there is room. */
const short = 18
const enough = 60
const edges = 3
/** Letters of a head are bold, and so wider. */
const bold = 1.15

/**
 * How a table shares the line among its columns, in parts that add up to 1: each has room for its longest word, then columns of
 * short cells for the whole of them, and what is left goes to who has more to say. So no column runs off the page, and none is a
 * pile of single words. `tight`: there is no room for every word as a whole.
 */
export function columnsOf({ head, rows }: Table): { readonly shares: readonly number[]; readonly tight: boolean } {
  const columns = head.map((title, x) => {
    const texts = [title, ...rows.map((row) => plain(row[x]!))]
    const longestWord = (text: string) => Math.max(...text.split(/\s+/).map(({ length }) => length))
    const word = Math.max(longestWord(title) * bold, ...texts.map(longestWord)) + edges
    const longest = Math.max(...texts.flatMap((text) => text.split('\n')).map(({ length }) => length)) + edges
    const whole = longest <= short + edges ? Math.max(word, longest) : word
    return { word, whole, wanted: Math.max(word, Math.min(longest, enough)) }
  })
  const least = columns.map(({ word }) => word)
  const wholes = columns.map(({ whole }) => whole)
  const wanted = columns.map((each) => each.wanted)
  // At most half of the room for those, or a long text beside them becomes a pile.
  const widths = widened(widened(least, wholes, 1 / 2), wanted)
  return { shares: widths.map((width) => width / sum(widths)), tight: sum(least) > letters }
}

/** The widths on their way to what is wanted, as far as a share of the room left on the line allows. */
function widened(widths: readonly number[], wanted: readonly number[], share = 1): readonly number[] {
  const more = sum(wanted) - sum(widths)
  const part = more > 0 ? Math.min(1, Math.max(0, share * (letters - sum(widths))) / more) : 0
  return widths.map((width, x) => width + part * (wanted[x]! - width))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
/** A row of so few letters stays on one page; a longer one may not fit on any. */
export const staysWhole = (row: readonly Inline[]): boolean => row.every((cell) => plain(cell).length < 250)

const plain = (text: Inline): string =>
  typeof text === 'string'
    ? text
    : text
        .map((run) => (typeof run === 'string' ? run : ['strong', 'em', 'link'].map((key) => run[key as never] ?? '').join('')))
        .join('')

/** Width and height in points, shrunk to the column. Refuses (TypeError) a picture whose size it cannot read. */
export function sizeOf(image: Figure['image']): { readonly width: number; readonly height: number } {
  const [across, down] = 'png' in image ? pixelsOfPng(image.png) : pixelsOfSvg(image.svg)
  if (!(across > 0 && down > 0)) throw new TypeError('a picture without a size')
  const points = Math.min(0.75, column.width / across, column.height / down)
  return { width: Math.round(across * points), height: Math.round(down * points) }
}

function pixelsOfPng(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  if (png.byteLength < 24 || view.getUint32(0) !== 0x89504e47) throw new TypeError('not a PNG')
  return [view.getUint32(16), view.getUint32(20)]
}

function pixelsOfSvg(svg: string): readonly [number, number] {
  const root = svg.match(/<svg\b[^>]*>/)?.[0] ?? ''
  const side = (name: string) => Number(root.match(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`))?.[1])
  const box =
    root
      .match(/\sviewBox="([^"]+)"/)?.[1]
      ?.trim()
      .split(/[\s,]+/) ?? []
  return [side('width') || Number(box[2]), side('height') || Number(box[3])]
}
