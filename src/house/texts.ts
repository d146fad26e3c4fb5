/** Languages of the product, the source language first. A municipality may offer fewer, never more. */
export const langs = ['nl', 'en'] as const
export type Lang = (typeof langs)[number]

/** A sentence of the handbook's content (a question, a portrait, a law), once per language. */
export type Bilingual = Readonly<Record<Lang, string>>

/**
 * The sentences of one room. `texts.nl.ts` is the source; `texts.en.ts` is typed by it, so a missing key or another
 * parameter does not compile. A leaf is a string, or a function of its parameters.
 */
export function texts<T>(all: Record<Lang, T>): (lang: Lang) => T {
  return (lang) => all[lang]
}

export const isLang = (value: unknown): value is Lang => langs.includes(value as Lang)
