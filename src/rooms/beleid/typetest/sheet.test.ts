import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scoreSheet, sheetText } from './sheet.ts'

const header = `participant,${Array.from({ length: 14 }, (_, i) => `q${i + 1}`).join(',')}`
const row = (name: string, letters: string) => [name, ...letters].join(',')
const desired = ['ababbbababbaaa', 'abababaaaabaab', 'aaabababbababa', 'abbbbabbbbbbab', 'aaaaabaaaababb', 'ababababbbbabb']
const sheet = [header, ...desired.map((letters, index) => row(`R${index + 1}`, letters))].join('\n')

const resultOf = (csv: string) => {
  const outcome = scoreSheet(csv, 'nl')
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.result
}
const problemOf = (csv: string, lang: 'nl' | 'en' = 'nl') => {
  const outcome = scoreSheet(csv, lang)
  return outcome.ok ? null : outcome.problem
}

test('the wished sheets of the scenario group give the results of §20', () => {
  const { participants, medians, agenda } = resultOf(sheet)
  assert.deepEqual(
    participants.map(({ participant, even, odd, type }) => `${participant} ${even},${odd} ${type}`),
    ['R1 2,5 II', 'R2 3,6 II', 'R3 4,4 I', 'R4 1,2 IV', 'R5 5,5 I', 'R6 1,4 II'],
  )
  assert.deepEqual(medians, { even: 2.5, odd: 4.5 })
  assert.deepEqual(agenda.slice(0, 3), [9, 10, 13])
  assert.deepEqual(agenda.slice(-2), [1, 11])
  assert.equal(agenda.length, 14)
})

test('capitals, semicolons, a byte order mark, Windows lines, quotes and another order read the same', () => {
  const turned = (line: string) =>
    line
      .split(',')
      .reverse()
      .map((cell) => ` "${cell}" `)
      .join(';')
  const other = `\uFEFF${sheet
    .split('\n')
    .map((line, index) => turned(index === 0 ? line : line.replaceAll(/[ab]/g, (letter) => letter.toUpperCase())))
    .join('\r\n')}\r\n`
  assert.deepEqual(resultOf(other), resultOf(sheet))
})

test('a bad sheet is named in one line: row and question', () => {
  assert.equal(problemOf(`${sheet}\n${row('R7', 'aaaaaacaaaaaaa')}`), 'Rij 8, vraag 7: "c" is geen a of b.')
  assert.equal(problemOf(`${sheet}\n${row('R7', 'aaaaaacaaaaaaa')}`, 'en'), 'Row 8, question 7: "c" is not a or b.')
  assert.equal(problemOf(`${header}\n${row('R1', 'aaaaaaaaaaaaa')}`), 'Rij 2, vraag 14: het antwoord ontbreekt.')
  assert.equal(problemOf(`${header}\n${row('', 'aaaaaaaaaaaaaa')}`), 'Rij 2: de deelnemer ontbreekt.')
  assert.equal(problemOf(`${sheet}\n${row('R1', 'aaaaaaaaaaaaaa')}`), 'Rij 8: deelnemer R1 staat er al in.')
  assert.equal(problemOf(sheet.replace('q7', 'vraag7')), 'De kolom q7 ontbreekt.')
  assert.equal(problemOf(header), 'Het bestand is leeg: er is ten minste één ingevuld blad nodig.')
  assert.equal(problemOf(''), 'Het bestand is leeg: er is ten minste één ingevuld blad nodig.')
})

test('a name may hold the other delimiter, and a blank line keeps the row numbers of the file', () => {
  const semicolons = header.replaceAll(',', ';')
  assert.equal(
    resultOf(`${semicolons}\nJan, wethouder;${[...desired[0]!].join(';')}`).participants[0]?.participant,
    'Jan, wethouder',
  )
  assert.equal(problemOf(`${header}\n\n${row('R1', 'aaaaaaaaaaaaac')}`), 'Rij 3, vraag 14: "c" is geen a of b.')
  assert.equal(resultOf(`${sheet}\n\n`).participants.length, 6)
})

test('the problem stays one line, and too many values are not passed over', () => {
  assert.equal(problemOf(`${header}\n${row('R1', 'aaaaaaaaaaaaa')},"c\nd"`), 'Rij 2, vraag 14: "c d" is geen a of b.')
  assert.equal(problemOf(`${header}\n${row('R1', 'aaaaaaaaaaaaaaa')}`), 'Rij 2: er staan te veel waarden.')
  assert.equal(problemOf(`${header}\n"R1,${[...desired[0]!].join(',')}`), 'Dit bestand is geen leesbare CSV.')
})

test('the text for people shows the medians with a Dutch comma', () => {
  assert.match(sheetText(resultOf(sheet), 'nl'), /Midden +2,5 +4,5\n\nPraat hier eerst over: vraag 9, 10, 13/)
})
