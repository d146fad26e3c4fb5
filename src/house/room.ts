import { z } from 'zod'
import type { Action, Declaration, Gemeente, View } from './declare.ts'
import type { Doc } from './documents/model.ts'
import type { Form, Html, Page, PageContext } from './html/page.ts'
import type { AnyJob, Job } from './job.ts'
import type { May } from './may.ts'
import type { Offered } from './offered.ts'
import type { Lang } from './texts.ts'

/** Floors from the ground up; stairs go down only. */
export const floors = ['basis', 'praktijk', 'beleid', 'kennis'] as const
export type Floor = (typeof floors)[number]

/** Parts of the house in the main menu. */
export type NavPart = 'beleid' | 'naslag'

/** An entry of the main menu; with `entrance` also one of the three doors of the public home. */
export interface NavEntry {
  readonly label: (lang: Lang) => string
  readonly path: string
  readonly icon: string
  readonly may: May
  /** Rooms that belong together are one entry of the menu, and each other's neighbours in a second row. */
  readonly part?: NavPart
  /** Stands on the page of what an administrator arranges, not in the menu itself. */
  readonly managed?: true
  readonly entrance?: {
    readonly picture: 'helpen' | 'hulp' | 'meepraten'
    readonly title: (lang: Lang) => string
    readonly about: (lang: Lang) => string
  }
}

/** A room as the doors see it. */
export interface Room extends Partial<Offered> {
  readonly name: string
  readonly floor: Floor
  readonly doors: readonly Door[]
  /** Entries this room offers to the main menu. */
  readonly nav?: readonly NavEntry[]
  /** Pages about this site, in the footer. */
  readonly about?: readonly { readonly label: (lang: Lang) => string; readonly path: string }[]
  /** Work done later, behind the wall of the municipality it was left in. */
  readonly jobs?: readonly AnyJob[]
  /** Of those, what the caretaker leaves once a day in every municipality, early in the morning. */
  readonly daily?: readonly Job<typeof daily>[]
}

/** What a daily job knows: the day (`2026-11-24`) in the Netherlands. */
export const daily = z.strictObject({ day: z.iso.date() })

/** A page shows what a view answers. Path parameters and query together are the view's input. */
export interface PageDoor {
  readonly door: 'page'
  readonly path: string
  readonly view: View
  readonly render: (p: PageContext, data: never) => Page
}

/**
 * What a room shows on a page of another one, below what that page says itself: a room upstairs adds to a page downstairs, which
 * does not know it. The view gets the parameters of the page's path; who may not see it, or where there is nothing, sees nothing.
 */
export interface BlockDoor {
  readonly door: 'block'
  /** Of the page: `/gebieden/:id`; `everyTopic`: below each page or form that a room offers as a topic, with its path as `over`. */
  readonly path: string
  readonly view: View
  readonly render: (p: PageContext, data: never) => Html
}

export const everyTopic = '*'

/** A form asks (GET) and does (POST) one action. */
export interface FormDoor {
  readonly door: 'form'
  readonly path: string
  readonly action: Action
  /** Where to go afterwards: a path of the municipality. */
  readonly next: (value: never, input: never) => string
  /** The sentence shown at the place we go to. */
  readonly receipt?: (lang: Lang, value: never) => string
  /** Own page around the form; without it the house draws one from the declaration. */
  readonly render?: (p: PageContext, form: Form, data: never) => Page
  /** What the own page shows beside the form, and what the form starts with. */
  readonly view?: View
  readonly start?: (data: never) => Readonly<Record<string, string | readonly string[]>>
  /** Exists in demo mode only. */
  readonly demo?: true
}

/** What a document may know beside its data. */
export interface DocContext {
  readonly lang: Lang
  readonly gemeente: Gemeente
  readonly now: Date
}

/**
 * What a view answers as a file: `/visie/visie` opens as `/visie/visie.odt`, `.docx` and `.pdf`. The last piece of the path
 * is a plain word, never a parameter.
 */
