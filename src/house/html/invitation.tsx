import { QrCode } from './qr.tsx'

export const withoutScheme = (link: string) => link.replace(/^https?:\/\//, '')

interface InvitationProps {
  /** The whole address, as it leaves the screen. */
  readonly link: string
  readonly title: string
  readonly text: string
  /** What the code holds, for whoever cannot see it. */
  readonly label: string
}

/** The way in for a room full of phones: a code for the camera and an address to type. */
export const Invitation = ({ link, title, text, label }: InvitationProps) => (
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
    </div>
  </div>
)
