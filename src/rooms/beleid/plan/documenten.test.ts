import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { extractText } from 'unpdf'
import { openStage, person } from '../../../doors/cast.ts'
import { loadDemo } from '../../../doors/demo.ts'
import { gemeenteAt } from '../../../doors/enter.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { type Format, formats, write } from '../../../house/documents/index.ts'
import type { Doc, Inline, Table } from '../../../house/documents/model.ts'
import type { Lang } from '../../../house/texts.ts'
import { adoptPlan, writeDeel } from './actions/plan.ts'
import { planDocument } from './compose/document.ts'
import { parts } from './content.ts'
import { type Deel, delen } from './model.ts'
import { showConcept, showVersie } from './views/plan.ts'

let gemeente: Gemeente
const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now, async (database) => {
  await loadDemo(database, now)
  gemeente = (await gemeenteAt(database, 'lindewaard'))!
})
const sanne = person('beleidsambtenaar')
const draftDoc = async (lang: Lang): Promise<Doc> =>
  planDocument({ lang, gemeente, now }, await stage.act(showConcept, sanne, gemeente))

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const bare = (text: string) => text.replaceAll(/[\s\u00ad-]/g, '')

/** What a file says, without white space and without the foot of its pages. */
async function textOf(doc: Doc, format: Format): Promise<string> {
  const { bytes } = await write(doc, format)
  if (format === 'pdf') {
    const { text } = await extractText(bytes, { mergePages: false })
    return bare(text.map((page) => page.replace(/\S+\s+Pagina \d+ van \d+\s*$/, '')).join(''))
  }
  const body = strFromU8(unzipSync(bytes)[format === 'odt' ? 'content.xml' : 'word/document.xml']!)
  const said = body.replaceAll(/<(svg:title|svg:desc)>.*?<\/\1>|<[^>]*>/g, '')
  return bare(said.replaceAll(/&(\w+);/g, (_, name: string) => entities[name]!))
}

const plain = (text: Inline): string =>
  typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : Object.values(run)[0]!)).join('')
/** Every piece of text of a document in its order: headings, paragraphs, items and cells. */
const piecesOf = ({ blocks }: Doc): string[] =>
  blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text]
      case 'list':
        return block.items.map(plain)
      case 'table':
        return [block.caption, ...block.head, ...block.rows.flat().map(plain)]
      case 'figure':
        return [block.caption]
      default:
        return [plain(block.text)]
    }
  })

test('ST-16: ODT, DOCX and PDF hold the same: every heading, sentence and cell of the fifteen parts', async () => {
  const doc = await draftDoc('nl')
  const pieces = piecesOf(doc).flatMap((piece) => piece.split('\n'))
  assert.ok(pieces.length > 200)
  for (const format of formats) {
    const text = await textOf(doc, format)
    for (const piece of pieces) assert.ok(text.includes(bare(piece)), `${format}: ${piece}`)
    const headings = delen.map((deel: Deel) => text.indexOf(bare(`${deel}. ${parts[deel].title.nl}`)))
    assert.deepEqual(
      headings,
      [...headings].sort((one, two) => one - two),
    )
  }
})

test('every table has a header row, a caption of its own that is no heading, and a word in every cell', async () => {
  for (const lang of ['nl', 'en'] as const) {
    const { blocks } = await draftDoc(lang)
    const tables = blocks.filter((block): block is Table => block.kind === 'table')
    const titles = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.replace(/^\d+\. /, '')] : [])))
    assert.ok(tables.length > 12)
    assert.equal(new Set(tables.map(({ caption }) => caption)).size, tables.length)
    for (const { caption, head, rows, rowHeaders } of tables) {
      assert.ok(!titles.has(caption), caption)
      assert.ok(rowHeaders)
      for (const row of [head, ...rows]) assert.ok(row.every((cell) => plain(cell).trim() !== '' && row.length === head.length))
    }
  }
})

test('every amount stands with its source and its day', async () => {
  const { blocks } = await draftDoc('nl')
  const money = blocks.filter((block): block is Table => block.kind === 'table' && block.head.includes('Bron en datum'))
  assert.equal(money.length, 3)
  for (const row of money.flatMap(({ rows }) => rows)) assert.match(plain(row.at(-1)!), /\S+\n24 november 2026$/)
})

test('the PDF is tagged as PDF/UA-1 with its language, headings and header cells, and says whose it is and which version', async () => {
  const doc = await draftDoc('nl')
  const raw = Buffer.from((await write(doc, 'pdf')).bytes).toString('latin1')
  assert.match(raw, /pdfuaid:part>1</)
  for (const tag of ['/StructTreeRoot', '/S/H1', '/S/H2', '/S/TH', '/S/Caption', '/Lang(nl-NL)'])
    assert.ok(raw.replaceAll(/\s/g, '').includes(tag), tag)
  const text = await textOf(doc, 'pdf')
  assert.ok(text.includes('Lindewaard·24november2026·Conceptvanversie1'))
  assert.doesNotMatch(raw, /Sanne/)
})

test('an adopted version says that it is one, why it was adopted without a hearing, and when is looked back', async () => {
  for (const deel of [13, 14, 15]) await stage.act(writeDeel, sanne, gemeente, { deel, revision: 0, text: 'Tekst.' })
  await stage.act(adoptPlan, sanne, gemeente, { why: 'De avonden zijn in januari.' })
  const version = await stage.act(showVersie, sanne, gemeente, { no: 1 })
  const said = piecesOf(planDocument({ lang: 'nl', gemeente, now }, version))
  assert.ok(said.includes('Versie 1, vastgesteld op 24 november 2026.'))
  assert.ok(said.some((piece) => piece.includes('zonder inwoners te horen. De reden: De avonden zijn in januari.')))
  assert.ok(said.includes('Terugblik over vier jaar'))
  assert.ok(said.some((piece) => piece.includes('Antwoord: Elk dorp')))
})
