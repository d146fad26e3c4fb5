import { FormFrame, FormView, formTitle, TextLink } from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { words } from '../tweestaps.texts.en.ts'
import { PasskeySignIn } from './passkey.tsx'

/** The second step: the code of the app, or the passkey that is both steps. */
export const CodePage = (p: PageContext, form: Form): Page => ({
  title: formTitle(p, form),
  islands: ['passkey'],
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      <p class="md-lead">{form.words.intro}</p>
      <FormView p={p} form={form} back={{ href: p.href('/inloggen'), label: words(p.lang).page.startAgain }} />
      <PasskeySignIn p={p} />
    </FormFrame>
  ),
})

/** What a passkey answered was not right: say why, and the ways in. */
export const PasskeyPage = (p: PageContext, form: Form): Page => ({
  title: formTitle(p, form),
  islands: ['passkey'],
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      {form.errors.map(({ message }) => (
        <p class="utrecht-form-field-error-message" role="alert">
          {message}
        </p>
      ))}
      <p data-passkey-unable>{words(p.lang).page.unableHere}</p>
      <PasskeySignIn p={p} />
      <p class="utrecht-paragraph">
        <TextLink href={p.href('/inloggen')}>{words(p.lang).page.startAgain}</TextLink>
      </p>
    </FormFrame>
  ),
})
