import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { type Format, fileName, formats, write } from './index.ts'
import { columnsOf } from './look.ts'
import { type Doc, figure, h, p, table } from './model.ts'
import { hostile, sample } from './sample.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const read = (xml: string) => xml.replaceAll(/&(\w+);/g, (_, name: string) => entities[name]!)
const partsOf = (bytes: Uint8Array) => (name: string) => strFromU8(unzipSync(bytes)[name]!)

/** The text of a file without any white space, in reading order. */
async function textOf(doc: Doc, format: Format): Promise<string> {
  const { bytes } = await write(doc, format)
  if (format === 'pdf') return (await extractText(bytes, { mergePages: true })).text.replaceAll(/\s/g, '')
  const body = partsOf(bytes)(format === 'odt' ? 'content.xml' : 'word/document.xml')
  return read(body.replaceAll(/<(svg:title|svg:desc)>.*?<\/\1>|<[^>]*>/g, '')).replaceAll(/\s/g, '')
}

const doc = (blocks: Doc['blocks']): Doc => ({ ...sample, blocks })
const said = [
  'Visie op vrijwilligerswerk',
  'Wat wij samen willen',
  'Lindewaard · 24 november 2026 · Versie 2',
  'Samenvatting',
  'Wij kiezen voor ruimte en vertrouwen. Lees meer.',
  'Dit is een concept. U kunt nog reageren.',
  'Doelen',
  'Meer jongeren doen mee',
  'Minder papier',
  'Eerst luisteren',
  'Dan kiezen',
  hostile,
  hostile,
  'Opnieuw één',
  'Cijfers',
  'Vrijwilligers per wijk',
  'Wijk',
  'Aantal',
  'Centrum',
  '120',
  'Oost',
  '80',
  'Vrijwilligers in beeld',
  'Bron: Gemeente, 2026',
  'Een foto',
]

for (const format of formats)
  test(`${format}: every text is there, in order, hostile or not`, async () => {
    const text = await textOf(sample, format)
    let from = 0
    for (const sentence of said) {
      const at = text.indexOf(sentence.replaceAll(/\s/g, ''), from)
      assert.ok(at >= 0, `${sentence} after …${text.slice(Math.max(0, from - 40), from)}`)
      from = at + 1
    }
  })

test('pdf: tagged as PDF/UA-1, with title, author, language, headings, header cells and alternative texts', async () => {
  const { bytes, type } = await write(sample, 'pdf')
  const raw = Buffer.from(bytes).toString('latin1')
  assert.equal(type, 'application/pdf')
  assert.match(raw, /pdfuaid:part>1</)
  for (const tag of ['/StructTreeRoot', '/S/H1', '/S/H2', '/S/H3', '/S/TH', '/S/LI', '/S/Figure', '/Lang(nl-NL)'])
    assert.ok(raw.replaceAll(/\s/g, '').includes(tag), tag)
  const { info } = await getMeta(await getDocumentProxy(bytes))
  assert.deepEqual([info.Title, info.Author], [sample.title, sample.author])
})

test('pdf: a letter the font lacks is shown as such and breaks nothing', async () => {
  const text = await textOf(doc([p('Fijn 👩‍👧! 你好 café Łódź €')]), 'pdf')
  // The reader of this test leaves the � out; without it the PDF would have been refused.
  assert.match(text, /Fijn\ufffd*!\ufffd*caféŁódź€/)
})

test('docx: real headings, header rows, language, core properties and alternative texts', async () => {
  const part = partsOf((await write(sample, 'docx')).bytes)
  const body = part('word/document.xml')
  assert.equal(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length, 2)
  assert.match(body, /<w:pStyle w:val="Title"\/>/)
  assert.equal(body.match(/<w:tblHeader\/>/g)?.length, 1)
  assert.match(body, /descr="Staven: Centrum 120, Oost 80"/)
  assert.match(part('word/styles.xml'), /<w:lang w:val="nl-NL"\/>/)
  assert.match(part('docProps/core.xml'), /<dc:title>Visie op vrijwilligerswerk<\/dc:title>/)
  assert.match(part('docProps/core.xml'), /<dc:creator>Lindewaard<\/dc:creator>/)
  assert.match(part('word/footer1.xml'), /Lindewaard.*Pagina.*PAGE.*van.*NUMPAGES/s)
})

test('docx: a second numbered list starts at one again', async () => {
  const body = partsOf((await write(sample, 'docx')).bytes)('word/document.xml')
  const used = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id)
  assert.equal(new Set(used).size, 3, 'one list with dots, two that count')
})

