import type { z } from 'zod'
import { Budget, Timeline } from '../../../house/charts/index.ts'
import {
  Blocks,
  Downloads,
  Empty,
  FormFrame,
  FormView,
  formTitle,
  LinkButton,
  Next,
  PageHead,
  RevisedForm,
  Section,
  showDate,
  showEuro,
  TextLink,
  Todo,
} from '../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../house/html/page.ts'
import { HulpBijDeel, Uitleg } from '../../basis/kaders/index.ts'
import { composed } from './compose.ts'
import { parts } from './content.ts'
import { type Activiteit, type Deel, delen } from './model.ts'
import { words } from './texts.en.ts'
import type { showDeel, showPlan, showVersie } from './views.ts'

type Shown = z.output<typeof showPlan.output>
type Draft = NonNullable<Shown['draft']>
type Versie = z.output<typeof showVersie.output>

const titleOf = (p: PageContext, deel: number) => parts[deel as Deel].title[p.lang]
const kinds = { filled: 'ok', argued: 'neutral', missing: 'warn' } as const

/** The plan: for everybody the public version; for who works on it one next action, fifteen parts, activities and money. */
export function PlanPage(p: PageContext, shown: Shown): Page {
  const { adopted, draft, rights } = shown
  const say = words(p.lang).page
  const title = words(p.lang).show.title
  return {
    title,
    layout: draft ? 'work' : 'public',
    main: (
      <>
        <PageHead
          title={title}
          lead={draft ? <Uitleg p={p} terms={['indicator', 'smart', 'draagvlak']} /> : adopted ? undefined : say.none}
        />
        {(rights.write || rights.adopt) && <NextAction p={p} shown={shown} />}
        {draft && <Working p={p} shown={shown} draft={draft} />}
        {adopted && (
          <Section id="vastgesteld" title={say.adoptedOn({ no: adopted.no, date: showDate(adopted.adoptedAt, p.lang) })}>
            <ul>
              {adopted.doelen.map(({ statement }) => (
                <li>{statement}</li>
              ))}
            </ul>
            <LinkButton variant="secondary" href={p.href(`/plan/versies/${adopted.no}`)}>
              {say.read}
            </LinkButton>
          </Section>
        )}
        {!adopted && !draft && (
          <div class="md-wrap md-sec">
            <Empty title={say.none}>{say.noneText}</Empty>
          </div>
        )}
      </>
    ),
  }
}

function NextAction({ p, shown: { adopted, draft, block, parts: states, rights } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  const next = (title: string, text: string, path: string) => (
    <Next kicker={say.next} title={title} text={text} action={{ href: p.href(path), label: title }} />
  )
  if (!draft) {
    if (adopted && !adopted.publicAt && rights.adopt)
      return next(words(p.lang).publish.title, say.publishText, '/plan/publicatie')
    return rights.write ? next(words(p.lang).start.title, say.startText, '/plan/beginnen') : null
  }
  if (block?.code === 'missing') {
    const path = states.find(({ deel }) => deel === block.deel)!.path
    return rights.write ? next(say.fill({ deel: titleOf(p, block.deel) }), parts[block.deel as Deel].ask[p.lang], path) : null
  }
  if (block)
    return rights.write
      ? next(say.over({ year: block.year }), say.overText({ amount: showEuro(block.cents, p.lang) }), '/plan#geld')
      : null
  return rights.adopt ? next(words(p.lang).adopt.title, say.ready, '/plan/vaststelling') : null
}

function Working({ p, shown, draft }: { p: PageContext; shown: Shown; draft: Draft }) {
  const say = words(p.lang).page
  const ready = shown.parts.filter(({ state }) => state !== 'missing').length
  return (
    <>
      <Section id="delen" title={say.parts} text={say.count({ n: ready })}>
        <Todo
          items={shown.parts.map(({ deel, state }) => ({
            title: `${deel}. ${titleOf(p, deel)}`,
            text: parts[deel as Deel].ask[p.lang],
            href: p.href(`/plan/delen/${deel}`),
            icon: 'pen' as const,
            badge: { kind: kinds[state], text: say.state[state] },
          }))}
        />
        <Downloads p={p} path="/plan/concept" title={say.download} />
      </Section>
      <Section id="activiteiten" title={say.activities}>
        <Activities p={p} draft={draft} write={shown.rights.write} />
      </Section>
      <Section id="geld" title={say.money}>
        {shown.budget.length > 0 && <Budget p={p} title={say.budget} years={shown.budget} source={{ source: say.source }} />}
        {shown.rights.write && (
          <LinkButton variant="secondary" icon="euro" href={p.href('/plan/middelen')}>
            {say.means}
          </LinkButton>
        )}
      </Section>
    </>
  )
}

function Activities({ p, draft, write }: { p: PageContext; draft: Draft; write: boolean }) {
  const say = words(p.lang).page
  if (draft.doelen.length === 0)
    return (
      <p>
        {say.noGoals} <TextLink href={p.href('/doelen')}>{say.toGoals}</TextLink>
      </p>
    )
  return (
    <>
      {draft.activiteiten.length > 0 && (
        <Timeline
          p={p}
          title={say.timeline}
          activities={draft.activiteiten.map(({ title, starts, ends, state, party }) => ({
            label: title,
            from: starts,
            to: ends,
            state,
            ...(party ? { note: party } : {}),
          }))}
          source={{ source: say.source }}
        />
      )}
      {draft.doelen.map((doel) => (
        <>
          <h3 class="utrecht-heading-4">{say.activitiesOf({ doel: doel.statement })}</h3>
          <ul>
            {draft.activiteiten
              .filter(({ doelId }) => doelId === doel.id)
              .map((each) => (
                <ActivityItem p={p} activiteit={each} draft={draft} write={write} />
              ))}
          </ul>
          {write && (
            <p>
              <a class="utrecht-link" href={p.href(`/plan/activiteiten/nieuw/${doel.id}`)}>
                {say.add}
                <span class="md-vh">: {doel.statement}</span>
              </a>
            </p>
          )}
        </>
      ))}
    </>
  )
}

function ActivityItem({ p, activiteit, draft, write }: { p: PageContext; activiteit: Activiteit; draft: Draft; write: boolean }) {
  const say = words(p.lang).page
  const { id, title, party } = activiteit
  const costs = draft.kosten.filter(({ activiteitId }) => activiteitId === id)
  const to = (path: string, label: string) => (
    <a class="utrecht-link" href={p.href(`/plan/activiteiten/${id}${path}`)}>
      {label}
      <span class="md-vh">: {title}</span>
    </a>
  )
  return (
    <li>
      <b>{title}</b>
      {party && `, ${party}`}
      {costs.map(({ year, cents }) => `, ${year}: ${showEuro(cents, p.lang)}`)}{' '}
      {write && (
        <>
          {to('', say.change)} {to('/kosten', say.costs)} {to('/weghalen', say.remove)}
        </>
      )}
    </li>
  )
}

/** One part: own text, beside what the plan knows already. */
export function DeelPage(p: PageContext, form: Form, data: z.output<typeof showDeel.output>): Page {
  const say = words(p.lang).page
  const known = { ...data.plan, delen: [] }
  return {
    title: formTitle(p, form, titleOf(p, data.deel)),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{`${data.deel}. ${titleOf(p, data.deel)}`}</h1>
        <p class="md-lead">{parts[data.deel as Deel].ask[p.lang]}</p>
        <HulpBijDeel p={p} deel={data.deel} />
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<p>{data.text || data.whyNot || say.empty}</p>}
          back={{ href: p.href('/plan'), label: say.back }}
        />
        <h2 class="utrecht-heading-3">{say.known}</h2>
        <Blocks blocks={composed(known, data.deel as Deel, p.lang)} />
      </FormFrame>
    ),
  }
}

