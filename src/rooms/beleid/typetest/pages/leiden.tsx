import type { z } from 'zod'
import {
  Badge,
  Card,
  Cards,
  Empty,
  Field,
  FormView,
  formTitle,
  Icon,
  LinkButton,
  More,
  PageHead,
  QrCode,
  RoomLink,
  Section,
  Split,
  showDate,
  showMoment,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { editionOf } from '../editions/index.ts'
import { answersOf, scoreTypetest } from '../rules.ts'
import { Scorecard, ScorecardTable } from '../scorecard.tsx'
import { words } from '../sessie.texts.ts'
import type { sessies, showSessie, trail } from '../views/sessie.ts'
import { PostButton } from './deelnemen.tsx'
import { OutcomeView } from './outcome.tsx'

type Shown = z.output<typeof showSessie.output>

/** All sessions of the municipality. */
export function SessiesPage(p: PageContext, { sessies: all }: z.output<typeof sessies.output>): Page {
  const { say, sessies: own, trail: years } = words(p.lang)
  return {
    title: own.title,
    layout: 'work',
    main: (
      <>
        <PageHead title={own.title} lead={words(p.lang).open.intro} />
        <div class="md-wrap md-sec md-stack">
          <p class="md-acts">
            <LinkButton href={p.href('/typetest/sessies/nieuw')}>{say.new}</LinkButton>{' '}
            <TextLink href={p.href('/typetest/verloop')}>{years.title}</TextLink>{' '}
            <TextLink href={p.href('/typetest/papier')}>{say.print}</TextLink>
          </p>
          {all.length === 0 ? (
            <Empty title={say.none}>{say.noneText}</Empty>
          ) : (
            <>
              <h2 class="utrecht-heading-3">{say.every}</h2>
              <Cards>
                {all.map((sessie) => (
                  <Card
                    title={sessie.title}
                    href={p.href(`/typetest/sessies/${sessie.id}`)}
                    kicker={showDate(sessie.openedAt, p.lang)}
                    badge={
                      <Badge kind={sessie.shownAt ? 'ok' : 'busy'}>{sessie.shownAt ? say.statusShown : say.statusOpen}</Badge>
                    }
                  >
                    {say.joined({ n: sessie.joined })}
                  </Card>
                ))}
              </Cards>
            </>
          )}
        </div>
      </>
    ),
  }
}

const linkOf = (p: PageContext, code: string) => `${p.origin}${p.href(`/meedoen/${code}`)}`

const Invitation = ({ p, code }: { p: PageContext; code: string }) => {
  const say = words(p.lang).say
  const link = linkOf(p, code)
  return (
    <div class="md-invite">
      <QrCode text={link} label={say.qr} />
      <div>
        <h2 class="utrecht-heading-3">{say.scan}</h2>
        <p class="utrecht-paragraph">{say.scanText}</p>
        <p class="md-invite__link">
          <a class="utrecht-link" href={link}>
            {link.replace(/^https?:\/\//, '')}
          </a>
        </p>
      </div>
    </div>
  )
}

/** Chips for a room of people; in a larger crowd the count says more. */
const chips = 40

const Presence = ({ p, presence }: { p: PageContext; presence: Shown['presence'] }) => {
  const say = words(p.lang).say
  const done = presence.people.filter((person) => person.done).length
  const named = presence.people.filter(({ name }) => name !== null)
  const nameless = presence.people.length - named.length
  return (
    <div class="md-live">
      <p class="md-live__t" role="status">
        <span class="md-dot" aria-hidden="true" />
        {say.live} · <b>{say.count({ n: done, total: presence.joined })}</b>
      </p>
      <ul role="list">
        {named.slice(0, chips).map(({ name, done: ready }) => (
          <li class={ready ? 'is-done' : ''}>
            {ready && <Icon name="vink" size={18} />} {name} <small>{ready ? say.done : say.busy}</small>
          </li>
        ))}
        {nameless > 0 && <li>{say.nameless({ n: nameless })}</li>}
      </ul>
    </div>
  )
}

/** The desk of whoever leads the session: invite, watch, show, write down. */
export function SessiePage(p: PageContext, data: Shown): Page {
  const { sessie, presence, outcome } = data
  const { say, show } = words(p.lang)
  const at = `/typetest/sessies/${sessie.id}`
  return {
    title: sessie.title,
    layout: 'work',
    islands: ['live'],
    crumbs: [{ label: words(p.lang).sessies.title, href: p.href('/typetest/sessies') }, { label: sessie.title }],
    main: (
      <>
        <PageHead kicker={showMoment(sessie.openedAt, p.lang)} title={sessie.title} />
        <div data-live={p.href(`/live/${sessie.id}`)}>
          <div class="md-wrap">
            <Presence p={p} presence={presence} />
          </div>
          {outcome ? (
            <OutcomeView p={p} sessie={sessie} outcome={outcome} />
          ) : (
            <div class="md-wrap md-sec">
              <Split>
                <Invitation p={p} code={sessie.code} />
                <div class="md-stack">
                  <LinkButton href={p.href(`${at}/scherm`)}>{say.screen}</LinkButton>
                  <p>
                    <TextLink href={p.href(`${at}/papier`)}>{say.enter}</TextLink>
                  </p>
                  <PostButton to={p.href(`${at}/tonen`)} label={show.submit} />
                  <p class="utrecht-paragraph">{say.showWarn}</p>
                </div>
              </Split>
            </div>
          )}
        </div>
        {outcome && (
          <p class="md-wrap">
            <LinkButton href={p.href(`${at}/scherm`)}>{say.screen}</LinkButton>
          </p>
        )}
        <Notes p={p} data={data} />
        <Joint p={p} data={data} />
      </>
    ),
  }
}

function Notes({ p, data }: { p: PageContext; data: Shown }) {
  const { say, verslag } = words(p.lang)
  const { discussion } = editionOf(data.sessie.edition, data.sessie.horizonYear)
  return (
    <Section id="verslag" title={say.notes}>
      <ol class="utrecht-ordered-list md-stack">
        {discussion.map((question, index) => {
          const note = data.verslag.find((each) => each.question === index + 1)
          return (
            <li>
              <b>{question[p.lang]}</b>
              <p class="utrecht-paragraph">{note ? note.text : say.noNote}</p>
              {note && (
                <p class="utrecht-paragraph">
                  {`${verslag.fields.agreed.label} ${verslag.fields.agreed.options[note.agreed]}. `}
                  {note.actionPoints && `${verslag.fields.actionPoints.label} ${note.actionPoints}`}
                </p>
              )}
              <TextLink href={p.href(`/typetest/sessies/${data.sessie.id}/verslag/${index + 1}`)}>
                {note ? say.change : say.write}
                <span class="md-vh"> {question[p.lang]}</span>
              </TextLink>
            </li>
          )
        })}
      </ol>
      <RoomLink p={p} room="/doelen" path={`/doelen?herkomst=typetest/${data.sessie.id}`}>
        {say.toGoals}
      </RoomLink>
    </Section>
  )
}

function Joint({ p, data }: { p: PageContext; data: Shown }) {
  const { say, perspectives } = words(p.lang)
  const { types } = editionOf(data.sessie.edition, data.sessie.horizonYear)
  return (
    <Section id="gezamenlijk" title={say.joint}>
      {data.gezamenlijk.length === 0 && <p class="utrecht-paragraph">{say.noJoint}</p>}
      <ul class="utrecht-unordered-list">
        {data.gezamenlijk.map(({ perspective, answers, agreedBy }) => {
          const { type } = scoreTypetest(answersOf(answers))!
          const name = `${type}, ${types.find(({ code }) => code === type)!.name[p.lang]}`
          return <li>{say.jointRow({ perspective: perspectives[perspective], name, by: agreedBy })}</li>
        })}
      </ul>
      <p>
        <TextLink href={p.href(`/typetest/sessies/${data.sessie.id}/gezamenlijk`)}>{say.write}</TextLink>
      </p>
    </Section>
  )
}

/** For the big screen: the code while people join, the card when the outcome is shown (look 03). */
export function WallPage(p: PageContext, { sessie, presence, outcome }: Shown): Page {
  const say = words(p.lang).say
  return {
    title: sessie.title,
    layout: 'wall',
    islands: ['live'],
    aside: linkOf(p, sessie.code).replace(/^https?:\/\//, ''),
    main: (
      <div data-live={p.href(`/live/${sessie.id}`)}>
        <div class="md-wrap md-big__head">
          <div>
            <p class="md-kick">{`${say.kicker} · ${say.joined({ n: presence.joined })}`}</p>
            <h1 class="utrecht-heading-1">{sessie.title}</h1>
          </div>
          <Presence p={p} presence={presence} />
        </div>
        {outcome ? (
          <OutcomeView p={p} sessie={sessie} outcome={outcome} />
        ) : (
          <div class="md-wrap">
            <Invitation p={p} code={sessie.code} />
          </div>
        )}
      </div>
    ),
  }
}

/** The note to one discussion question. */
export function VerslagPage(p: PageContext, form: Form, { sessie }: Shown): Page {
  const question = Number(p.path.split('/').at(-1))
  const title = editionOf(sessie.edition, sessie.horizonYear).discussion[question - 1]?.[p.lang] ?? form.words.title
  return formPage(p, form, title, sessie.title, ['text', 'agreed', 'actionPoints'], p.href(`/typetest/sessies/${sessie.id}`))
}

export const GezamenlijkPage = (p: PageContext, form: Form, { sessie }: Shown): Page =>
  formPage(
    p,
    form,
    form.words.title,
    sessie.title,
    ['perspective', 'answers', 'agreedBy'],
    p.href(`/typetest/sessies/${sessie.id}`),
  )

function formPage(p: PageContext, form: Form, title: string, kicker: string, only: readonly string[], back: string): Page {
  return {
    title: formTitle(p, form, title),
    layout: 'work',
    main: (
      <>
        <PageHead kicker={kicker} title={title} {...(form.words.intro && { lead: form.words.intro })} />
        <div class="md-wrap md-sec">
          <FormView p={p} form={form} back={{ href: back }}>
            {only.map((name) => (
              <Field p={p} form={form} name={name} />
            ))}
          </FormView>
        </div>
      </>
    ),
  }
}

/** Ten paper sheets on one screen (TT-14). */
export function PaperPage(p: PageContext, form: Form, { sessie }: Shown): Page {
  const { paper, roleGroups } = words(p.lang)
  return {
    title: formTitle(p, form),
    layout: 'work',
    main: (
      <>
        <PageHead kicker={sessie.title} title={form.words.title} lead={paper.intro} />
        <div class="md-wrap md-sec">
          <FormView p={p} form={form} back={{ href: p.href(`/typetest/sessies/${sessie.id}`) }}>
            <Field p={p} form={form} name="perspective" />
            {Array.from({ length: 10 }, (_, index) => (
              <fieldset class="md-row">
                <legend class="md-row__n">{paper.row({ n: index + 1 })}</legend>
                <Field p={p} form={form} name={`bladen.${index}.answers`} words={paper.answers} />
                <Field
                  p={p}
                  form={form}
                  name={`bladen.${index}.roleGroup`}
                  words={{ label: paper.roleGroup, options: roleGroups }}
                />
                <Field p={p} form={form} name={`bladen.${index}.name`} words={paper.name} />
              </fieldset>
            ))}
          </FormView>
        </div>
      </>
    ),
  }
}

/** The municipality across the years, joined in order (TT-13). */
export function TrailPage(p: PageContext, { points }: z.output<typeof trail.output>): Page {
  const { trail: own, say } = words(p.lang)
  const card = {
    lang: p.lang,
    types: editionOf('current').types,
    markers: [],
    medians: points.map(({ date, even, odd }) => ({ even, odd, perspective: 'actual' as const, label: date.slice(0, 4) })),
    joined: true,
  }
  const number = new Intl.NumberFormat(p.lang, { signDisplay: 'exceptZero' })
  return {
    title: own.title,
    layout: 'work',
    crumbs: [{ label: words(p.lang).sessies.title, href: p.href('/typetest/sessies') }, { label: own.title }],
    main: (
      <>
        <PageHead title={own.title} lead={say.yearsText} />
        <div class="md-wrap md-sec">
          {points.length === 0 ? (
            <Empty title={say.noYears} />
          ) : (
            <>
              <Scorecard {...card} />
              <Table
                caption={own.title}
                columns={[
                  { label: say.date },
                  { label: say.session },
                  { label: say.edition },
                  { label: say.even, numeric: true },
                  { label: say.odd, numeric: true },
                  { label: say.moved },
                ]}
                rows={points.map(({ date, title, edition, even, odd, move }) => [
                  showDate(date, p.lang),
                  title,
                  edition,
                  even,
                  odd,
                  move ? `${number.format(move.dEven)} / ${number.format(move.dOdd)}` : '–',
                ])}
              />
              <More summary={say.table}>
                <ScorecardTable {...card} />
              </More>
            </>
          )}
        </div>
      </>
    ),
  }
}
