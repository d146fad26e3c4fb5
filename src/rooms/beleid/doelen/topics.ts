import { validate } from 'uuid'
import { known, map } from '../../../house/db/look.ts'
import type { Topic } from '../../../house/offered.ts'
import { mayRead } from './policy.ts'
import { doelenIn } from './store.ts'
import { words } from './texts.en.ts'

/** What people talk about: the goals together, and each of them. */
export const topics: readonly Topic[] = [
  { path: '/doelen', may: mayRead, title: ({ lang }) => known(words(lang).nav) },
  {
    path: '/doelen/:id',
    may: mayRead,
    title: ({ gemeente }, { id = '' }) =>
      validate(id) ? map(doelenIn(gemeente.id, id), ([doel]) => doel?.statement ?? null) : known(null),
  },
]
