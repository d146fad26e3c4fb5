import { type StdioOptions, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type House = Awaited<ReturnType<typeof openHouse>>

/** The program with a demo in a folder of its own, over HTTP: of this version, or of another one that stands at BENCH_CODE. */
export async function openHouse() {
  const root = resolve(process.env.BENCH_CODE ?? join(import.meta.dirname, '..'))
  const folder = mkdtempSync(join(tmpdir(), 'meedoen-bench-'))
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), MEEDOEN_DATA: folder, MEEDOEN_DEMO: 'on', MEEDOEN_LOG: 'errors' }
  const hook = ['--disable-warning=ExperimentalWarning', '--import', join(root, 'src/house/runtime/tsx.js')]
  const program = (word: string, stdio: StdioOptions) =>
    spawn(process.execPath, [...hook, join(root, 'src/main.ts'), word], { env, stdio, cwd: root })
  const child = program('start', ['ignore', 'ignore', 'inherit'])
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const origin = `http://localhost:${port}`
  for (let tries = 0; !(await fetch(`${origin}/gezond`).catch(() => null))?.ok; tries++) {
    if (tries > 600 || child.exitCode !== null) throw new Error('the program did not start')
    await pause(200)
  }
  return {
    origin,
    /** Of the program that is running. @returns its exit code. */
    backup: () => new Promise<number>((resolve) => program('backup', 'ignore').once('exit', (code) => resolve(code ?? 1))),
    async get(path: string, cookie = ''): Promise<number> {
      const response = await fetch(origin + path, { headers: { cookie } })
      await response.arrayBuffer()
      return response.status
    },
    text: async (path: string, cookie = '') => (await fetch(origin + path, { headers: { cookie } })).text(),
    post: (path: string, body: URLSearchParams | FormData, cookie = '') =>
      fetch(origin + path, { method: 'POST', body, redirect: 'manual', headers: { cookie, origin } }),
    async close() {
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** What a browser would send back. */
export const cookiesOf = ({ headers }: Response): string =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')

/** Signs in as somebody of the demo. @returns the cookies. */
export async function enter(house: House, name: string): Promise<string> {
  const page = await house.text('/lindewaard/demo')
  const before = page.slice(0, page.indexOf(name))
  const account = [...before.matchAll(/name="account" value="([0-9a-f-]{36})"/g)].at(-1)?.[1] ?? ''
  return cookiesOf(await house.post('/lindewaard/demo', new URLSearchParams({ account })))
}
