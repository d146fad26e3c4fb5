import { api, cli, form, type Room } from '../../../house/room.ts'
import { createPerson, signIn, signOut } from './actions.ts'
import { whoAmI } from './views.ts'

export const personen: Room = {
  name: 'personen',
  floor: 'basis',
  doors: [
    form('/inloggen', signIn, { next: () => '/' }),
    form('/uitloggen', signOut, { next: () => '/' }),
    api('POST /sessies', signIn),
    api('DELETE /sessies/huidige', signOut),
    api('GET /personen/ik', whoAmI),
    api('POST /personen', createPerson),
    cli('personen create', createPerson),
  ],
}
