import { Button } from '../../../../../house/html/index.ts'
import type { PageContext } from '../../../../../house/html/page.ts'
import { words } from '../tweestaps.texts.en.ts'

/**
 * A button for the passkey of this device. The island `passkey` shows it when the browser can do it, fetches what is to be signed
 * and sends the answer of the device; without it the other ways to sign in remain.
 */
export const PasskeySignIn = ({ p }: { p: PageContext }) => (
  <form
    method="post"
    action={p.href('/inloggen/sleutel')}
    class="md-passkey"
    data-passkey={`/api/v1${p.href('/sessies/sleutel/vraag')}`}
    data-failed={words(p.lang).page.failed}
    hidden
  >
    <p class="utrecht-paragraph">{words(p.lang).page.or}</p>
    <input type="hidden" name="id" />
    <input type="hidden" name="passkey" />
    <Button variant="secondary">{words(p.lang).signInByPasskey.submit}</Button>
    <p role="status" />
  </form>
)
