import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { captionOf, colophonOf, colours, column, columnsOf, locale, sizeOf, sizes, staysWhole, words } from './look.ts'
import type { Doc, Figure, Inline, List, Run, Table as TableBlock } from './model.ts'
import { prepare } from './prepare.ts'

const twips = (points: number) => Math.round(points * 20)
const half = (points: number) => points * 2
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color })
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const filled = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill })

/** A one by one transparent PNG: what a Word from before 2016 shows in place of an SVG, beside its alternative text. */
const blank = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
)

/** Word, with real headings, header rows, a language and core properties. */
export async function toDocx(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const ready = prepare(doc)
  const file = new Document({
    title: ready.title,
    creator: ready.author,
    lastModifiedBy: ready.author,
    ...(ready.subtitle && { subject: ready.subtitle }),
    styles: stylesOf(ready),
    numbering: {
      config: [
        { reference: 'ul', levels: [levelOf(LevelFormat.BULLET, '•')] },
        { reference: 'ol', levels: [levelOf(LevelFormat.DECIMAL, '%1.')] },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1417, bottom: 1417, left: 1417, right: 1417 } },
        },
        footers: { default: footerOf(ready) },
        children: [...titleOf(ready), ...ready.blocks.flatMap((block, at) => drawn(block, at, ready))],
      },
    ],
  })
  return settled(new Uint8Array(await Packer.toArrayBuffer(file)), ready.date)
}

/**
 * The same document is the same file, whenever it is made: the library writes the moment it was made, and draws an id for each link.
 */
function settled(file: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file)
  const made = new Date(date)
  const rewrite = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path]!)))
  }
  rewrite('docProps/core.xml', (xml) => xml.replaceAll(/(?<=W3CDTF">)[^<]*/g, made.toISOString()))
  const drawn = [...strFromU8(parts['word/_rels/document.xml.rels']!).matchAll(/ Id="(rId[a-z0-9_-]{21})"/g)].map(([, id]) => id!)
  for (const path of ['word/document.xml', 'word/_rels/document.xml.rels'])
    rewrite(path, (xml) => drawn.reduce((text, id, at) => text.replaceAll(id, `rIdLink${at + 1}`), xml))
  return zipSync(parts, { mtime: made })
}

const levelOf = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 500, hanging: 300 } } },
})

function stylesOf({ lang }: Doc) {
  const { language, country } = locale[lang]
  const heading = (level: number) => ({
    run: { size: half(sizes.headings[level - 1]!), bold: true, color: colours.spruce },
    paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
  })
  const small = { size: half(sizes.small), color: colours.soft }
  return {
    default: {
      document: {
        run: { font: 'Arial', size: half(sizes.text), color: colours.ink, language: { value: `${language}-${country}` } },
        paragraph: { spacing: { after: 140, line: 288 } },
      },
      title: { run: { size: half(sizes.title), bold: true, color: colours.spruce }, paragraph: { spacing: { after: 100 } } },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
      hyperlink: { run: { color: colours.spruce, underline: {} } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: half(sizes.subtitle) } },
      {
        id: 'Colophon',
        name: 'Colophon',
        basedOn: 'Normal',
        run: small,
        paragraph: { spacing: { after: 400 }, border: { bottom: { ...rule(12, colours.spruce), space: 10 } } },
      },
      { id: 'Caption', name: 'caption', basedOn: 'Normal', run: small, paragraph: { spacing: { before: 120, after: 120 } } },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        paragraph: {
          spacing: { before: 120, after: 240 },
          indent: { left: 200 },
          border: {
            left: { ...rule(24, colours.spruce), space: 8 },
            top: { ...rule(4, colours.mist), space: 6 },
            bottom: { ...rule(4, colours.mist), space: 6 },
          },
          shading: filled(colours.mist),
        },
      },
    ],
  }
}

const footerOf = ({ author, lang }: Doc) => {
  const { page, of } = words(lang)
  const children = [author, new Tab(), `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(column.width) }],
        children: [new TextRun({ children, size: half(sizes.small), color: colours.soft })],
      }),
    ],
  })
}

const titleOf = (doc: Doc): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(doc.title)] }),
  ...(doc.subtitle ? [new Paragraph({ style: 'Subtitle', children: [new TextRun(doc.subtitle)] })] : []),
  new Paragraph({ style: 'Colophon', children: [new TextRun(colophonOf(doc))] }),
]

function drawn(block: Doc['blocks'][number], at: number, doc: Doc): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel[`HEADING_${block.level}`], children: [new TextRun(block.text)] })]
    case 'paragraph':
      return [new Paragraph({ children: inline(block.text) })]
    case 'note':
      return [new Paragraph({ style: 'Note', children: inline(block.text) })]
    case 'list':
      return listed(block, at)
    case 'table':
      return tabled(block)
    case 'figure':
      return pictured(block, at, doc)
  }
}

/** Each ordered list is its own instance, or the second would count on from the first. */
const listed = ({ ordered, items }: List, instance: number): Paragraph[] =>
  items.map(
    (item) =>
      new Paragraph({
        numbering: { reference: ordered ? 'ol' : 'ul', level: 0, instance },
        spacing: { after: 80 },
        children: inline(item),
      }),
  )

function tabled(block: TableBlock): (Paragraph | Table)[] {
  const { caption, head, rows, rowHeaders } = block
  const line = rule(4, colours.line)
  const cell = (text: Inline, strong: boolean, fill?: string) =>
    new TableCell({
      ...(fill && { shading: filled(fill) }),
      children: [new Paragraph({ spacing: { after: 0 }, children: inline(text, strong ? { bold: true } : {}) })],
    })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    new Table({
      width: { size: twips(column.width), type: WidthType.DXA },
      columnWidths: columnsOf(block).shares.map((share) => Math.floor(twips(column.width) * share)),
      margins: { top: 80, bottom: 80, left: 100, right: 100 },
      borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
      tableLook: { firstRow: true, firstColumn: rowHeaders },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell(text, true, colours.mist)) }),
        ...rows.map(
          (row) =>
            new TableRow({ cantSplit: staysWhole(row), children: row.map((text, x) => cell(text, rowHeaders && x === 0)) }),
        ),
      ],
    }),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ]
}

function pictured(block: Figure, at: number, doc: Doc): Paragraph[] {
  const { width, height } = sizeOf(block.image)
  // The library counts in pixels of 0.75 point.
  const transformation = { width: Math.round(width / 0.75), height: Math.round(height / 0.75) }
  const altText = { id: String(at + 1), name: block.caption, title: block.caption, description: block.alt }
  const picture =
    'png' in block.image
      ? new ImageRun({ type: 'png', data: block.image.png, transformation, altText })
      : new ImageRun({
          type: 'svg',
          data: Buffer.from(block.image.svg),
          fallback: { type: 'png', data: blank },
          transformation,
          altText,
        })
  return [
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ style: 'Caption', children: inline(captionOf(block, doc)) }),
  ]
}

const inline = (text: Inline, look: IRunOptions = {}): ParagraphChild[] =>
  (typeof text === 'string' ? [text] : text).flatMap((part) => runs(part, look))

function runs(part: Run, look: IRunOptions): ParagraphChild[] {
  if (typeof part === 'string') return lines(part, look)
  if ('strong' in part) return lines(part.strong, { ...look, bold: true })
  if ('em' in part) return lines(part.em, { ...look, italics: true })
  return [new ExternalHyperlink({ link: part.href, children: lines(part.link, { ...look, style: 'Hyperlink' }) })]
}

const lines = (text: string, look: IRunOptions): TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }))
