import { type Lookup, map } from '../../../../house/db/look.ts'
import type { Lang } from '../../../../house/texts.ts'
import { adoptedDelen, adoptedIn } from '../../visie/index.ts'

/** The parts of a vision that say where a municipality starts from (§6.1). */
const parts: readonly string[] = ['belang', 'middelen', 'positie', 'samenwerking', 'informele-zorg', 'raakvlakken', 'betrekken']

/** The principles of the adopted vision, to read before goals are weighed (ST-05); none before there is one. */
export const uitgangspuntenIn = (gemeenteId: string, lang: Lang): Lookup<{ title: string; text: string }[]> =>
  map(adoptedIn(gemeenteId), (adopted) =>
    adoptedDelen(adopted, lang)
      .filter(({ deel }) => parts.includes(deel))
      .map(({ title, text }) => ({ title, text })),
  )
