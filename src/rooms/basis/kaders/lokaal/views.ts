import { z } from 'zod'
import { look } from '../../../../house/db/look.ts'
import { view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { notFound } from '../../../../house/outcome.ts'
import { mayWrite } from '../policy.ts'
import { bronnenIn, doelgroepenIn, domeinenIn } from './lijsten.ts'
import { bron, doelgroep, domein, kind, kinds, toevoeging } from './model.ts'
import { toevoegingenIn, toevoegingIn } from './store.ts'
import { words } from './texts.en.ts'

/** Everything a municipality added, with what it retired. */
export const listToevoegingen = view({
  name: 'kaders.listToevoegingen',
  input: z.strictObject({}),
  output: z.object({ toevoegingen: z.array(toevoeging) }),
  words: (lang) => words(lang).list,
  may: mayWrite,
  run: async ({ db, gemeente }) => ({ toevoegingen: await look(db, toevoegingenIn(gemeente.id, kinds)) }),
})

/** Which list something new goes on. */
export const chooseKind = view({
  name: 'kaders.chooseKind',
  input: z.strictObject({ kind }),
  output: z.object({ kind }),
  words: (lang) => words(lang).choose,
  may: mayWrite,
  run: async (_, { kind: chosen }) => ({ kind: chosen }),
})

/** One addition, also one that was retired. */
export const showToevoeging = view({
  name: 'kaders.showToevoeging',
  input: z.strictObject({ id: z.uuid() }),
  output: toevoeging,
  words: (lang) => words(lang).show,
  may: mayWrite,
  run: async ({ db, gemeente }, { id }) => (await look(db, toevoegingIn(gemeente.id, id))) ?? notFound(),
})

/** The domains, with who looks after each here (FW-13). */
export const listDomeinen = view({
  name: 'kaders.listDomeinen',
  input: z.strictObject({}),
  output: z.object({ domeinen: z.array(domein) }),
  words: (lang) => words(lang).domeinen,
  may: anyone,
  run: async ({ db, gemeente }) => {
    const domeinen = await look(db, domeinenIn(gemeente.id))
    return { domeinen: domeinen.filter(({ retired }) => !retired) }
  },
})

/** One domain, to say who looks after it. */
export const showDomein = view({
  name: 'kaders.showDomein',
  input: z.strictObject({ domein: z.string().max(60) }),
  output: domein,
  words: (lang) => words(lang).showDomein,
  may: mayWrite,
  run: async ({ db, gemeente }, { domein: asked }) =>
    (await look(db, domeinenIn(gemeente.id))).find(({ key, retired }) => key === asked && !retired) ?? notFound(),
})

/** The sources of money, skills and hands (FW-12). */
export const listBronnen = view({
  name: 'kaders.listBronnen',
  input: z.strictObject({}),
  output: z.object({ bronnen: z.array(bron) }),
  words: (lang) => words(lang).bronnen,
  may: anyone,
  run: async ({ db, gemeente }) => {
    const bronnen = await look(db, bronnenIn(gemeente.id))
    return { bronnen: bronnen.filter(({ retired }) => !retired) }
  },
})

/** The taxonomy of target groups, with those of the municipality (FW-09). */
export const listDoelgroepen = view({
  name: 'kaders.listDoelgroepen',
  input: z.strictObject({}),
  output: z.object({ groups: z.array(doelgroep) }),
  words: (lang) => words(lang).doelgroepen,
  may: anyone,
  run: async ({ db, gemeente }) => {
    const groups = await look(db, doelgroepenIn(gemeente.id))
    return { groups: groups.filter(({ retired }) => !retired) }
  },
})
