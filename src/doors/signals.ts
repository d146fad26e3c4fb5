/** One press of Ctrl+C comes to us more than once: from the terminal, from npm, and from whoever started us. Milliseconds. */
const onePress = 1000

/** How long everything may take from the moment that somebody asked to stop; milliseconds. */
const patience = 25_000

/**
 * `signal` is aborted when somebody asks this process to stop: by a signal, by a word to `stop`, or because the process that started it is gone. A
 * second time means at once.
 */
export function askedToStop(): { readonly signal: AbortSignal; stop(): void } {
  const asked = new AbortController()
  let since: number | null = null
  const stop = () => {
    if (since !== null && performance.now() - since > onePress) process.exit(1)
    if (since === null) setTimeout(() => process.exit(1), patience).unref()
    since ??= performance.now()
    asked.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.once('disconnect', stop)
  process.channel?.unref()
  return { signal: asked.signal, stop }
}
