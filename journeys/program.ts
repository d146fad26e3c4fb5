import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Where the project stands. */
export const root = fileURLToPath(new URL('..', import.meta.url))

type Env = Readonly<Record<string, string>>

interface Launched {
  readonly child: ChildProcess
  /** Everything it printed. */
  said(): string
  /** Its exit code, or the signal that ended it, when it is gone. */
  readonly gone: Promise<number | NodeJS.Signals>
  /** Where it is open, as it says; rejects when it ends before that. */
  readonly origin: Promise<string>
}

/** A process that writes down what it says. Settings of this test run are not those of the program. */
export function launch(words: readonly string[], env: Env, options: { cwd?: string; input?: string } = {}): Launched {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, npm_lifecycle_event: ___, LANG: ____, LC_ALL: _____, ...rest } = process.env
  const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('MEEDOEN_')))
  const child = spawn(words[0]!, words.slice(1), { cwd: options.cwd ?? root, env: { ...own, ...env } })
  child.stdin.end(options.input)
  let text = ''
  const origin = Promise.withResolvers<string>()
  // Whoever never asks where it is open, need not hear that it never was.
  origin.promise.catch(() => {})
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk
      const open = /http:\/\/localhost:\d+/.exec(text)
      if (open) origin.resolve(open[0])
    })
  const gone = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once('close', (code, signal) => {
      origin.reject(new Error(`Meedoen did not start (${signal ?? code}): ${text}`))
      resolve(code ?? signal!)
    }),
  )
  return { child, said: () => text, gone, origin: origin.promise }
}

/** The program itself, without what installs its packages. */
export const program = [
  process.execPath,
  ...['--disable-warning=ExperimentalWarning', '--import', './src/house/runtime/tsx.js', 'src/main.ts'],
] as const

/** The real program as a process of its own, as `npm start` runs it: embedded database in `folder`, the demo on, a free port. */
export async function startProgram(folder: string) {
  const { child, said, gone, origin } = launch([...program, 'start'], { PORT: '0', MEEDOEN_DATA: folder, MEEDOEN_DEMO: 'on' })
  return {
    origin: await origin,
    said,
    /** Ends it at once and without a word, as a power cut or the kernel would. */
    async kill() {
      if (!child.kill('SIGKILL')) return
      await gone
    },
    /** Asks it to stop. */
    async stop() {
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** The officer of the demo, signed in for as long as the test takes. */
export async function signIn(origin: string): Promise<Record<string, string>> {
  const page = await (await fetch(`${origin}/lindewaard/demo`)).text()
  const account = /value="([0-9a-f-]{36})"(?:(?!value=)[\s\S])*?Sanne/.exec(page)?.[1]
  assert.ok(account, 'Sanne is at the demo door')
  const response = await fetch(`${origin}/lindewaard/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams({ account }),
  })
  const token = /meedoen-lindewaard=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  assert.ok(token)
  return { authorization: `Bearer ${token}` }
}
