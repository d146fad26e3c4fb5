import { strToU8, zipSync } from 'fflate'
import { captionOf, colophonOf, columnsOf, sizeOf, staysWhole } from './look.ts'
import type { Block, Doc, Figure, Inline, Run, Table } from './model.ts'
import { namespaces, stylesXml, tableStyles } from './odt-styles.ts'
import { prepare } from './prepare.ts'
import { escapeXml as x } from './xml.ts'

const type = 'application/vnd.oasis.opendocument.text'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** OpenDocument 1.3, with outline levels, header rows and columns, a language and meta data. */
export async function toOdt(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const ready = prepare(doc)
  const pictures = ready.blocks.flatMap((block, at) =>
    block.kind === 'figure' ? [[pictureName(block, at), block] as const] : [],
  )
  return zipSync(
    {
      // First and not packed: how a reader recognises the format.
      mimetype: [strToU8(type), { level: 0 }],
      'META-INF/manifest.xml': xml(manifestXml(pictures.map(([name]) => name))),
      'meta.xml': xml(metaXml(ready)),
      'styles.xml': xml(stylesXml(ready)),
      'content.xml': xml(contentXml(ready)),
      ...Object.fromEntries(
        pictures.map(([name, { image }]) => [name, 'png' in image ? image.png : strToU8(image.svg)] as const),
      ),
    },
    { mtime: new Date(ready.date) },
  )
}

const xml = (text: string) => strToU8(declaration + text)
const pictureName = ({ image }: Figure, at: number) => `Pictures/${at}.${'png' in image ? 'png' : 'svg'}`

function manifestXml(pictures: readonly string[]): string {
  const entry = (path: string, media: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`
  const parts = ['content.xml', 'styles.xml', 'meta.xml'].map((name) => entry(name, 'text/xml'))
  const shown = pictures.map((name) => entry(name, name.endsWith('png') ? 'image/png' : 'image/svg+xml'))
  return (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' +
    `${entry('/', type)}${parts.join('')}${shown.join('')}</manifest:manifest>`
  )
}

const metaXml = (doc: Doc): string => {
  const at = new Date(doc.date).toISOString().slice(0, 19)
  return (
    `<office:document-meta ${namespaces} office:version="1.3"><office:meta><meta:generator>Meedoen</meta:generator>` +
    `<dc:title>${x(doc.title)}</dc:title>${doc.subtitle ? `<dc:subject>${x(doc.subtitle)}</dc:subject>` : ''}` +
    `<meta:initial-creator>${x(doc.author)}</meta:initial-creator><dc:creator>${x(doc.author)}</dc:creator>` +
    `<meta:creation-date>${at}</meta:creation-date><dc:date>${at}</dc:date><dc:language>${doc.lang}</dc:language>` +
    '</office:meta></office:document-meta>'
  )
}

const contentXml = (doc: Doc): string =>
  `<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${tableStyles(sharesOf(doc))}` +
  '</office:automatic-styles><office:body><office:text>' +
  paragraph('Title', x(doc.title)) +
  (doc.subtitle ? paragraph('Subtitle', x(doc.subtitle)) : '') +
  paragraph('Colophon', x(colophonOf(doc))) +
  doc.blocks.map((block, at) => drawn(block, at, doc)).join('') +
  '</office:text></office:body></office:document-content>'

/** What part of the line each column of each table takes, by the place of the table. */
const sharesOf = ({ blocks }: Doc) =>
  blocks.flatMap((block, at) => (block.kind === 'table' ? [[at, columnsOf(block).shares] as const] : []))

const paragraph = (style: string, inner: string) => `<text:p text:style-name="${style}">${inner}</text:p>`

function drawn(block: Block, at: number, doc: Doc): string {
  switch (block.kind) {
    case 'heading':
      return `<text:h text:style-name="Heading_20_${block.level}" text:outline-level="${block.level}">${x(block.text)}</text:h>`
    case 'paragraph':
      return paragraph('Text_20_body', inline(block.text))
    case 'note':
      return paragraph('Note', inline(block.text))
    case 'list': {
      const items = block.items.map((item) => `<text:list-item>${paragraph('List', inline(item))}</text:list-item>`)
      return `<text:list text:style-name="${block.ordered ? 'Numbers' : 'Bullets'}">${items.join('')}</text:list>`
    }
    case 'table':
      return tabled(block, at)
    case 'figure':
      return pictured(block, at, doc)
  }
}

function tabled({ caption, head, rows, rowHeaders }: Table, at: number): string {
  const columns = head.map((_, n) => `<table:table-column table:style-name="Table${at}.${n}"/>`)
  const cell = (style: string, text: string, look: string) =>
    `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraph(look, text)}</table:table-cell>`
  const row = (style: string, cells: readonly string[]) =>
    `<table:table-row table:style-name="${style}">${cells.join('')}</table:table-row>`
  const named = rowHeaders ? `<table:table-header-columns>${columns.shift()}</table:table-header-columns>` : ''
  const body = rows.map((cells) =>
    row(
      staysWhole(cells) ? 'WholeRow' : 'Row',
      cells.map((text, n) => cell('Cell', inline(text), rowHeaders && n === 0 ? 'Table_20_Heading' : 'Table_20_Contents')),
    ),
  )
  const top = row(
    'WholeRow',
    head.map((text) => cell('HeadCell', x(text), 'Table_20_Heading')),
  )
  return (
    paragraph('Table_20_Caption', x(caption)) +
    `<table:table table:name="Table${at}" table:style-name="Table">` +
    named +
    columns.join('') +
    `<table:table-header-rows>${top}</table:table-header-rows>${body.join('')}</table:table>${paragraph('Text_20_body', '')}`
  )
}

function pictured(block: Figure, at: number, doc: Doc): string {
  const { width, height } = sizeOf(block.image)
  const picture =
    `<draw:frame draw:name="Picture${at}" text:anchor-type="as-char" svg:width="${width}pt" svg:height="${height}pt">` +
    `<draw:image xlink:href="${pictureName(block, at)}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>` +
    `<svg:title>${x(block.caption)}</svg:title><svg:desc>${x(block.alt)}</svg:desc></draw:frame>`
  return paragraph('Figure', picture) + paragraph('Caption', lines(captionOf(block, doc)))
}

const inline = (text: Inline): string => (typeof text === 'string' ? lines(text) : text.map(run).join(''))
const span = (style: string, text: string) => `<text:span text:style-name="${style}">${lines(text)}</text:span>`

function run(part: Run): string {
  if (typeof part === 'string') return lines(part)
  if ('strong' in part) return span('Strong', part.strong)
  if ('em' in part) return span('Emphasis', part.em)
  return `<text:a xlink:type="simple" xlink:href="${x(part.href)}" text:style-name="Link">${lines(part.link)}</text:a>`
}

const lines = (text: string): string => x(text).replaceAll('\n', '<text:line-break/>')
