import { setPriority } from 'node:os'

/**
 * Whoever waits for a page goes before this thread from now on. On Linux every thread has a priority of its own; elsewhere it is that of
 * the whole process, so nothing happens.
 */
export function standBehind(): void {
  if (process.platform === 'linux') setPriority(10)
}
