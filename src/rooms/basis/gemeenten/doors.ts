import { api, cli, form, type Room } from '../../../house/room.ts'
import { chooseColours, createGemeente } from './actions.ts'
import { listGemeenten } from './views.ts'

export const gemeenten: Room = {
  name: 'gemeenten',
  floor: 'basis',
  doors: [
    cli('gemeenten create', createGemeente),
    cli('gemeenten list', listGemeenten),
    form('/beheer/kleuren', chooseColours, { next: () => '/beheer/kleuren' }),
    api('PUT /beheer/kleuren', chooseColours),
  ],
}
