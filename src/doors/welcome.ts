import type { networkInterfaces } from 'node:os'
import { roleNames } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { makeCode, neverOpened } from '../house/installation.ts'
import type { MailRoute } from '../house/mail.ts'
import { zone } from '../house/time.ts'
import { listGemeenten } from '../rooms/basis/gemeenten/index.ts'
import { listDemo } from '../rooms/basis/personen/index.ts'

interface Opened {
  readonly database: Database
  readonly demo: boolean
  /** Where this site is: `MEEDOEN_URL`, or how this machine knows itself. */
  readonly origin: string
  readonly port: number
  /** Where other devices in the network find it, without `MEEDOEN_URL`. */
  readonly nearby: readonly string[]
  readonly mail: MailRoute
}

/** What `npm start` says when the doors are open: the address, who one can be in the demo, and how the installation is run. */
export async function welcome({ database, demo, origin, port, nearby, mail }: Opened): Promise<string> {
  const own = new URL(origin).port === String(port)
  const lines = [`Meedoen staat open op ${origin}${own ? '' : `, en luistert op poort ${port}`}`]
  lines.push(...(demo ? await accounts(database, origin) : [await entrance(database, origin)]))
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

/** The time of day, as it is in the Netherlands. */
const clock = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: zone })

/** The very first time an address to begin at; what is written down at a start is read by others later, so never again. */
const entrance = (database: Database, origin: string): Promise<string> =>
  database.transaction(null, async (db) => {
    const begun = (await listGemeenten(db)).length > 0 || !(await neverOpened(db))
    if (begun) return 'Deze installatie beheren: ./meedoen beheer open geeft een adres.'
    const { secret, until } = await makeCode(db, new Date())
    return `Open dit adres om de installatie te beheren. Het werkt één keer, tot ${clock.format(until).replace(':', '.')} uur: ${origin}/installatie/${secret}`
  })

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
