import { roleNames } from '../../../../house/actor.ts'
import { known, type Lookup, map } from '../../../../house/db/look.ts'
import type { ReadContext } from '../../../../house/declare.ts'
import { among, only } from '../../../../house/may.ts'
import type { Waits } from '../../../../house/offered.ts'
import { api, type Door, form, type NavEntry, page } from '../../../../house/room.ts'
import { dayOf } from '../../../../house/time.ts'
import {
  acceptMine,
  acceptUitnodiging,
  declineMine,
  invitePeople,
  invitePerson,
  resendUitnodiging,
  sendLijst,
  withdrawUitnodiging,
} from './actions.ts'
import { AcceptPage, InvitationsPage, InviteManyPage, InvitePage, ListPage, MyInvitationsPage } from './pages.tsx'
import { openFor } from './store.ts'
import { words } from './texts.en.ts'
import { listUitnodigingen, myUitnodigingen, showLijst, showUitnodiging } from './views.ts'

const list = () => '/uitnodigingen'

/** An administrator finds it among what is arranged; a policy officer, who has no such page, in the menu. */
const entry = { path: '/uitnodigingen', icon: 'mensen' }
export const nav: readonly NavEntry[] = [
  { ...entry, label: (lang) => words(lang).list.title, may: only('beheerder'), managed: true },
  {
    ...entry,
    label: (lang) => words(lang).page.nav,
    may: among(['beleidsambtenaar'], words('nl').page.lead, words('en').page.lead),
  },
]

/** An invitation for whoever has an account already. */
export const waiting = (ctx: ReadContext): Lookup<readonly Waits[]> =>
  ctx.actor.kind !== 'person'
    ? known([])
    : map(openFor(ctx.gemeente.id, ctx.actor.id, ctx.now), (rows) =>
        rows.map(({ role, expiresAt }) => ({
          title: words(ctx.lang).page.waits({ role: roleNames[role][ctx.lang] }),
          why: words(ctx.lang).page.waitsWhy,
          path: '/mijn/uitnodigingen',
          due: dayOf(new Date(expiresAt)),
        })),
      )

export const doors: readonly Door[] = [
  page('/uitnodigingen', listUitnodigingen, InvitationsPage),
  form('/uitnodigingen/nieuw', invitePerson, {
    view: listUitnodigingen,
    render: InvitePage,
    next: list,
    receipt: (lang) => words(lang).page.sent,
  }),
  form('/uitnodigingen/lijst', invitePeople, {
    view: listUitnodigingen,
    render: InviteManyPage,
    start: () => ({ try: 'true' }),
    next: ({ lijst }) => (lijst ? `/uitnodigingen/lijst/${lijst}` : '/uitnodigingen'),
    receipt: (lang, { lijst, people }) => (lijst ? '' : words(lang).page.sentMany({ n: people.length })),
  }),
  form('/uitnodigingen/lijst/:id', sendLijst, {
    view: showLijst,
    render: ListPage,
    next: list,
    receipt: (lang, { sent }) => words(lang).page.sentMany({ n: sent }),
  }),
  form('/uitnodigingen/:id/opnieuw', resendUitnodiging, { next: list, receipt: (lang) => words(lang).page.resent }),
  form('/uitnodigingen/:id/intrekken', withdrawUitnodiging, { next: list, receipt: (lang) => words(lang).page.withdrawn }),
  form('/uitnodiging/:token', acceptUitnodiging, {
    view: showUitnodiging,
    render: AcceptPage,
    start: (shown) => ({ name: shown.state === 'gone' ? '' : shown.name }),
    next: () => '/',
    receipt: (lang) => words(lang).page.welcome,
  }),
  page('/mijn/uitnodigingen', myUitnodigingen, MyInvitationsPage),
  form('/mijn/uitnodigingen/:id/aannemen', acceptMine, { next: () => '/mijn', receipt: (lang) => words(lang).page.accepted }),
  form('/mijn/uitnodigingen/:id/afslaan', declineMine, {
    next: () => '/mijn/uitnodigingen',
    receipt: (lang) => words(lang).page.declined,
  }),
  api('GET /uitnodigingen', listUitnodigingen),
  api('POST /uitnodigingen', invitePerson),
  api('POST /uitnodigingen/lijst', invitePeople),
  api('GET /uitnodigingen/lijst/:id', showLijst),
  api('POST /uitnodigingen/lijst/:id', sendLijst),
  api('POST /uitnodigingen/:id/bericht', resendUitnodiging),
  api('DELETE /uitnodigingen/:id', withdrawUitnodiging),
  api('GET /uitnodiging/:token', showUitnodiging),
  api('POST /uitnodiging/:token', acceptUitnodiging),
  api('GET /mijn/uitnodigingen', myUitnodigingen),
  api('POST /mijn/uitnodigingen/:id', acceptMine),
  api('DELETE /mijn/uitnodigingen/:id', declineMine),
]
