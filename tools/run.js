// Installs the packages when they are absent or older than the lockfile, then runs what was asked on the pinned Node.
// Usage: node tools/run.js <file.ts> [arguments]   or   node tools/run.js --test [arguments]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = join(root, 'node_modules/node/bin/node')
const changed = (file) => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0)

if (!existsSync(node) || changed('package-lock.json') > changed('node_modules/.package-lock.json') + 2000) {
  process.stderr.write('Meedoen: packages are being installed…\n')
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (installed.status !== 0) process.exit(installed.status ?? 1)
}

const quiet = ['--disable-warning=ExperimentalWarning']
const hook = ['--import', new URL('../src/house/runtime/tsx.js', import.meta.url).href]
const child = spawn(
  node,
  [...quiet, ...hook, ...process.argv.slice(2).map((word) => (word === 'src/main.ts' ? join(root, word) : word))],
  {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)))
