import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasNews, isDue, namesIn } from './rules.ts'

const people = [
  { id: 'sanne', name: 'Sanne' },
  { id: 'jan', name: 'Jan de Vries' },
  { id: 'jansen', name: 'Jan Jansen' },
  { id: 'zoe', name: 'Zoë' },
]
const names = (text: string) => namesIn(text, people)

test('an at sign calls somebody by their first name, in any writing, and once', () => {
  assert.deepEqual(names('@Sanne, wil jij dit lezen? En @zoe ook. @sanne!').found, ['sanne', 'zoe'])
  assert.deepEqual(names('mail naar sanne@lindewaard.example').found, [])
  assert.deepEqual(names('zonder naam: @ en dan niets').unclear, [])
})

test('two with one first name need the whole name; nobody with that name is said', () => {
  assert.deepEqual(names('@Jan kijk even'), { found: [], unclear: [{ name: 'Jan', people: 2 }] })
  assert.deepEqual(names('@Jan de Vries kijk even').found, ['jan'])
  assert.deepEqual(names('@Janneke'), { found: [], unclear: [{ name: 'Janneke', people: 0 }] })
})

test('SI-10: once a week is Monday, or a week after the last; never twice a day', () => {
  const [monday, tuesday] = ['2026-11-23', '2026-11-24']
  assert.equal(isDue('weekly', monday, null), true)
  assert.equal(isDue('weekly', tuesday, null), false)
  assert.equal(isDue('weekly', tuesday, '2026-11-16'), true)
  assert.equal(isDue('weekly', monday, '2026-11-21'), false)
  assert.equal(isDue('daily', tuesday, monday), true)
  assert.equal(isDue('daily', monday, monday), false)
  assert.equal(isDue('never', monday, null), false)
  const year = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
  let sent: string | null = null
  let count = 0
  for (const day of year) if (isDue('weekly', day, sent)) [sent, count] = [day, count + 1]
  assert.equal(count, 52)
})

test('SI-10: what is overdue is told once, not every day', () => {
  const taken = [{ due: '2026-11-20', givenAt: '2026-11-01T09:00:00.000Z' }]
  const told = (today: string, sentAt: string | null) => hasNews({ mentionedAt: [], taken }, today, sentAt)
  assert.equal(told('2026-11-02', null), true, 'new work')
  assert.equal(told('2026-11-03', '2026-11-02T06:00:00.000Z'), false)
  assert.equal(told('2026-11-13', '2026-11-02T06:00:00.000Z'), true, 'a week before its day')
  assert.equal(told('2026-11-14', '2026-11-13T06:00:00.000Z'), false)
  assert.equal(told('2026-11-21', '2026-11-13T06:00:00.000Z'), true, 'its day passed')
  assert.equal(told('2026-11-22', '2026-11-21T06:00:00.000Z'), false)
  assert.equal(told('2026-12-30', '2026-11-21T06:00:00.000Z'), false)
  assert.equal(hasNews({ mentionedAt: ['2026-11-24T10:00:00.000Z'], taken: [] }, '2026-11-24', '2026-11-23T06:00:00.000Z'), true)
})
