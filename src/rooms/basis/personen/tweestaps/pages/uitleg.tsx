import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../../../house/html/page.ts'
import { words } from '../tweestaps.texts.en.ts'

const ink = '#14302e'
const Phone = ({ children }: { children?: Child }) => (
  <>
    <rect x="46" y="10" width="68" height="120" rx="12" fill={ink} />
    <rect x="52" y="20" width="56" height="98" rx="4" fill="#fffdf8" />
    <circle cx="80" cy="124" r="3" fill="#fffdf8" />
    {children}
  </>
)
const cells = [0, 1, 2, 4, 6, 8, 9, 11, 13, 14] as const
const Square = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <>
    <rect x={x} y={y} width={size * 4} height={size * 4} fill="#fff" stroke={ink} stroke-width="2" />
    {cells.map((cell) => (
      <rect x={x + (cell % 4) * size} y={y + Math.floor(cell / 4) * size} width={size} height={size} fill={ink} />
    ))}
  </>
)
const Digits = ({ x, y }: { x: number; y: number }) => (
  <text x={x} y={y} font-size="15" font-weight="700" text-anchor="middle" fill={ink}>
    123 456
  </text>
)

/** The app comes to the phone; the phone looks at the square; its digits go into the computer. */
const drawings = [
  <Phone>
    <rect x="64" y="40" width="32" height="32" rx="9" fill="#0b5a4e" />
    <path d="M72 56v-4a8 8 0 0 1 16 0v4m-19 0h22v10H69Z" fill="none" stroke="#ffc53d" stroke-width="3" />
    <path d="M80 82v18m-8-8 8 8 8-8" fill="none" stroke="#b93a22" stroke-width="5" stroke-linecap="round" />
  </Phone>,
  <>
    <Square x={112} y={44} size={10} />
    <path d="M72 64 112 44v40Z" fill="#ffc53d" />
    <g transform="translate(-36 6) scale(.95)">
      <Phone>
        <rect x="60" y="46" width="40" height="40" rx="4" fill="none" stroke="#b93a22" stroke-width="3" stroke-dasharray="9 8" />
      </Phone>
    </g>
  </>,
  <>
    <rect x="62" y="30" width="96" height="66" rx="6" fill={ink} />
    <rect x="68" y="36" width="84" height="54" fill="#e3f0ea" />
    <path d="M54 102h112l8 12H46Z" fill="#47605d" />
    <rect x="74" y="50" width="72" height="24" rx="4" fill="#fff" stroke={ink} stroke-width="2" />
    <Digits x={110} y={67} />
    <g transform="translate(-30 26) scale(.8)">
      <Phone>
        <rect x="54" y="50" width="52" height="26" fill="#fff0c4" />
        <text x="80" y="68" font-size="13" font-weight="700" text-anchor="middle" fill={ink}>
          123 456
        </text>
      </Phone>
    </g>
  </>,
]

/** What an authenticator app asks of somebody, as three pictures with their words. */
export const AppSteps = ({ p }: { p: PageContext }) => {
  const { picture, pictureText } = words(p.lang).page
  return (
    <ol class="md-uitleg" role="list">
      {drawings.map((drawing, index) => (
        <li>
          <svg viewBox="0 0 180 140" aria-hidden="true" focusable="false">
            {drawing}
          </svg>
          <b>{`${index + 1}. ${picture[index]}`}</b>
          <span>{pictureText[index]}</span>
        </li>
      ))}
    </ol>
  )
}
