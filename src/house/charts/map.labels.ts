import type { Spot } from './map.geometry.ts'

/** Sizes in units of the picture. A number is a bare figure; a name stands on a light label with what there is to say below it. */
export interface LabelSize {
  readonly letter: number
  readonly line: number
  readonly padding: number
  /** Null: names only. */
  readonly number: { readonly w: number; readonly h: number } | null
}

export interface Labelled {
  readonly name: string
  readonly value?: string
  readonly spots: readonly Spot[]
}

export interface Label {
  readonly shows: 'name' | 'number'
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/**
 * A label for each area, none over another and all inside the picture: its name where that fits, else its number, else nothing
 * (null), because the list below carries every name. `first` is the area that goes before the others.
 */
export function placeLabels(
  areas: readonly Labelled[],
  size: LabelSize,
  picture: { readonly width: number; readonly height: number },
  first?: string,
): readonly (Label | null)[] {
  const labels: (Label | null)[] = areas.map(() => null)
  const order = areas.map((_, index) => index).sort((one, other) => rank(areas[other]!, first) - rank(areas[one]!, first))
  // By square of the picture, so that a label is held against those beside it and not against all of them.
  const squares = new Map<number, Set<number>>()
  const isFree = (box: Box, index: number) =>
    squaresOf(box).every((square) => [...(squares.get(square) ?? [])].every((at) => at === index || apart(labels[at]!, box)))
  const put = (label: Label, index: number) => {
    const before = labels[index]
    if (before) for (const square of squaresOf(before)) squares.get(square)?.delete(index)
    for (const square of squaresOf(label)) squares.set(square, (squares.get(square) ?? new Set()).add(index))
    labels[index] = label
  }
  const place = (index: number, shows: Label['shows'], w: number, h: number, fits: (spot: Spot) => boolean) => {
    const free = ({ x, y }: Spot) =>
      x - w / 2 > 0 && x + w / 2 < picture.width && y - h / 2 > 0 && y + h / 2 < picture.height && isFree({ x, y, w, h }, index)
    const spot = areas[index]!.spots.find((each) => fits(each) && free(each))
    if (spot) put({ shows, x: spot.x, y: spot.y, w, h }, index)
  }
  if (size.number) for (const index of order) place(index, 'number', size.number.w, size.number.h, () => true)
  for (const index of order) {
    const { name, value } = areas[index]!
    const w = Math.max(name.length, value?.length ?? 0) * size.letter + 2 * size.padding
    // A name may lean over the border of its area, not lie on another one.
    place(index, 'name', w, size.line * (value ? 2 : 1) + size.padding, ({ room }) => w / 2 <= 1.6 * room)
  }
  return labels
}

const rank = ({ name, spots }: Labelled, first: string | undefined) => (name === first ? 1e6 : spots[0]!.room)

type Box = Omit<Label, 'shows'>
const square = 48
/** The squares of the picture that a label touches. */
function squaresOf({ x, y, w, h }: Box): number[] {
  const found: number[] = []
  const at = (place: number) => Math.floor(place / square)
  for (let column = at(x - w / 2); column <= at(x + w / 2); column++)
    for (let row = at(y - h / 2); row <= at(y + h / 2); row++) found.push(column * 1000 + row)
  return found
}

const apart = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) >= (one.w + other.w) / 2 || Math.abs(one.y - other.y) >= (one.h + other.h) / 2
