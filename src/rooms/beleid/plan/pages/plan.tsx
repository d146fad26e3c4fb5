import type { z } from 'zod'
import {
  Downloads,
  Empty,
  LinkButton,
  Next,
  PageHead,
  Section,
  showDate,
  showEuro,
  TextLink,
  Todo,
} from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { inclusie, Uitleg } from '../../../basis/kaders/index.ts'
import { parts } from '../content.ts'
import type { Deel } from '../model.ts'
import { words } from '../texts.en.ts'
import { veldWords } from '../veld.texts.en.ts'
import type { showPlan } from '../views/plan.ts'
import { Activities } from './activiteiten.tsx'
import { MoneySection } from './geld.tsx'

type Shown = z.output<typeof showPlan.output>
type Draft = NonNullable<Shown['draft']>

export const titleOf = (p: PageContext, deel: number) => parts[deel as Deel].title[p.lang]
const kinds = { filled: 'ok', argued: 'neutral', missing: 'warn' } as const

/** The plan: for everybody the public version; for who works on it one next action, fifteen parts, activities, money and the field. */
export function PlanPage(p: PageContext, shown: Shown): Page {
  const { adopted, draft, rights, kader } = shown
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
        <NextAction p={p} shown={shown} />
        {draft && <Working p={p} shown={shown} draft={draft} />}
        {adopted && <Adopted p={p} shown={shown} adopted={adopted} />}
        {(shown.budget.length > 0 || kader || rights.write) && <MoneySection p={p} shown={shown} />}
        {draft && <Removed p={p} shown={shown} />}
        {!adopted && !draft && !kader && (
          <div class="md-wrap md-sec">
            <Empty title={say.none}>{say.noneText}</Empty>
          </div>
        )}
        {p.blocks}
      </>
    ),
  }
}

interface Action {
  readonly title: string
  readonly text: string
  readonly path: string
}

function NextAction({ p, shown }: { p: PageContext; shown: Shown }) {
  const action = nextOf(p, shown)
  if (!action) return null
  const { title, text, path } = action
  return <Next kicker={words(p.lang).page.next} title={title} text={text} action={{ href: p.href(path), label: title }} />
}

function nextOf(p: PageContext, { adopted, draft, block, parts: states, rights }: Shown): Action | null {
  const say = words(p.lang).page
  if (draft && rights.react && draft.reactUntil)
    return {
      title: veldWords(p.lang).page.reactNow,
      text: say.reactText({ date: showDate(draft.reactUntil, p.lang) }),
      path: '/plan/reactie',
    }
  if (!draft) {
    if (adopted && !adopted.publicAt && rights.adopt)
      return { title: words(p.lang).publish.title, text: say.publishText, path: '/plan/publicatie' }
    return rights.write ? { title: words(p.lang).start.title, text: say.startText, path: '/plan/beginnen' } : null
  }
  if (!block) return rights.adopt ? { title: words(p.lang).adopt.title, text: say.ready, path: '/plan/vaststelling' } : null
  if (!rights.write) return null
  switch (block.code) {
    case 'missing':
      return {
        title: say.fill({ deel: titleOf(p, block.deel) }),
        text: parts[block.deel as Deel].ask[p.lang],
        path: states.find(({ deel }) => deel === block.deel)!.path,
      }
    case 'over':
      return {
        title: say.over({ year: block.year }),
        text: say.overText({ amount: showEuro(block.cents, p.lang) }),
        path: '/plan#geld',
      }
    case 'inclusion':
      return { title: say.inclusion, text: say.answerFirst, path: `/plan/inclusie/${block.vraag}` }
    default:
      return {
        title: say.replyTo({ party: block.party }),
        text: say.replyText,
        path: `/plan/draagvlak/${block.id}/antwoord`,
      }
  }
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
            href: shown.rights.write ? p.href(`/plan/delen/${deel}`) : null,
            icon: 'pen' as const,
            badge: { kind: kinds[state], text: say.state[state] },
          }))}
        />
        <Downloads p={p} path="/plan/concept" title={say.download} />
        {shown.versions.length > 0 && <TextLink href={p.href('/plan/vergelijking')}>{say.compare}</TextLink>}
      </Section>
      <Section id="activiteiten" title={say.activities}>
        <Activities p={p} draft={draft} write={shown.rights.write} />
      </Section>
      <Section id="samen" title={say.involved}>
        <Involved p={p} shown={shown} draft={draft} />
      </Section>
    </>
  )
}

/** Who helped, whether everybody can take part, who hears what, which domains contribute: each with what it lacks. */
function Involved({ p, shown, draft }: { p: PageContext; shown: Shown; draft: Draft }) {
  const say = words(p.lang).page
  const veld = veldWords(p.lang).page
  const { support, domains } = shown
  const answered = inclusie.filter(({ key }) => draft.inclusie.some(({ vraag, answer }) => vraag === key && answer)).length
  const step = support?.firstStep
  const open = support && support.open > 0
  return (
    <Todo
      items={[
        {
          title: say.support,
          text: step ? (support.late ? veld.late({ step }) : veld.inTime({ step })) : veld.never,
          href: p.href('/plan/draagvlak'),
          icon: 'mensen',
          badge: open
            ? { kind: 'warn', text: veld.openObjections({ n: support.open }) }
            : { kind: support?.late ? 'warn' : 'ok', text: support?.late ? say.state.missing : say.state.filled },
        },
        {
          title: say.inclusion,
          text: say.inclusionCount({ n: answered }),
          href: p.href('/plan/inclusie'),
          icon: 'hulp',
          badge:
            answered === inclusie.length ? { kind: 'ok', text: say.state.filled } : { kind: 'warn', text: say.state.missing },
        },
        {
          title: say.messages,
          text: parts[13].ask[p.lang],
          href: p.href('/plan/communicatie'),
          icon: 'bericht',
        },
        {
          title: say.domains,
          text: !domains?.relevant
            ? say.sayRelevant
            : domains.all
              ? say.allDomains
              : `${say.contributing({ n: domains.contributing.length })} ${say.missingDomains({
                  names: domains.missing.map((each) => each[p.lang]).join(', '),
                })}`,
          href: shown.rights.write ? p.href('/plan/delen/7') : null,
          icon: 'beleid',
        },
      ]}
    />
  )
}

function Adopted({ p, shown, adopted }: { p: PageContext; shown: Shown; adopted: NonNullable<Shown['adopted']> }) {
  const say = words(p.lang).page
  return (
    <Section id="vastgesteld" title={say.adoptedOn({ no: adopted.no, date: showDate(adopted.adoptedAt, p.lang) })}>
      <ul>
        {adopted.doelen.map(({ statement }) => (
          <li>{statement}</li>
        ))}
      </ul>
      <p class="md-acts">
        <LinkButton variant="secondary" href={p.href(`/plan/versies/${adopted.no}`)}>
          {say.read}
        </LinkButton>
        <TextLink href={p.href('/plan/kalender')}>{say.calendar}</TextLink>
        {!shown.draft && shown.versions.length > 1 && <TextLink href={p.href('/plan/vergelijking')}>{say.compare}</TextLink>}
      </p>
    </Section>
  )
}

function Removed({ p, shown: { withdrawn, rights } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  if (withdrawn.length === 0) return null
  return (
    <Section id="weggehaald" title={say.withdrawn}>
      <ul>
        {withdrawn.map(({ id, title }) => (
          <li>
            {title}{' '}
            {rights.write && (
              <a class="utrecht-link" href={p.href(`/plan/activiteiten/${id}/terugzetten`)}>
                {say.restore}
                <span class="md-vh">: {title}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
