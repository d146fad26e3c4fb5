import { z } from 'zod'
import { action } from '../../../../../house/declare.ts'
import { anyone } from '../../../../../house/may.ts'
import { refuse } from '../../../../../house/outcome.ts'
import { hashSecret } from '../../../../../house/secret.ts'
import { startSessie } from '../../actions/sessie.ts'
import { halfwayTicket, proveCode } from '../binnen.ts'
import { oneTimeCode } from '../model.ts'
import { endHalverwege, findHalverwege } from '../store/app.ts'
import { words } from '../tweestaps.texts.en.ts'

/** The second step: the code of the app, or a recovery code. Only for whoever made the first one in the last ten minutes (SI-17). */
export const signInByCode = action({
  name: 'personen.signInByCode',
  input: z.strictObject({ oneTimeCode }),
  output: z.object({ token: z.string() }),
  words: (lang) => words(lang).signInByCode,
  may: anyone,
  together: true,
  limit: { tries: 600, minutes: 10 },
  run: async (ctx, input) => {
    const { db, gemeente, now, tickets, ticket } = ctx
    const { [halfwayTicket]: secret } = tickets
    const halfway = secret && (await findHalverwege(db, gemeente.id, hashSecret(secret), now))
    if (!halfway) return refuse(410, 'too-late')
    const proven = await proveCode(ctx, halfway.accountId, input.oneTimeCode)
    if (proven !== true) return proven
    // Whoever was here first took it: one half-way state makes one session.
    if ((await endHalverwege(db, gemeente.id, halfway.accountId, halfway.id)) === 0) return refuse(410, 'too-late')
    ticket(halfwayTicket, null)
    return { token: await startSessie(ctx, halfway.accountId, halfway.via, 2) }
  },
})
