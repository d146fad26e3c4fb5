import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { earlierIn } from '../src/house/copies/earlier.ts'
import { copyOf } from '../src/house/copies/write.ts'
import { openEarlier } from '../src/house/db/pglite.ts'

/**
 * Keeps what a version that landed left in its data folder, as `db/landed/COMMIT.sql.gz`: its own code makes the demo, and a test restores it
 * with every version to come. `node tools/run.js tools/landed.ts COMMIT`, once for each landing.
 */
const commit = execFileSync('git', ['rev-parse', '--short=7', process.argv[2] ?? 'HEAD'], { encoding: 'utf8' }).trim()
const root = mkdtempSync(join(tmpdir(), 'meedoen-landed-'))
const [code, data] = [join(root, 'code'), join(root, 'data')]
const target = resolve('db', 'landed', `${commit}.sql.gz`)
const node = resolve('node_modules/node/bin/node')

const run = (...words: readonly string[]) =>
  spawn(node, ['--disable-warning=ExperimentalWarning', '--import', './src/house/runtime/tsx.js', 'src/main.ts', ...words], {
    cwd: code,
    env: { PATH: process.env.PATH, MEEDOEN_DATA: data, MEEDOEN_DEMO: 'on', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

try {
  chmodSync(root, 0o755)
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', code, commit])
  symlinkSync(resolve('node_modules'), join(code, 'node_modules'))
  const program = run('start')
  for await (const said of program.stdout) if (String(said).includes('http://')) break
  program.kill('SIGTERM')
  await once(program, 'exit')
  mkdirSync(join(target, '..'), { recursive: true })
  await (existsSync(earlierIn(data)) ? exported() : backedUp())
  process.stdout.write(`${target}\n`)
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', code])
  rmSync(root, { recursive: true, force: true })
}

/** A version of before December 2026 makes no backup that others can read. */
async function exported(): Promise<void> {
  const earlier = (await openEarlier(earlierIn(data)))!
  await pipeline(copyOf(earlier, new Date()), createGzip({ level: 9 }), createWriteStream(target))
  await earlier.close()
}

async function backedUp(): Promise<void> {
  await once(run('backup'), 'exit')
  const backups = join(data, 'backups')
  copyFileSync(join(backups, readdirSync(backups)[0]!), target)
}