test('odt: the type first and unpacked, outline levels, header rows and columns, language, meta and alternative texts', async () => {
  const { bytes } = await write(sample, 'odt')
  assert.equal(Buffer.from(bytes).toString('latin1', 30, 77), 'mimetypeapplication/vnd.oasis.opendocument.text')
  const part = partsOf(bytes)
  const body = part('content.xml')
  assert.deepEqual(
    [...body.matchAll(/<text:h [^>]*text:outline-level="(\d)"/g)].map(([, level]) => level),
    ['1', '2', '3', '1'],
  )
  assert.match(
    body,
    /<table:table-header-columns>.*<table:table-header-rows>.*Wijk.*Aantal.*<\/table:table-header-rows>.*Centrum/,
  )
  assert.match(body, /<svg:desc>Staven: Centrum 120, Oost 80<\/svg:desc>/)
  assert.match(part('styles.xml'), /fo:language="nl" fo:country="NL"/)
  assert.match(part('meta.xml'), /<dc:title>Visie op vrijwilligerswerk<\/dc:title>.*<dc:language>nl<\/dc:language>/)
  const listed = [...part('META-INF/manifest.xml').matchAll(/full-path="([^"]+)"/g)].map(([, path]) => path!)
  for (const path of listed) assert.ok(path === '/' || unzipSync(bytes)[path], path)
})

test('an English document says so', async () => {
  const english: Doc = { ...sample, lang: 'en' }
  assert.match(await textOf(english, 'pdf'), /24November2026.*Page1of2.*Source:/)
  assert.match(partsOf((await write(english, 'docx')).bytes)('word/styles.xml'), /w:val="en-GB"/)
  assert.match(partsOf((await write(english, 'odt')).bytes)('styles.xml'), /fo:language="en" fo:country="GB"/)
})

for (const format of formats)
  test(`${format}: refuses a heading that jumps, a picture without words, a ragged table, no title`, async () => {
    const png = sample.blocks.find((block) => block.kind === 'figure')!.image
    const refused: [Doc, RegExp][] = [
      [doc([h(2, 'te diep')]), /level 2 after level 0/],
      [doc([h(1, 'een'), h(3, 'drie')]), /level 3 after level 1/],
      [doc([figure({ image: png, alt: ' ', caption: 'Foto' })]), /no alternative text/],
      [doc([figure({ image: { svg: '<svg/>' }, alt: 'x', caption: 'Foto' })]), /without a size/],
      [doc([table('Tabel', ['a', 'b'], [['1']])]), /ragged/],
      [{ ...sample, title: ' ' }, /without a title/],
    ]
    for (const [wrong, why] of refused) await assert.rejects(write(wrong, format), why)
    await write(doc([h(1, 'een'), h(2, 'twee'), h(3, 'drie'), h(1, 'een')]), format)
  })

test('a heading of blanks and joiners keeps its place', async () => {
  for (const format of formats) assert.match(await textOf(doc([h(1, ' \u200d\u0007'), h(2, 'twee')]), format), /–twee/)
})

test('an address that is no page and no message is no link', async () => {
  const link = (href: string) => doc([p([{ link: 'klik', href }])])
  const odt = async (href: string) => partsOf((await write(link(href), 'odt')).bytes)('content.xml')
  for (const href of ['javascript:alert(1)', 'file:///etc/passwd', '#x', 'https://a b']) {
    const body = await odt(href)
    assert.doesNotMatch(body, /<text:a /, href)
    assert.match(body, /klik/)
  }
  assert.match(await odt('mailto:a@b.example'), /<text:a /)
})

test('any text at all is just text in ODT and DOCX', async () => {
  const kept = (text: string) => text.toWellFormed().replaceAll(/[\s\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      const empty = { ...sample, subtitle: undefined, version: undefined }
      for (const format of ['odt', 'docx'] as const) {
        const all = await textOf({ ...empty, blocks: [p(['[', text, ']'])] }, format)
        assert.ok(all.endsWith(`[${kept(text)}]`), format)
      }
    }),
    { numRuns: 40 },
  )
})

test('any text at all becomes a valid PDF/UA', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 20 }))
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 5, maxLength: 5 }), async ([a, b, c, d, e]) => {
      const { bytes } = await write(doc([h(1, a!), p([b!, { strong: c! }, { em: d! }]), table('Tabel', ['x'], [[e!]])]), 'pdf')
      assert.ok(bytes.length > 1000)
    }),
    { numRuns: 25 },
  )
})

