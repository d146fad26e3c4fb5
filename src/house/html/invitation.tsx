import type { PageContext } from './page.ts'
import { QrCode } from './qr.tsx'
import { kitWords } from './texts.en.ts'

export const withoutScheme = (link: string) => link.replace(/^https?:\/\//, '')

interface InvitationProps {
  readonly p: PageContext
  /** The whole address, as it leaves the screen. */
  readonly link: string
  readonly title: string
  readonly text: string
  /** What the code holds, for whoever cannot see it. */
  readonly label: string
}

/** Says so when the address of a code leads nowhere on another device: the screen was opened under the name that every machine has for itself. */
export const OnlyHere = ({ p }: { p: PageContext }) =>
  /^https?:\/\/(localhost|127\.|\[::1\])/.test(p.origin) ? <p class="md-lead">{kitWords(p.lang).onlyHere}</p> : null

/** The way in for a room full of phones: a code for the camera and an address to type. */
export const Invitation = ({ p, link, title, text, label }: InvitationProps) => (
  <div class="md-invite">
    <QrCode text={link} label={label} />
    <div>
      <h2 class="utrecht-heading-2">{title}</h2>
      <p class="md-lead">{text}</p>
      <p class="md-invite__link">
        <a class="utrecht-link" href={link}>
          {withoutScheme(link)}
        </a>
      </p>
      <OnlyHere p={p} />
    </div>
  </div>
)