export interface DownloadDoor {
  readonly door: 'download'
  readonly path: string
  readonly does: View
  readonly build: (p: DocContext, data: never) => Doc
  /** It never changes: a decided version. The file is made once, and kept. */
  readonly kept?: true
}

/** What a view answers, as a file of data to take along: `/mijn/gegevens` opens as `/mijn/gegevens.json`. */
export interface DataDoor {
  readonly door: 'data'
  readonly path: string
  readonly does: View
}

/** `GET /typetests/:id` below `/api/v1/{gemeente}`. */
export interface ApiDoor {
  readonly door: 'api'
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly does: Declaration
}

/** `./meedoen gemeenten create --name …` */
export interface CliDoor {
  readonly door: 'cli'
  readonly words: string
  readonly does: Declaration
  /** One sentence for --help, where the title of the declaration, which a page has too, does not explain the command. */
  readonly about?: (lang: Lang) => string
  /** The field that is read from a file, named without a flag: `./meedoen gebieden import FILE`. */
  readonly file?: string
  /** What is printed; without it, and with `--json`, the whole answer as JSON. */
  readonly print?: (value: never) => string
}

/** `./meedoen typetest score FILE [--json]`: works on one file, without a database. */
export interface ToolDoor {
  readonly door: 'tool'
  readonly words: string
  readonly about: (lang: Lang) => string
  /** `text` is the file. A problem is one line, for exit code 2. */
  readonly run: (
    text: string,
    options: { readonly json: boolean; readonly lang: Lang },
  ) => { readonly output: string } | { readonly problem: string }
}

export type Door = PageDoor | BlockDoor | FormDoor | DownloadDoor | DataDoor | ApiDoor | CliDoor | ToolDoor

export const page = <I extends z.ZodObject, O extends z.ZodType>(
  path: string,
  view: View<I, O>,
  render: (p: PageContext, data: z.output<O>) => Page,
): PageDoor => ({ door: 'page', path, view: view as unknown as View, render: render as PageDoor['render'] })

export const block = <I extends z.ZodObject, O extends z.ZodType>(
  path: string,
  view: View<I, O>,
  render: (p: PageContext, data: z.output<O>) => Html,
): BlockDoor => ({ door: 'block', path, view: view as unknown as View, render: render as BlockDoor['render'] })

export const form = <I extends z.ZodObject, O extends z.ZodType, VI extends z.ZodObject, VO extends z.ZodType, B>(
  path: string,
  action: Action<I, O, B>,
  rest: {
    next: (value: z.output<O>, input: z.output<I>) => string
    receipt?: (lang: Lang, value: z.output<O>) => string
    render?: (p: PageContext, form: Form, data: z.output<VO>) => Page
    view?: View<VI, VO>
    start?: (data: z.output<VO>) => Readonly<Record<string, string | readonly string[]>>
    demo?: true
  },
): FormDoor => ({ door: 'form', path, action: action as unknown as Action, ...(rest as unknown as Pick<FormDoor, 'next'>) })

export const download = <I extends z.ZodObject, O extends z.ZodType>(
  path: string,
  view: View<I, O>,
  build: (p: DocContext, data: z.output<O>) => Doc,
  rest: Pick<DownloadDoor, 'kept'> = {},
): DownloadDoor => ({ door: 'download', path, does: view as unknown as View, build: build as DownloadDoor['build'], ...rest })

export const data = (path: string, view: View): DataDoor => ({ door: 'data', path, does: view })

export const api = (route: `${ApiDoor['method']} /${string}`, does: Declaration): ApiDoor => {
  const [method, path] = route.split(' ') as [ApiDoor['method'], string]
  return { door: 'api', method, path, does }
}

export const cli = <I extends z.ZodObject, O extends z.ZodType>(
  words: string,
  does: Action<I, O> | View<I, O>,
  rest: Pick<CliDoor, 'about' | 'file'> & { print?: (value: z.output<O>) => string } = {},
): CliDoor => ({ door: 'cli', words, does: does as unknown as Declaration, ...rest })

export const tool = (words: string, rest: Omit<ToolDoor, 'door' | 'words'>): ToolDoor => ({ door: 'tool', words, ...rest })
