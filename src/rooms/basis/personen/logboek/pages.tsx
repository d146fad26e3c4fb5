import type { z } from 'zod'
import { type Role, roleNames } from '../../../../house/actor.ts'
import {
  Button,
  ButtonGroup,
  Empty,
  Field,
  More,
  offering,
  PageHead,
  Pagination,
  showMoment,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { byName } from '../namen.ts'
import { words } from './texts.en.ts'
import { type myLog, showLog } from './views.ts'

type Log = z.output<typeof showLog.output>
type MyLog = z.output<typeof myLog.output>
type Said = Pick<Log['entries'][number], 'title' | 'detail' | 'about' | 'room'>

const rolesIn = (p: PageContext, roles: readonly Role[]) => roles.map((role) => roleNames[role][p.lang]).join(', ')

/** What happened here: filtered, paged, in words. */
export function LogPage(p: PageContext, { entries, count, page, pages, filter, rooms, people }: Log): Page {
  const say = words(p.lang)
  const chosen = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const at = (n: number) => p.href(`/beheer/logboek?${new URLSearchParams([...chosen, ['page', String(n)]])}`)
  return {
    title: say.log.title,
    layout: 'work',
    main: (
      <>
        <PageHead title={say.log.title} lead={say.log.intro} />
        <div class="md-wrap md-sec">
          <More summary={say.page.choose} open={chosen.length > 0}>
            <Filter p={p} chosen={chosen} rooms={rooms} people={people} />
          </More>
          <p>
            <b>{say.page.count({ n: count })}</b>
          </p>
          {entries.length === 0 ? (
            <Empty title={say.page.none} />
          ) : (
            <Table
              caption={say.log.title}
              hideCaption
              columns={[{ label: say.page.what }, { label: say.page.when }, { label: say.page.room }]}
              rows={entries.map((entry) => [
                <>
                  <What p={p} entry={entry} />
                  <br />
                  <span class="md-small">{whoIn(p, entry.who)}</span>
                </>,
                showMoment(entry.at, p.lang),
                entry.room ?? say.page.oldRoom,
              ])}
            />
          )}
          <Pagination p={p} page={page} pages={pages} href={at} />
        </div>
      </>
    ),
  }
}

function Filter({ p, chosen, rooms, people }: { p: PageContext; chosen: [string, string][] } & Pick<Log, 'rooms' | 'people'>) {
  const say = words(p.lang)
  const blank: Form = {
    schema: showLog.input,
    words: say.log,
    values: Object.fromEntries(chosen),
    errors: [],
    to: p.path,
    once: '',
  }
  const named = Object.fromEntries(people.map(({ id, name }) => [id, name]))
  const form = offering(offering(blank, 'room', rooms), 'person', named)
  return (
    <form method="get" action={p.path} class="utrecht-form md-f">
      {['room', 'person', 'from', 'to'].map((name) => (
        <Field p={p} form={form} name={name} />
      ))}
      <ButtonGroup>
        <Button variant="secondary">{say.log.submit}</Button>
        <TextLink href={p.path}>{say.page.all}</TextLink>
      </ButtonGroup>
    </form>
  )
}

const whoIn = (p: PageContext, who: Log['entries'][number]['who']): string =>
  who === null ? words(p.lang).page.house : [byName(p.lang, who.name), rolesIn(p, who.roles)].filter(Boolean).join(', ')

const What = ({ p, entry: { title, detail, about } }: { p: PageContext; entry: Said }) => (
  <>
    {title ?? words(p.lang).page.oldDeed}
    {detail && `: ${detail}`}
    {about && `, ${words(p.lang).page.about({ name: byName(p.lang, about.name) })}`}
  </>
)

/** What I did, and what was done to my account, by which role. */
export function MyLogPage(p: PageContext, { entries, count, page, pages }: MyLog): Page {
  const say = words(p.lang)
  const by = ({ mine, by: roles }: MyLog['entries'][number]) =>
    mine ? say.page.you : roles.length > 0 ? say.page.by({ roles: rolesIn(p, roles) }) : say.page.house
  return {
    title: say.mine.title,
    layout: 'work',
    main: (
      <>
        <PageHead title={say.mine.title} lead={say.mine.intro} />
        <div class="md-wrap md-sec">
          {entries.length === 0 ? (
            <Empty title={say.page.noneMine} />
          ) : (
            <>
              <p>
                <b>{say.page.count({ n: count })}</b>
              </p>
              <Table
                caption={say.mine.title}
                hideCaption
                columns={[{ label: say.page.what }, { label: say.page.when }]}
                rows={entries.map((entry) => [
                  <>
                    <What p={p} entry={entry} />
                    <br />
                    <span class="md-small">{by(entry)}</span>
                  </>,
                  showMoment(entry.at, p.lang),
                ])}
              />
            </>
          )}
          <Pagination p={p} page={page} pages={pages} href={(n) => p.href(`/mijn/logboek?page=${n}`)} />
        </div>
      </>
    ),
  }
}
