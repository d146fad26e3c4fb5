import type { ColourName } from './model.ts'

/** Fixed colours of the house, against which a municipality's own are measured (look, "Colour"). */
const ink = '#14302e'
const white = '#ffffff'
const paper = '#fffdf8'

/** Contrast of WCAG 2.2 between two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0)
  const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const needs: Record<ColourName, readonly (readonly [against: string, least: number])[]> = {
  spruce: [
    [white, 4.5],
    [paper, 4.5],
  ],
  'spruce-deep': [[white, 4.5]],
  mist: [[ink, 7]],
  sun: [[ink, 7]],
  'sun-soft': [[ink, 7]],
  peach: [[ink, 7]],
  sky: [[ink, 7]],
}

/** The own colours that cannot be read on, or with, the fixed ones. Empty: the theme is accepted. */
export const unreadableColours = (colours: Readonly<Partial<Record<ColourName, string>>>): ColourName[] =>
  (Object.keys(colours) as ColourName[]).filter((name) =>
    needs[name].some(([against, least]) => contrast(colours[name]!, against) < least),
  )
