import { fileURLToPath } from 'node:url'
import { langIn, langOf } from './doors/cli.args.ts'
import type { OwnCommand } from './doors/cli.help.ts'
import { type Ask, askDatabase, done, runCli } from './doors/cli.ts'
import { keep, move, putBack } from './doors/copies.ts'
import { mailTest } from './doors/mail-test.ts'
import { askRunning } from './doors/remote.ts'
import { doorWords } from './doors/texts.en.ts'
import { adviceFor } from './house/advice.ts'
import { FolderInUse } from './house/db/lock.ts'
import { runsAlready } from './house/in-words.ts'
import { standBehind } from './house/pool/behind.ts'
import { program } from './house/program.ts'
import { readSettings, type Settings } from './house/settings.ts'
import { isLang, type Lang } from './house/texts.ts'
import { openExisting } from './open.ts'
import { rooms } from './rooms/index.ts'
import { start } from './start.ts'

// First of all: what this program writes is for the user that runs it.
process.umask(0o077)
// Whoever reads our words may have heard enough: `./meedoen openapi | head -1`.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const root = fileURLToPath(new URL('..', import.meta.url))

/** Reads the environment and does one command line. @returns the exit code. */
async function main(words: readonly string[]): Promise<number> {
  // Only a command that needs them is refused for its settings.
  const settings = () => readSettings(process.env, root, langOn(words))
  const ask: Ask = (...command) => doCommand(settings(), command)
  const own = ownCommands(settings)
  const { code, out, err } = await runCli(words, { rooms, lang: langOf(process.env), ask, own, version: program.version })
  process.stdout.write(out)
  process.stderr.write(err)
  return code
}

/** Of what stands on standard error too, as far as it has words in both. */
function langOn(words: readonly string[]): Lang {
  const { given } = langIn(words)
  return isLang(given) ? given : langOf(process.env)
}

const ownCommands = (settings: () => Settings): OwnCommand[] => [
  {
    words: 'start',
    flags: [{ name: 'new-key', takes: 'nothing' }],
    about: (lang) => `${doorWords(lang).cli.start} ${doorWords(lang).cli.newKey}`,
    run: async ({ values }) => {
      const say = (text: string) => void process.stdout.write(text)
      const given = settings()
      await start(given, { newKey: 'new-key' in values, say, terminal: process.stderr.isTTY }).catch((error) => {
        throw error instanceof FolderInUse ? runsAlready(given.data) : error
      })
      return done('')
    },
  },
  {
    words: 'backup',
    about: (lang) => doorWords(lang).cli.backup,
    run: async () => {
      standBehind()
      return done(`${await keep(settings(), new Date())}\n`)
    },
  },
  {
    words: 'restore',
    file: true,
    flags: [{ name: 'trusted', takes: 'nothing' }],
    about: (lang) => doorWords(lang).cli.restore,
    run: async ({ file, values }, lang) => {
      const where = await putBack(settings(), file!, 'trusted' in values)
      return done(`${doorWords(lang).cli.restored({ where })}\n`)
    },
  },
  {
    words: 'move',
    flags: [{ name: 'to', takes: 'value' }],
    about: (lang) => doorWords(lang).cli.move,
    run: async ({ values }, lang) => {
      const to = values.to?.[0]
      if (!to) return { code: 2, out: '', err: `${doorWords(lang).cli.moveTo}\n` }
      await move(settings(), to, new Date())
      return done(`${doorWords(lang).cli.moved({ data: settings().data })}\n`)
    },
  },
  {
    words: 'mail test',
    flags: [{ name: 'to', takes: 'value' }],
    about: (lang) => doorWords(lang).cli.mail,
    run: ({ values }, lang) => mailTest(values.to?.[0], settings().mail, lang),
  },
]

/** Does one command: on the database itself, or by the running app that has the data folder open. */
async function doCommand(settings: Settings, command: Parameters<Ask>): ReturnType<Ask> {
  try {
    const database = await openExisting(settings)
    return await askDatabase(database, rooms, settings)(...command).finally(() => database.close())
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    return askRunning(settings.data)(...command)
  }
}

/** Ends although something may still be open: after a failure nobody waits for it. */
const end = (code: number) => process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))

try {
  end(await main(process.argv.slice(2)))
} catch (error) {
  const advice = adviceFor(error, langOn(process.argv.slice(2)))
  process.stderr.write(`${advice ?? (error as Error).stack ?? error}\n`)
  end(advice === null ? 1 : 2)
}
