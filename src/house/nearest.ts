/** The one of these that looks most like what was typed; null when none does. */
export function nearest(typed: string, among: readonly string[], furthest = 0.4): string | null {
  const [best] = among
    .map((each) => ({ each, far: distance(typed, each) / Math.max(typed.length, each.length) }))
    .sort((one, two) => one.far - two.far)
  return best && best.far <= furthest ? best.each : null
}

/** How many signs to change, to add or to take away (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, sign] of [...from].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= to.length; at++)
      next.push(Math.min(next[at - 1]! + 1, row[at]! + 1, row[at - 1]! + (sign === to[at - 1] ? 0 : 1)))
    row = next
  }
  return row[to.length]!
}
