import { crc32, deflateSync } from 'node:zlib'
import { type Doc, figure, h, note, ol, p, table, ul } from './model.ts'

/** Text that would be an order, were it not just text. */
export const hostile = '#panic("typst") $x$ <w:t>word</w:t> <text:p/> & &amp; "quote" \\ ]]> {{x}} `code` = kop'

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

/** A plain grey square of 40 by 40 pixels. */
function squarePng(): Uint8Array {
  const head = Buffer.from([0, 0, 0, 40, 0, 0, 0, 40, 8, 0, 0, 0, 0])
  const rows = deflateSync(Buffer.alloc(40 * 41, 0x99).map((value, at) => (at % 41 === 0 ? 0 : value)))
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200"><rect width="600" height="200" fill="#e3f0ea"/>' +
  '<rect x="40" y="60" width="120" height="140" fill="#0b5a4e"/><rect x="240" y="20" width="120" height="180" fill="#0b5a4e"/></svg>'

/** One of every block, for the tests. */
export const sample: Doc = {
  title: 'Visie op vrijwilligerswerk',
  subtitle: 'Wat wij samen willen',
  lang: 'nl',
  date: '2026-11-24',
  author: 'Lindewaard',
  version: 'Versie 2',
  blocks: [
    h(1, 'Samenvatting'),
    p([
      'Wij kiezen voor ',
      { strong: 'ruimte' },
      ' en ',
      { em: 'vertrouwen' },
      '. Lees ',
      { link: 'meer', href: 'https://a.example/?b=1&c="2"' },
      '.',
    ]),
    note('Dit is een concept.\nU kunt nog reageren.'),
    h(2, 'Doelen'),
    ul(['Meer jongeren doen mee', ['Minder ', { strong: 'papier' }]]),
    ol(['Eerst luisteren', 'Dan kiezen']),
    h(3, hostile),
    p(hostile),
    ol(['Opnieuw één']),
    h(1, 'Cijfers'),
    table(
      'Vrijwilligers per wijk',
      ['Wijk', 'Aantal'],
      [
        ['Centrum', '120'],
        ['Oost', [{ strong: '80' }]],
      ],
      { rowHeaders: true },
    ),
    figure({ image: { svg }, alt: 'Staven: Centrum 120, Oost 80', caption: 'Vrijwilligers in beeld', source: 'Gemeente, 2026' }),
    figure({ image: { png: squarePng() }, alt: 'Een grijs vlak', caption: 'Een foto' }),
  ],
}
