import type { Room } from '../house/room.ts'
import { berichten } from './basis/berichten/doors.ts'
import { gebieden } from './basis/gebieden/doors.ts'
import { gemeenten } from './basis/gemeenten/doors.ts'
import { kaders } from './basis/kaders/doors.ts'
import { personen } from './basis/personen/doors.ts'
import { doelen } from './beleid/doelen/doors.ts'
import { plan } from './beleid/plan/doors.ts'
import { stappenplan } from './beleid/stappenplan/doors.ts'
import { typetest } from './beleid/typetest/doors.ts'
import { verkenning } from './beleid/verkenning/doors.ts'
import { visie } from './beleid/visie/doors.ts'

/** Every room of the house, one line each, in the order of the menu. */
export const rooms: readonly Room[] = [
  berichten,
  stappenplan,
  typetest,
  verkenning,
  visie,
  doelen,
  plan,
  kaders,
  gebieden,
  personen,
  gemeenten,
]
