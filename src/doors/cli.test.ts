import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import type { Database } from '../house/db/database.ts'
import { rooms } from '../rooms/index.ts'
import { langOf } from './cli.args.ts'
import type { OwnCommand } from './cli.help.ts'
import { askDatabase, done, runCli } from './cli.ts'

let database: Database
const vectors = `participant,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,q14
V1,a,a,a,a,a,a,a,a,a,a,a,a,a,a
V4,B,A,B,A,B,A,B,A,B,A,B,A,B,A
`
const files: Record<string, string> = {
  'good.csv': vectors,
  'bad.csv': vectors.replace('V4,B,A', 'V4,B,x'),
  'kort.txt': 'kort\n',
  '-': 'lang genoeg voor een wachtwoord\n',
}
const readFile = (file: string) => {
  if (!(file in files)) throw new Error('ENOENT')
  return files[file]!
}
/** A command of the program itself, as `start` is one. */
const own: OwnCommand[] = [
  { words: 'beginnen', flags: [{ name: 'new', takes: 'nothing' }], about: () => 'Begint.', run: async () => done('begonnen\n') },
]
const run = (line: string) =>
  runCli(line.split(' '), { rooms, lang: 'nl', ask: askDatabase(database, rooms), own, version: '1.2.3', readFile })

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
})

test('a password comes from a file or from what is typed: a command line can be read by others', async () => {
  const jan = 'personen create --gemeente rietmeer --name Jan --email jan@rietmeer.example --roles beheerder'
  const shown = await run(`${jan} --password geheimer-dan-geheim`)
  assert.deepEqual([shown.code, shown.out, shown.err.match(/\n/g)?.length], [2, '', 1])
  assert.match(shown.err, /--password-file/)
  assert.doesNotMatch(shown.err, /geheimer/)
  const short = await run(`${jan} --password-file kort.txt`)
  assert.deepEqual([short.code, short.err], [2, '--password-file: Gebruik ten minste 12 tekens.\n'])
  const long = await run(`${jan} --password-file -`)
  assert.equal(long.code, 0, long.err)
})

test('a flag that is not known is named, here and at the commands of the program itself', async () => {
  for (const [line, flag] of [
    ['personen list --gemeente rietmeer --nonsense', '--nonsense'],
    ['personen list --gemeente=rietmeer --nonsens=x', '--nonsens'],
    ['typetest score good.csv --jsn', '--jsn'],
    ['gemeenten list -x', '-x'],
    ['openapi --yaml', '--yaml'],
    ['beginnen --nonsense', '--nonsense'],
  ] as const) {
    const { code, out, err } = await run(line)
    assert.deepEqual([code, out, err], [2, '', `${flag} kennen we hier niet. Met --help ziet u wat kan.\n`])
  }
  assert.match((await run('gemeenten list meer')).err, /meer/)
  assert.match((await run('personen list --gemeente')).err, /--gemeente/)
  assert.match((await run('personen create --name --email x')).err, /--name=…/)
  assert.match((await run('gemeenten list --json=ja')).err, /--json/)
})

test('a value that cannot be is named by its flag as it was typed, with what may stand there', async () => {
  const jan = 'personen create --gemeente rietmeer --name Jan --email jan2@rietmeer.example'
  const roles = await run(`${jan} --roles beheerder --roles foo`)
  assert.deepEqual([roles.code, roles.out], [2, ''])
  assert.match(roles.err, /^--roles: Maak een keuze\. U kunt kiezen uit: beleidsambtenaar, .*, beheerder\.\n$/)
  assert.match(
    (await run('gemeenten create --name X --slug Met_Streep --phone 1234')).err,
    /^--slug: Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld linde-waard\.$/m,
  )
})

test('half a command shows the group, a slip of the pen the command that was meant', async () => {
  for (const group of ['beheer', 'gemeenten', 'jobs', 'personen', 'typetest']) {
    const { code, out, err } = await run(group)
    assert.deepEqual([code, out], [2, ''], group)
    assert.match(err, new RegExp(`^Kies een van deze opdrachten:\n\\./meedoen ${group} \\w`))
    assert.ok(err.split('\n').every((line) => !line.startsWith('./meedoen') || line.startsWith(`./meedoen ${group} `)))
  }
  assert.match(
    (await run('gemeenten lst')).err,
    /^Deze opdracht kennen we niet: gemeenten lst\. Bedoelt u \.\/meedoen gemeenten list\? /,
  )
  assert.match((await run('begin')).err, /Bedoelt u \.\/meedoen beginnen\?/)
  assert.match(
    (await run('--lang en personen lits')).err,
    /^Unknown command: personen lits\. Did you mean \.\/meedoen personen list\? /,
  )
  assert.doesNotMatch((await run('gemeenten create --help')).out, /\?\./)
})

test('an unknown municipality is named as such, one that was not given is asked for', async () => {
  assert.match((await run('personen list --gemeente nergens')).err, /^Er is hier geen gemeente met het adres nergens\./)
  assert.match((await run('personen list')).err, /^Noem de gemeente met --gemeente/)
})

test('help of a command, of a group of them and the version are answers, on standard output', async () => {
  for (const line of ['personen create --help', 'personen create -h', 'personen create --gemeente x --help']) {
    const { code, out, err } = await run(line)
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /^\.\/meedoen personen create --gemeente SLUG --name … /)
    assert.match(out, /--password-file +Wachtwoord/)
  }
  assert.match((await run('typetest --help')).out, /^\.\/meedoen typetest score FILE/)
  assert.match((await run('beginnen -h')).out, /^\.\/meedoen beginnen \[--new\]\n {4}Begint\./)
  assert.deepEqual(await run('dansen --help'), {
    code: 2,
    out: '',
    err: 'Deze opdracht kennen we niet: dansen --help. Probeer ./meedoen --help\n',
  })
  assert.deepEqual(await run('--version'), { code: 0, out: 'meedoen 1.2.3\n', err: '' })
})

test('--json is taken where the answer is JSON already, and gives it where a sentence is printed', async () => {
  assert.equal((await run('gemeenten list --json')).out, (await run('gemeenten list')).out)
  assert.match((await run('beheer open')).out, /^\/installatie\/[\w-]{43}\n$/)
  assert.match(JSON.parse((await run('beheer open --json')).out).address, /^\/installatie\//)
})

test('the language is that of the flag, in two spellings, or else that of the terminal', async () => {
  for (const line of ['gemeenten list --help --lang en', '--lang=en gemeenten list --help'])
    assert.match((await run(line)).out, /Shows all municipalities/)
  assert.deepEqual(await run('gemeenten list --lang fr'), { code: 2, out: '', err: '--lang is nl of en, niet fr\n' })
  assert.equal(langOf({ LANG: 'en_GB.UTF-8' }), 'en')
  assert.equal(langOf({ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL.UTF-8' }), 'nl')
  for (const LANG of [undefined, '', 'C.UTF-8', 'de_DE']) assert.equal(langOf({ LANG }), 'nl')
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
