import { raw } from 'hono/html'
import { scenes } from './scenes.tsx'

export type IllustrationName = keyof typeof scenes

const drawn = new Map<string, string>()

/**
 * A scene of the look. Decoration: hidden from screen readers, the words beside it carry the meaning. A scene never changes,
 * so it is drawn once.
 */
export function Illustration({ name, class: own = 'md-scene' }: { name: IllustrationName; class?: string }) {
  const key = `${name} ${own}`
  if (!drawn.has(key)) drawn.set(key, String(draw(name, own)))
  return raw(drawn.get(key)!)
}

function draw(name: IllustrationName, own: string) {
  const { viewBox, Scene } = scenes[name]
  return (
    <svg class={own} viewBox={viewBox} preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <Scene />
    </svg>
  )
}

/** The open door: the sign of Meedoen, in the colours of the theme. */
export const Logo = () => (
  <svg class="md-logo" width="40" height="46" viewBox="0 0 40 46" aria-hidden="true" focusable="false">
    <path class="lo-arch" d="M1 46V20a19 19 0 0 1 38 0v26Z" />
    <path class="lo-light" d="M7 46V21a13 13 0 0 1 26 0v25Z" />
    <path class="lo-leaf" d="M7 46V21A13 13 0 0 1 18 8.2L24 14v32Z" />
    <circle class="lo-arch" cx="19.5" cy="29" r="1.9" />
  </svg>
)
