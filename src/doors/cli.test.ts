import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import type { Database } from '../house/db/database.ts'
import { rooms } from '../rooms/index.ts'
import { askDatabase, runCli } from './cli.ts'

let database: Database
const vectors = `participant,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,q14
V1,a,a,a,a,a,a,a,a,a,a,a,a,a,a
V4,B,A,B,A,B,A,B,A,B,A,B,A,B,A
`
const files: Record<string, string> = { 'good.csv': vectors, 'bad.csv': vectors.replace('V4,B,A', 'V4,B,x') }
const readFile = (file: string) => {
  if (!(file in files)) throw new Error('ENOENT')
  return files[file]!
}
const run = (line: string) => runCli(line.split(' '), { rooms, lang: 'nl', ask: askDatabase(database, rooms), readFile })

before(async () => {
  database = await newDatabase()
})
after(() => database.close())

test('typetest score --json prints exactly the promised shape', async () => {
  const { code, out } = await run('typetest score good.csv --json')
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(out), {
    participants: [
      { participant: 'V1', even: 7, odd: 7, type: 'I' },
      { participant: 'V4', even: 7, odd: 0, type: 'III' },
    ],
    medians: { even: 7, odd: 3.5 },
    agenda: [1, 3, 5, 7, 9, 11, 13, 2, 4, 6, 8, 10, 12, 14],
  })
})

test('a bad sheet, an absent file and an unknown command end with code 2 and one line', async () => {
  assert.deepEqual(await run('typetest score bad.csv'), { code: 2, out: '', err: 'Rij 3, vraag 2: "x" is geen a of b.\n' })
  for (const line of [
    'typetest score nergens.csv',
    'typetest dans',
    'gemeenten create --naam x',
    'personen create --gemeente nergens',
  ]) {
    const { code, err } = await run(line)
    assert.equal(code, 2, line)
    assert.equal(err.match(/\n/g)?.length, 1, line)
  }
})

test('a municipality is made, listed, and gets its first person', async () => {
  const made = await runCli(
    [
      'gemeenten',
      'create',
      '--name',
      'Rietmeer',
      '--slug',
      'rietmeer',
      '--phone',
      '088 000 12 35',
      '--phone-hours-nl',
      'ochtend',
    ],
    {
      rooms,
      lang: 'nl',
      ask: askDatabase(database, rooms),
    },
  )
  assert.equal(made.code, 0, made.err)
  assert.equal(JSON.parse(made.out).phoneHours.nl, 'ochtend')
  assert.match((await run('gemeenten list')).out, /Rietmeer/)
  const short = await run(
    'personen create --gemeente rietmeer --name Jan --email jan@rietmeer.example --password kort --roles beheerder',
  )
  assert.deepEqual([short.code, short.err], [2, '--password: Gebruik ten minste 12 tekens.\n'])
})

test('help names every command, in both languages', async () => {
  for (const door of rooms.flatMap((room) => room.doors))
    if (door.door === 'cli' || door.door === 'tool') assert.match((await run('--help')).out, new RegExp(door.words))
  assert.match((await run('--help --lang=en')).out, /Scores completed sheets/)
})

/** Catalogue §20: ten vectors, and what eight people of the scenario group find desirable. */
const vectorSheets: readonly (readonly [string, string, number, number, string])[] = [
  ['V1', 'aaaaaaaaaaaaaa', 7, 7, 'I'],
  ['V2', 'bbbbbbbbbbbbbb', 0, 0, 'IV'],
  ['V3', 'ababababababab', 0, 7, 'II'],
  ['V4', 'bababababababa', 7, 0, 'III'],
  ['V5', 'aaaaaaaabbbbbb', 4, 4, 'I'],
  ['V6', 'aaaaaabbbbbbbb', 3, 3, 'IV'],
  ['V7', 'aaaaaaabbbbbbb', 3, 4, 'II'],
  ['V8', 'aaaaaababbbbbb', 4, 3, 'III'],
  ['V9', 'bbbbbbabaaaaaa', 3, 4, 'II'],
  ['V10', 'aaaaabaaaabaaa', 6, 6, 'I'],
]
const desired: typeof vectorSheets = [
  ['R1', 'ababbbababbaaa', 2, 5, 'II'],
  ['R2', 'abababaaaabaab', 3, 6, 'II'],
  ['R3', 'aaabababbababa', 4, 4, 'I'],
  ['R4', 'abbbbabbbbbbab', 1, 2, 'IV'],
  ['R5', 'aaaaabaaaababb', 5, 5, 'I'],
  ['R6', 'ababababbbbabb', 1, 4, 'II'],
]
const scoresOf = (sheets: typeof vectorSheets) =>
  sheets.map(([participant, , even, odd, type]) => ({ participant, even, odd, type }))
const score = async (sheets: typeof vectorSheets) => {
  const head = `participant,${Array.from({ length: 14 }, (_, n) => `q${n + 1}`).join(',')}`
  const text = [head, ...sheets.map(([name, answers]) => [name, ...answers].join(','))].join('\n')
  const { out } = await runCli(['typetest', 'score', 'x.csv', '--json'], {
    rooms,
    lang: 'nl',
    ask: askDatabase(database, rooms),
    readFile: () => text,
  })
  return JSON.parse(out)
}

test('the ten vectors of the catalogue on the command line', async () => {
  const { participants } = await score(vectorSheets)
  assert.deepEqual(participants, scoresOf(vectorSheets))
})

test('the scenario group on the command line: medians, and 9, 10 and 13 first on the agenda', async () => {
  const { participants, medians, agenda } = await score(desired)
  assert.deepEqual(participants, scoresOf(desired))
  assert.deepEqual([medians, agenda.slice(0, 3), agenda.slice(-2)], [{ even: 2.5, odd: 4.5 }, [9, 10, 13], [1, 11]])
})
