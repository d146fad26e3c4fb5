import type { z } from 'zod'
import { roleNames } from '../../../../house/actor.ts'
import { FormFrame, FormView, formTitle, LinkButton, oncePage, TextLink } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { words } from '../texts.en.ts'
import { PasskeySignIn } from '../tweestaps/pages/passkey.tsx'
import type { demoPeople } from '../views.ts'

/** With a password or a passkey, and the way to a link for whoever has none. */
export const SignInPage = (p: PageContext, form: Form): Page => ({
  title: formTitle(p, form),
  islands: ['passkey'],
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      <FormView p={p} form={form} />
      <PasskeySignIn p={p} />
      <p class="utrecht-paragraph">
        {words(p.lang).page.orLink} <TextLink href={p.href('/inloggen/link')}>{words(p.lang).page.askLink}</TextLink>
      </p>
    </FormFrame>
  ),
})

/** A link by e-mail: one field, and what happens afterwards. */
export const LinkPage = (p: PageContext, form: Form): Page => ({
  title: formTitle(p, form),
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      <p class="md-lead">{form.words.intro}</p>
      <FormView p={p} form={form} back={{ href: p.href('/inloggen'), label: words(p.lang).page.withPassword }} />
    </FormFrame>
  ),
})

/** The way in of a link that was mailed: opening it does nothing yet. Where it works no more, the way to another. */
export function ByLinkPage(p: PageContext, form: Form): Page {
  const passkey = form.errors.some(({ code }) => code === 'use-passkey')
  return oncePage(
    p,
    form,
    <p>
      <LinkButton href={p.href(passkey ? '/inloggen' : '/inloggen/link')} icon="verder">
        {passkey ? words(p.lang).signIn.title : words(p.lang).page.askNewLink}
      </LinkButton>
    </p>,
  )
}

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
