import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { codePointsOf } from './font.ts'
import { captionOf, colophonOf, colours, columnsOf, locale, sizeOf, sizes, staysWhole, words } from './look.ts'
import type { Block, Doc } from './model.ts'
import { prepare } from './prepare.ts'

const { resolve } = createRequire(import.meta.url)
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) =>
  readFileSync(resolve(`@expo-google-fonts/noto-sans/${face}/NotoSans_${face}.ttf`)),
)
const covered = faces.map(codePointsOf).reduce((all, own) => all.intersection(own))
const workspace = import.meta.dirname
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: faces }] })

/**
 * PDF/UA-1: tagged, with a title, a language and header cells. About 0.1 s of work on the main thread. A character
 * our font cannot draw (an emoji, a Chinese name) is shown as �; the ODT and the DOCX keep it.
 */
export async function toPdf(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const ready = prepare(doc)
  const [year, month, day] = ready.date.slice(0, 10).split('-').map(Number)
  const data = {
    ...ready,
    subtitle: ready.subtitle ?? null,
    blocks: ready.blocks.map((block, at) => placed(block, at, ready)),
    colophon: colophonOf(ready),
    locale: locale[ready.lang],
    words: words(ready.lang),
    day: { year, month, day },
    colours,
    sizes,
  }
  try {
    ready.blocks.forEach(mapPicture)
    const inputs = {
      doc: JSON.stringify(data, (key, value) => (typeof value === 'string' && key !== 'href' ? drawable(value) : value)),
    }
    return new Uint8Array(compiler.pdf({ mainFilePath: join(workspace, 'document.typ'), inputs }, { pdfStandard: 'ua-1' }))
  } finally {
    compiler.resetShadow()
    compiler.evictCache(10)
  }
}

const pictureName = (block: Block, at: number): string =>
  `picture-${at}.${block.kind === 'figure' && 'png' in block.image ? 'png' : 'svg'}`

/** Pictures are files to typst; these are in memory only, until the document is done. */
function mapPicture(block: Block, at: number): void {
  if (block.kind !== 'figure') return
  const bytes = 'png' in block.image ? Buffer.from(block.image.png) : Buffer.from(block.image.svg)
  compiler.mapShadow(join(workspace, pictureName(block, at)), bytes)
}

function placed(block: Block, at: number, doc: Doc) {
  if (block.kind === 'table') return { ...block, ...columnsOf(block), whole: block.rows.map(staysWhole) }
  if (block.kind !== 'figure') return block
  const { kind, alt, image } = block
  return { kind, alt, size: sizeOf(image), file: pictureName(block, at), caption: captionOf(block, doc) }
}

/** PDF/UA refuses a letter without a shape, so what the font lacks is replaced before. */
const drawable = (text: string): string =>
  text.replaceAll(/[^\n]/gu, (letter) => {
    if (covered.has(letter.codePointAt(0)!)) return letter
    return /\p{Default_Ignorable_Code_Point}/u.test(letter) ? '' : '\ufffd'
  })
