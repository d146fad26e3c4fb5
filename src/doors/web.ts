import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, getCookie } from 'hono/cookie'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { v4 as uuidv4 } from 'uuid'
import { type Actor, hasRole, operator, visitor } from '../house/actor.ts'
import { isAway } from '../house/db/away.ts'
import { type Database, uuid } from '../house/db/database.ts'
import type { Declaration, Gemeente, View } from '../house/declare.ts'
import { decode } from '../house/decode.ts'
import { deviceOf } from '../house/device.ts'
import { type Format, fileName, formats, types, writing } from '../house/documents/index.ts'
import { openKept } from '../house/documents/kept.ts'
import { drawn, renderPage } from '../house/html/index.ts'
import type { FieldError, Form, Html, Page, PageContext } from '../house/html/page.ts'
import { leaveOut, leftOutHeader } from '../house/left-out.ts'
import { type Limits, openLimits } from '../house/limits.ts'
import { type Log, logLine } from '../house/log-lines.ts'
import type { Denied } from '../house/may.ts'
import { type Offered, offeredBy, topicAt } from '../house/offered.ts'
import type { Outcome } from '../house/perform.ts'
import { saidOf, slowlyFor } from '../house/pool/slowly.ts'
import { tooLarge } from '../house/problems.ts'
import {
  type DataDoor,
  type DownloadDoor,
  everyTopic,
  type FormDoor,
  type NavEntry,
  type PageDoor,
  type Room,
} from '../house/room.ts'
import { newSecret } from '../house/secret.ts'
import { isLang, type Lang } from '../house/texts.ts'
import { ownOf, ownTicket } from '../house/ticket.ts'
import { Busy, openTurns } from '../house/turns.ts'
import { largestFor } from '../house/upload.ts'
import { houseWords } from '../house/words.ts'
import { ownerOf, secondStepPath, sessieTicket } from '../rooms/basis/personen/index.ts'
import {
  addressIn,
  askedFor,
  askedOf,
  ownPath,
  pathFits,
  pathOf,
  queryOf,
  secrets,
  sentIn,
  subjectsIn,
  typedIn,
  valuesOf,
} from './asked.ts'
import { loadAssets } from './assets.ts'
import { AwayPage, retryAfter } from './away.tsx'
import {
  cookiePrefix,
  dropOperator,
  goingCookie,
  keepTicket,
  operatorCookie,
  putCookie,
  receiptCookie,
  ticketsOf,
  watchedSession,
} from './cookies.ts'
import { actorIn, callerOf, gemeenteAt, guarded, nowhere, operatorIn, orOutsider, signOutOperator } from './enter.ts'
import { healthDoor } from './health.ts'
import type { LiveHub } from './live.ts'
import { FormPage, type Message, MessagePage, type More } from './pages.tsx'
import { inGemeente, logFailure, numbered, requestOf } from './requests.ts'
import { answersIn, markOfTypist, SignedOutPage, sentForm, typedBy } from './signed-out.tsx'
import { fromHere, isSafe, originOf, type TurnedAway, turnedAway, wayBack } from './site.ts'
import { doorWords } from './texts.en.ts'
import { type Visiting, visitKey, watchedBy, watchToken } from './watched.ts'

/** Who came in, where, in which language. */
interface Visit {
  readonly gemeente: Gemeente
  readonly actor: Actor
  readonly lang: Lang
  readonly now: Date
  readonly offered: Offered
  readonly origin: string
  /** Rooms that failed while the page was made, and of which it shows nothing. */
  readonly leftOut: Set<string>
}

interface Options {
  readonly database: Database
  readonly rooms: readonly Room[]
  readonly now?: () => Date
  readonly demo?: boolean
  /** `MEEDOEN_URL`: the only address of this site. Null: not set, see `originOf`. */
  readonly url?: string | null
  /** Without it pages are fresh after a reload only. */
  readonly live?: LiveHub
  readonly limits?: Limits
  /** True behind a proxy of our own, whose word on who asks we take. */
  readonly proxied?: boolean
  readonly log?: Log
  /** A line in the log for every request, not only for what failed. */
  readonly logRequests?: boolean
  /** The moment of the newest backup, for `/gezond`. */
  readonly lastBackup?: () => Date | null
}

