import { roleNames } from '../../../../house/actor.ts'
import { type Block, h, p, ul } from '../../../../house/documents/model.ts'
import { showDate } from '../../../../house/html/index.ts'
import type { Lang } from '../../../../house/texts.ts'
import { inclusie } from '../../../basis/kaders/index.ts'
import type { Inhoud } from '../model.ts'
import { contactOf, mostYears } from '../rules/berichten.ts'
import { domainsOf, supportOf } from '../rules/draagvlak.ts'
import { veldWords } from '../veld.texts.en.ts'
import { listed } from './table.ts'

/** Part 5: the parties of the activities, and who helped to make vision and plan (ST-18). */
export function partners(plan: Inhoud, lang: Lang): Block[] {
  const say = veldWords(lang)
  const parties = [...new Set(plan.activiteiten.map(({ party }) => party).filter(Boolean))].sort()
  const { firstStep, late } = supportOf(plan.bijdragen)
  const rows = plan.bijdragen.map((row) => [
    row.party,
    say.documents[row.document],
    String(row.step),
    say.rollen[row.role],
    [row.note, row.reply && say.doc.reply({ text: row.reply })].filter(Boolean).join('\n'),
  ])
  return [
    ...(parties.length > 0 ? [p(say.doc.parties), ul(parties)] : []),
    ...listed(say.doc.supportCaption, say.doc.supportHead, rows, say.doc.nothing, say.doc.support),
    ...(firstStep === null ? [] : [p(late ? say.page.late({ step: firstStep }) : say.page.inTime({ step: firstStep }))]),
  ]
}

/** Beside part 7: which policy domains contribute (FW-13), and whether everybody can take part (FW-07). */
export function reach(plan: Inhoud, lang: Lang): Block[] {
  const say = veldWords(lang)
  const { contributing, missing, all } = domainsOf(plan)
  const names = (list: readonly { nl: string; en: string }[]) => list.map((each) => each[lang]).join(', ')
  const answers = inclusie.flatMap((vraag) => {
    const row = plan.inclusie.find((each) => each.vraag === vraag.key && each.answer.trim() !== '')
    return row ? [[vraag[lang], row.answer, `${roleOf(row.role, lang)}, ${showDate(row.writtenOn, lang)}`]] : []
  })
  return [
    ...(plan.domeinen.length === 0 || plan.activiteiten.length === 0
      ? []
      : [
          h(2, say.doc.domains),
          ...(all ? [p(say.doc.allDomains)] : []),
          p(say.doc.contributing({ names: names(contributing) || say.doc.none })),
          ...(missing.length > 0 ? [p(say.doc.missing({ names: names(missing) }))] : []),
        ]),
    ...listed(say.doc.inclusionCaption, say.doc.inclusionHead, answers, say.doc.nothing, say.doc.inclusion),
  ]
}

const roleOf = (role: string, lang: Lang) => (role in roleNames ? roleNames[role as keyof typeof roleNames][lang] : role)

/** Part 12: when is looked back; known once the plan is adopted (ST-09). */
export function calendar(plan: Inhoud, lang: Lang): Block[] {
  const say = veldWords(lang)
  const rows = plan.momenten.map(({ kind, day, bodies }) => [say.momentKinds[kind], showDate(day, lang), bodies])
  return listed(say.doc.calendarCaption, say.doc.calendarHead, rows, say.doc.later)
}

/** Part 13: who hears what; with how often volunteers hear something (KN-07). Part 14: what comes back to who contributed. */
export function messages(plan: Inhoud, purpose: 'inform' | 'feedback', lang: Lang): Block[] {
  const say = veldWords(lang)
  const berichten = plan.berichten.filter((each) => each.purpose === purpose)
  const rows = berichten.map((each) => [
    say.audiences[each.audience],
    each.message,
    each.channel,
    `${showDate(each.firstDay, lang)}, ${say.rhythms[String(each.everyMonths) as '0']}`,
    each.owner,
  ])
  const caption = purpose === 'inform' ? say.doc.messagesCaption : say.doc.feedbackCaption
  const contact = purpose === 'inform' && berichten.length > 0 ? contactOf({ ...plan, berichten }) : []
  return [
    ...listed(caption, say.doc.messagesHead, rows, say.doc.nothing),
    ...contact.map((row) => p(row.times < row.needed ? say.page.tooFew(row) : say.page.contact(row))),
    ...(contact.length === mostYears ? [p(say.page.moreYears({ n: mostYears }))] : []),
  ]
}

/** Part 15: what happens with each activity when it works (AG-11). */
export function securing(plan: Inhoud, lang: Lang): Block[] {
  const say = veldWords(lang)
  const rows = plan.activiteiten.flatMap(({ id, title }) => {
    const row = plan.borging.find(({ activiteitId }) => activiteitId === id)
    if (!row) return []
    return [
      [
        title,
        say.besluiten[row.besluit],
        showDate(row.byDay, lang),
        row.party,
        [row.funding, row.embedded].filter(Boolean).join('\n'),
      ],
    ]
  })
  return listed(say.doc.securingCaption, say.doc.securingHead, rows, say.doc.nothing)
}
