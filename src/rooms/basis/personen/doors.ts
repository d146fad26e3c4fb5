import { api, cli, form, type Room } from '../../../house/room.ts'
import { createPerson, enterDemo, signIn, signOut } from './actions.ts'
import { DemoPage } from './pages.tsx'
import { demoPeople, whoAmI } from './views.ts'

export const personen: Room = {
  name: 'personen',
  floor: 'basis',
  doors: [
    form('/inloggen', signIn, { next: () => '/' }),
    form('/demo', enterDemo, { view: demoPeople, render: DemoPage, next: () => '/', demo: true }),
    form('/uitloggen', signOut, { next: () => '/' }),
    api('POST /sessies', signIn),
    api('DELETE /sessies/huidige', signOut),
    api('GET /personen/ik', whoAmI),
    api('POST /personen', createPerson),
    cli('personen create', createPerson),
  ],
}
