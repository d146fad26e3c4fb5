import { colours, column, locale, sizes, words } from './look.ts'
import type { Doc } from './model.ts'
import { escapeXml } from './xml.ts'

const urn = 'urn:oasis:names:tc:opendocument:xmlns'
export const namespaces = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${urn}:${name}:1.0"`),
  `xmlns:draw="${urn}:drawing:1.0"`,
  ...['fo', 'svg'].map((name) => `xmlns:${name}="${urn}:${name === 'fo' ? 'xsl-fo' : 'svg'}-compatible:1.0"`),
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

const font = 'style:font-name="Arial"'
const size = (points: number) => `fo:font-size="${points}pt"`
const colour = (name: keyof typeof colours) => `fo:color="#${colours[name]}"`
const bold = 'fo:font-weight="bold"'
const small = `${size(sizes.small)} ${colour('soft')}`

/** Names with a blank are written as LibreOffice does, so that its own style list shows one of each. */
const style = (name: string, shape: string, letters: string, more = '') =>
  `<style:style style:name="${name}" style:display-name="${name.replaceAll('_20_', ' ')}" style:family="paragraph" ` +
  `style:parent-style-name="Standard"${more}><style:paragraph-properties ${shape}/><style:text-properties ${letters}/></style:style>`

const spaced = (above: number, below: number) => `fo:margin-top="${above}pt" fo:margin-bottom="${below}pt"`

const headings = sizes.headings.map((points, at) =>
  style(
    `Heading_20_${at + 1}`,
    `${spaced(18, 6)} fo:keep-with-next="always"`,
    `${size(points)} ${bold} ${colour('spruce')}`,
    ` style:default-outline-level="${at + 1}" style:next-style-name="Text_20_body"`,
  ),
)

const paragraphs = [
  style('Title', spaced(0, 5), `${size(sizes.title)} ${bold} ${colour('spruce')}`),
  style('Subtitle', spaced(0, 6), size(sizes.subtitle)),
  style('Colophon', `${spaced(0, 20)} fo:padding-bottom="10pt" fo:border-bottom="1.5pt solid #${colours.spruce}"`, small),
  ...headings,
  style('Text_20_body', spaced(0, 7), ''),
  style('List', spaced(0, 4), ''),
  style('Caption', spaced(6, 6), small),
  style('Table_20_Caption', `${spaced(6, 6)} fo:keep-with-next="always"`, small),
  style('Figure', `${spaced(8, 0)} fo:keep-with-next="always"`, ''),
  style(
    'Note',
    `${spaced(6, 10)} fo:padding="8pt" fo:border-left="3pt solid #${colours.spruce}" fo:background-color="#${colours.mist}"`,
    '',
  ),
  style('Table_20_Contents', spaced(0, 0), ''),
  style('Table_20_Heading', spaced(0, 0), bold),
  style('Footer', '', small).replace(
    '<style:paragraph-properties />',
    `<style:paragraph-properties><style:tab-stops><style:tab-stop style:position="${column.width}pt" style:type="right"/></style:tab-stops></style:paragraph-properties>`,
  ),
]

const letters = (name: string, look: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`

const cell = (name: string, more: string) =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="5pt" ` +
  `fo:border-bottom="0.6pt solid #${colours.line}" ${more}/></style:style>`

const row = (name: string, kept: 'always' | 'auto') =>
  `<style:style style:name="${name}" style:family="table-row"><style:table-row-properties fo:keep-together="${kept}"/></style:style>`

/** How tables look. In the file's content: a reader finds the look of cells, rows and columns only there. */
export const tableStyles = (tables: readonly (readonly [at: number, shares: readonly number[]])[]): string =>
  `<style:style style:name="Table" style:family="table"><style:table-properties style:width="${column.width}pt" ` +
  'table:align="left"/></style:style>' +
  cell('Cell', '') +
  cell('HeadCell', `fo:background-color="#${colours.mist}"`) +
  row('Row', 'auto') +
  row('WholeRow', 'always') +
  tables
    .flatMap(([at, shares]) =>
      shares.map(
        (share, n) =>
          `<style:style style:name="Table${at}.${n}" style:family="table-column"><style:table-column-properties ` +
          `style:column-width="${(share * column.width).toFixed(1)}pt"/></style:style>`,
      ),
    )
    .join('')

const indent =
  '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment ' +
  'text:label-followed-by="listtab" fo:text-indent="-15pt" fo:margin-left="25pt"/></style:list-level-properties>'

const lists =
  `<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${indent}` +
  '</text:list-level-style-bullet></text:list-style>' +
  '<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">' +
  `${indent}</text:list-level-style-number></text:list-style>`

const outline = sizes.headings.map((_, at) => `<text:outline-level-style text:level="${at + 1}" style:num-format=""/>`).join('')

/** Styles, the page and its footer. The language of the document is that of its default style. */
export function stylesXml({ lang, author }: Doc): string {
  const { language, country } = locale[lang]
  const { page, of } = words(lang)
  return (
    `<office:document-styles ${namespaces} office:version="1.3"><office:font-face-decls>` +
    '<style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>' +
    '<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="120%" ' +
    `fo:orphans="2" fo:widows="2"/><style:text-properties ${font} ${size(sizes.text)} ${colour('ink')} fo:language="${language}" ` +
    `fo:country="${country}"/></style:default-style>` +
    `<style:style style:name="Standard" style:family="paragraph"/>${paragraphs.join('')}` +
    letters('Strong', bold) +
    letters('Emphasis', 'fo:font-style="italic"') +
    letters('Link', `${colour('spruce')} style:text-underline-style="solid"`) +
    `${lists}<text:outline-style style:name="Outline">${outline}</text:outline-style></office:styles>` +
    '<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" ' +
    'fo:page-height="29.7cm" fo:margin="2.5cm"/><style:footer-style><style:header-footer-properties fo:margin-top="12pt" ' +
    'fo:min-height="12pt"/></style:footer-style></style:page-layout></office:automatic-styles>' +
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>' +
    `<text:p text:style-name="Footer">${escapeXml(author)}<text:tab/>${page} <text:page-number text:select-page="current"/> ` +
    `${of} <text:page-count/></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`
  )
}
