import { map } from '../../../house/db/look.ts'
import { only } from '../../../house/may.ts'
import { api, cli, form, page, type Room } from '../../../house/room.ts'
import { addGebied, endGebied, importGebieden, setBuren, writeGebied } from './actions.ts'
import { BurenPage, EndPage, NieuwPage, ReportPage, WijzigPage } from './pages.forms.tsx'
import { GebiedenPage, GebiedPage } from './pages.tsx'
import { personal } from './personal.ts'
import { drawMissing } from './redraw.ts'
import { countIn } from './store.ts'
import { words } from './texts.en.ts'
import { editGebied, exportGebieden, listGebieden, showGebied, showGebieden, showImport, showParents } from './views.ts'

const back = (_: unknown, { id }: { id: string }) => `/gebieden/${id}`
const saved = (lang: 'nl' | 'en') => words(lang).page.saved
/** Everybody may read them; in the menu they stand for whoever works with them. */
const mayOpenFromMenu = only('beleidsambtenaar', 'beheerder')

export const gebieden: Room = {
  name: 'gebieden',
  floor: 'basis',
  facts: [
    {
      s: 'situeren',
      about: 'gebieden',
      of: ({ gemeente, lang }) => map(countIn(gemeente.id), (value) => [{ text: words(lang).fact, value, path: '/gebieden' }]),
    },
  ],
  nav: [{ label: (lang) => words(lang).nav, path: '/gebieden', icon: 'kaart', part: 'naslag', may: mayOpenFromMenu }],
  personal: [personal],
  jobs: [drawMissing],
  daily: [drawMissing],
  doors: [
    page('/gebieden', showGebieden, GebiedenPage),
    form('/gebieden/nieuw', addGebied, {
      view: showParents,
      render: NieuwPage,
      next: ({ id }) => `/gebieden/${id}`,
      receipt: saved,
    }),
    form('/gebieden/import', importGebieden, {
      view: showParents,
      render: NieuwPage,
      next: ({ id }) => `/gebieden/import/${id}`,
    }),
    page('/gebieden/import/:id', showImport, ReportPage),
    page('/gebieden/:id', showGebied, GebiedPage),
    form('/gebieden/:id/wijzigen', writeGebied, {
      view: editGebied,
      render: WijzigPage,
      start: ({ kind, name, code, parentId, population }) => ({
        kind,
        name,
        code: code ?? '',
        parent: parentId ?? '',
        population: population === null ? '' : String(population),
      }),
      next: back,
      receipt: saved,
    }),
    form('/gebieden/:id/buren', setBuren, {
      view: editGebied,
      render: BurenPage,
      start: ({ buren }) => ({ buren: buren.flatMap(({ id, origin }) => (origin === 'hand' ? [id] : [])) }),
      next: back,
      receipt: saved,
    }),
    form('/gebieden/:id/beeindigen', endGebied, {
      view: showGebied,
      render: EndPage,
      next: () => '/gebieden',
      receipt: (lang) => words(lang).page.endedNow,
    }),
    api('GET /gebieden', listGebieden),
    api('POST /gebieden', addGebied),
    api('GET /gebieden.geojson', exportGebieden),
    api('POST /gebieden/import', importGebieden),
    api('GET /gebieden/import/:id', showImport),
    api('GET /gebieden/:id', showGebied),
    api('PUT /gebieden/:id', writeGebied),
    api('PUT /gebieden/:id/buren', setBuren),
    api('POST /gebieden/:id/beeindigen', endGebied),
    cli('gebieden list', listGebieden, { about: (lang) => words(lang).commands.list }),
    cli('gebieden import', importGebieden, { about: (lang) => words(lang).commands.import, file: 'geojson' }),
  ],
}
