import { z } from 'zod'
import { all, look } from '../../../house/db/look.ts'
import { showDate } from '../../../house/html/index.ts'
import { type JobContext, job } from '../../../house/job.ts'
import { toldBy } from '../../../house/outbox.ts'
import { daily } from '../../../house/room.ts'
import { dayOf } from '../../../house/time.ts'
import { mensenIn } from '../personen/index.ts'
import { hasNews, isDue, toldUntil } from './rules.ts'
import { samenvattingenIn, setSent } from './store.ts'
import { words } from './texts.en.ts'
import { titlesOf, werkVan } from './views.ts'

const summary = 'berichten.mailSamenvatting'

/**
 * The summary of one person, when something is new since the last one that was sent (SI-10). It names pages and tasks, never what
 * was said. One that still waits is replaced: this one says it all.
 */
export const mailSamenvatting = job({
  name: summary,
  title: (lang) => words(lang).mail.title,
  payload: z.strictObject({ person: z.uuid() }),
  run: async (ctx, { person }) => {
    const mine = await look(ctx.db, mensenIn(ctx.gemeente.id))
    const me = mine.find(({ id }) => id === person)
    if (!me) return []
    const lang = ctx.gemeente.languages[0] ?? 'nl'
    const as = { ...ctx, lang, origin: '', tickets: {}, actor: { kind: 'person' as const, sessieId: me.id, ...me } }
    const asked = all({ found: werkVan(as, me.id), told: toldBy(ctx.gemeente.id, summary, me.id) })
    const { found, told } = await look(ctx.db, asked)
    const titles = await look(ctx.db, titlesOf(as, [...found.taken, ...found.vermeldingen]))
    const seen = ({ over }: { over: string }) => titles[over] != null
    const taken = found.taken.filter((each) => each.personId === me.id && seen(each))
    const vermeldingen = found.vermeldingen.filter(seen)
    const since = toldUntil(found.samenvatting?.sentAt ?? null, told)
    const news = hasNews({ mentionedAt: vermeldingen.map(({ saidAt }) => saidAt), taken }, dayOf(ctx.now), since)
    if (!news) return []
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
    const mail = { subject: say.subject({ gemeente: ctx.gemeente.name, n }), text: `${text}\n` }
    return [{ to: { name: me.name, address: me.email }, ...mail, person: me.id, about: me.id }]
  },
})

/** Every morning: leaves a summary for everybody whose day it is, and keeps until when each was told. */
export const planSamenvattingen = job({
  name: 'berichten.planSamenvattingen',
  title: (lang) => words(lang).mail.plan,
  payload: daily,
  run: async ({ db, gemeente, enqueue }: JobContext, { day }) => {
    const { id: here } = gemeente
    const asked = all({ people: mensenIn(here), chosen: samenvattingenIn(here), told: toldBy(here, summary) })
    const { people, chosen, told } = await look(db, asked)
    for (const { id } of people) {
      const { rhythm, sentAt } = chosen.find(({ personId }) => personId === id) ?? { rhythm: 'weekly' as const, sentAt: null }
      const mine = told.filter(({ about }) => about === id)
      const until = toldUntil(sentAt, mine)
      if (until !== null && until !== sentAt) await setSent(db, here, id, rhythm, new Date(until))
      if (isDue(rhythm, day, until && dayOf(new Date(until)))) await enqueue(mailSamenvatting, { person: id })
    }
    return []
  },
})
