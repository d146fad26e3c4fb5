import { type Block, type Doc, h, note } from '../../../../house/documents/model.ts'
import { showDate } from '../../../../house/html/index.ts'
import type { DocContext } from '../../../../house/room.ts'
import type { Lang } from '../../../../house/texts.ts'
import { decided } from '../../visie/index.ts'
import { parts } from '../content.ts'
import { delen, type Inhoud } from '../model.ts'
import { words } from '../texts.en.ts'
import { composed } from './delen.ts'

/** That people were heard, or why the plan was adopted without (FW-03); nothing for a draft. */
export function heardNote({ gehoord }: Inhoud, lang: Lang): Block[] {
  const say = words(lang).page
  if (!gehoord) return []
  if (gehoord.proofs.length === 0) return gehoord.why ? [note(say.notHeard({ why: gehoord.why }))] : []
  return [note(say.heard({ what: gehoord.proofs.map(({ text, on }) => `${text} (${showDate(on, lang)})`).join(', ') }))]
}

/** The plan as a document: fifteen headings in order (ST-16). Without `adoptedAt` it says that it is a draft. */
export function planDocument({ lang, gemeente, now }: DocContext, plan: Inhoud & { readonly adoptedAt?: string }): Doc {
  const say = words(lang)
  const { no, adoptedAt } = plan
  return {
    title: say.show.title,
    subtitle: say.page.coverOf({ gemeente: gemeente.name }),
    lang,
    date: adoptedAt ?? now.toISOString(),
    author: gemeente.name,
    version: adoptedAt ? say.page.version({ no }) : say.page.draftOf({ no }),
    blocks: [
      note(adoptedAt ? say.page.adoptedOn({ no, date: showDate(adoptedAt, lang) }) : say.page.isDraft),
      ...decided(plan.besluit ?? null, lang),
      ...heardNote(plan, lang),
      ...delen.flatMap((deel) => [h(1, `${deel}. ${parts[deel].title[lang]}`), ...composed(plan, deel, lang)]),
    ],
  }
}
