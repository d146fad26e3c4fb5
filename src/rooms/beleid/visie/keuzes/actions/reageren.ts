import { z } from 'zod'
import { personId } from '../../../../../house/actor.ts'
import { all, look } from '../../../../../house/db/look.ts'
import { action, type ReadContext } from '../../../../../house/declare.ts'
import { anyone } from '../../../../../house/may.ts'
import { notFound, refuse } from '../../../../../house/outcome.ts'
import { hashSecret } from '../../../../../house/secret.ts'
import { ticketFor, ticketHashes } from '../../../../../house/ticket.ts'
import { dayOf } from '../../../../../house/time.ts'
import { revision } from '../../model.ts'
import { holdWorking } from '../../store.ts'
import { words } from '../keuzes.texts.en.ts'
import { parties, stances } from '../model.ts'
import * as store from '../store/voorlegging.ts'

export const code = z.string().regex(/^[a-z2-9]{8}$/)

/** The ticket that lets a guest come back to what they said. */
const ticketOf = (of: string) => `visie-${of}`

/** Who looks: the account, else whoever carries the ticket. */
function whoIn(ctx: ReadContext, of: string): store.Who {
  const person = personId(ctx.actor)
  return { personId: person, ticketHashes: person === null ? ticketHashes(ctx, ticketOf(of)) : [] }
}

/** What lies behind a code, with what the one who asks said and heard, as one lookup. */
export const behind = (ctx: ReadContext, of: string) =>
  all({
    voorlegging: store.voorleggingAt(ctx.gemeente.id, of),
    mine: store.reageerderIn(ctx.gemeente.id, of, whoIn(ctx, of)),
    reacties: store.mijnReactiesIn(ctx.gemeente.id, of, whoIn(ctx, of)),
  })

/** Open until its day, and until the vision is adopted. */
export const isOpen = ({ working, closesOn }: store.Voorlegging, today: string): boolean => working && today <= closesOn

/**
 * Takes part in weighing the consequences, with an account or as a guest with a ticket (VI-05). An address is kept with consent only,
 * to tell of the answer. Taking part twice is taking part once; refused 409 after the last day.
 */
export const joinVoorlegging = action({
  name: 'visie.joinVoorlegging',
  input: z.strictObject({
    code,
    party: z.enum(parties),
    organisation: z.string().max(100).default(''),
    email: z.email().max(200).optional(),
    consent: z.boolean().default(false),
  }),
  output: z.object({ code }),
  words: (lang) => words(lang).join,
  may: anyone,
  together: true,
  limit: { tries: 30, minutes: 10 },
  run: async (ctx, { code: of, party, organisation, email = null, consent }) => {
    const { voorlegging, mine } = await look(ctx.db, behind(ctx, of))
    if (!voorlegging) return notFound()
    const person = personId(ctx.actor)
    const secret = ticketFor(ctx, ticketOf(of))
    if (mine) {
      // Known by the browser itself: the answer with the ticket got lost.
      if (person === null && !ctx.tickets[ticketOf(of)]) ctx.ticket(ticketOf(of), secret)
      return { code: of }
    }
    if (!isOpen(voorlegging, dayOf(ctx.now))) return refuse(409, 'closed')
    if (email !== null && !consent) return refuse(422, 'consent', 'consent')
    const who = { personId: person, ticketHash: person === null ? hashSecret(secret) : null }
    const given = { party, organisation, email, lang: ctx.lang }
    await store.insertReageerder(ctx.db, ctx.gemeente.id, voorlegging.visieId, who, given, ctx.now)
    if (person === null) ctx.ticket(ticketOf(of), secret)
    await ctx.event('joinVoorlegging', voorlegging.visieId, { party })
    return { code: of }
  },
})

/**
 * Can live with a consequence, objects, or has a condition; the latter two say why (422). It may be changed until it is answered
 * (409 `answered`). Refused 403 for who does not take part, 409 after the last day or when it was changed elsewhere.
 */
export const reageer = action({
  name: 'visie.reageer',
  input: z.strictObject({
    code,
    gevolg: z.uuid(),
    revision,
    stance: z.enum(stances),
    text: z.string().max(2000).meta({ needed: true }).default(''),
  }),
  output: z.object({ code, revision: z.int(), next: z.uuid().nullable() }),
  words: (lang) => words(lang).react,
  may: anyone,
  together: true,
  limit: { tries: 300, minutes: 10 },
  run: async (ctx, { code: of, gevolg, ...input }) => {
    // Held: nobody adopts the vision while somebody objects.
    const working = await holdWorking(ctx.db, ctx.gemeente.id)
    const { voorlegging, mine, reacties } = await look(ctx.db, behind(ctx, of))
    const about = reacties.find(({ id }) => id === gevolg)
    if (!voorlegging || !about) return notFound()
    if (!mine) return refuse(403, 'not-joined')
    if (working?.id !== voorlegging.visieId || !isOpen(voorlegging, dayOf(ctx.now))) return refuse(409, 'closed')
    if (input.stance !== 'kan' && input.text === '') return refuse(422, 'why', 'text')
    if (about.reply !== null) return refuse(409, 'answered')
    const place = { gevolgId: gevolg, reageerderId: mine.id, visieId: voorlegging.visieId }
    const kept = await store.saveReactie(ctx.db, ctx.gemeente.id, place, input, ctx.now)
    if (!kept) return refuse(409, 'overtaken')
    await ctx.event('reageer', voorlegging.visieId, { stance: input.stance })
    const next = reacties.find(({ id, stance }) => id !== gevolg && stance === null)?.id ?? null
    return { code: of, revision: Number(kept.revision), next }
  },
})
