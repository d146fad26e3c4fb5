import { randomUUID } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import { z } from 'zod'
import { codeOf } from './log-lines.ts'
import { ownFolder } from './own-folder.ts'

/** One message to one person, in plain text: everybody can read it, and nothing in it calls home. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
}

interface Sending {
  /** The same for every try of one message, so that a mailbox that gets it twice can tell. */
  readonly id?: string
  /** Stops it. */
  readonly signal?: AbortSignal
}

export interface MailRoom {
  /** Hands a message over. @returns what the other side answered, in one line. Throws when it was not taken: see `faultOf`. */
  send(mail: Mail, sending?: Sending): Promise<string | undefined>
  close(): void
}

/** Where mail goes: an SMTP server, or files in a folder when there is none. */
export type MailRoute = { readonly smtp: string; readonly from: string } | { readonly folder: string }

/**
 * Opens the way to the mail server (`smtp://user:password@host:587`), or to a folder in which every message is a file. `patience`:
 * how long a server may be silent, in milliseconds; three times that is the end of it, however slowly it goes on talking.
 */
export function openMailRoom(route: MailRoute, patience = 20_000): MailRoom {
  if ('smtp' in route) {
    const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
    const transport = createTransport({ url: route.smtp, ...timeouts })
    return {
      send: (mail, { id, signal } = {}) => {
        const end = AbortSignal.timeout(3 * patience)
        return hand(transport, mail, { from: route.from, id, signal: signal ? AbortSignal.any([signal, end]) : end })
      },
      close: () => transport.close(),
    }
  }
  return { send: async (mail) => keep(route.folder, checked(mail)), close: () => {} }
}

/** An address that is no address, or a subject of several lines, would add recipients or headers: it never leaves. */
const safe = z.object({
  to: z.object({ name: z.string().regex(/^[^\r\n]*$/), address: z.email() }),
  subject: z.string().regex(/^[^\r\n]+$/),
  text: z.string(),
})

function checked(mail: Mail): Mail {
  const { success, data } = safe.safeParse(mail)
  if (!success) throw Object.assign(new Error('this can not be the address or subject of a message'), { code: badMail })
  return data
}
const badMail = 'bad-mail'

interface Handing {
  readonly from: string
  readonly id: string | undefined
  readonly signal: AbortSignal
}

async function hand(transport: Transporter, mail: Mail, { from, id, signal }: Handing): Promise<string | undefined> {
  const domain = /@([^@>]+)>?$/.exec(from)?.[1]
  const { response } = await transport.sendMail({
    ...checked(mail),
    from,
    signal,
    ...(id && { messageId: `<${id}@${domain}>` }),
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  return response
}

/** As a person reads it. The file is whole when it has its name, and only the user who runs Meedoen can read it. @returns which file. */
async function keep(folder: string, { to, subject, text }: Mail): Promise<string> {
  const name = join(ownFolder(folder), `${new Date().toISOString().replaceAll(':', '')}-${randomUUID().slice(0, 8)}`)
  await writeFile(`${name}.part`, `Aan: ${to.name} <${to.address}>\nOnderwerp: ${subject}\n\n${text}`, { mode: 0o600 })
  await rename(`${name}.part`, `${name}.txt`)
  return `${name}.txt`
}

/** Why a message was not taken, as a code (`550`, `ECONNREFUSED`), and whether trying it again can not help. */
export interface Fault {
  readonly code: string
  readonly final: boolean
}

/** About who we are and how we connect: somebody has to set that right, and then the same message goes through. */
const ofTheConnection = ['EAUTH', 'ECONNECTION', 'EPROTOCOL', 'ETLS']
/** The same as an answer to a command: wrong moment, sign in first, in another way. */
const ofTheSession = [503, 530, 534, 535, 538]

/**
 * What `send` threw. Final: the server refused this message or address for good (5xx), or it could never leave. All else passes: a
 * server that is away, busy, too slow or does not let us in.
 */
export function faultOf(thrown: unknown): Fault {
  const { responseCode, cause }: { responseCode?: unknown; cause?: unknown } = Object(thrown)
  const code = codeOf(thrown)
  if (code === badMail) return { code, final: true }
  if (code === 'EABORT' && cause instanceof DOMException && cause.name === 'TimeoutError')
    return { code: 'ETIMEDOUT', final: false }
  if (typeof responseCode !== 'number') return { code, final: code === 'EENVELOPE' || code === 'EMESSAGE' }
  const refused = responseCode >= 500 && !ofTheSession.includes(responseCode)
  return { code: String(responseCode), final: refused && !ofTheConnection.includes(code) }
}
