import { z } from 'zod'
import { view } from '../../../house/declare.ts'
import { anyone } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { targetGroups } from './doelgroepen.ts'
import { editions } from './editions/index.ts'
import { area, editionKey, editionSchema, mapped, targetGroup } from './model.ts'
import { activeEdition, editionOf, isReviewed, mapTag } from './rules.ts'
import { words } from './texts.en.ts'

const summary = editionSchema.pick({ key: true, label: true, areaName: true, validFrom: true, validTo: true })

/** The editions there are, and the one this municipality works in (FW-01). */
export const listKaders = view({
  name: 'kaders.listKaders',
  input: z.strictObject({}),
  output: z.object({ active: editionKey, editions: z.array(summary) }),
  words: (lang) => words(lang).list,
  may: anyone,
  run: async ({ gemeente }) => ({ active: activeEdition(gemeente).key, editions: [...editions] }),
})

/** One edition with its areas, lines and duties; of `veld` only when asked. Without `edition`: the municipality's own (FW-02). */
export const showKader = view({
  name: 'kaders.showKader',
  input: z.strictObject({ edition: z.string().optional(), veld: z.int().min(1).optional() }),
  output: z.object({
    active: editionKey,
    edition: editionSchema,
    fields: z.array(area.pick({ no: true, title: true })),
    veld: z.int().nullable(),
    others: z.array(summary),
  }),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async ({ gemeente }, { edition: key, veld }) => {
    const active = activeEdition(gemeente)
    const edition = key === undefined ? active : editionOf(key)
    if (!edition) return notFound()
    const areas = edition.areas.filter(({ no }) => veld === undefined || no === veld)
    if (areas.length === 0) return notFound()
    return {
      active: active.key,
      edition: { ...edition, areas },
      fields: edition.areas,
      veld: veld ?? null,
      others: editions.filter((other) => other.key !== edition.key),
    }
  },
})

/** One area with its goals and lines, and where it is found in the other editions (FW-02, OD-01). */
export const showVeld = view({
  name: 'kaders.showVeld',
  input: z.strictObject({ edition: z.string(), no: z.int() }),
  output: z.object({
    edition: summary,
    area,
    elsewhere: z.array(z.object({ edition: summary, reviewed: z.boolean(), places: z.array(mapped) })),
  }),
  words: (lang) => words(lang).veld,
  may: anyone,
  run: async (_, { edition: key, no }) => {
    const edition = editionOf(key)
    const found = edition?.areas.find((each) => each.no === no)
    if (!edition || !found) return notFound()
    const elsewhere = editions
      .filter((other) => other.key !== edition.key)
      .map((other) => ({ edition: other, reviewed: isReviewed(edition.key, other.key), places: mapTag(found.key, other.key) }))
    return { edition, area: found, elsewhere }
  },
})

/** The taxonomy of target groups (FW-09). */
export const listDoelgroepen = view({
  name: 'kaders.listDoelgroepen',
  input: z.strictObject({}),
  output: z.object({ groups: z.array(targetGroup) }),
  words: (lang) => words(lang).doelgroepen,
  may: anyone,
  run: async () => ({ groups: [...targetGroups] }),
})
