import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { codeOf, errorFacts } from './log-lines.ts'

const said = (error: unknown) => JSON.stringify(errorFacts(error))

test('of an error the log keeps its code and where it was, never what it said', () => {
  const server = Object.assign(new Error('550 5.1.1 <els@lindewaard.example>: no such user'), { code: 'EENVELOPE' })
  const database = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (email)=(els@lindewaard.example) already exists.',
    constraint: 'personen_account_email',
  })
  const facts = errorFacts(server)
  assert.equal(facts.error, 'EENVELOPE')
  assert.match(facts.frames![0]!, /^(TestContext\.<anonymous> \()?src\/house\/log-lines\.test\.ts:\d+:\d+\)?$/)
  assert.equal(errorFacts(database).constraint, 'personen_account_email')
  for (const error of [server, database]) assert.doesNotMatch(said(error), /els@|duplicate|no such/)
})

test('a message of several lines that look like places is left out, and so is one that changed after it was thrown', () => {
  const lines = 'geen adres:\n    at els@lindewaard.example\n    at Els de Vries (file:///els@lindewaard.example:1:1)'
  const changed = new Error(lines)
  changed.message = 'anders'
  for (const error of [new Error(lines), changed]) {
    assert.doesNotMatch(said(error), /els@|Vries/)
    assert.ok(errorFacts(error).frames!.length > 0)
  }
})

test('what nobody caught ends the process with one line, a promise that nobody awaited too', () => {
  for (const fall of ['throw ', 'void Promise.reject'] as const) {
    const story = `import { logCrashes } from './src/house/log-lines.ts'
      logCrashes()
      setTimeout(() => { ${fall}(Object.assign(new Error('els@lindewaard.example'), { code: '23505' })) })`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', story], { encoding: 'utf8' })
    assert.deepEqual([status, stdout], [1, ''])
    const line = JSON.parse(stderr) as Record<string, unknown>
    assert.deepEqual([line.level, line.code, line.error], ['error', 'crashed', '23505'])
    assert.doesNotMatch(stderr, /els@/)
  }
})

test('a code that is a sentence is no code; what an error came from is told as codes', () => {
  assert.equal(codeOf(Object.assign(new TypeError('x'), { code: 'els@lindewaard.example' })), 'TypeError')
  assert.equal(codeOf(Object.assign(new Error('x'), { name: 'Els de Vries', code: 12 })), 'Error')
  assert.equal(codeOf('els@lindewaard.example'), 'string')
  assert.equal(errorFacts(null).error, 'object')
  const outer = new Error('x', { cause: Object.assign(new Error('els@'), { code: 'ECONNREFUSED', cause: new RangeError('y') }) })
  assert.deepEqual(errorFacts(outer).causes, ['ECONNREFUSED', 'RangeError'])
  const ring = new Error('x')
  ring.cause = ring
  assert.equal(errorFacts(ring).causes?.length, 3)
})
