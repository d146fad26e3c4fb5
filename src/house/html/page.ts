import type { HtmlEscapedString } from 'hono/utils/html'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Gemeente, Words } from '../declare.ts'
import type { Work } from '../pool/pool.ts'
import type { Lang } from '../texts.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** What every page function receives beside its data. */
export interface PageContext {
  readonly lang: Lang
  /** Null on the pages of the installation itself (list of municipalities, operator). */
  readonly gemeente: Gemeente | null
  readonly actor: Actor
  readonly now: Date
  /** Path of this page inside the site, without query: `/lindewaard/typetests`. */
  readonly path: string
  /** Where this site is: `https://meedoen.example`, for an address that leaves the screen. */
  readonly origin: string
  /** A path of a room (`/typetests`) as an address in this municipality (`/lindewaard/typetests`). */
  href(path: string): string
  /**
   * Where the island `live` hears that this changed, for `data-live`: an id that this page shows, and perhaps one kind of event only
   * (`typetest.showOutcome`). Only this visit can use it.
   */
  live(subject: string, kind?: string): string
  /** The hashed address of a built asset: `look.css`, `live.js`. */
  asset(name: string): string
  /** Entries of the main menu this actor may open; `current` marks where we are. */
  readonly nav: readonly NavItem[]
  /** What this actor may arrange here, for the page that gathers it. */
  readonly managed: readonly NavItem[]
  /** Pages about this site, in the footer: accessibility, privacy, about. */
  readonly about?: readonly { readonly label: string; readonly href: string }[]
  /** The languages that this page can be read in. */
  readonly languages: readonly Lang[]
  /** True when the demo doors are open. */
  readonly demo: boolean
  /** What other rooms show on this page, in the order of the rooms. */
  readonly blocks?: readonly Html[]
  /** What belongs below the whole page: a conversation about it. */
  readonly below?: readonly Html[]
  /** Set when the page goes without a room that failed; the names of these rooms are for the administrator, and empty for everybody else. */
  readonly leftOut?: { readonly rooms: readonly string[] } | null
  /** Where the browser keeps who is signed in, for the island `leave`; left out for a visitor. */
  readonly watched?: { readonly cookie: string; readonly value: string } | null
  /** What just happened, shown once at the top: a receipt after a decision. */
  readonly receipt: string | null
  /** Has a worker do what takes long to reckon for this page; a component that needs it is async. */
  readonly work: Work
}

export interface NavItem {
  readonly label: string
  readonly href: string
  readonly icon: string
  readonly current: boolean
  /** With others of the same part it is one entry of the menu. */
  readonly part?: 'beleid' | 'naslag' | undefined
  /** Set when it is also one of the three doors of the public home. */
  readonly entrance: { readonly picture: 'helpen' | 'hulp' | 'meepraten'; readonly title: string; readonly about: string } | null
}

/** What a page function returns; the door puts it in the shell (`html/layout.tsx`). */
export interface Page {
  readonly title: string
  readonly main: Html
  /** public: menu and street; work: workspace; focus: one thing, no menu, no street; wall: for the big screen. */
  readonly layout?: 'public' | 'work' | 'focus' | 'wall'
  readonly crumbs?: readonly { readonly label: string; readonly href?: string }[]
  /** Scripts of this page only, by island name: `live`, `rank`. */
  readonly islands?: readonly string[]
  /** Text or element at the right of a focus or wall header: a code, "save and stop". */
  readonly aside?: Html | string
}

export interface FieldError {
  /** Which refusal it is. `empty` at a field: nothing was filled in there. */
  readonly code?: string
  /** Name as in the form: `title`, `questions.3.note`. Absent: about the form as a whole. */
  readonly field?: string
  readonly message: string
  /** Where to look, for what is about the form as a whole. */
  readonly link?: { readonly href: string; readonly label: string }
}

/** A form as it stands: declared fields, kept input, errors. */
export interface Form {
  readonly schema: z.ZodObject
  readonly words: Words
  /** Input as typed, by dotted name; arrays for repeated keys. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
  /** What the form would start with now: after a conflict, what somebody else saved. */
  readonly newest?: Readonly<Record<string, string | readonly string[]>>
  readonly errors: readonly FieldError[]
  /** Nothing is wrong with it: it was sent too often, or at a busy moment. */
  readonly wait?: boolean
  /** Fields that the address has already answered; they are not asked again. */
  readonly given?: readonly string[]
  /** Where it posts to. */
  readonly to: string
  /** Key that makes a double click do nothing twice. */
  readonly once: string
}
