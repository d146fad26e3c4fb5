import { isIPv4, isIPv6 } from 'node:net'

/**
 * Who asks, as far as an address tells. `near`: an IPv4 address, or the /64 of an IPv6 address, which is one connection. `wide`: the
 * same for IPv4, and the /56 of an IPv6 address, which is the least that one customer gets. Personal data: in memory only, and
 * elsewhere as a keyed hash (attempts.ts).
 */
export interface Caller {
  readonly near: string
  readonly wide: string
}

/** On the machine itself, or where no address is known. They are one caller together. */
export const nobody: Caller = { near: '', wide: '' }

/** The caller behind an address as a socket or a proxy writes it: perhaps with a port, a zone, or IPv4 inside IPv6. */
export function callerAt(address: string): Caller {
  const bare = address
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '')
  if (!isIPv6(bare)) return isIPv4(bare) ? { near: bare, wide: bare } : nobody
  const groups = groupsOf(bare)
  const inside = ipv4In(groups)
  if (inside) return { near: inside, wide: inside }
  const first = groups.slice(0, 4).map((group) => group.toString(16))
  return { near: `${first.join(':')}::/64`, wide: `${[...first.slice(0, 3), (groups[3]! & 0xff00).toString(16)].join(':')}::/56` }
}

/** The eight numbers of an IPv6 address. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/[\d.]+$/, (last) => (isIPv4(last) ? hexOf(last) : last))
  const [before = [], after] = hex.split('::').map((part) =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16)),
  )
  if (after === undefined) return before
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

const hexOf = (ipv4: string): string => {
  const [a, b, c, d] = ipv4.split('.').map(Number) as [number, number, number, number]
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

/** `::ffff:192.0.2.1`, as a socket that listens on both writes an IPv4 address. */
function ipv4In(groups: readonly number[]): string | null {
  const [high, low] = groups.slice(6) as [number, number]
  if (groups.slice(0, 5).some((group) => group !== 0) || groups[5] !== 0xffff) return null
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
