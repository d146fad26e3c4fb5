import { all, type Lookup, map } from '../../../house/db/look.ts'
import { showDate, showNumber } from '../../../house/html/index.ts'
import type { Lang } from '../../../house/texts.ts'
import { dayOf } from '../../../house/time.ts'
import { itemsIn } from './items.ts'
import type { Plek } from './model.ts'
import { fieldRank, rankOf } from './rules.ts'
import { rondeIn, tellingenIn } from './store.ts'
import { words } from './texts.en.ts'

/** What came out of the newest closed round, as texts to take over; empty where nothing was scored. */
export interface Uitkomst {
  /** The strongest opportunities and heaviest threats of both sides together (ST-02). */
  readonly together: string
  /** The same as the field alone sees it (ST-03). */
  readonly field: string
  /** Developments of 2 or more, with their practices (FW-11). */
  readonly developments: string
  /** Where it comes from: the round and the day it was closed. */
  readonly source: string
}

/** Of each kind at most so many are worth taking over. */
const most = 5

const linesOf = (rows: readonly Plek[], figureOf: (row: Plek) => number, lang: Lang) =>
  rows
    .slice(0, most)
    .map((row) => `- ${words(lang).outcome.row({ text: row.text, weight: showNumber(figureOf(row), lang) })}`)
    .join('\n')

function textOf(kansen: readonly Plek[], bedreigingen: readonly Plek[], figureOf: (row: Plek) => number, lang: Lang): string {
  const say = words(lang).outcome
  return [[say.kansen, kansen] as const, [say.bedreigingen, bedreigingen] as const]
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => `${title}:\n${linesOf(rows, figureOf, lang)}`)
    .join('\n\n')
}

function developmentOf({ text, weight, practices }: Plek, lang: Lang): string {
  const say = words(lang).outcome
  const row = `- ${say.row({ text, weight: showNumber(weight, lang) })}`
  const named = practices.map((practice) => practice.text).join('; ')
  return practices.length > 0 ? `${row}. ${say.practice({ practices: named })}` : row
}

/** What the room shows its neighbours; null before the first round is closed. */
export const uitkomstIn = (gemeenteId: string, lang: Lang): Lookup<Uitkomst | null> =>
  map(
    all({
      ronde: rondeIn(gemeenteId, 'closed'),
      items: itemsIn(gemeenteId, lang),
      tellingen: tellingenIn(gemeenteId, 'closed'),
    }),
    ({ ronde, items, tellingen }) => {
      if (!ronde) return null
      const [kansen, bedreigingen] = [rankOf(items, tellingen, 'kans'), rankOf(items, tellingen, 'bedreiging')]
      const day = showDate(dayOf(new Date(ronde.closedAt!)), lang)
      return {
        together: textOf(kansen, bedreigingen, ({ weight }) => weight, lang),
        field: textOf(fieldRank(kansen), fieldRank(bedreigingen), ({ veld }) => veld!, lang),
        developments: rankOf(items, tellingen, 'ontwikkeling')
          .filter(({ heavy }) => heavy)
          .map((row) => developmentOf(row, lang))
          .join('\n'),
        source: words(lang).outcome.source({ no: ronde.no, day }),
      }
    },
  )
