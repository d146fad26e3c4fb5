import { map } from '../../../house/db/look.ts'
import { anyone } from '../../../house/may.ts'
import type { Room } from '../../../house/room.ts'
import { activiteitDoors } from './doors/activiteiten.ts'
import { planDoors } from './doors/plan.ts'
import { veldDoors } from './doors/veld.ts'
import { planProof } from './evidence.ts'
import { planIn } from './index.ts'
import { personal } from './personal.ts'
import { words } from './texts.en.ts'
import { topics } from './topics.ts'
import { activiteitTags } from './views/plan.ts'
import { planWaiting } from './waiting.ts'

export const plan: Room = {
  name: 'plan',
  floor: 'beleid',
  facts: [
    {
      s: 'sturen',
      about: 'plan',
      of: ({ gemeente, lang }) =>
        map(planIn(gemeente.id), ({ draft, adopted }) => {
          const say = words(lang).fact
          return [{ text: say.plan, value: adopted ? say.adopted : draft ? say.draft : 0, path: '/plan' }]
        }),
    },
  ],
  nav: [{ label: (lang) => words(lang).nav, path: '/plan', icon: 'boek', part: 'beleid', may: anyone }],
  evidence: [{ duty: 'beleid', of: planProof }],
  tagged: [{ label: (lang) => words(lang).page.activities, tagsOf: activiteitTags }],
  topics,
  personal: [personal],
  waiting: [planWaiting],
  doors: [...planDoors, ...activiteitDoors, ...veldDoors],
}