test('the name of the file is safe whatever the title', () => {
  assert.equal(fileName(sample, 'odt'), 'lindewaard-visie-op-vrijwilligerswerk-versie-2.odt')
  assert.equal(fileName({ ...sample, author: '../é"\r\n', title: '文', version: undefined }, 'pdf'), 'e.pdf')
  assert.equal(fileName({ ...sample, author: '', title: '文', version: undefined }, 'pdf'), 'document.pdf')
})

const crowded = table(
  'Doelen',
  ['Doel', 'Onderdeel van de wet', 'Getal', 'Op', 'Herkomst'],
  [
    [
      'Hooguit 15 mensen wachten op een maatje',
      'Doel 2: Zelf redden en meedoen (Wmo 2015)',
      '150 jongeren',
      '31 december 2029',
      'Dit noemden organisaties het vaakst, ook na doorvragen.',
    ],
    [
      'Meer initiatieven',
      'Doel 1',
      '10 initiatieven',
      '31 december 2028',
      'De gemeente is dirigent. Zij kiest met het veld de richting.',
    ],
  ],
  { rowHeaders: true },
)

test('a table shares the line: every column has room for its longest word, and together they are one line', () => {
  if (crowded.kind !== 'table') return assert.fail()
  const { shares } = columnsOf(crowded)
  assert.ok(Math.abs(shares.reduce((all, each) => all + each, 0) - 1) < 1e-9)
  assert.ok(shares[4]! > 0.2, 'who has most to say is no pile of words')
  const anyTable = fc
    .integer({ min: 1, max: 7 })
    .chain((width) =>
      fc.array(fc.array(fc.string({ maxLength: 200 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
  fc.assert(
    fc.property(anyTable, ([head, ...rows]) => {
      const { shares: parts } = columnsOf({ kind: 'table', caption: 'x', head: head!, rows, rowHeaders: false })
      assert.ok(parts.every((part) => part > 0))
      assert.ok(Math.abs(parts.reduce((all, each) => all + each, 0) - 1) < 1e-9)
    }),
  )
})

test('in the PDF no word of a full table runs off the page', async () => {
  const { bytes } = await write(doc([crowded]), 'pdf')
  const pdf = await getDocumentProxy(bytes)
  const page = await pdf.getPage(1)
  const right = page.getViewport({ scale: 1 }).width - (2.5 / 2.54) * 72
  const { items } = await page.getTextContent()
  const words = items.filter((item) => 'str' in item)
  assert.ok(words.length > 20)
  for (const { str, transform, width } of words)
    assert.ok(transform[4] + width <= right + 1, `${str} ends at ${transform[4] + width}`)
})

test('odt: the look of every table, column, row and cell is in the content, where readers find it', async () => {
  const body = partsOf((await write(doc([crowded, crowded]), 'odt')).bytes)('content.xml')
  const used = new Set([...body.matchAll(/ table:style-name="([^"]+)"/g)].map(([, name]) => name!))
  const known = new Set([...body.matchAll(/<style:style style:name="([^"]+)"/g)].map(([, name]) => name!))
  assert.ok(used.size > 12, 'ten columns, a table, rows and cells')
  assert.deepEqual(
    [...used].filter((name) => !known.has(name)),
    [],
  )
})

test('a row stays on one page, unless it may not fit on any', async () => {
  const rows = [['kort'], ['lang '.repeat(100)]]
  const document = doc([table('Tabel', ['Tekst'], rows)])
  const odt = partsOf((await write(document, 'odt')).bytes)('content.xml')
  assert.deepEqual(
    [...odt.matchAll(/<table:table-row table:style-name="(\w+)"/g)].map(([, name]) => name),
    ['WholeRow', 'WholeRow', 'Row'],
  )
  const docx = partsOf((await write(document, 'docx')).bytes)('word/document.xml')
  assert.equal(docx.match(/<w:cantSplit\/>/g)?.length, 2)
})

test('a date or an amount stays on one line where there is room', () => {
  const plan = table(
    'Planning',
    ['Activiteit', 'Klaar'],
    [['Elke week een tafel op elke school in de gemeente', '31 december 2027']],
  )
  if (plan.kind !== 'table') return assert.fail()
  assert.ok(columnsOf(plan).shares[1]! * 84 >= '31 december 2027'.length)
})

for (const format of formats)
  test(`${format}: the same document is the same file, whenever it is made`, async (t) => {
    const first = await write(sample, format)
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2031-05-05T05:05:05Z') })
    const later = await write(sample, format)
    assert.equal(Buffer.compare(first.bytes, later.bytes), 0)
  })
