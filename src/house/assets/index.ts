import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

/** The style sheets in the order they apply: tokens, NL Design System, our own layer. */
export const stylesheets = ['tokens', 'nlds', 'base', 'shell', 'forms', 'parts', 'charts', 'typetest', 'modes'].map(
  (name) => `css/${name}.css`,
)

/** One style sheet for every page, minified. Font addresses are relative (`fonts/…`): who serves it under another name rewrites them. */
export const lookCss = (): string =>
  transformSync(stylesheets.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n'), {
    loader: 'css',
    minify: true,
  }).code
