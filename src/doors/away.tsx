import { Button, FormFrame } from '../house/html/index.ts'
import type { Page, PageContext } from '../house/html/page.ts'
import { RequestNumber } from './pages.tsx'
import { doorWords } from './texts.en.ts'

/** Seconds after which a browser or a program may try again. */
export const retryAfter = 5

/**
 * The page while the database is away. What was typed stays: it is sent again, with the key it had, so that what was done after all is
 * not done twice. Needs nothing of the database. `request`: the number under which the log tells more.
 */
export function AwayPage(
  p: PageContext,
  typed: readonly (readonly [name: string, value: string])[] | null,
  request: string,
): Page {
  const { title, text, again, kept } = doorWords(p.lang).away
  return {
    title,
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="md-lead">{text}</p>
        {typed && <p>{kept}</p>}
        <form method={typed ? 'post' : 'get'} action={p.path}>
          {typed?.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button>{again}</Button>
        </form>
        <RequestNumber p={p} request={request} />
      </FormFrame>
    ),
  }
}
