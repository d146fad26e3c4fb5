import { z } from 'zod'
import { look } from '../../../house/db/look.ts'
import { view } from '../../../house/declare.ts'
import { anyone } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { begrippen } from './begrippen/index.ts'
import { entriesOf, searchEntries } from './begrippen/rules.ts'
import { editions } from './editions/index.ts'
import { begrippenIn } from './lokaal/lijsten.ts'
import { area, bilingual, type EditionKey, editionKey, editionSchema, mapped, term } from './model.ts'
import { bronVan, keuzeAssen, regelingen, risico, samengevoegdOp, sinds2015, vermogens } from './naslag/geschiedenis.ts'
import { vormen } from './naslag/vormen.ts'
import { activeEdition, editionOf, isReviewed, mapTag } from './rules.ts'
import { words } from './texts.en.ts'

const entry = z.object({ term, others: z.array(term) })
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
    /** Words that belong to this edition only, each with what the other one says. */
    terms: z.array(entry),
  }),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async ({ gemeente, lang }, { edition: key, veld }) => {
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
      terms: entriesOf(begrippen, edition.key, lang).filter((each) => each.term.edition === edition.key),
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

/** Words of the field, the word of today first; `kijk` 2007: as they were in 2007. `zoek` finds old and new words (FW-08, K2). */
export const listBegrippen = view({
  name: 'kaders.listBegrippen',
  input: z.strictObject({ zoek: z.string().max(100).default(''), kijk: z.enum(['2007']).optional() }),
  output: z.object({ edition: editionKey, zoek: z.string(), entries: z.array(entry) }),
  words: (lang) => words(lang).begrippen,
  may: anyone,
  run: async ({ db, gemeente, lang }, { zoek, kijk }) => {
    const edition: EditionKey = kijk ? 'wmo-2007' : 'wmo-2015'
    const terms = await look(db, begrippenIn(gemeente.id))
    return { edition, zoek, entries: searchEntries(entriesOf(terms, edition, lang), zoek) }
  },
})

const named = bilingual.extend({ key: z.string() })

/** What is looked up now and then: forms of taking part, and what came before the law of today (FW-04, FW-05, FW-06). */
export const showNaslag = view({
  name: 'kaders.showNaslag',
  input: z.strictObject({}),
  output: z.object({
    vormen: z.array(named.extend({ example: bilingual })),
    compensatie: z.object({
      edition: editionKey,
      now: bilingual,
      vermogens: z.array(named),
      keuzeAssen: z.array(z.array(bilingual)),
      risico: bilingual,
      source: bilingual,
    }),
    regelingen: z.object({
      edition: editionKey,
      mergedOn: z.iso.date(),
      source: bilingual,
      rows: z.array(z.object({ code: z.string(), kind: z.enum(['wet', 'regeling']), name: bilingual, from: z.int().nullable() })),
    }),
  }),
  words: (lang) => words(lang).naslag,
  may: anyone,
  run: async () => ({
    vormen: [...vormen],
    compensatie: {
      edition: 'wmo-2007' as const,
      now: sinds2015,
      vermogens: [...vermogens],
      keuzeAssen: keuzeAssen.map((as) => [...as]),
      risico,
      source: bronVan.compensatie,
    },
    regelingen: {
      edition: 'wmo-2007' as const,
      mergedOn: samengevoegdOp,
      source: bronVan.regelingen,
      rows: [...regelingen],
    },
  }),
})
