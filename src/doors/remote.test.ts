import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { CannotOpen } from '../house/db/cannot-open.ts'
import { ownFolder } from '../house/own-folder.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { signIn } from '../rooms/basis/personen/actions/inloggen.ts'
import { rooms } from '../rooms/index.ts'
import type { Ask } from './cli.ts'
import { askRunning, openCommands } from './remote.ts'

const folder = mkdtempSync(join(tmpdir(), 'meedoen-opdracht-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const long = ownFolder(join(folder, 'een map met een lange naam '.repeat(4).trim(), 'gegevens'))

/** An app that tells what it was asked. */
const echo: Ask = async (does, gemeente, input, lang) => ({ ok: true, value: [does.name, gemeente, input, lang], tickets: {} })

for (const [what, data] of [
  ['a data folder', ownFolder(join(folder, 'data'))],
  ['one with a path that is too long for a socket', long],
] as const)
  test(`commands reach the app of ${what}, and nobody else reaches it`, async () => {
    const commands = await openCommands(data, rooms, echo)
    const place = join(data, 'meedoen.sock')
    assert.equal(statSync(place).mode & 0o777, 0o600)
    assert.equal(statSync(dirname(data === long ? readlinkSync(place) : place)).mode & 0o777, 0o700)
    const input = { name: 'é'.repeat(100_000) }
    const outcome = await askRunning(data)(createGemeente, '', input, 'en')
    assert.deepEqual(outcome, { ok: true, value: ['gemeenten.createGemeente', '', input, 'en'], tickets: {} })
    await assert.rejects(askRunning(data)(signIn, 'lindewaard', {}, 'nl'), /404/, 'what no command line has')
    const elsewhere = data === long ? readlinkSync(place) : null
    await commands.close()
    assert.equal(existsSync(place), false)
    assert.equal(elsewhere !== null && existsSync(dirname(elsewhere)), false)
    await assert.rejects(askRunning(data)(createGemeente, '', {}, 'nl'), CannotOpen)
  })

test('what a kill left behind is no hindrance', async () => {
  writeFileSync(join(folder, 'meedoen.sock'), '')
  const commands = await openCommands(folder, rooms, echo)
  assert.equal((await askRunning(folder)(createGemeente, '', {}, 'nl'))?.ok, true)
  await commands.close()
})

test('a command that fails says so in one line, and the app goes on', async () => {
  const commands = await openCommands(folder, rooms, (_, gemeente, ...rest) =>
    gemeente === 'stuk'
      ? Promise.reject(Object.assign(new Error('broken on purpose'), { stack: 'broken on purpose' }))
      : echo(_, gemeente, ...rest),
  )
  await assert.rejects(askRunning(folder)(createGemeente, 'stuk', {}, 'nl'), CannotOpen)
  assert.equal((await askRunning(folder)(createGemeente, '', {}, 'nl'))?.ok, true)
  await commands.close()
})
