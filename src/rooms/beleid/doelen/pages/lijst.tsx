import type { z } from 'zod'
import {
  Empty,
  GoalCard,
  Goals,
  More,
  Next,
  PageHead,
  Section,
  showDate,
  showNumber,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { dayOf } from '../../../../house/time.ts'
import { latestOf, type Progress, progressOf } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showDoelen } from '../views.ts'

type Shown = z.output<typeof showDoelen.output>
type Seen = Shown['doelen'][number]

const kinds = { reached: 'ok', 'under-way': 'busy', attention: 'warn', unmeasured: 'neutral' } as const satisfies Record<
  Progress,
  string
>

/** All goals: the one next action, a card each, the same as a table. */
export function DoelenPage(p: PageContext, { doelen, mayWrite }: Shown): Page {
  const say = words(p.lang).page
  return {
    title: words(p.lang).list.title,
    layout: 'work',
    main: (
      <>
        <PageHead title={words(p.lang).list.title} lead={say.lead} />
        {mayWrite && <NextAction p={p} doelen={doelen} />}
        {doelen.length === 0 ? (
          !mayWrite && (
            <div class="md-wrap md-sec">
              <Empty title={say.none} />
            </div>
          )
        ) : (
          <Section id="doelen" title={say.all}>
            <Goals>
              {doelen.map((doel) => (
                <DoelCard p={p} doel={doel} />
              ))}
            </Goals>
            <More summary={say.asTable}>
              <Overview p={p} doelen={doelen} />
            </More>
          </Section>
        )}
      </>
    ),
  }
}

function NextAction({ p, doelen }: { p: PageContext; doelen: readonly Seen[] }) {
  const say = words(p.lang).page
  const [doel] = doelen.filter(({ gaps }) => gaps.length > 0)
  const begin = { href: '/doelen/beginnen', label: doelen.length === 0 ? words(p.lang).start.title : say.another }
  if (!doel)
    return (
      <Next
        kicker={say.next}
        title={begin.label}
        text={doelen.length === 0 ? say.noneText : say.toPlan}
        action={{ href: p.href(begin.href), label: begin.label }}
      />
    )
  const gap = doel.gaps[0]!
  return (
    <Next
      kicker={say.next}
      title={say.finish({ doel: doel.statement })}
      text={words(p.lang).gap[gap.kind]}
      action={{ href: p.href(gap.path), label: say.change }}
      also={{ href: p.href(begin.href), label: begin.label }}
    />
  )
}

/** A goal with its first indicator; without one, only what it wants. */
function DoelCard({ p, doel }: { p: PageContext; doel: Seen }) {
  const say = words(p.lang)
  const [first] = doel.indicatoren
  const progress = first ? progressOf(first, dayOf(p.now)) : 'unmeasured'
  const target = first?.target ?? doel.target ?? 0
  const date = first?.targetDate ?? doel.dueDate
  return (
    <GoalCard
      p={p}
      status={{ kind: kinds[progress], text: say.progress[progress] }}
      baseline={first?.baseline ?? doel.baseline ?? 0}
      now={first ? (latestOf(first)?.value ?? null) : null}
      target={target}
      text={first?.unit ?? doel.unit}
      note={`${doel.statement}. ${date ? say.page.of({ target: showNumber(target, p.lang), date: showDate(date, p.lang) }) : ''}`}
      link={{ href: p.href(`/doelen/${doel.id}`), label: say.page.open }}
    />
  )
}

const Overview = ({ p, doelen }: { p: PageContext; doelen: readonly Seen[] }) => {
  const say = words(p.lang).page
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? say.empty : showNumber(value, p.lang)
  return (
    <Table
      caption={say.asTable}
      columns={[
        { label: say.goal },
        { label: say.state },
        { label: say.now, numeric: true },
        { label: say.target, numeric: true },
      ]}
      rows={doelen.map((doel) => [
        <TextLink href={p.href(`/doelen/${doel.id}`)}>{doel.statement}</TextLink>,
        doel.gaps.length === 0 ? say.ready : doel.missing.length === 0 ? say.unready : say.notSmart,
        figure(doel.indicatoren[0] && latestOf(doel.indicatoren[0])?.value),
        figure(doel.indicatoren[0]?.target ?? doel.target),
      ])}
    />
  )
}
