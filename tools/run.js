// Installs the packages when they are absent or not those of the lockfile, then runs what was asked on the pinned Node.
// Usage: node tools/run.js <file.ts> [arguments]   or   node tools/run.js --test [arguments]
// Written so that a Node of years ago can read it, and say that it is too old.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pinned = join(root, 'node_modules/node/bin/node')
const starting = process.argv[2] === 'src/main.ts'
const ownMajor = Number(process.versions.node.split('.')[0])
const neededMajor = 24
const read = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return {}
  }
}

function refuse(line) {
  process.stderr.write(`${line}\n`)
  process.exit(2)
}

/** A package of the lockfile that is not there in that version; to start, those for development may be missing. */
function lacks() {
  const here = read('node_modules/.package-lock.json')
  return Object.entries(read('package-lock.json')).some(
    ([path, { version, dev, optional, devOptional }]) =>
      path && !optional && !devOptional && !(dev && starting) && (!here[path] || here[path].version !== version),
  )
}

function install() {
  process.stderr.write('Meedoen: packages are being installed…\n')
  const installed = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (installed.error) refuse(`the packages of Meedoen cannot be installed: npm does not run (${installed.error.code})`)
  if (installed.status !== 0) process.exit(installed.status || 1)
}

/** The pinned Node; where npm was told to run no install scripts it is not there, and that of the machine does when it is new enough. */
function nodeToRun() {
  if (existsSync(pinned)) return pinned
  if (ownMajor >= neededMajor) return process.execPath
  return refuse(
    `Meedoen runs on Node ${neededMajor}, which npm did not put in node_modules (ignore-scripts?): run npm rebuild node, or use Node ${neededMajor} or newer instead of ${process.version}`,
  )
}

if (ownMajor < 20) refuse(`Meedoen needs Node 20 or newer, and this is ${process.version}`)
if (lacks()) install()
const node = nodeToRun()
const quiet = ['--disable-warning=ExperimentalWarning']
const hook = ['--import', new URL('../src/house/runtime/tsx.js', import.meta.url).href]
const child = spawn(
  node,
  [...quiet, ...hook, ...process.argv.slice(2).map((word) => (word === 'src/main.ts' ? join(root, word) : word))],
  {
    // The channel tells the program when this process is gone, however it went.
    stdio: starting ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` },
  },
)
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const pass = (signal) => child.kill(signal)
for (const signal of signals) process.on(signal, pass)
// npm that is killed tells nobody. A shell that goes away leaves what was meant to stay (nohup).
if (process.env.npm_lifecycle_event) {
  const { ppid } = process
  setInterval(() => process.ppid !== ppid && pass('SIGTERM'), 1000).unref()
}
child.on('exit', (code, signal) => {
  for (const each of signals) process.off(each, pass)
  if (signal) process.kill(process.pid, signal)
  else process.exit(code === null ? 1 : code)
})
