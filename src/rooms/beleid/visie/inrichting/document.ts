import { roleNames } from '../../../../house/actor.ts'
import { type Block, h, p, paragraphs, table } from '../../../../house/documents/model.ts'
import { showDate } from '../../../../house/html/index.ts'
import type { Lang } from '../../../../house/texts.ts'
import { themaContent } from './content.ts'
import { domeinName } from './domeinen.ts'
import { inrichtingWords } from './inrichting.texts.en.ts'
import { matrixOf, othersOf } from './matrix.ts'
import { general, type Inrichting, themas } from './model.ts'

/** How a vision is arranged, as parts of its document: every table with its headers (VI-07 to VI-10, VI-13). Nothing, no part. */
export const inrichtingBlocks = (inrichting: Inrichting | undefined, lang: Lang): Block[] =>
  inrichting
    ? [
        ...betrokkenenOf(inrichting, lang),
        ...themasOf(inrichting, lang),
        ...plekOf(inrichting, lang),
        ...rollenOf(inrichting, lang),
        ...grenzenOf(inrichting, lang),
      ]
    : []

const part = (title: string, caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block[] =>
  rows.length === 0 ? [] : [h(1, title), table(caption, head, rows, { rowHeaders: true })]

function betrokkenenOf({ betrokkenen }: Inrichting, lang: Lang) {
  const { document: say, pages } = inrichtingWords(lang)
  const rows = betrokkenen.map(({ who, moment, purpose }) => [who, moment, purpose])
  return part(say.betrokkenen, say.captions.betrokkenen, [pages.who, pages.when, pages.purpose], rows)
}

function themasOf({ themas: rows }: Inrichting, lang: Lang) {
  const { document: say, pages } = inrichtingWords(lang)
  const body = themas.flatMap((thema) => {
    const row = rows.find((each) => each.thema === thema)
    if (!row) return []
    const { title, options } = themaContent[thema]
    const decision = [pages.status[row.status], options[row.choice ?? '']?.[lang]].filter(Boolean).join(': ')
    const owner = row.owner ? roleNames[row.owner][lang] : say.none
    return [[title[lang], decision, row.argument || say.none, owner, row.dueDate ? showDate(row.dueDate, lang) : say.none]]
  })
  return part(say.themas, say.captions.themas, [say.thema, pages.decision, pages.argument, pages.owner, pages.due], body)
}

function plekOf({ plek }: Inrichting, lang: Lang): Block[] {
  const { document: say, pages } = inrichtingWords(lang)
  if (!plek) return []
  const rows = plek.domeinen.map(({ domein, relevant, owner }) => [
    domeinName(domein)[lang],
    relevant ? owner || pages.nobody : pages.notRelevant,
  ])
  const owners = rows.length > 0 ? [table(say.owners, [pages.domein, pages.ownerRole], rows, { rowHeaders: true })] : []
  return [h(1, say.plek), p(pages.models[plek.model]), ...(plek.argument ? paragraphs(plek.argument) : []), ...owners]
}

function rollenOf(inrichting: Inrichting, lang: Lang): Block[] {
  const { document: say, pages } = inrichtingWords(lang)
  if (inrichting.onderwerpen.length === 0) return []
  const { subjects, parties } = matrixOf(inrichting, lang)
  const rows = subjects.map((subject) => [
    subject.label,
    subject.decider ?? pages.nobodyDecides,
    othersOf(subject)
      .map(({ rol, names }) => `${pages.others[rol]}: ${names}`)
      .join('\n') || say.none,
    subject.within || pages.noWithin,
  ])
  const signed = parties.flatMap(({ label, signed: at }) => (at?.holds ? [[label, showDate(at.at, lang)]] : []))
  return [
    ...part(say.rollen, say.captions.rollen, [pages.subject, say.decides, say.others, pages.within], rows),
    ...(signed.length > 0 ? [table(say.akkoorden, [say.partij, say.at], signed, { rowHeaders: true })] : []),
  ]
}

function grenzenOf({ grenzen }: Inrichting, lang: Lang) {
  const { document: say, pages } = inrichtingWords(lang)
  const rows = grenzen
    .filter(({ text }) => text.trim())
    .sort((one, two) => Number(two.sector === general) - Number(one.sector === general))
    .map(({ sector, text }) => [sector === general ? pages.general : domeinName(sector)[lang], text])
  return part(say.grenzen, say.captions.grenzen, [say.sector, say.text], rows)
}
