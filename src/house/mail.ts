import { randomUUID } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import { z } from 'zod'
import { ownFolder } from './own-folder.ts'

/** One message to one person, in plain text: everybody can read it, and nothing in it calls home. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
}

export interface MailRoom {
  /** Hands a message over. Throws when that fails: whoever sends tries again later. */
  send(mail: Mail): Promise<void>
  close(): void
}

/** Where mail goes: an SMTP server, or files in a folder when there is none. */
export type MailRoute = { readonly smtp: string; readonly from: string } | { readonly folder: string }

const patience = 20_000

/** Opens the way to the mail server (`smtp://user:password@host:587`), or to a folder in which every message is a file. */
export function openMailRoom(route: MailRoute): MailRoom {
  if ('smtp' in route) {
    const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
    const transport = createTransport({ url: route.smtp, ...timeouts })
    return { send: (mail) => hand(transport, mail, route.from), close: () => transport.close() }
  }
  return { send: async (mail) => keep(route.folder, safe.parse(mail)), close: () => {} }
}

/** An address that is no address, or a subject of several lines, would add recipients or headers: it never leaves. */
const safe = z.object({
  to: z.object({ name: z.string().regex(/^[^\r\n]*$/), address: z.email() }),
  subject: z.string().regex(/^[^\r\n]+$/),
  text: z.string(),
})

async function hand(transport: Transporter, mail: Mail, from: string): Promise<void> {
  await transport.sendMail({ ...safe.parse(mail), from, headers: { 'Auto-Submitted': 'auto-generated' } })
}

/** As a person reads it. The file is whole when it has its name, and only the user who runs Meedoen can read it. */
async function keep(folder: string, { to, subject, text }: Mail): Promise<void> {
  const name = join(ownFolder(folder), `${new Date().toISOString().replaceAll(':', '')}-${randomUUID().slice(0, 8)}`)
  await writeFile(`${name}.part`, `Aan: ${to.name} <${to.address}>\nOnderwerp: ${subject}\n\n${text}`, { mode: 0o600 })
  await rename(`${name}.part`, `${name}.txt`)
}
