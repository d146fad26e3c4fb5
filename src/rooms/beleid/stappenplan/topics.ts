import { known } from '../../../house/db/look.ts'
import type { Topic } from '../../../house/offered.ts'
import { content } from './content.ts'
import { stappen } from './model.ts'
import { mayRead } from './policy.ts'
import { words } from './texts.en.ts'

/** What people talk about: each of the nine steps. */
export const topics: readonly Topic[] = [
  {
    path: '/stappen/:stap',
    may: mayRead,
    title: ({ lang }, params) => {
      const stap = stappen.find((each) => String(each) === params.stap)
      return known(stap ? `${words(lang).nav}: ${content[stap].title[lang]}` : null)
    },
  },
]