export const ActiviteitPage = (p: PageContext, form: Form, row: Activiteit): Page => ({
  title: formTitle(p, form),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      <RevisedForm
        p={p}
        form={form}
        row={row}
        now={<p>{[row.title, row.party, row.place, row.tasks].filter(Boolean).join(' · ')}</p>}
        back={{ href: p.href('/plan'), label: words(p.lang).page.back }}
      />
    </FormFrame>
  ),
})

/** What there is in a year, with the way back to the plan. */
export const MiddelenPage = (p: PageContext, form: Form): Page => ({
  title: formTitle(p, form),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{form.words.title}</h1>
      <p class="md-lead">{form.words.intro}</p>
      <FormView p={p} form={form} back={{ href: p.href('/plan'), label: words(p.lang).page.back }} />
    </FormFrame>
  ),
})

/** The last look before the plan is fixed. */
export const AdoptPage = (p: PageContext, form: Form, { draft }: Shown): Page => ({
  title: formTitle(p, form, words(p.lang).page.check),
  layout: 'focus',
  main: (
    <FormFrame>
      <h1 class="utrecht-heading-1">{words(p.lang).page.check}</h1>
      <p class="md-lead">{words(p.lang).adopt.intro}</p>
      {draft &&
        delen.map((deel) => (
          <>
            <h2 class="utrecht-heading-3">{`${deel}. ${titleOf(p, deel)}`}</h2>
            <Blocks blocks={composed(draft, deel, p.lang)} />
          </>
        ))}
      <FormView p={p} form={form} back={{ href: p.href('/plan'), label: words(p.lang).page.back }} />
    </FormFrame>
  ),
})

/** A version as it was adopted: fifteen parts in order. */
export function VersiePage(p: PageContext, versie: Versie): Page {
  const say = words(p.lang).page
  const title = `${words(p.lang).nav}: ${say.version({ no: versie.no }).toLowerCase()}`
  return {
    title,
    crumbs: [{ label: words(p.lang).nav, href: p.href('/plan') }, { label: say.version({ no: versie.no }) }],
    main: (
      <>
        <PageHead title={title} lead={say.adoptedOn({ no: versie.no, date: showDate(versie.adoptedAt, p.lang) })} />
        <div class="md-wrap">
          <Downloads p={p} path={`/plan/versies/${versie.no}/plan`} title={say.downloadVersion} />
        </div>
        {delen.map((deel) => (
          <Section id={`deel-${deel}`} title={`${deel}. ${titleOf(p, deel)}`}>
            <Blocks blocks={composed(versie, deel, p.lang)} />
          </Section>
        ))}
      </>
    ),
  }
}
