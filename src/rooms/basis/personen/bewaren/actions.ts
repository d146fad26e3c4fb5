import { z } from 'zod'
import { look } from '../../../../house/db/look.ts'
import { action, view } from '../../../../house/declare.ts'
import { job } from '../../../../house/job.ts'
import { only } from '../../../../house/may.ts'
import { daily } from '../../../../house/room.ts'
import { termijnen } from './model.ts'
import { removeOld, saveTermijnen, termijnenIn } from './store.ts'
import { words } from './texts.en.ts'

const may = only('beheerder')

/** How often is looked who may do what, and how long what was used stays (SI-14). */
export const showTermijnen = view({
  name: 'personen.showTermijnen',
  input: z.strictObject({}),
  output: termijnen,
  words: (lang) => words(lang).show,
  may,
  run: ({ db, gemeente }) => look(db, termijnenIn(gemeente.id)),
})

export const setTermijnen = action({
  name: 'personen.setTermijnen',
  input: termijnen.strict(),
  output: z.null(),
  words: (lang) => words(lang).set,
  may,
  run: async ({ db, gemeente, event }, chosen) => {
    await saveTermijnen(db, gemeente.id, chosen)
    await event('setTermijnen', gemeente.id, chosen)
    return null
  },
})

/** Takes away every day what was kept long enough, and writes down how much of what (SI-14, K3). */
export const tidy = job({
  name: 'personen.tidy',
  title: (lang) => words(lang).tidy,
  payload: daily,
  run: async ({ db, gemeente, now, event }) => {
    const { keepMonths } = await look(db, termijnenIn(gemeente.id))
    const gone = await removeOld(db, gemeente.id, keepMonths, now)
    if (Object.values(gone).some((n) => n > 0)) await event('tidied', gemeente.id, gone)
    return []
  },
})
