import type { networkInterfaces } from 'node:os'
import { roleNames } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { MailRoute } from '../house/mail.ts'
import { listGemeenten } from '../rooms/basis/gemeenten/index.ts'
import { listDemo } from '../rooms/basis/personen/index.ts'

interface Opened {
  readonly database: Database
  readonly demo: boolean
  /** `MEEDOEN_URL`, or how this machine knows itself. */
  readonly origin: string
  /** Where other devices in the network find it, without `MEEDOEN_URL`. */
  readonly nearby: readonly string[]
  readonly secret: string
  readonly mail: MailRoute
}

/** What `npm start` says when the doors are open: the address, who one can be in the demo, and where the installation is run. */
export async function welcome({ database, demo, origin, nearby, secret, mail }: Opened): Promise<string> {
  const lines = [`Meedoen staat open op ${origin}`]
  if (demo) lines.push(...(await accounts(database, origin)))
  else lines.push(`Deze installatie beheren, alleen voor u: ${origin}/installatie/${secret}`)
  if (nearby.length > 0)
    lines.push(`Telefoons in hetzelfde netwerk komen binnen op ${nearby.join(' of ')}. Voor anderen: zet MEEDOEN_URL.`)
  if ('folder' in mail) lines.push(`Er is geen mailserver ingesteld. Berichten komen als bestand in ${mail.folder}`)
  return `${lines.join('\n')}\n`
}

/** The numbers that this machine has in its networks, for people to type: no longer ones (IPv6). */
export const addressesIn = (networks: ReturnType<typeof networkInterfaces>): string[] =>
  Object.values(networks).flatMap((each = []) =>
    each.flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? [address] : [])),
  )

async function accounts(database: Database, origin: string): Promise<string[]> {
  const lines: string[] = []
  for (const { id, slug, name } of await database.transaction(null, listGemeenten)) {
    const people = await database.transaction(id, (db) => listDemo(db, id))
    if (people.length === 0) continue
    lines.push('', `${name}: wees met één klik een van deze bedachte mensen op ${origin}/${slug}/demo`)
    for (const person of people) lines.push(`  ${person.name.padEnd(10)} ${roleNames[person.role].nl}`)
  }
  return [...lines, '']
}
