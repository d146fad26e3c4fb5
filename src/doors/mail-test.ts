import { codeOf } from '../house/log-lines.ts'
import { type MailRoute, openMailRoom } from '../house/mail.ts'
import type { Lang } from '../house/texts.ts'
import { whyNotSent } from '../rooms/basis/personen/index.ts'
import type { Printed } from './cli.ts'
import { doorWords } from './texts.en.ts'

/**
 * `./meedoen mail test --to els@gemeente.example`: sends one message by the settings of this installation, and prints in one line
 * what the mail server answered, or where the file is. Ends with 2 when it was not taken: why not in plain words, then as it said it.
 */
export async function mailTest(to: string | undefined, route: MailRoute, lang: Lang, patience?: number): Promise<Printed> {
  const say = doorWords(lang).cli.mailTest
  if (!to) return { code: 2, out: '', err: `${say.noAddress}\n` }
  const room = openMailRoom(route, patience)
  try {
    const answer = await room.send({ to: { name: '', address: to }, subject: say.subject, text: say.text })
    return { code: 0, out: `${answer ?? 'ok'}\n`, err: '' }
  } catch (error) {
    return { code: 2, out: '', err: `${whyNotSent(codeOf(error), lang)} ${answerIn(error)}\n` }
  } finally {
    room.close()
  }
}

/** What the server said, or what went wrong on the way there: for whoever sits at the machine, so an address may be in it. */
function answerIn(error: unknown): string {
  const { response, message }: { response?: unknown; message?: unknown } = Object(error)
  return `${codeOf(error)} ${response ?? message}`.replaceAll(/\s+/g, ' ')
}
