import { AsyncLocalStorage, createHook } from 'node:async_hooks'

/** One transaction that is open: what was waited for in it that is not the database. */
interface Open {
  over: boolean
  readonly slow: string[]
}

const open = new AsyncLocalStorage<Open>()

/**
 * Runs `work` as the inside of a transaction. Throws when it stands in another one, which would need a second connection while it
 * holds the first; and, where `watchTransactions` is on, when it waited for anything but the database.
 */
export async function asInside<T>(work: () => Promise<T>): Promise<T> {
  mustBeOutside('a second transaction')
  const here: Open = { over: false, slow: [] }
  try {
    const value = await open.run(here, work)
    if (here.slow.length > 0) throw new Error(`waited inside a transaction for ${here.slow.join('\n')}`)
    return value
  } finally {
    here.over = true
  }
}

/**
 * Slow work begins with this: inside a transaction it would keep a connection, and the rows it locked, from everybody else. Throws
 * there.
 */
export function mustBeOutside(what: string): void {
  const here = open.getStore()
  if (here && !here.over) throw new Error(`${what} inside a transaction`)
}

/** What the database, promises, and the quick parts of cryptography need of Node. Anything else (files, network, timers, threads) is slow. */
const own = new Set([
  'TickObject',
  'Microtask',
  'Immediate',
  'WRITEWRAP',
  'SHUTDOWNWRAP',
  'RANDOMBYTESREQUEST',
  'HASHREQUEST',
  'SIGNREQUEST',
])
let watching = false

/** For tests: from now on a transaction that waits for a file, a timer, the network or a thread fails, with where it did. */
export function watchTransactions(): void {
  if (watching) return
  watching = true
  const init = (_: number, type: string) => {
    const here = open.getStore()
    if (here && !here.over && !own.has(type)) here.slow.push(`${type}${new Error().stack?.split('\n').slice(2, 12).join('\n')}`)
  }
  // Promises are many and never what is waited for in the end.
  createHook({ init, trackPromises: false }).enable()
}
