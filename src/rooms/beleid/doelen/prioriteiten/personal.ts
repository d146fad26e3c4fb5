import { map } from '../../../../house/db/look.ts'
import type { Personal } from '../../../../house/offered.ts'
import type { Bilingual } from '../../../../house/texts.ts'
import { words } from './prioriteiten.texts.en.ts'
import { type DeedRow, deedsIn } from './store/index.ts'

const deeds: Record<DeedRow['kind'], Bilingual> = {
  sessie: { nl: 'Bereidde een sessie voor', en: 'Prepared a session' },
  besluit: { nl: 'Nam een uitslag over', en: 'Took over an outcome' },
  verplaatsing: { nl: 'Verplaatste een doel', en: 'Moved a goal' },
  stem: { nl: 'Deed mee', en: 'Took part' },
}

/** Who led, decided or took part in which session (SI-03); what somebody chose is shown to nobody. */
export const personal: Personal = {
  label: (lang) => words(lang).sessies.title,
  of: ({ gemeente, lang }, who) =>
    map(deedsIn(gemeente.id, who), (rows) =>
      rows.map(({ kind, title, id, at }) => ({
        title: `${deeds[kind][lang]}: ${title}`,
        path: `/doelen/prioriteiten/${id}`,
        at,
      })),
    ),
}