/** The pages and forms: the HTML door walks the list of rooms. Works without JavaScript. */
export function webDoor(options: Options): Hono {
  const { database, rooms, now = () => new Date(), demo = false, url = null, live, proxied = false, log = logLine } = options
  const perform = guarded(options.limits ?? openLimits())
  const assets = loadAssets()
  const kept = openKept(database, now)
  const documents = openTurns({ atOnce: 2, waiting: 200, share: 40, patience: 30_000 })
  const offered = offeredBy(rooms)
  const blockDoors = rooms.flatMap(({ name, doors }) =>
    doors.flatMap((door) => (door.door === 'block' ? [{ room: name, door }] : [])),
  )
  const subjectOf = subjectsIn(rooms)
  const app = new Hono({ strict: false })
  // Whoever watches over the installation asks all the time: that is no news.
  app.route('/', healthDoor(database, undefined, options.lastBackup))
  app.use(numbered(log, options.logRequests ?? false))
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      strictTransportSecurity: url?.startsWith('https:') ? 'max-age=31536000' : false,
    }),
  )
  app.get('/assets/:file', (c) => sendAsset(c))
  app.use((c, next) => {
    const status = turnedAway(c, app, url, new URL(c.req.url).pathname)
    return status ? turnAway(c, status) : next()
  })
  const forms = rooms.flatMap(({ doors }) => doors).filter((door) => door.door === 'form' && (demo || !door.demo)) as FormDoor[]
  // Whatever another site sends is refused here, at forms with what was typed: to look at, and to send again from our own page.
  for (const door of forms)
    app.post(addressIn(door.action, door.path), limitOf(door), (c, next) =>
      fromHere(c, siteOf(c)) ? next() : foreignForm(c, door),
    )
  app.use(async (c, next) =>
    isSafe(c) || fromHere(c, siteOf(c)) ? next() : message(c, await visit(c), 403, { why: foreign(c) }),
  )
  app.get('/:gemeente/live/:token', (c) => watch(c))
  // From here on: an asset changes its address with its content, and a stream has no end to read.
  app.use(etag())
  app.post('/:gemeente/uitloggen/*', async (c, next) => leaveInstallation(c, next))
  app.get('/taal/:lang', (c) => chooseLanguage(c, nowhere))
  app.get('/:gemeente/taal/:lang', async (c) => chooseLanguage(c, (await visit(c)).gemeente))
  app.get('/:gemeente/thema.css', (c) => theme(c))
  for (const door of rooms.flatMap(({ doors }) => doors))
    if (door.door === 'data') app.get(addressIn(door.does, `${door.path}.json`), (c) => sendData(c, door))
  // Files first: a page at `/visie/:id` would take `/visie/visie.odt` for an id.
  for (const door of rooms.flatMap(({ doors }) => doors))
    if (door.door === 'download')
      for (const format of formats) app.get(addressIn(door.does, `${door.path}.${format}`), (c) => sendDocument(c, door, format))
  for (const room of rooms)
    for (const door of room.doors) {
      if (door.door === 'page') app.get(addressIn(door.view, door.path), (c) => showPage(c, door))
      if (door.door === 'form' && forms.includes(door))
        app.get(addressIn(door.action, door.path), (c) => showForm(c, door)).post((c) => doForm(c, door))
    }
  app.notFound(async (c) => message(c, await visit(c), 404))
  app.onError(async (error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    if (error instanceof Busy) return tooBusy(c, metIn(c) ?? (await visit(c).catch(() => nobodyIn(c))), error)
    logFailure(log, c, error)
    if (isAway(error)) return away(c, nobodyIn(c))
    // Where it happened is shown if it can be: there somebody can be called.
    return message(c, metIn(c) ?? nobodyIn(c), 500)
  })
  return app

  /** Our own address, as this request knows it. */
  function siteOf(c: Context): string {
    return originOf(c, url) ?? url ?? ''
  }

  /** A visit of which nothing is asked of the database. */
  function nobodyIn(c: Context): Visit {
    const who = { gemeente: nowhere, actor: visitor, lang: langOf(c, nowhere), now: now(), offered }
    return { ...who, origin: siteOf(c), leftOut: new Set() }
  }

  function turnAway(c: Context, status: TurnedAway): Promise<Response> {
    const v = nobodyIn(c)
    if (status !== 421 || !url) return message(c, v, status)
    return message(c, v, 421, { why: doorWords(v.lang).siteIsAt, link: { href: url, label: url } })
  }

  function foreign(c: Context): string {
    const { lang, origin } = nobodyIn(c)
    return doorWords(lang).foreign({ origin })
  }

  async function foreignForm(c: Context, door: FormDoor): Promise<Response> {
    return showForm(c, door, await typedIn(c), [{ message: foreign(c) }], 403)
  }

  /** Who came in with this request, when that is known already. */
  function metIn(c: Context): Visit | undefined {
    const v: Visit | undefined = c.get('visit')
    return v && { ...v, leftOut: new Set() }
  }

  async function visit(c: Context): Promise<Visit> {
    const v = await meet(c)
    c.set('visit', v)
    return v
  }

  async function meet(c: Context): Promise<Visit> {
    const slug = c.req.path.split('/')[1] ?? ''
    const gemeente = (slug && (await gemeenteAt(database, slug))) || nowhere
    if (gemeente !== nowhere) inGemeente(c, gemeente.slug)
    const lang = langOf(c, gemeente)
    const at = now()
    const runs = await operatorIn(database, getCookie(c, operatorCookie), at)
    const met = { gemeente, lang, now: at, offered, origin: siteOf(c), leftOut: new Set<string>() }
    if (gemeente === nowhere) return { ...met, actor: runs ? operator : visitor }
    const here = await actorIn(database, gemeente, getCookie(c, cookiePrefix + gemeente.slug), at)
    if (runs && here.kind === 'visitor') return { ...met, actor: operator }
    const elsewhere = Object.entries(getCookie(c)).flatMap(([name, token]): [string, string][] =>
      name.startsWith(cookiePrefix) && name !== cookiePrefix + gemeente.slug ? [[name.slice(cookiePrefix.length), token]] : [],
    )
    return { ...met, actor: await orOutsider(database, here, elsewhere, at) }
  }

  /** Nobody can be known now; what was typed goes along to the next try. */
  async function away(c: Context, v: Visit): Promise<Response> {
    // What another site sent is not handed back to be sent again from ours.
    const typed = c.req.method === 'POST' && fromHere(c, v.origin) ? await typedIn(c) : undefined
    const shown = typed && [...typed].filter(([name]) => !secrets.includes(name))
    c.header('retry-after', String(retryAfter))
    return send(c, v, AwayPage(contextOf(c, v), shown ?? null, requestOf(c)), 503)
  }

  /** The answer of a view to this address; without an outcome there is no such municipality. */
  async function ask(c: Context, view: View): Promise<{ v: Visit; outcome?: Outcome }> {
    const v = await visit(c)
    if (isNowhere(v, view)) return { v }
    return { v, outcome: await perform(database, view, { ...v, tickets: ticketsOf(c, v.gemeente), input: askedOf(c, view) }) }
  }

  async function showPage(c: Context, door: PageDoor): Promise<Response> {
    const { v, outcome } = await ask(c, door.view)
    if (!outcome) return message(c, v, 404)
    if (!outcome.ok) return refused(c, v, outcome)
    const p = { ...contextOf(c, v), blocks: await blocksOn(c, v, door.path, pathOf(c)) }
    return send(c, v, door.render(p, outcome.value as never))
  }

  /** What other rooms add to a page, as far as this actor may see it; a room that fails adds nothing. */
  async function blocksOn(c: Context, v: Visit, path: string, params: [string, string][]): Promise<Html[]> {
    const blocks: Html[] = []
    for (const { room, door } of blockDoors)
      if (door.path === path && !isNowhere(v, door.view))
        try {
          const input = decode(door.view.input, params)
          const outcome = await perform(database, door.view, { ...v, tickets: ticketsOf(c, v.gemeente), input })
          // Drawn here, and not with the page, which would fail with it.
          if (outcome.ok) blocks.push(await drawn(door.render(contextOf(c, v), outcome.value as never)))
        } catch (error) {
          leaveOut(v.leftOut, room, error, log)
        }
    return blocks
  }

  /** What belongs below a page, or a form that was not sent yet, which a room offers as a topic. */
  async function belowOf(c: Context, v: Visit): Promise<Html[]> {
    const over = c.req.path.slice(v.gemeente.slug.length + 1)
    return c.req.method === 'GET' && topicAt(offered, over) ? blocksOn(c, v, everyTopic, [['over', over]]) : []
  }

  async function sendDocument(c: Context, door: DownloadDoor, format: Format): Promise<Response> {
    const { near } = callerOf(c, proxied)
    // Thirty at once would be thirty pieces of work in a row before anybody's page.
    const { v, outcome, doc } = await documents(near, async () => {
      const asked = await ask(c, door.does)
      return { ...asked, doc: asked.outcome?.ok && door.build(asked.v, asked.outcome.value as never) }
    })
    if (!outcome) return message(c, v, 404)
    if (!outcome.ok || !doc) return refused(c, v, outcome)
    const { work } = slowlyFor(v.actor, near)
    const make = async () => (await work(writing, doc, format)).bytes
    const bytes = door.kept ? await kept(v.gemeente.id, doc, format, make) : await make()
    return c.body(bytes, 200, {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${fileName(doc, format)}"`,
      'cache-control': fileCache(v),
    })
  }

  async function sendData(c: Context, { does, path }: DataDoor): Promise<Response> {
    const { v, outcome } = await ask(c, does)
    if (!outcome) return message(c, v, 404)
    if (!outcome.ok) return refused(c, v, outcome)
    if (v.leftOut.size > 0) c.header(leftOutHeader, [...v.leftOut].join(', '))
    return c.body(`${JSON.stringify(outcome.value, null, 2)}\n`, 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${path.split('/').at(-1)}.json"`,
      'cache-control': fileCache(v),
    })
  }

  async function showForm(
    c: Context,
    door: FormDoor,
    typed?: URLSearchParams,
    errors: readonly FieldError[] = [],
    status: 200 | 403 | 409 | 413 | 422 | 429 | 503 = 200,
  ) {
    const v = await visit(c)
    if (isNowhere(v, door.action)) return message(c, v, 404)
    const may = door.action.may(v.actor)
    if (may !== true) return (typed && (await signedOut(c, v, door, may.no, typed))) ?? refused(c, v, { ok: false, denied: may })
    if (!pathFits(c, door.action)) return message(c, v, 404)
    const asked = askedFor(door)
    const shown =
      asked &&
      (await perform(database, asked, {
        ...v,
        tickets: ticketsOf(c, v.gemeente),
        input: decode(asked.input, ownPath(c, asked)),
      }))
    if (shown && !shown.ok) return refused(c, v, shown)
    const data = shown?.value as never
    // Before anything is sent: a key counts for the browser that the form was shown to.
    if (v.gemeente !== nowhere && !ownOf(ticketsOf(c, v.gemeente))) keepTicket(c, v.origin, v.gemeente, ownTicket, newSecret())
    const newest = door.start?.(data)
    const values = typed ? valuesOf(typed) : { ...newest, ...valuesOf(new URLSearchParams(queryOf(c, door.action))) }
    const form: Form = {
      schema: door.action.input,
      words: door.action.words(v.lang),
      values,
      ...(newest && { newest }),
      errors,
      wait: status === 429 || status === 503,
      given: pathOf(c).map(([name]) => name),
      to: c.req.path,
      // A form that comes back is the same form: what was saved with it before counts as seen.
      once: (typed && keyIn(typed)) ?? uuidv4(),
    }
    const p = contextOf(c, v)
    return send(c, v, door.render ? door.render(p, form, data) : FormPage(p, form), status)
  }

  async function doForm(c: Context, door: FormDoor): Promise<Response> {
    const v = await visit(c)
    if (isNowhere(v, door.action)) return message(c, v, 404)
    const sent = await sentIn(c)
    if (typeof sent === 'string') {
      const status = sent === 'too-much' ? 413 : 422
      return showForm(c, door, undefined, [{ message: houseWords(v.lang).refusals[sent]! }], status)
    }
    const { typed, files } = sent
    const by = typed.get(typedBy)
    if (by && v.actor.kind !== 'visitor' && by !== markOfTypist(database, v.gemeente, (await typistOf(c, v)) ?? ''))
      return showForm(c, door, undefined, [{ message: doorWords(v.lang).signedOut.another }], 403)
    const key = keyIn(typed)
    const input = decode(door.action.input, [...typed, ...files, ...pathOf(c)])
    if (!input) return showForm(c, door, typed, [{ message: houseWords(v.lang).refusals['too-much']! }], 413)
    const outcome = await perform(database, door.action, {
      ...v,
      tickets: ticketsOf(c, v.gemeente),
      input,
      // With what it is about: a page may hold a form for each of its rows. Whoever says something else after Back means that.
      once: key && JSON.stringify([key, c.req.path, subjectOf(door.action, input)]),
      anew: true,
      caller: callerOf(c, proxied),
      device: deviceOf(c.req.header('user-agent')),
    })
    if (!outcome.ok && outcome.denied)
      return (
        (await signedOut(
          c,
          v,
          door,
          outcome.denied.no,
          typed,
          files.some(([, text]) => text !== ''),
        )) ?? refused(c, v, outcome)
      )
    if (!outcome.ok && (outcome.status === 404 || !pathFits(c, door.action))) return message(c, v, 404)
    if (!outcome.ok && outcome.wait) c.header('retry-after', String(outcome.wait))
    const root = v.gemeente === nowhere ? '' : `/${v.gemeente.slug}`
    const after = (value: unknown) => `${root}${door.next(value as never, input as never)}`
    if (!outcome.ok) {
      const { message, label } = doorWords(v.lang).sentBefore
      const before = outcome.made ? [{ message, link: { href: after(outcome.made.value), label } }] : []
      return showForm(c, door, typed, [...outcome.problems, ...before], statusOf(outcome.status))
    }
    for (const [name, secret] of Object.entries(outcome.tickets)) keepTicket(c, v.origin, v.gemeente, name, secret)
    const receipt = door.receipt?.(v.lang, outcome.value as never)
    if (receipt) putCookie(c, v.origin, receiptCookie, receipt, { path: root || '/', maxAge: 60 })
    // Whoever signs in goes on to where they were going.
    const going = outcome.tickets[sessieTicket] ? getCookie(c, goingCookie) : undefined
    if (going !== undefined) deleteCookie(c, goingCookie, { path: root || '/' })
    return c.redirect(wayBack(going, root) ?? after(outcome.value), 303)
  }

  /**
   * Somebody whose session ended while they filled this in keeps it, in their own tab. Null: there is nothing to keep, or it is not for
   * this browser: whoever signed out here left no session behind, and of what another site sent nothing is kept hidden.
   */
  async function signedOut(
    c: Context,
    v: Visit,
    { action }: FormDoor,
    no: Denied['no'],
    typed: URLSearchParams,
    withFile = false,
  ) {
    if ((no !== 'sign-in' && no !== 'second-step') || !fromHere(c, v.origin)) return null
    const p = contextOf(c, v)
    const form = sentForm(p, action, typed, keyIn(typed) ?? uuidv4())
    const who = answersIn(form).length > 0 || withFile ? await typistOf(c, v) : undefined
    if (who === undefined) return null
    const inside = no === 'second-step'
    const by = typed.get(typedBy) ?? markOfTypist(database, v.gemeente, who)
    return send(c, v, SignedOutPage(p, form, by, { href: p.href(inside ? secondStepPath : '/inloggen'), inside }), 401)
  }

  /** Who is, or was until their session ended, in this browser. */
  async function typistOf(c: Context, { gemeente, actor }: Visit): Promise<string | undefined> {
    if (actor.kind === 'person' || actor.kind === 'held') return actor.id
    if (actor.kind === 'operator') return actor.kind
    const token = getCookie(c, cookiePrefix + gemeente.slug)
    const owner = token && (await database.transaction(gemeente.id, (db) => ownerOf(db, gemeente.id, token)))
    return owner || (getCookie(c, operatorCookie) && operator.kind)
  }

  /** What is too heavy is refused unread, so the form comes back without what was typed. */
  function limitOf(door: FormDoor) {
    const onError = async (c: Context) => showForm(c, door, undefined, [tooLarge(door.action, (await visit(c)).lang)], 413)
    return bodyLimit({ maxSize: largestFor(door.action.input), onError })
  }

  function refused(c: Context, v: Visit, outcome: Outcome): Response | Promise<Response> {
    if (outcome.ok) throw new TypeError('nothing was refused')
    if (!outcome.denied) return notShown(c, v, outcome.status, outcome.problems)
    if (outcome.denied.no === 'sign-in') {
      const path = `/${v.gemeente.slug}`
      if (c.req.method === 'GET') putCookie(c, v.origin, goingCookie, c.req.path, { path, maxAge: 30 * 60 })
      return c.redirect(`${path}/inloggen`, 303)
    }
    if (outcome.denied.no === 'second-step') return c.redirect(`/${v.gemeente.slug}${secondStepPath}`, 303)
    return outcome.denied.no === 'absent'
      ? message(c, v, 404)
      : message(c, v, 403, { why: (outcome.denied.page ?? outcome.denied.why)[v.lang] })
  }

  /** An address that cannot be read: its path leads nowhere, and what is wrong behind the question mark can be left out. */
  function notShown(c: Context, v: Visit, status: number, problems: readonly FieldError[]): Promise<Response> {
    const path = pathOf(c).map(([name]) => name)
    if (status === 404 || (status === 422 && problems.some(({ field = '' }) => path.includes(field)))) return message(c, v, 404)
    if (status !== 422) return message(c, v, 403, { why: problems[0]?.message })
    return message(c, v, 400, { link: { href: c.req.path, label: doorWords(v.lang).withoutQuery } })
  }

  /** What was asked takes long, and it was not its turn: that passes by itself. */
  function tooBusy(c: Context, v: Visit, error: Busy): Promise<Response> {
    const { status, problems, wait } = saidOf(error, v.lang)
    c.header('retry-after', String(wait))
    return message(c, v, status, { why: problems[0].message })
  }

  function message(c: Context, v: Visit, status: Message, more: More = {}): Promise<Response> {
    return send(c, v, MessagePage(contextOf(c, v), status, { ...more, ...(status === 500 && { request: requestOf(c) }) }), status)
  }

  async function send(c: Context, v: Visit, page: Page, status: 200 | 401 | 409 | 413 | 422 | Message = 200): Promise<Response> {
    c.header('cache-control', 'private, no-cache')
    if (getCookie(c, receiptCookie) !== undefined)
      for (const path of new Set(['/', `/${v.gemeente.slug}`])) deleteCookie(c, receiptCookie, { path })
    const below = status === 200 ? await belowOf(c, v) : []
    const leftOut = v.leftOut.size > 0 ? { rooms: namesOf(v) } : null
    // At another name than ours a choice of language would not be kept.
    const p = { ...contextOf(c, v), below, leftOut, ...(status === 421 && { languages: [] }) }
    return c.html(await renderPage(p, page), status)
  }

  /** What the rooms are called that the page goes without, for whoever may do something about it. */
  function namesOf({ leftOut, actor, lang }: Visit): readonly string[] {
    if (actor.kind !== 'operator' && !hasRole(actor, 'beheerder')) return []
    return [...leftOut].map((name) => rooms.find((room) => room.name === name)?.nav?.[0]?.label(lang) ?? name)
  }

  function contextOf(c: Context, v: Visit): PageContext {
    const { gemeente, actor, lang, now: at, origin } = v
    const href = (path: string) => `/${gemeente.slug}${path}`
    // Outside a municipality there is nothing of one to go to.
    const open = gemeente === nowhere ? [] : rooms
    const entries = open.flatMap(({ nav: own = [] }) => own.filter(({ may }) => may(actor) === true))
    const menu = entries.filter(({ managed }) => !managed)
    const inside = menu.map(({ path }) => path).filter((path) => c.req.path.startsWith(href(path)))
    // The deepest one: a room below another is not both.
    const here = inside.reduce((deepest, path) => (path.length > deepest.length ? path : deepest), '')
    const item = ({ label, path, icon, part, entrance }: NavEntry) => ({
      label: label(lang),
      href: href(path),
      icon,
      part,
      current: path === here,
      entrance: entrance ? { picture: entrance.picture, title: entrance.title(lang), about: entrance.about(lang) } : null,
    })
    return {
      lang,
      gemeente: gemeente === nowhere ? null : gemeente,
      actor,
      now: at,
      path: c.req.path,
      origin,
      href,
      live: (subject, kind) => href(`/live/${watchToken(database.vault, visiting(c, v), { subject, kind }, at)}`),
      asset: assets.addressOf,
      nav: menu.map(item),
      managed: entries.filter(({ managed }) => managed).map(item),
      about: open.flatMap(({ about = [] }) => about.map(({ label, path }) => ({ label: label(lang), href: href(path) }))),
      languages: gemeente.languages,
      demo,
      watched: ['person', 'held', 'visitor'].includes(actor.kind) ? watchedSession(c, gemeente) : null,
      receipt: getCookie(c, receiptCookie) ?? null,
      work: slowlyFor(actor, callerOf(c, proxied).near).work,
    }
  }

  function visiting(c: Context, { gemeente, actor }: Visit): Visiting {
    return { gemeenteId: gemeente.id, actor, tickets: ticketsOf(c, gemeente) }
  }

  /** Tells that something happened to what a page showed to this same visit, never what: the page asks for what it may see. */
  async function watch(c: Context): Promise<Response> {
    const v = await visit(c)
    const who = visiting(c, v)
    const what = watchedBy(database.vault, who, c.req.param('token') ?? '', v.now)
    if (!live || !what) return c.body(null, 404)
    if (c.req.method === 'HEAD') return c.body(null, 200)
    const stream = live.stream(c, v.gemeente.id, what, { visit: visitKey(who), caller: callerOf(c, proxied).near })
    return stream ?? c.text(doorWords(v.lang).tooManyLive, 429, { 'retry-after': '60' })
  }

  /** Whoever signs out anywhere leaves nothing open behind them, the installation neither. */
  async function leaveInstallation(c: Context, next: () => Promise<void>): Promise<void> {
    await signOutOperator(database, getCookie(c, operatorCookie), now())
    await next()
    dropOperator(c)
  }

  function sendAsset(c: Context): Response {
    const asset = assets.files.get(c.req.path)
    if (!asset) return c.notFound() as Response
    const packed = asset.brotli && c.req.header('accept-encoding')?.includes('br') ? asset.brotli : null
    c.header('cache-control', 'public, max-age=31536000, immutable')
    c.header('content-type', asset.type)
    c.header('vary', 'accept-encoding')
    if (packed) c.header('content-encoding', 'br')
    return c.body(packed ?? asset.bytes)
  }

  function chooseLanguage(c: Context, gemeente: Gemeente): Response {
    const lang = c.req.param('lang')
    if (isLang(lang)) putCookie(c, siteOf(c), 'taal', lang, { maxAge: 31_536_000 })
    // Only back into this municipality, or this site: an address from outside could lead anywhere.
    const root = gemeente === nowhere ? '' : `/${gemeente.slug}`
    return c.redirect(wayBack(c.req.query('terug'), root) ?? `${root}/`, 303)
  }

  async function theme(c: Context): Promise<Response> {
    const { gemeente } = await visit(c)
    const lines = Object.entries(gemeente.colours).map(([name, value]) => `--md-${name}:${value};`)
    return c.body(`.meedoen-theme{${lines.join('')}}`, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'private, no-cache',
    })
  }
}

/** The key that a form was shown with; null for anything we did not make. */
const keyIn = (typed: URLSearchParams): string | null => typed.get('_once')?.match(uuid)?.[0] ?? null
/** What was chosen, else what a municipality speaks first; outside one, the first of ours that the browser asks for. */
const langOf = (c: Context, gemeente: Gemeente): Lang => {
  const { languages } = gemeente
  const asked = gemeente === nowhere ? (c.req.header('accept-language') ?? '').split(',') : []
  const wanted = [getCookie(c, 'taal'), ...asked.map((each) => each.trim().slice(0, 2).toLowerCase())]
  return wanted.filter(isLang).find((each) => languages.includes(each)) ?? languages[0] ?? 'nl'
}
/** A file for whoever is signed in stays where they put it, and nowhere else. Of a page the browser keeps what was typed, for Back. */
const fileCache = ({ actor }: Visit) => (actor.kind === 'visitor' ? 'private, no-cache' : 'no-store')
const isNowhere = ({ gemeente }: Visit, { scope }: Declaration) => scope !== 'installation' && gemeente === nowhere
const statusOf = (status: number) => (status === 403 || status === 409 || status === 429 || status === 503 ? status : 422)
