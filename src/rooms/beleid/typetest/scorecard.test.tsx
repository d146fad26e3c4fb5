import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FC } from 'hono/jsx'
import { editionOf } from './editions/index.ts'
import type { Answers, Score } from './model.ts'
import { medianPoint, scoreTypetest, splitAnswers, talkingAgenda } from './rules.ts'
import { cellX, cellY, layOut, mostMedians } from './scorecard.layout.ts'
import { type CardMarker, Scorecard, type ScorecardProps, ScorecardTable, scorecardText } from './scorecard.tsx'
import { Agreement, TalkingAgenda } from './talk.tsx'

const sheet = (letters: string): Answers => [...letters].map((letter) => (letter === 'a' ? 'a' : 'b'))
const score = (letters: string): Score => scoreTypetest(sheet(letters))!
const actual = ['abbababbbbbbbb', 'abbbabbbbabbbb', 'baabbbbbbababb', 'bbbbbabbbbbbbb', 'abbbbbbbaababb', 'bbbabbbbbbbbbb']
const desired = ['ababbbababbaaa', 'abababaaaabaab', 'aaabababbababa', 'abbbbabbbbbbab', 'aaaaabaaaababb', 'ababababbbbabb']
const edition = editionOf('current')

const group: ScorecardProps = {
  markers: actual.map((letters, i) => ({ label: String(i + 1), actual: score(letters), desired: score(desired[i]!) })),
  medians: [
    { perspective: 'actual', ...medianPoint(actual.map(score))! },
    { perspective: 'desired', ...medianPoint(desired.map(score))! },
  ],
  types: edition.types,
  lang: 'nl',
}
const render = <P,>(Component: FC<P>, props: P): string => String(Component(props))
const crowd = (count: number): CardMarker[] =>
  Array.from({ length: count }, (_, i) => ({
    label: String(i + 1),
    actual: { even: (i * 7) % 8, odd: (i * i) % 8 },
    desired: { even: (i * 3) % 8, odd: (i * 5 + 1) % 8 },
  }))

test('the card of the scenario group says its outcome, and the table has the same numbers', () => {
  assert.equal(
    scorecardText(group),
    'Nu: 6 in vak IV, In de leunstoel. Straks: 2 in vak I, De ambitie voorbij; 3 in vak II, Een behouden koers; ' +
      '1 in vak IV, In de leunstoel. midden nu: voor wie 1,5, wie stuurt 1. midden straks: voor wie 2,5, wie stuurt 4,5. ' +
      'De tabel geeft dezelfde cijfers.',
  )
  const svg = render(Scorecard, group)
  assert.match(svg, /role="img" aria-label="Nu: 6 in vak IV/)
  const row = render(ScorecardTable, group).match(/<tr class="utrecht-table__row">.*?<\/tr>/s)?.[0] ?? ''
  assert.equal(
    row
      .replaceAll(/<[^>]+>/g, ' ')
      .trim()
      .replaceAll(/\s+/g, ' '),
    '1 2 1 IV 2 5 II',
  )
})

test('one sheet says approach, steering, scores and type', () => {
  const one = { ...group, markers: [{ label: '1', desired: { even: 0, odd: 7 } }], medians: [], lang: 'en' as const }
  assert.match(scorecardText(one), /^Later: broad, 0 of 7\. director, 7 of 7\. That is square II, A steady course\./)
  assert.deepEqual(layOut(one.markers).spots[0], { x: 589, y: 533, r: 16, shape: 'desired', label: '1' })
})

test('an empty card says so', () => {
  assert.equal(scorecardText({ ...group, markers: [], medians: [] }), 'De kaart is nog leeg.')
})

test('from 1 to 500 people no shape covers another, and everybody is counted', () => {
  for (const count of [1, 3, 6, 24, 25, 40, 500]) {
    const { spots } = layOut(crowd(count))
    for (const [i, one] of spots.entries()) {
      for (const two of spots.slice(i + 1)) {
        assert.ok(Math.hypot(one.x - two.x, one.y - two.y) >= one.r + two.r, `${count}: ${one.label} and ${two.label}`)
      }
    }
    const counted = count > 24 ? spots.reduce((sum, { label }) => sum + Number(label), 0) : spots.length
    assert.equal(counted, 2 * count)
  }
})

test('six people in one cell are counted, not stacked', () => {
  const same = Array.from({ length: 6 }, (_, i) => ({
    label: String(i),
    actual: { even: 2, odd: 2 },
    desired: { even: 5, odd: 5 },
  }))
  const { spots, arrows } = layOut(same)
  assert.deepEqual(
    spots.map(({ label }) => label),
    ['6×', '6×'],
  )
  assert.equal(arrows.length, 1)
})

test('the talking agenda shows 9, 10 and 13 first, and what the group agrees on', () => {
  const agenda = talkingAgenda(splitAnswers(desired.map(sheet)))
  const html = render(TalkingAgenda, { agenda, questions: edition.questions, lang: 'nl' as const })
  assert.deepEqual(
    [...html.matchAll(/Vraag (\d+)/g)].map(([, no]) => no),
    ['9', '10', '13', '2', '5'],
  )
  assert.equal(html.match(/is-top/g)?.length, 3)
  assert.equal(html.match(/<i>/g)?.length, 30)
  assert.match(render(Agreement, { agenda, lang: 'nl' as const }), /vraag 1 \(iedereen a\) en vraag 11 \(iedereen b\)\./)
  const many = render(TalkingAgenda, {
    agenda: [{ question: 1, a: 300, b: 200 }],
    questions: edition.questions,
    lang: 'en' as const,
  })
  assert.match(many, /300 choose a.*<rect.*200 choose b/s)
})

test('TT-05: O 7 and E 0 is the bottom right corner, in type II; now and later differ in shape, not only in colour', () => {
  const props: ScorecardProps = {
    markers: [{ label: 'u', actual: { even: 0, odd: 7 }, desired: { even: 7, odd: 0 } }],
    medians: [],
    types: editionOf('current').types,
    lang: 'nl',
  }
  const [{ spots }, svg] = [layOut(props.markers), render(Scorecard, props)]
  const now = spots.find(({ shape }) => shape === 'actual')!
  assert.deepEqual([now.x, now.y], [cellX(7), cellY(0)])
  for (let odd = 0; odd < 7; odd++) assert.ok(cellX(odd) < now.x)
  for (let even = 1; even <= 7; even++) assert.ok(cellY(even) < now.y)
  const [, x, y] = svg.match(/<text class="s-type" x="(\d+)" y="(\d+)">II · /)!
  assert.ok(Number(x) < now.x && Number(y) > cellY(3), 'the name of type II stands in the same quarter')
  assert.match(svg, /dirigent, 7 van 7\. Dat is vak II, Een behouden koers\./)
  assert.match(svg, /<circle[^>]*class="s-act"/)
  assert.match(svg, /<path[^>]*class="s-des"/)
})

test('however many sessions there were, the card names the last 24 and the table all of them', () => {
  const medians = Array.from({ length: 200 }, (_, n) => ({
    even: n % 8,
    odd: (n * 3) % 8,
    perspective: 'actual' as const,
    label: `sessie ${n}`,
  }))
  const props: ScorecardProps = { markers: [], medians, types: editionOf('current').types, lang: 'nl', joined: true }
  const named = render(Scorecard, props).match(/class="s-medt"[^>]*>sessie \d+/g)!
  assert.equal(named.length, mostMedians)
  assert.ok(named.at(-1)!.endsWith('sessie 199'))
  assert.equal(render(ScorecardTable, props).match(/sessie \d+/g)!.length, 200)
})
