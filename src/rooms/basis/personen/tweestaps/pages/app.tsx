import {
  Button,
  ButtonGroup,
  Fields,
  FormFrame,
  FormView,
  formTitle,
  PageHead,
  QrCode,
  TextLink,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { secondStepPath } from '../model.ts'
import { words } from '../tweestaps.texts.en.ts'
import { AppSteps } from './uitleg.tsx'

const back = (p: PageContext) => ({ href: p.href(secondStepPath), label: words(p.lang).page.back })
const layoutFor = (p: PageContext) => (p.actor.kind === 'held' ? 'focus' : 'work')

/** The fields of a form, with the own password only for whom it is asked. */
const Asked = ({ p, form, asksPassword }: { p: PageContext; form: Form; asksPassword: boolean }) => (
  <Fields
    p={p}
    form={form}
    only={Object.keys(form.schema.shape).filter((name) => !form.given?.includes(name) && (asksPassword || name !== 'password'))}
  />
)

/** A change of the way in: what it means, and the proof that it is oneself. */
export const ProvenPage = (p: PageContext, form: Form, { asksPassword }: { asksPassword: boolean }): Page => ({
  title: formTitle(p, form),
  layout: layoutFor(p),
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      <p class="md-lead">{form.words.intro}</p>
      <FormView p={p} form={form} back={back(p)}>
        <Asked p={p} form={form} asksPassword={asksPassword} />
      </FormView>
    </FormFrame>
  ),
})

/** What an authenticator app is, before anything is asked. */
export const BeginAppPage = (p: PageContext, form: Form, { asksPassword }: { asksPassword: boolean }): Page => ({
  title: formTitle(p, form),
  layout: layoutFor(p),
  main: (
    <>
      <PageHead title={form.words.title} lead={form.words.intro} />
      <div class="md-wrap md-sec">
        <AppSteps p={p} />
        <FormView p={p} form={form} back={back(p)}>
          <Asked p={p} form={form} asksPassword={asksPassword} />
        </FormView>
      </div>
    </>
  ),
})

/** The square for the camera, the same secret to type, and the first code. */
export const AddAppPage = (p: PageContext, form: Form, { secret, address }: { secret: string; address: string }): Page => {
  const say = words(p.lang).page
  return {
    title: formTitle(p, form),
    layout: layoutFor(p),
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{form.words.title}</h1>
        <h2 class="utrecht-heading-3">{`1. ${say.scan}`}</h2>
        <QrCode text={address} label={say.qr} />
        <p>{say.typeIn}</p>
        <p class="md-secret">{secret.match(/.{4}/g)?.join(' ')}</p>
        <h2 class="utrecht-heading-3">{`2. ${say.confirm}`}</h2>
        <FormView p={p} form={form} back={back(p)} />
      </FormFrame>
    ),
  }
}

/** Ten codes, once, to print or write down. */
export const CodesPage = (p: PageContext, form: Form, { codes }: { codes: readonly string[] }): Page => ({
  title: form.words.title,
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      <p class="md-lead">{form.words.intro}</p>
      <ol class="md-codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>{words(p.lang).page.print}</p>
      <FormView p={p} form={form} />
    </FormFrame>
  ),
})

/** The browser makes the passkey: one button, that the island brings to life. */
export const AddPasskeyPage = (p: PageContext, form: Form, { options }: { options: object }): Page => {
  const say = words(p.lang).page
  return {
    title: formTitle(p, form),
    layout: layoutFor(p),
    islands: ['passkey'],
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{form.words.title}</h1>
        {form.errors.map(({ message }) => (
          <p class="utrecht-form-field-error-message" role="alert">
            {message}
          </p>
        ))}
        <p class="md-lead">{form.words.intro}</p>
        <p data-passkey-unable>{say.unable}</p>
        <form method="post" action={form.to} data-passkey-new={JSON.stringify(options)} data-failed={say.failed} hidden>
          <input type="hidden" name="_once" value={form.once} />
          <input type="hidden" name="passkey" />
          <ButtonGroup>
            <Button icon="verder">{form.words.submit}</Button>
          </ButtonGroup>
          <p role="status" />
        </form>
        <p>
          <TextLink href={back(p).href}>{back(p).label}</TextLink>
        </p>
      </FormFrame>
    ),
  }
}
