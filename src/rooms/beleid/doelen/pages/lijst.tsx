import type { z } from 'zod'
import {
  Button,
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
import { Uitleg } from '../../../basis/kaders/index.ts'
import { words as prioriteiten } from '../prioriteiten/prioriteiten.texts.en.ts'
import { decisionSentence } from '../prioriteiten/sentence.ts'
import { latestOf, type Progress, progressOf } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showDoelen } from '../views.ts'
import { voorbeeldWords } from '../voorbeelden/voorbeeld.texts.en.ts'

type Shown = z.output<typeof showDoelen.output>
type Seen = Shown['doelen'][number]

const kinds = { reached: 'ok', 'under-way': 'busy', attention: 'warn', unmeasured: 'neutral' } as const satisfies Record<
  Progress,
  string
>

/** All goals: the one next action, a card each, the same as a table. Filtered by area or origin: only those, and how many. */
export function DoelenPage(p: PageContext, shown: Shown): Page {
  const { doelen, total, herkomst, mayWrite } = shown
  const say = words(p.lang).page
  const filtered = shown.area !== null || herkomst !== null
  const chosen = shown.areas.find(({ tag }) => tag === shown.area)
  return {
    title: words(p.lang).list.title,
    layout: 'work',
    main: (
      <>
        <PageHead
          title={words(p.lang).list.title}
          lead={
            <>
              {say.lead} <Uitleg p={p} terms={['smart', 'indicator', 'nulmeting']} />
            </>
          }
        />
        {mayWrite && !filtered && <NextAction p={p} doelen={doelen} />}
        {total === 0 ? (
          !mayWrite && (
            <div class="md-wrap md-sec">
              <Empty title={say.none} />
            </div>
          )
        ) : (
          <Section id="doelen" title={herkomst !== null ? say.fromHere : (chosen?.label[p.lang] ?? say.all)}>
            <div class="md-stack">
              <Filter p={p} shown={shown} />
              <p>
                <TextLink href={p.href('/doelen/dekking')}>{say.toCover}</TextLink>
              </p>
              <Together p={p} volgorde={shown.volgorde} />
              {filtered && (
                <p>
                  {doelen.length === 0 ? say.noneHere : say.some({ n: doelen.length, total })}{' '}
                  <TextLink href={p.href('/doelen')}>{say.showAll}</TextLink>
                </p>
              )}
              <Goals>
                {doelen.map((doel) => (
                  <DoelCard p={p} doel={doel} />
                ))}
              </Goals>
            </div>
            {doelen.length > 0 && (
              <More summary={say.asTable}>
                <Overview p={p} doelen={doelen} />
              </More>
            )}
          </Section>
        )}
      </>
    ),
  }
}

/** How the order came about, with the way to it; else the way to decide it together (ST-05). */
function Together({ p, volgorde }: { p: PageContext; volgorde: Shown['volgorde'] }) {
  const { say } = prioriteiten(p.lang)
  return (
    <>
      {volgorde && (
        <p>
          {decisionSentence(p.lang, volgorde)}{' '}
          <TextLink href={p.href(`/doelen/prioriteiten/${volgorde.sessieId}`)}>{say.toDecision}</TextLink>
        </p>
      )}
      <p>
        <TextLink href={p.href('/doelen/prioriteiten')}>{say.together}</TextLink>
      </p>
    </>
  )
}

/** Goals of one part of the law; a filter by origin stays as it is. */
function Filter({ p, shown: { area, areas, herkomst } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  return (
    <form method="get" action={p.path} class="utrecht-form md-f">
      {herkomst !== null && <input type="hidden" name="herkomst" value={herkomst} />}
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for="area">
          {say.filter}
        </label>
        <div class="md-entry">
          <select class="utrecht-select utrecht-select--html-select md-input" id="area" name="area">
            <option value="">{say.everything}</option>
            {areas.map(({ tag, label }) => (
              <option value={tag} selected={tag === area}>
                {label[p.lang]}
              </option>
            ))}
          </select>
          <Button variant="secondary">{say.filterNow}</Button>
        </div>
      </div>
    </form>
  )
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
        also={{ href: p.href('/doelen/voorbeelden'), label: voorbeeldWords(p.lang).link }}
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
      note={
        <>
          {`${doel.statement}. ${date ? say.page.of({ target: showNumber(target, p.lang), date: showDate(date, p.lang) }) : ''}`}
          {doel.places[0] && (
            <>
              <br />
              {doel.places[0].label[p.lang]}
            </>
          )}
        </>
      }
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
        { label: say.area },
        { label: say.state },
        { label: say.now, numeric: true },
        { label: say.target, numeric: true },
      ]}
      rows={doelen.map((doel) => [
        <TextLink href={p.href(`/doelen/${doel.id}`)}>{doel.statement}</TextLink>,
        doel.places.map(({ label }) => label[p.lang]).join('; ') || say.empty,
        doel.gaps.length === 0 ? say.ready : doel.missing.length === 0 ? say.unready : say.notSmart,
        figure(doel.indicatoren[0] && latestOf(doel.indicatoren[0])?.value),
        figure(doel.indicatoren[0]?.target ?? doel.target),
      ])}
    />
  )
}
