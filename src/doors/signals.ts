/** One press of Ctrl+C comes to us more than once: from the terminal, from npm, and from whoever started us. Milliseconds. */
const onePress = 1000

/** How long everything may take from the moment that somebody asked to stop; milliseconds. */
const patience = 25_000

/**
 * Resolves when somebody asks this process to stop: by a signal, or because the process that started it is gone. A second time means
 * at once.
 */
export function askedToStop(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let since: number | null = null
  const asked = () => {
    if (since !== null && performance.now() - since > onePress) process.exit(1)
    if (since === null) setTimeout(() => process.exit(1), patience).unref()
    since ??= performance.now()
    resolve()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked)
  process.once('disconnect', asked)
  process.channel?.unref()
  return promise
}
