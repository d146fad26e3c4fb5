import { z } from 'zod'
import { all, look } from '../../../house/db/look.ts'
import { showDate } from '../../../house/html/index.ts'
import { type JobContext, job } from '../../../house/job.ts'
import { daily } from '../../../house/room.ts'
import { dayOf } from '../../../house/time.ts'
import { mensenIn } from '../personen/index.ts'
import { hasNews, isDue } from './rules.ts'
import { samenvattingenIn, setSent } from './store.ts'
import { words } from './texts.en.ts'
import { titlesOf, werkVan } from './views.ts'

/** The summary of one person, when something is new (SI-10). It names pages and tasks, never what was said. */
export const mailSamenvatting = job({
  name: 'berichten.mailSamenvatting',
  payload: z.strictObject({ person: z.uuid() }),
  run: async (ctx, { person }) => {
    const mine = await look(ctx.db, mensenIn(ctx.gemeente.id))
    const me = mine.find(({ id }) => id === person)
    if (!me) return []
    const lang = ctx.gemeente.languages[0] ?? 'nl'
    const as = { ...ctx, lang, origin: '', tickets: {}, actor: { kind: 'person' as const, sessieId: me.id, ...me } }
    const found = await look(ctx.db, werkVan(as, me.id))
    const titles = await look(ctx.db, titlesOf(as, [...found.taken, ...found.vermeldingen]))
    const seen = ({ over }: { over: string }) => titles[over] != null
    const taken = found.taken.filter((each) => each.personId === me.id && seen(each))
    const vermeldingen = found.vermeldingen.filter(seen)
    const sentAt = found.samenvatting?.sentAt ?? null
    const news = hasNews({ mentionedAt: vermeldingen.map(({ saidAt }) => saidAt), taken }, dayOf(ctx.now), sentAt)
    if (!news) return []
    await setSent(ctx.db, ctx.gemeente.id, me.id, found.samenvatting?.rhythm ?? 'weekly', ctx.now)
    const say = words(lang).mail
    const line = (title: string, due: string | null) => say.line({ title, date: due && showDate(due, lang) })
    const part = (head: string, lines: readonly string[]) => (lines.length > 0 ? [[head, ...lines].join('\n')] : [])
    const text = [
      say.hello({ name: me.name }),
      ...part(say.asked, [...new Set(vermeldingen.map(({ over }) => line(titles[over]!, null)))]),
      ...part(
        say.mine,
        taken.map(({ title, due }) => line(title, due)),
      ),
      ...part(
        say.waiting,
        found.waiting.map(({ title, due }) => line(title, due)),
      ),
      say.go({ link: ctx.address('/werk') }),
      say.stop({ link: ctx.address('/werk/samenvatting') }),
    ].join('\n\n')
    const n = vermeldingen.length + taken.length + found.waiting.length
    return [
      { to: { name: me.name, address: me.email }, subject: say.subject({ gemeente: ctx.gemeente.name, n }), text: `${text}\n` },
    ]
  },
})

/** Every morning: leaves a summary for everybody whose day it is. */
export const planSamenvattingen = job({
  name: 'berichten.planSamenvattingen',
  payload: daily,
  run: async ({ db, gemeente, enqueue }: JobContext, { day }) => {
    const { people, chosen } = await look(db, all({ people: mensenIn(gemeente.id), chosen: samenvattingenIn(gemeente.id) }))
    for (const { id } of people) {
      const own = chosen.find(({ personId }) => personId === id)
      const sentDay = own?.sentAt ? dayOf(new Date(own.sentAt)) : null
      if (isDue(own?.rhythm ?? 'weekly', day, sentDay)) await enqueue(mailSamenvatting, { person: id })
    }
    return []
  },
})
