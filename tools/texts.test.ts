import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { editionKeys, editionOf } from '../src/rooms/beleid/typetest/editions/index.ts'
import { avoidedIn, avoidedWords, languageFaults, levelFaults, rawSentences } from './language.ts'
import { contents, leavesOf, pairsIn, saying, shapeFaults, unusedIn, wordings } from './texts.ts'

const all = await wordings()
const typetests = editionKeys.flatMap((key) => pairsIn(editionOf(key, 2030), new Set()))
const content = [...(await contents()), ...typetests.map((pair) => ({ file: 'typetest/editions', pair }))]
const avoided = avoidedWords(readFileSync('GLOSSARY.md', 'utf8'))
/** What each leaf says in Dutch and in English, one filling beside the other. */
const pairs = all.flatMap(({ file, all: { nl, en } }) => {
  const english = new Map(leavesOf(en).map(({ path, value }) => [path, saying(value).said]))
  return leavesOf(nl).flatMap(({ path, value }) =>
    saying(value).said.map((said, n) => ({ file, path, nl: said, en: english.get(path)?.[n] ?? '' })),
  )
})

test('the check reads the real texts', () => {
  assert.ok(all.length >= 16, String(all.length))
  assert.ok(pairs.length > 900, String(pairs.length))
  assert.ok(content.length > 450, String(content.length))
  assert.ok(avoided.avoided.length > 8)
})

test('every text exists in both languages, in the same shape, and is not empty', () =>
  assert.deepEqual(all.flatMap(shapeFaults), []))

test('every text is said somewhere', () => assert.deepEqual(all.flatMap(unusedIn), []))

test('no language is left in the other', () => {
  assert.deepEqual(
    [
      ...pairs.map(({ file, path, ...pair }) => ({ where: `${file} ${path}`, pair })),
      ...content.map(({ file, pair }) => ({ where: file, pair })),
    ].flatMap(({ where, pair }) => languageFaults(where, pair)),
    [],
  )
})

test('the Dutch is B1, and says no word the glossary avoids', () => {
  const dutch = Map.groupBy([...pairs, ...content.map(({ file, pair }) => ({ file, nl: pair.nl }))], ({ file }) => file)
  for (const [file, said] of dutch) {
    assert.deepEqual(
      levelFaults(
        file,
        said.map(({ nl }) => nl),
      ),
      [],
    )
    assert.deepEqual(
      said.flatMap(({ nl }) => avoidedIn(file, nl, avoided)),
      [],
    )
  }
})

test('no sentence stands in the code', () => {
  const files = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.|gallery/.test(file))
  assert.ok(files.length > 150)
  assert.deepEqual(
    files.flatMap((file) => rawSentences(file, readFileSync(file, 'utf8'))),
    [],
  )
})

test('planted: a key in one language, another kind, other parameters, an empty text', () => {
  const faults = (nl: unknown, en: unknown) => shapeFaults({ file: 'x', all: { nl, en } })
  assert.deepEqual(faults({ page: { a: 'één', b: 'twee' } }, { page: { a: 'one' } }), ['x: page.b is not in every language'])
  assert.deepEqual(faults({ a: 'één' }, { a: 'one', b: 'two' }), ['x: b is not in every language'])
  assert.deepEqual(faults({ a: 'één' }, { a: () => 'one' }), ['x: a has another shape in another language'])
  assert.deepEqual(faults({ a: { b: 'één' } }, { a: 'one' }), [
    'x: a.b is not in every language',
    'x: a has another shape in another language',
  ])
  const day = ({ day, place }: Record<string, string>) => `op ${day} in ${place}`
  assert.deepEqual(faults({ a: day }, { a: ({ day }: Record<string, string>) => `on ${day}` }), [
    'x: a has another shape in another language',
  ])
  assert.deepEqual(faults({ a: ['één', 'twee'] }, { a: ['one'] }), ['x: a has another shape in another language'])
  assert.deepEqual(
    faults({ a: 'één', b: ({ n }: { n: number }) => (n === 1 ? ' ' : 'veel') }, { a: ' ', b: ({ n }: { n: number }) => `${n}` }),
    ['x: a is empty', 'x: b is empty'],
  )
})

