import { z } from 'zod'
import { all, type Lookup, map } from '../../../house/db/look.ts'
import { type Earlier, earlierIn } from '../../../house/db/save-over.ts'
import type { Lang } from '../../../house/texts.ts'
import { mensenIn } from './store.ts'
import { words } from './texts.en.ts'

/** A text that was saved over: what it said, when it was written and by whom. */
export const earlierText = z.object({ text: z.string(), at: z.string(), by: z.string() })
type EarlierText = z.infer<typeof earlierText>

type Written = { readonly text: string; readonly writtenAt: string; readonly writtenBy: string }

/**
 * What the texts with these columns in their key said before, the newest first, each with the key it had: `saveOver` kept them
 * with `text`, `writtenAt` and `writtenBy`.
 */
export const earlierTexts = (
  table: string,
  key: { readonly gemeenteId: string } & Readonly<Record<string, string | number>>,
  lang: Lang,
): Lookup<(EarlierText & Pick<Earlier<Written>, 'key'>)[]> =>
  map(all({ rows: earlierIn<Written>(table, key), people: mensenIn(key.gemeenteId) }), ({ rows, people }) => {
    const names = new Map(people.map(({ id, name }) => [id, name]))
    return rows.map(({ key: own, fields: { text, writtenAt, writtenBy } }) => ({
      key: own,
      text,
      at: new Date(writtenAt).toISOString(),
      by: names.get(writtenBy) ?? words(lang).someone,
    }))
  })
