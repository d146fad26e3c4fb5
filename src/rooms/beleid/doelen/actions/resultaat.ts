import { z } from 'zod'
import { action, type ReadContext } from '../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { longText, revision } from '../model.ts'
import { mayWrite } from '../policy.ts'
import { requirementsFrom } from '../rules.ts'
import * as store from '../store.ts'
import { words } from '../texts.en.ts'
import { byOf, doelIn, id, ofDoel, saved } from './shared.ts'

const resultFields = {
  description: z.string().min(1).max(1000),
  complex: z.boolean().default(false),
  requirements: longText.default(''),
  documentTitle: z.string().max(200).optional(),
  documentUrl: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .optional(),
}

/** A document has words and an address, or it is not there. */
function documentFrom({ documentTitle, documentUrl }: { documentTitle?: string | undefined; documentUrl?: string | undefined }) {
  if (documentTitle && documentUrl) return { title: documentTitle, url: documentUrl }
  if (!documentTitle && !documentUrl) return null
  return refuse(422, 'document-half', documentTitle ? 'documentUrl' : 'documentTitle')
}

/** What lies there when the goal is reached, with its requirements one a line, or a document that holds them (ST-14). */
export const addResultaat = action({
  name: 'doelen.addResultaat',
  input: z.strictObject({ id, ...resultFields }),
  output: saved,
  words: (lang) => words(lang).addResult,
  may: mayWrite,
  adds: ['writeResultaat'],
  subject: ofDoel,
  run: async (ctx, { id: doelId, requirements, description, complex, ...rest }) => {
    const doel = await doelIn(ctx, doelId)
    if (isRefusal(doel)) return doel
    const document = documentFrom(rest)
    if (isRefusal(document)) return document
    const fields = { description, complex, document, requirements: requirementsFrom(requirements, []) }
    const row = await store.insertResultaat(ctx.db, byOf(ctx), doelId, fields)
    await ctx.event('addResultaat', doelId, { resultaat: row.id })
    return row
  },
})

async function resultaatIn(ctx: ReadContext, doelId: string, resultaatId: string) {
  const doel = await doelIn(ctx, doelId)
  if (isRefusal(doel)) return doel
  return doel.resultaten.find((each) => each.id === resultaatId) ?? notFound()
}

/** Changes a result; a requirement whose words stay keeps the day it was met. Refused 409 when overtaken. */
export const writeResultaat = action({
  name: 'doelen.writeResultaat',
  input: z.strictObject({ id, resultaat: id, revision, ...resultFields }),
  output: saved,
  words: (lang) => words(lang).writeResult,
  may: mayWrite,
  run: async (ctx, { id: doelId, resultaat, revision: from, requirements, description, complex, ...rest }) => {
    const before = await resultaatIn(ctx, doelId, resultaat)
    if (isRefusal(before)) return before
    const document = documentFrom(rest)
    if (isRefusal(document)) return document
    const fields = { description, complex, document, requirements: requirementsFrom(requirements, before.requirements) }
    const row = await store.saveResultaat(ctx.db, byOf(ctx), resultaat, from, fields)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('writeResultaat', doelId, { resultaat, revision: row.revision })
    return row
  },
})

/** Marks a requirement (by its place, from 1) as met, or as not met. */
export const meetEis = action({
  name: 'doelen.meetEis',
  input: z.strictObject({ id, resultaat: id, eis: z.int().min(1).max(30), met: z.boolean().default(false) }),
  output: saved,
  words: (lang) => words(lang).meet,
  may: mayWrite,
  subject: async (ctx, { id: doelId, resultaat, eis }) => {
    const found = await resultaatIn(ctx, doelId, resultaat)
    return isRefusal(found) ? found : found.requirements[eis - 1]
  },
  run: async (ctx, { id: doelId, resultaat, eis, met }) => {
    const before = await resultaatIn(ctx, doelId, resultaat)
    if (isRefusal(before)) return before
    if (eis > before.requirements.length) return notFound()
    const requirements = before.requirements.map((each, index) =>
      index === eis - 1 ? { ...each, metAt: met ? (each.metAt ?? ctx.now.toISOString()) : null } : each,
    )
    const row = await store.saveResultaat(ctx.db, byOf(ctx), resultaat, before.revision, { ...before, requirements })
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('meetEis', doelId, { resultaat, eis, met })
    return row
  },
})
