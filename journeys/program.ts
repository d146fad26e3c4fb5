import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The real program as a process of its own, as `npm start` runs it: embedded database in `folder`, the demo on, a free port. */
export async function startProgram(folder: string) {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...env } = process.env
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', './src/house/runtime/tsx.js', 'src/main.ts', 'start'],
    { cwd: root, env: { ...env, PORT: '0', MEEDOEN_DATA: folder, MEEDOEN_DEMO: 'on' } },
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let said = ''
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      const open = /http:\/\/localhost:\d+/.exec(said)
      if (open) resolve(open[0])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code, signal) => reject(new Error(`Meedoen did not start (${signal ?? code}): ${said}`)))
  })
  return {
    origin,
    /** Everything it printed. */
    said: () => said,
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
