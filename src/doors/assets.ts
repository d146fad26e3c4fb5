import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { transformSync } from 'esbuild'
import { lookCss } from '../house/assets/index.ts'

export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly brotli: Uint8Array<ArrayBuffer> | null
}

const folder = new URL('../house/assets/', import.meta.url)
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  js: 'text/javascript; charset=utf-8',
}

/** The files pages link to, under names that change with their content, so that browsers may keep them for ever. */
export function loadAssets(): { readonly addressOf: (name: string) => string; readonly files: ReadonlyMap<string, Asset> } {
  const files = new Map<string, Asset>()
  const addresses = new Map<string, string>()
  const add = (name: string, content: Uint8Array) => {
    const extension = name.split('.').at(-1)!
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 10)
    const address = `/assets/${hash}-${name.split('/').at(-1)}`
    const brotli = extension === 'woff2' ? null : Uint8Array.from(brotliCompressSync(content))
    files.set(address, { bytes: Uint8Array.from(content), type: types[extension]!, brotli })
    addresses.set(name, address)
  }
  for (const name of readdirSync(new URL('fonts/', folder)))
    if (name.endsWith('.woff2')) add(`fonts/${name}`, readFileSync(new URL(`fonts/${name}`, folder)))
  add('favicon.svg', readFileSync(new URL('favicon.svg', folder)))
  for (const name of readdirSync(new URL('islands/', folder))) {
    const source = readFileSync(new URL(`islands/${name}`, folder), 'utf8')
    add(name, Buffer.from(transformSync(source, { minify: true, format: 'esm' }).code))
  }
  const css = lookCss().replaceAll(/url\((fonts\/[^)]+)\)/g, (_, font: string) => `url(${addresses.get(font)})`)
  add('look.css', Buffer.from(css))
  return {
    files,
    addressOf: (name) => {
      const address = addresses.get(name)
      if (!address) throw new Error(`no such asset: ${name}`)
      return address
    },
  }
}
