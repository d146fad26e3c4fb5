/** The code points a TrueType font has a shape for, from its `cmap` (OpenType 1.9, formats 4 and 12). */
export function codePointsOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 0x636d6170)
  const found = new Set<number>()
  for (let at = 0; at < view.getUint16(cmap + 2); at++) {
    const start = cmap + view.getUint32(cmap + 8 + at * 8)
    const format = view.getUint16(start)
    const ranges = format === 12 ? groupsOf(view, start) : format === 4 ? segmentsOf(view, start) : []
    for (const [first, last] of ranges) for (let point = first; point <= last; point++) found.add(point)
  }
  found.delete(0xffff)
  return found
}

function tableAt(view: DataView, tag: number): number {
  for (let at = 0; at < view.getUint16(4); at++) if (view.getUint32(12 + at * 16) === tag) return view.getUint32(12 + at * 16 + 8)
  throw new TypeError('a font without cmap')
}

const groupsOf = (view: DataView, start: number) =>
  Array.from({ length: view.getUint32(start + 12) }, (_, n) => {
    const at = start + 16 + n * 12
    return [view.getUint32(at), view.getUint32(at + 4)] as const
  })

function segmentsOf(view: DataView, start: number) {
  const count = view.getUint16(start + 6) / 2
  return Array.from({ length: count }, (_, n) => {
    const last = view.getUint16(start + 14 + n * 2)
    return [view.getUint16(start + 16 + (count + n) * 2), last] as const
  })
}
