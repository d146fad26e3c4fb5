import { known } from '../../../house/db/look.ts'
import type { Topic } from '../../../house/offered.ts'
import { parts } from './content.ts'
import { delen } from './model.ts'
import { maySeeDraft } from './policy.ts'
import { words } from './texts.en.ts'

/** What people talk about while they make a plan: the whole, and each of its fifteen parts. */
export const topics: readonly Topic[] = [
  { path: '/plan', may: maySeeDraft, title: ({ lang }) => known(words(lang).nav) },
  {
    path: '/plan/delen/:deel',
    may: maySeeDraft,
    title: ({ lang }, params) => {
      const deel = delen.find((each) => String(each) === params.deel)
      return known(deel ? `${words(lang).nav}: ${parts[deel].title[lang]}` : null)
    },
  },
]
