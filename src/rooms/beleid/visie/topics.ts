import { known } from '../../../house/db/look.ts'
import type { Topic } from '../../../house/offered.ts'
import { prompts } from './content.ts'
import { delen } from './model.ts'
import { maySeeDraft } from './policy.ts'
import { words } from './texts.en.ts'

/** What people talk about while they write a vision: the whole, and each part. */
export const topics: readonly Topic[] = [
  { path: '/visie', may: maySeeDraft, title: ({ lang }) => known(words(lang).nav) },
  {
    path: '/visie/schrijven/:deel',
    may: maySeeDraft,
    title: ({ lang }, params) => {
      const deel = delen.find((each) => each === params.deel)
      return known(deel ? `${words(lang).nav}: ${prompts[deel].title[lang]}` : null)
    },
  },
]
