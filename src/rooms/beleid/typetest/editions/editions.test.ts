import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Edition } from '../model.ts'
import { editionKeys, editionOf, splitLead } from './index.ts'
import { validateEdition } from './validate.ts'

const problemsOf = (edit: (edition: Edition) => void, lang: 'nl' | 'en' = 'nl'): string[] => {
  const edition = structuredClone(editionOf('current', 2030))
  edit(edition)
  const outcome = validateEdition(edition, lang)
  return 'problems' in outcome ? outcome.problems : []
}

test('TT-01: every edition of the house passes, and survives being kept as JSON', () => {
  for (const key of editionKeys) {
    const edition = editionOf(key, 2030)
    assert.deepEqual(validateEdition(JSON.parse(JSON.stringify(edition)), 'nl'), { edition })
  }
})

test('TT-01: seven questions per dimension, even about the approach', () => {
  const { questions } = editionOf('current')
  assert.equal(questions.filter(({ dimension }) => dimension === 'approach').length, 7)
  assert.ok(questions.every(({ no, dimension }) => (no % 2 === 0) === (dimension === 'approach')))
})

test('TT-01: question 4 looks at the horizon: 2010 in edition 2007, else the plan period', () => {
  const stem = (edition: Edition) => edition.questions[3]!.stem.nl
  assert.match(stem(editionOf('2007', 2030)), /Wmo 2007 in 2010 /)
  assert.match(stem(editionOf('current', 2030)), /eind van de planperiode \(2030\)/)
  assert.equal(stem(editionOf('current')), 'Wat moet de Wmo aan het eind van de planperiode hebben opgeleverd?')
})

test('TT-01: planted faults are refused, and the message names the question', () => {
  assert.match(problemsOf((e) => e.questions.pop()).join(), /13 vragen/)
  assert.match(problemsOf((e) => Object.assign(e.questions[3]!, { dimension: 'steering' })).join(), /^vraag 4: /)
  assert.match(problemsOf((e) => Object.assign(e.questions[2]!, { dimension: 'approach' }), 'en').join(), /^question 3: /)
  assert.match(problemsOf((e) => Object.assign(e.questions[8]!, { scores: 'b' })).join(), /^vraag 9: alleen antwoord a/)
  assert.match(problemsOf((e) => Object.assign(e.questions[6]!.a, { en: ' ' })).join(), /^vraag 7: de tekst in taal en/)
  assert.match(problemsOf((e) => Object.assign(e.questions[6]!, { no: 8 })).join(), /^vraag 7: hier staat nummer 8/)
  assert.match(problemsOf((e) => Object.assign(e.poles[1]!, { pole: 'narrow' })).join(), /narrow, broad/)
  assert.match(problemsOf((e) => e.types.pop()).join(), /IV/)
  assert.match(problemsOf((e) => Object.assign(e.types[0]!, { steering: 'distance' })).join(), /^type I: /)
  assert.match(problemsOf((e) => Object.assign(e.questions[1]!, { b: e.questions[1]!.a })).join(), /^vraag 2: .*gelijk/)
  assert.match(problemsOf((e) => Object.assign(e, { horizonYear: 2034 })).join(), /^vraag 4: .*2034/)
  assert.match(problemsOf((e) => e.discussion.pop()).join(), /4 gespreksvragen/)
  assert.match(problemsOf((e) => Object.assign(e, { caveat: null })).join(), /^onderdeel caveat: /)
  assert.deepEqual('problems' in validateEdition(7, 'nl') && validateEdition(7, 'nl'), {
    problems: ['de editie: dit onderdeel ontbreekt of heeft de verkeerde vorm'],
  })
})

test('an option is split after its first sentence when there are two', () => {
  assert.deepEqual(splitLead('Best veel. Door wat wij doen.'), { lead: 'Best veel.', rest: 'Door wat wij doen.' })
  assert.deepEqual(splitLead('Het zou mooi zijn.'), { lead: 'Het zou mooi zijn.', rest: '' })
})

test('TT-02: Dutch stays at B1: each text has at most fifteen words a sentence on average', () => {
  const texts = (value: unknown): string[] =>
    typeof value !== 'object' || value === null ? [] : 'nl' in value ? [String(value.nl)] : Object.values(value).flatMap(texts)
  const sentences = (text: string) => text.split(/[.?!:;](?:\s|$)/).filter((sentence) => /\w/.test(sentence))
  const words = (text: string) => text.split(/\s+/).length
  for (const key of editionKeys) {
    for (const text of texts(editionOf(key, 2030))) assert.ok(words(text) / sentences(text).length <= 15, text)
  }
})
