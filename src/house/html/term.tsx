import type { Child } from 'hono/jsx'

interface TermProps {
  /** Unique on the page. */
  readonly id: string
  /** The term as it is said today; stands above the definition. */
  readonly term: string
  readonly definition: string
  /** A sentence about an older word, below the definition. */
  readonly was?: string | undefined
  /** The word as it stands in the text; the term itself when left out. */
  readonly children?: Child
}

/**
 * A term of the field in running text, explained in place (FW-08): a tap, a click or the keyboard opens the definition and Escape
 * closes it, without JavaScript. Whoever points at it sees it as a tip of the browser itself.
 */
export const Term = ({ id, term, definition, was, children }: TermProps) => (
  <span class="md-term">
    <button type="button" class="md-term__w" popovertarget={id} title={definition}>
      {children ?? term}
    </button>
    <span id={id} popover="auto" class="md-term__p" role="note">
      <dfn>{term}</dfn>
      <span>{definition}</span>
      {was && <span class="md-small">{was}</span>}
    </span>
  </span>
)
