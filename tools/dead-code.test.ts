import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'

/** The step "dead code" of tools/check.ts, on a house of four files with our own knip.jsonc. */
const folder = mkdtempSync(join(tmpdir(), 'meedoen-dead-code-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
const knip = (...more: string[]) =>
  new Promise<{ code: number; said: string }>((done) =>
    execFile(process.execPath, [resolve('node_modules/.bin/knip'), '--directory', folder, ...more], (error, out, err) =>
      done({ code: Number(error?.code ?? 0), said: out + err }),
    ),
  )

for (const part of ['src/house/runtime', 'src/house/assets/islands', 'tools', 'bench', 'node_modules'])
  mkdirSync(join(folder, part), { recursive: true })
cpSync('knip.jsonc', join(folder, 'knip.jsonc'))
cpSync('tsconfig.json', join(folder, 'tsconfig.json'))
for (const entry of [
  'src/house/runtime/tsx.js',
  'src/house/assets/islands/live.js',
  'tools/check.ts',
  'tools/run.js',
  'bench/main.ts',
])
  write(entry, '')
write('src/main.ts', "import { used } from './part.ts'\nused()\n")
write('src/part.ts', 'export const used = () => 1\n')
const plain = { name: 'planted', type: 'module' }
write('package.json', JSON.stringify(plain))

test('a small house without dead code is clean', async () => {
  const { code, said } = await knip('--no-config-hints')
  assert.equal(code, 0, said)
})

test('planted: an unused file, an unused export and an unused dependency are named', async () => {
  write('src/left.ts', 'export const left = 1\n')
  write('src/part.ts', 'export const used = () => 1\nexport const forgotten = 2\n')
  write('package.json', JSON.stringify({ ...plain, dependencies: { kysely: '0.29.9' } }))
  const { code, said } = await knip('--no-config-hints')
  assert.equal(code, 1)
  for (const named of [/src\/left\.ts/, /forgotten/, /kysely/]) assert.match(said, named)
})

test('planted: an exemption that is no longer needed is a fault', async () => {
  write('package.json', JSON.stringify({ ...plain, dependencies: { 'axe-core': '4.14.1' } }))
  const needed = await knip('--treat-config-hints-as-errors')
  assert.doesNotMatch(needed.said, /^axe-core/m)
  write('src/main.ts', "import 'axe-core'\nimport { used } from './part.ts'\nused()\n")
  const { code, said } = await knip('--treat-config-hints-as-errors')
  assert.equal(code, 1)
  assert.match(said, /^axe-core.*Remove from ignoreDependencies/m)
})