test('planted: a text nothing says is found, and every way of saying one is seen', () => {
  const unused = (nl: object, source: string) =>
    unusedIn({ file: 'x', all: { nl, en: nl }, source }).map((line) => line.split(' ')[1])
  const page = { page: { saved: 'Bewaard.', lost: 'Weg.' } }
  assert.deepEqual(unused(page, 'p(words(p.lang).page.saved)'), ['page.lost'])
  assert.deepEqual(unused(page, 'const say = words(p.lang).page\nreturn say.saved + row.lost'), ['page.lost'])
  assert.deepEqual(unused(page, 'const { page } = words(p.lang)\nreturn page.saved'), ['page.lost'])
  assert.deepEqual(unused(page, 'const { saved } = kitWords(lang).page'), ['page.lost'])
  const state = { state: { open: 'open', shut: 'dicht' } }
  assert.deepEqual(unused(state, "const states = ['open', 'shut']\nwords(lang).state[row.state]"), [])
  assert.deepEqual(unused(state, "const states = ['open']\nwords(lang).state[row.state]"), ['state.shut'])
  const declared = { write: { title: 'Schrijf', fields: { text: 'Tekst' }, refusals: { late: 'Te laat.', early: 'Te vroeg.' } } }
  assert.deepEqual(unused(declared, "words: (lang) => words(lang).write, run: () => refuse(409, 'late')"), [
    'write.refusals.early',
  ])
  assert.deepEqual(unused(declared, 'nothing'), ['write'])
  const result = { result: { title: 'Uitslag', fields: {}, plus: 'Sterk', min: 'Zwak' } }
  assert.deepEqual(unused(result, "words(lang).result[part] + ['plus']"), ['result.min'])
})

test('planted: a language left in the other', () => {
  const faults = (nl: string, en: string) =>
    languageFaults('x', { nl, en }).map((line) => line.replace(/^x: /, '').replace(/:.*/, ''))
  assert.deepEqual(faults('Bewaar het doel', 'Bewaar het doel'), ['the same in both languages', 'Dutch in the English'])
  assert.deepEqual(faults('Het doel van de gemeente', 'Het doel of the gemeente van nu'), ['Dutch in the English'])
  assert.deepEqual(faults('This is your goal', 'This is your goal'), ['the same in both languages', 'English in the Dutch'])
  assert.deepEqual(faults('Wmo 2015', 'Wmo 2015'), [])
})

test('planted: a long sentence, long sentences all along, and the words of the town hall', () => {
  const words = (n: number) => `Het${' woord'.repeat(n - 1)}.`
  assert.deepEqual(levelFaults('x', [`${words(5)} ${words(25)}`]), [])
  assert.match(levelFaults('x', [`${words(5)} ${words(26)}`])[0]!, /^x: 26 words in one sentence/)
  assert.deepEqual(levelFaults('x', [words(16), words(16)]), ['x: 16.0 words a sentence on average'])
  for (const stiff of ['middels', 'teneinde', 'dient te', 'conform', 'inzake', 'derhalve', 'indien'])
    assert.deepEqual(levelFaults('x', [`U ${stiff} komen.`]), [`x: officialese: ${stiff}`])
})

test('planted: a word the glossary avoids, but not one that is a term of its own', () => {
  const glossary =
    '| Term | English | Meaning | Source | Avoid |\n| doel | goal | x | y | ambitie, fase |\n| De ambitie voorbij | beyond | x | y | |\n| fase | phase | x | y | |\n'
  const list = avoidedWords(glossary)
  assert.deepEqual(list.avoided, ['ambitie'])
  assert.equal(avoidedIn('x', 'Onze Ambitie is groot.', list).length, 1)
  assert.deepEqual(avoidedIn('x', 'Ambitieus.', list), [])
  assert.deepEqual(avoidedIn('x', 'De ambitie voorbij', list), [], 'a name that is a term')
})

test('planted: sentences between tags, in a property, in a template and by language', () => {
  const raw = (code: string) =>
    rawSentences('x.tsx', `import { P } from './the-of-with.ts'\nexport const a = (p, n, lang) => ${code}`).length
  assert.equal(raw('<p class="md-lead md-the">{p.say}</p>'), 0)
  assert.equal(raw('<p>Bewaard</p>'), 1)
  assert.equal(raw('<p>Er zijn {n} doelen</p>'), 1)
  assert.equal(raw('<P title="Dit is een doel" />'), 1)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is checked.
  assert.equal(raw('<P title={`Er zijn ${n} doelen van de gemeente`} />'), 1)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code that is checked.
  assert.equal(raw('<P title={`${p.a({ the: p.of, and: p.with })}: ${n}`} />'), 0)
  assert.equal(raw("<p>{lang === 'nl' ? p.a : p.b}</p>"), 1)
  assert.equal(rawSentences('x.ts', "const point = p.lang !== 'en' ? ',' : '.'").length, 1)
})
