import pg from 'pg'

export const channel = 'meedoen'

interface Listener {
  listen(heard: (payload: string) => void): Promise<void>
  close(): Promise<void>
}

/**
 * One connection that hears what happens, for whoever wants to know. A server that restarts takes it along: it comes back by itself, and
 * tells that by an empty payload, because nobody knows what was said in between.
 */
export function openListener(url: string, lost: (error: Error) => void): Listener {
  const hearers: ((payload: string) => void)[] = []
  let client: pg.Client | null = null
  let closing = false
  const tell = (payload: string) => {
    for (const heard of hearers) heard(payload)
  }
  const connect = async () => {
    const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true })
    next.on('error', lost)
    next.on('notification', ({ payload = '' }) => tell(payload))
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
    } catch (error) {
      await next.end().catch(() => {})
      throw error
    }
    next.once('end', again)
    client = next
  }
  const again = () => {
    if (!closing)
      setTimeout(() => {
        if (!closing) connect().then(() => tell(''), again)
      }, 500).unref()
  }
  return {
    listen: async (heard) => {
      hearers.push(heard)
      if (hearers.length === 1) await connect()
    },
    close: async () => {
      closing = true
      await client?.end()
    },
  }
}
