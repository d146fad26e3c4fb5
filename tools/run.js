// Installs the packages when they are absent or not those of the lockfile, then runs what was asked on the pinned Node.
// Usage: node tools/run.js <file.ts> [arguments]   or   node tools/run.js --test [arguments]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = join(root, 'node_modules/node/bin/node')
const read = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return {}
  }
}

/** A package of the lockfile that is not there in that version; to start, those for development may be missing. */
function lacks() {
  const here = read('node_modules/.package-lock.json')
  const starting = process.argv[2] === 'src/main.ts'
  return Object.entries(read('package-lock.json')).some(
    ([path, { version, dev, optional, devOptional }]) =>
      path && !optional && !devOptional && !(dev && starting) && here[path]?.version !== version,
  )
}

if (!existsSync(node) || lacks()) {
  process.stderr.write('Meedoen: packages are being installed…\n')
  const installed = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
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
