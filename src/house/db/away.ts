const journeys = new Set(['connect', 'read', 'write', 'getaddrinfo'])
/** Codes of a database that is not there, or not now: a server that stops, starts or is full, and patience that ran out. */
const codes = new Set([
  // Too many connections, a full disk, no memory.
  '53100',
  '53200',
  '53300',
  // Stopped by an administrator, crashed, starting.
  '57P01',
  '57P02',
  '57P03',
  // Waited too long for a lock, for an answer, for us; two that waited for each other.
  '55P03',
  '57014',
  '25P03',
  '40P01',
  '40001',
  // Read only: a standby, or a disk that went bad.
  '25006',
])

/**
 * Whether something went wrong because the database is away, busy or full, and not because of what was asked: the same again a
 * little later may well do it. Nothing of it was done.
 */
export function isAway(error: unknown): boolean {
  const { code, syscall, message = '' } = error as { code?: string; syscall?: string; message?: string }
  // Files know some of these codes too: only a connection counts.
  if (syscall !== undefined) return journeys.has(syscall)
  if (code !== undefined) return codes.has(code) || code.startsWith('08')
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Connection ended)/.test(
    message,
  )
}
