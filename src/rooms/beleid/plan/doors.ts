import { anyone } from '../../../house/may.ts'
import type { Room } from '../../../house/room.ts'
import { activiteitDoors } from './doors/activiteiten.ts'
import { planDoors } from './doors/plan.ts'
import { veldDoors } from './doors/veld.ts'
import { words } from './texts.en.ts'
import { activiteitTags } from './views/plan.ts'
import { planWaiting } from './waiting.ts'

export const plan: Room = {
  name: 'plan',
  floor: 'beleid',
  nav: [{ label: (lang) => words(lang).nav, path: '/plan', icon: 'boek', may: anyone }],
  tagged: [{ label: (lang) => words(lang).page.activities, tagsOf: activiteitTags }],
  waiting: [planWaiting],
  doors: [...planDoors, ...activiteitDoors, ...veldDoors],
}
