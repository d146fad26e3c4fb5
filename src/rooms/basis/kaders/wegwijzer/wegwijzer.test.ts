import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bijDeel } from './delen.ts'
import type { Wegwijzer } from './model.ts'
import { praktijken } from './praktijken.ts'
import { bijStap } from './stappen.ts'
import { bijVeld } from './velden.ts'

const complete = (signposts: readonly Wegwijzer[]) =>
  signposts.every(({ why, tips, example, pitfall }) =>
    [why, ...tips, example, pitfall].every(({ nl, en }) => nl.length > 10 && en.length > 10),
  )

test('each of nine steps and fifteen parts has a tip and a practice, and every field of a goal a tip (KN-09)', () => {
  assert.deepEqual(
    Object.keys(bijStap),
    Array.from({ length: 9 }, (_, index) => String(index + 1)),
  )
  assert.deepEqual(
    Object.keys(bijDeel),
    Array.from({ length: 15 }, (_, index) => String(index + 1)),
  )
  const [steps, parts, fields] = [bijStap, bijDeel, bijVeld].map((each) => Object.values<Wegwijzer>(each))
  for (const { tips, practices } of [...steps!, ...parts!]) assert.ok(tips.length >= 1 && practices.length >= 1)
  assert.ok([steps!, parts!, fields!].every(complete))
})

test('every practice is linked from somewhere, once under each, and is told in two languages', () => {
  const all = [...Object.values<Wegwijzer>(bijStap), ...Object.values<Wegwijzer>(bijDeel), ...Object.values<Wegwijzer>(bijVeld)]
  const linked = new Set<string>(all.flatMap(({ practices }) => practices))
  for (const { practices } of all) assert.equal(new Set(practices).size, practices.length)
  assert.deepEqual(
    Object.keys(praktijken).filter((id) => !linked.has(id)),
    [],
  )
  for (const [id, { what }] of Object.entries(praktijken)) assert.ok(/^PX-\d\d$/.test(id) && what.nl !== what.en)
})
