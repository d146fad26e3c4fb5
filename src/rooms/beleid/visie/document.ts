import { type Block, type Doc, h, note, p, paragraphs, table } from '../../../house/documents/model.ts'
import { showDate } from '../../../house/html/index.ts'
import type { DocContext } from '../../../house/room.ts'
import type { Lang } from '../../../house/texts.ts'
import { prompts, schemaContent } from './content.ts'
import { inrichtingBlocks } from './inrichting/document.ts'
import { courseIn, decided } from './keuzes/document.ts'
import { type Deel, delen, type Inhoud, requiredDelen, type Schema, schemas, type Versie, vijfS } from './model.ts'
import { textOf } from './rules.ts'
import { words } from './texts.en.ts'

/** What the five places of a row are called, from the first pole to the second. */
export function poleNames(schema: Schema, lang: Lang): readonly string[] {
  const say = words(lang).page
  const [first, second] = schemaContent[schema].poles.map(({ name }) => name[lang]) as [string, string]
  return [first, say.rather({ pole: first }), say.between, say.rather({ pole: second }), second]
}

export type Written = Inhoud & Pick<Versie, 'no'> & Partial<Pick<Versie, 'adoptedAt' | 'besluit'>>

/** An adopted version as a document; without `adoptedAt` the draft, which says so and names what is still empty (VI-01). */
export function visieDocument({ lang, gemeente, now }: DocContext, visie: Written): Doc {
  const say = words(lang).document
  const { no, adoptedAt } = visie
  return {
    title: say.title,
    lang,
    date: adoptedAt ?? now.toISOString(),
    author: gemeente.name,
    version: adoptedAt ? say.version({ no }) : say.draft({ no }),
    blocks: [
      note(adoptedAt ? say.adopted({ date: showDate(adoptedAt, lang) }) : say.isDraft),
      ...decided(visie.besluit ?? null, lang),
      ...partsOf(visie, lang),
      ...courseIn(visie.keuzes, lang),
      ...schemas.flatMap((schema) => placesOf(schema, visie, lang)),
      ...rolesOf(visie, lang),
      ...inrichtingBlocks(visie.inrichting, lang),
    ],
  }
}

const first: readonly Deel[] = ['samenvatting', 'verwachting']
/** For whoever reads: the summary and what is asked of everybody come first. */
export const readingOrder: readonly Deel[] = [...first, ...delen.filter((deel) => !first.includes(deel))]

/** The summary first, for whoever reads one page; and what is asked of everybody; then the parts in the order of writing. */
function partsOf(visie: Written, lang: Lang): Block[] {
  return readingOrder.flatMap((deel) => {
    const text = textOf(visie.delen, deel)
    if (text) return [h(1, prompts[deel].title[lang]), ...paragraphs(text)]
    const wanted = !visie.adoptedAt && (requiredDelen as readonly string[]).includes(deel)
    return wanted ? [h(1, prompts[deel].title[lang]), p([{ em: words(lang).document.empty }])] : []
  })
}

function placesOf(schema: Schema, { posities }: Inhoud, lang: Lang): Block[] {
  const say = words(lang)
  const mine = posities.filter((each) => each.schema === schema)
  if (mine.length === 0) return []
  const { title, rows } = schemaContent[schema]
  const names = poleNames(schema, lang)
  const argued = mine.some(({ note: why }) => why.trim())
  const body = rows.map(({ title: row }, index) => {
    const placed = mine.find((each) => each.row === index + 1)
    const why = argued ? [placed?.note.trim() || say.document.notArgued] : []
    return [row[lang], placed ? names[placed.value - 1]! : say.document.notPlaced, ...why]
  })
  const head = [say.page.row, say.document.place, ...(argued ? [say.document.why] : [])]
  return [h(1, title[lang]), table(say.document.places, head, body, { rowHeaders: true })]
}

function rolesOf({ vijfs }: Inhoud, lang: Lang): Block[] {
  const say = words(lang)
  if (vijfs.length === 0) return []
  const rows = vijfS.flatMap((s) =>
    vijfs
      .filter((each) => each.s === s)
      .map(({ score, narrative, actions }) => [
        prompts[s].title[lang],
        say.page.scores[score - 1]!,
        narrative || say.page.empty,
        actions || say.page.empty,
      ]),
  )
  const head = [say.s.fields.s, say.document.place, say.document.sees, say.assess.fields.actions]
  return [h(1, say.vijfs.title), table(say.document.roles, head, rows, { rowHeaders: true })]
}
