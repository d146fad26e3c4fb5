import type { Lang } from '../../../house/texts.ts'
import { words } from './texts.en.ts'

/** Who did something, in words: null is whoever runs the installation, an empty name somebody who was erased. */
export const byName = (lang: Lang, name: string | null): string => {
  const { operator, gone } = words(lang).page
  return name === null ? operator : name || gone
}
