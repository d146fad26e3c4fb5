/** What a worker can be asked, for the tests. */
export const add = (one: number, other: number): number => one + other

let asked = 0
/** How often this very worker was asked. */
export const count = (): number => ++asked

/** Never comes to an end. */
export function spin(): never {
  for (;;) asked++
}

/** Takes all memory there is. */
export function hoard(): number {
  const all: string[][] = []
  for (;;) all.push(Array.from({ length: 100_000 }, (_, n) => `${n} ${all.length}`))
}

export function fail(message: string): never {
  throw new RangeError(message)
}

/** The thread itself dies. */
export const die = (): never => process.exit(3)

/** Fails where nobody waits for it. */
export function stumble(): Promise<never> {
  setTimeout(() => fail('later'))
  return new Promise(() => {})
}

/** Something that cannot leave a thread. */
export const secretive = (): (() => number) => () => 1

/** Until somebody lets go: the first number of the shared memory is no longer 0. */
export const hold = (shared: Int32Array): void => void Atomics.wait(shared, 0, 0)
