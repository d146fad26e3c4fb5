import type { z } from 'zod'
import { roleNames } from '../../../house/actor.ts'
import type { Form, Page, PageContext } from '../../../house/html/page.ts'
import type { demoPeople } from './views.ts'

/** One button per invented person. */
export const DemoPage = (p: PageContext, form: Form, { people }: z.output<typeof demoPeople.output>): Page => ({
  title: form.words.title,
  main: (
    <div class="md-wrap md-sec">
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      <p class="md-lead">{form.words.intro}</p>
      <form method="post" action={form.to}>
        <ul class="md-people" role="list">
          {people.map(({ id, name, role }) => (
            <li>
              <button class="utrecht-button utrecht-button--secondary-action md-btn" type="submit" name="account" value={id}>
                {`${name}, ${roleNames[role][p.lang]}`}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </div>
  ),
})
