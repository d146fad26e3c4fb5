import { z } from 'zod'
import { all, known, look } from '../../../../../house/db/look.ts'
import { view } from '../../../../../house/declare.ts'
import { anyone } from '../../../../../house/may.ts'
import { notFound } from '../../../../../house/outcome.ts'
import { inhoud, versieOut } from '../../model.ts'
import { maySeeDraft } from '../../policy.ts'
import { versieIn, versieNosIn, workingIn } from '../../store.ts'
import { words } from '../keuzes.texts.en.ts'

const version = z.string().regex(/^([1-9][0-9]{0,3}|concept)$/)
const side = z.union([versieOut, inhoud.extend({ no: z.int() })])

/**
 * Two versions for beside each other: `?van=1&naar=2`, or `naar=concept` for who may see the draft (VI-01). 404 for one that is not
 * there; null for one that was not named.
 */
export const compareVersies = view({
  name: 'visie.compareVersies',
  input: z.strictObject({ van: version.optional(), naar: version.optional() }),
  output: z.object({ van: side.nullable(), naar: side.nullable(), versies: z.array(z.int()), concept: z.boolean() }),
  words: (lang) => words(lang).compare,
  may: anyone,
  run: async ({ db, gemeente, actor }, { van, naar }) => {
    const sees = maySeeDraft(actor) === true
    const draft = sees ? workingIn(gemeente.id) : known(null)
    const at = (which: string | undefined) =>
      which === undefined ? known(null) : which === 'concept' ? draft : versieIn(gemeente.id, Number(which))
    const found = await look(db, all({ van: at(van), naar: at(naar), versies: versieNosIn(gemeente.id), draft }))
    if ((van && !found.van) || (naar && !found.naar)) return notFound()
    return { van: found.van, naar: found.naar, versies: found.versies, concept: found.draft !== null }
  },
})
