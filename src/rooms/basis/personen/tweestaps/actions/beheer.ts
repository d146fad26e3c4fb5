import { z } from 'zod'
import { personId, roles } from '../../../../../house/actor.ts'
import { look } from '../../../../../house/db/look.ts'
import { action } from '../../../../../house/declare.ts'
import { only } from '../../../../../house/may.ts'
import { notFound, refuse } from '../../../../../house/outcome.ts'
import { several } from '../../../../../house/several.ts'
import { findAccountById } from '../../store.ts'
import { endOthers } from '../binnen.ts'
import { tellPerson } from '../jobs.ts'
import { deleteApp } from '../store/app.ts'
import { deleteSleutels } from '../store/sleutels.ts'
import { holdAccount, lookStappen, saveVereist } from '../store/stappen.ts'
import { words } from '../tweestaps.texts.en.ts'

/** For which roles a second step is asked. It holds from the next request on, also for who is signed in. */
export const requireSteps = action({
  name: 'personen.requireSteps',
  input: z.strictObject({ roles: several(z.enum(roles)).default([]) }),
  output: z.null(),
  words: (lang) => words(lang).requireSteps,
  may: only('beheerder'),
  run: async ({ db, gemeente, now, event }, input) => {
    await saveVereist(db, gemeente.id, [...new Set(input.roles)], now)
    await event('requireSteps', gemeente.id, { roles: input.roles.join(' ') })
    return null
  },
})

/**
 * Takes away the second step of somebody who lost a phone: app, recovery codes and passkeys. This person is signed out everywhere
 * and told by e-mail. Nobody does it for themselves: that would be a way round the own code.
 */
export const takeSecondStep = action({
  name: 'personen.takeSecondStep',
  input: z.strictObject({ id: z.uuid() }),
  output: z.null(),
  words: (lang) => words(lang).takeSecondStep,
  may: only('beheerder'),
  subject: ({ db, gemeente }, { id }) => findAccountById(db, gemeente.id, id),
  run: async (ctx, { id }) => {
    const { db, gemeente, actor, lang, event, enqueue } = ctx
    if (!(await holdAccount(db, gemeente.id, id))) return notFound()
    if (personId(actor) === id) return refuse(409, 'own')
    const { appSince, sleutels } = await look(db, lookStappen(gemeente.id, id))
    if (appSince === null && sleutels.length === 0) return refuse(409, 'none')
    await deleteApp(db, gemeente.id, id)
    await deleteSleutels(db, gemeente.id, id)
    await endOthers(ctx, id)
    await event('takeSecondStep', id)
    await enqueue(tellPerson, { account: id, lang, what: 'taken-away' })
    return null
  },
})
