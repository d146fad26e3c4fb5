import type { Bilingual } from '../../../../house/texts.ts'
import { domeinen as national } from '../../../basis/kaders/index.ts'

/** The fifteen policy domains that touch volunteering (FW-13), the same for every municipality. */
export const domeinen: readonly { readonly key: string; readonly name: Bilingual }[] = national.map(({ key, nl, en }) => ({
  key,
  name: { nl, en },
}))

/** What a domain is called; a domain that is no longer listed keeps its key. */
export const domeinName = (key: string): Bilingual => domeinen.find((each) => each.key === key)?.name ?? { nl: key, en: key }
