import type { z } from 'zod'
import {
  Empty,
  FormView,
  formTitle,
  offering,
  PageHead,
  PostButton,
  RevisedForm,
  Section,
  showDate,
  showMoment,
  TextLink,
  Todo,
} from '../../../../house/html/index.ts'
import type { Form, Html, Page, PageContext } from '../../../../house/html/page.ts'
import { dayOf } from '../../../../house/time.ts'
import { type Opmerking, pathOfKey, type Taak } from '../model.ts'
import { isLate } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { blockGesprek, showGesprek, showTaak } from '../views.ts'

type Gesprek = z.output<(typeof showGesprek)['output']>
type Person = Gesprek['people'][number]

const choices = (people: readonly Person[]) => Object.fromEntries(people.map(({ id, name }) => [id, name]))
const back = (p: PageContext, over: string) => ({ href: p.href(`/gesprekken/${over}`) })

/** The conversation about one page: what was said with a place to say more, and who does what. */
export function GesprekPage(p: PageContext, form: Form, { over, title, opmerkingen, taken, people }: Gesprek): Page {
  const say = words(p.lang).page
  const others = people.filter(({ id }) => p.actor.kind !== 'person' || id !== p.actor.id)
  return {
    title: formTitle(p, form, say.about({ title })),
    layout: 'work',
    crumbs: [{ label: title, href: p.href(pathOfKey(over)) }, { label: words(p.lang).gesprek.title }],
    main: (
      <>
        <PageHead title={say.about({ title })} lead={say.whoReads({ n: people.length })} />
        <Section id="gezegd" title={say.said}>
          {opmerkingen.length === 0 ? (
            <Empty title={say.nothing}>{say.begin}</Empty>
          ) : (
            <Talk p={p} over={over} rows={opmerkingen} />
          )}
        </Section>
        <Section id="schrijven" title={words(p.lang).say.title} band>
          <FormView
            p={p}
            form={offering(form, 'mentions', choices(others))}
            back={{ href: p.href(pathOfKey(over)), label: say.toPage }}
          />
        </Section>
        <Section id="taken" title={say.tasks}>
          {taken.length > 0 && <Todo items={taken.map((each) => todoOf(p, each))} />}
          <p class="md-acts">
            <TextLink href={p.href(`/gesprekken/${over}/taken/nieuw`)}>{words(p.lang).give.title}</TextLink>
          </p>
        </Section>
      </>
    ),
  }
}

const Talk = ({ p, over, rows }: { p: PageContext; over: string; rows: readonly Opmerking[] }) => (
  <ul class="md-talk" role="list">
    {rows.map((row) => (
      <li class={row.asksMe ? 'md-talk__asks' : undefined} id={row.id}>
        <Said p={p} row={row} />
        {row.asksMe && (
          <PostButton to={p.href(`/gesprekken/${over}/opmerkingen/${row.id}/gezien`)} about={row.by}>
            {words(p.lang).see.submit}
          </PostButton>
        )}
        {row.mine && !row.withdrawn && (
          <p class="md-small">
            <TextLink href={p.href(`/gesprekken/${over}/opmerkingen/${row.id}/weghalen`)}>
              {words(p.lang).takeBack.title}
            </TextLink>
          </p>
        )}
      </li>
    ))}
  </ul>
)

/** Who said what, and whom it asks to look. */
function Said({ p, row: { by, at, text, withdrawn, mentions } }: { p: PageContext; row: Opmerking }) {
  const say = words(p.lang).page
  return (
    <>
      <p class="md-small">
        <b>{by}</b>, {showMoment(at, p.lang)}
      </p>
      <p class="md-talk__t">{withdrawn ? <em>{say.withdrawn}</em> : text}</p>
      {mentions.length > 0 && <p class="md-small">{say.asks({ names: mentions.join(', ') })}</p>}
    </>
  )
}

/** A task in a list, with a button when it is open. */
export function todoOf(p: PageContext, taak: Taak & { readonly about?: string }) {
  const say = words(p.lang).page
  const late = taak.doneAt === null && isLate(taak.due, dayOf(p.now))
  const day = taak.due ? say.before({ date: showDate(taak.due, p.lang) }) : say.noDay
  return {
    title: taak.title,
    href: p.href(`/gesprekken/${taak.over}/taken/${taak.id}`),
    text: [taak.about, taak.mine ? '' : say.forWhom({ name: taak.person }), taak.doneAt ? '' : day].filter(Boolean).join(' · '),
    icon: taak.doneAt ? ('vink' as const) : ('klok' as const),
    ...(taak.doneAt
      ? { badge: { kind: 'ok' as const, text: say.done } }
      : late
        ? { badge: { kind: 'warn' as const, text: say.late } }
        : {}),
    ...(taak.doneAt
      ? {}
      : {
          act: (
            <PostButton to={p.href(`/gesprekken/${taak.over}/taken/${taak.id}/klaar`)} about={taak.title}>
              {words(p.lang).finish.submit}
            </PostButton>
          ),
        }),
  }
}

/** Work for somebody at a page. */
export const NieuweTaakPage = (p: PageContext, form: Form, { over, title, people }: Gesprek): Page => ({
  title: formTitle(p, form),
  layout: 'work',
  crumbs: [{ label: title, href: p.href(pathOfKey(over)) }, { label: form.words.title }],
  main: (
    <>
      <PageHead title={form.words.title} lead={title} />
      <div class="md-wrap md-sec">
        <FormView p={p} form={offering(form, 'person', choices(people))} back={back(p, over)} />
      </div>
    </>
  ),
})

/** One task: change it, say that it is done, or that it is not after all. */
export function TaakPage(p: PageContext, form: Form, taak: z.output<(typeof showTaak)['output']>): Page {
  const say = words(p.lang).page
  const done = taak.doneAt !== null
  const to = p.href(`/gesprekken/${taak.over}/taken/${taak.id}/${done ? 'heropening' : 'klaar'}`)
  return {
    title: formTitle(p, form, taak.title),
    layout: 'work',
    crumbs: [{ label: words(p.lang).gesprek.title, href: p.href(`/gesprekken/${taak.over}`) }, { label: taak.title }],
    main: (
      <>
        <PageHead title={taak.title} lead={say.givenBy({ name: taak.by })} />
        <div class="md-wrap md-sec">
          <PostButton to={to}>{done ? words(p.lang).reopen.submit : words(p.lang).finish.submit}</PostButton>
        </div>
        {!done && (
          <Section id="wijzigen" title={form.words.title}>
            <RevisedForm
              p={p}
              form={offering(form, 'person', choices(taak.people))}
              row={taak}
              now={`${taak.title} · ${taak.person} · ${taak.due ? showDate(taak.due, p.lang) : say.noDay}`}
              back={back(p, taak.over)}
            />
          </Section>
        )}
      </>
    ),
  }
}

/** Below a page: how much was said about it, the last of it, the open work, and the way in. */
export function GesprekBlock(p: PageContext, { over, n, last, taken }: z.output<(typeof blockGesprek)['output']>): Html {
  const say = words(p.lang).page
  return (
    <Section id="gesprek" title={words(p.lang).gesprek.title} text={say.count({ n })} band>
      {last && (
        <ul class="md-talk" role="list">
          <li class={last.asksMe ? 'md-talk__asks' : undefined}>
            <Said p={p} row={last} />
          </li>
        </ul>
      )}
      {taken.length > 0 && <p class="utrecht-paragraph">{say.openTasks({ n: taken.length })}</p>}
      <p class="md-acts">
        <TextLink href={p.href(`/gesprekken/${over}`)}>{say.join}</TextLink>
      </p>
    </Section>
  )
}
