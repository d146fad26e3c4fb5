import { z } from 'zod'
import { all, known, type Lookup, look, map } from '../../../house/db/look.ts'
import { action } from '../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../house/outcome.ts'
import type { Lang } from '../../../house/texts.ts'
import { uitkomstIn } from '../verkenning/index.ts'
import { held } from './actions/held.ts'
import { mostAntwoord, mostBron, stapNo } from './model.ts'
import { mayWrite } from './policy.ts'
import { cyclusIn, saveAntwoord } from './store/index.ts'
import { verkenningWords } from './verkenning.texts.en.ts'

/** What the exploration says about one question, ready to take over. */
export const gevonden = z.object({ text: z.string(), source: z.string() })
export type Gevonden = z.infer<typeof gevonden>

/** Which part of the outcome answers a question: opportunities and threats, developments (ST-02), and what organisations see (ST-03). */
const parts: Readonly<Record<string, 'together' | 'developments' | 'field'>> = {
  '2.3': 'together',
  '2.4': 'developments',
  '3.4': 'field',
}

/** Null for a question the exploration says nothing about. */
export function verkendIn(gemeenteId: string, lang: Lang, stap: number, vraag: number): Lookup<Gevonden | null> {
  const part = parts[`${stap}.${vraag}`]
  if (!part) return known(null)
  return map(uitkomstIn(gemeenteId, lang), (found) => (found?.[part] ? { text: found[part], source: found.source } : null))
}

const joined = (was: string, more: string, between: string) =>
  was.includes(more) ? was : [was, more].filter(Boolean).join(between)

/**
 * Puts what the exploration found below the answer that is there; twice is once. Refused 404 where it found nothing, 422 when the
 * answer would become too long, 409 when overtaken.
 */
export const takeVerkenning = action({
  name: 'stappenplan.takeVerkenning',
  input: z.strictObject({ stap: stapNo, vraag: z.int().min(1).max(9) }),
  output: z.object({ revision: z.int() }),
  words: (lang) => verkenningWords(lang).take,
  may: mayWrite,
  subject: ({ db, gemeente, lang }, { stap, vraag }) => look(db, verkendIn(gemeente.id, lang, stap, vraag)),
  run: async (ctx, { stap, vraag }) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const gemeenteId = ctx.gemeente.id
    const { found, open } = await look(
      ctx.db,
      all({ found: verkendIn(gemeenteId, ctx.lang, stap, vraag), open: cyclusIn(gemeenteId) }),
    )
    if (!found) return notFound()
    const was = open!.answers.find((each) => each.stap === stap && each.vraag === vraag)
    const text = joined(was?.text ?? '', found.text, '\n\n')
    const source = joined(was?.source ?? '', found.source, '; ')
    if (was && text === was.text) return { revision: was.revision }
    if (text.length > mostAntwoord) return refuse(422, 'too-long', undefined, { most: mostAntwoord })
    const from = source.length > mostBron ? found.source : source
    const row = await saveAntwoord(ctx.db, now.by, { stap, vraag, revision: was?.revision ?? 0, text, source: from })
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('takeVerkenning', now.cyclus.id, { stap, vraag, revision: Number(row.revision) })
    return { revision: Number(row.revision) }
  },
})
