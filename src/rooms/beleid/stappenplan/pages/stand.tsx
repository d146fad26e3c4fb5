import type { z } from 'zod'
import {
  DateArch,
  Empty,
  GoalCard,
  Goals,
  Next,
  PageHead,
  Section,
  SourceLine,
  Street,
  showDate,
  showNumber,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { moments } from '../content.ts'
import { standWords } from '../stand.texts.en.ts'
import type { standOut } from '../views/stand.ts'
import { noteOf } from './overzicht.tsx'
import { titleOf } from './stap.tsx'

type Stand = z.output<typeof standOut>

/** For residents: what you can do now, where we are, what was done with what people said, and what it brought (ST-10). */
export function StandPage(p: PageContext, stand: Stand): Page {
  const say = standWords(p.lang)
  return {
    title: say.show.title,
    layout: 'public',
    main: (
      <>
        <PageHead
          title={say.show.title}
          lead={stand.cyclus ? say.lead({ from: stand.cyclus.fromYear, to: stand.cyclus.toYear }) : undefined}
        />
        {!stand.cyclus && (
          <div class="md-wrap md-sec">
            <Empty title={say.none}>{say.noneText}</Empty>
          </div>
        )}
        <DoNow p={p} stand={stand} />
        {stand.cyclus && (
          <Section id="stappen" title={say.street} text={whereIs(p, stand)}>
            <Street
              p={p}
              steps={moments[stand.cyclus.route].map(({ steps, short }) => {
                const own = stand.stappen.filter(({ stap }) => steps.some((each) => each === stap))
                const open = own.find(({ status }) => status !== 'ready')
                return {
                  label: short[p.lang],
                  state: !open ? 'done' : own.some(({ stap }) => stap === stand.now) ? 'now' : 'next',
                  ...noteOf(p, open ?? own.at(-1)!),
                }
              })}
            />
          </Section>
        )}
        <Input p={p} inbreng={stand.inbreng} />
        <Results p={p} stand={stand} />
      </>
    ),
  }
}

const whereIs = (p: PageContext, { now }: Stand): string =>
  now === null ? standWords(p.lang).ready : standWords(p.lang).at({ no: now, title: titleOf(p, now) })

/** The one thing to do: the first meeting that everybody may attend, else the typetest; further meetings below it. */
function DoNow({ p, stand: { meedoen } }: { p: PageContext; stand: Stand }) {
  const say = standWords(p.lang)
  const [first, ...more] = meedoen
  if (!first)
    return (
      <Next
        kicker={say.now}
        title={say.test}
        text={say.testText}
        action={{ href: p.href('/typetest'), label: say.testGo }}
        picture="meepraten"
      />
    )
  return (
    <>
      <Next
        kicker={say.now}
        title={say.come({ title: first.title })}
        text={`${say.when({ date: showDate(first.heldOn, p.lang), place: first.place })} ${say.everybody}`}
        action={{ href: '#data', label: say.meetings, icon: 'agenda' }}
        also={{ href: p.href('/typetest'), label: say.test }}
        picture="meepraten"
      />
      <Section id="data" title={say.dates}>
        <ul class="md-todo" role="list">
          {[first, ...more].map(({ title, heldOn, place }) => (
            <li>
              <DateArch p={p} date={heldOn} />
              <div>
                <h3 class="md-h4">{title}</h3>
                <p class="md-small">{say.when({ date: showDate(heldOn, p.lang), place })}</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** Each body that was heard, what was done with it and when it is heard again. */
function Input({ p, inbreng }: { p: PageContext; inbreng: Stand['inbreng'] }) {
  const say = standWords(p.lang)
  if (inbreng.length === 0) return null
  return (
    <Section id="inbreng" title={say.input}>
      <ul class="md-todo" role="list">
        {inbreng.map(({ body, heardOn, answer, nextHow, nextOn }) => (
          <li>
            <DateArch p={p} date={heardOn} />
            <div>
              <h3 class="md-h4">{body}</h3>
              <p>{answer ? `${say.did} ${answer}` : say.thinking}</p>
              <p class="md-small">{say.again({ how: nextHow, date: showDate(nextOn, p.lang) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The goals of the public plan, with the newest figures. */
function Results({ p, stand: { doelen, plan } }: { p: PageContext; stand: Stand }) {
  const say = standWords(p.lang)
  if (plan === null) return null
  const stateOf = ({ now, baseline, target }: Stand['doelen'][number]) => {
    if (now === null || baseline === null || target === null) return 'unmeasured' as const
    return (target >= baseline ? now >= target : now <= target) ? ('reached' as const) : ('busy' as const)
  }
  return (
    <Section id="doelen" title={say.results} band>
      <Goals>
        {doelen
          .filter(({ target }) => target !== null)
          .map((doel) => {
            const { baseline, target, now, unit, statement, dueDate, measuredOn } = doel
            const state = stateOf(doel)
            return (
              <GoalCard
                p={p}
                status={{
                  kind: ({ reached: 'ok', busy: 'busy', unmeasured: 'neutral' } as const)[state],
                  text: say.state[state],
                }}
                baseline={baseline ?? 0}
                now={now}
                target={target!}
                text={unit}
                note={[
                  `${statement}.`,
                  dueDate && say.promised({ target: showNumber(target!, p.lang), unit, date: showDate(dueDate, p.lang) }),
                  measuredOn ? say.measuredOn({ date: showDate(measuredOn, p.lang) }) : say.unmeasured,
                ]
                  .filter(Boolean)
                  .join(' ')}
              />
            )
          })}
      </Goals>
      <SourceLine p={p} source={say.source} more={{ href: p.href(`/plan/versies/${plan}`), label: say.plan }} />
    </Section>
  )
}

/** How far the municipality is, and the first meeting that everybody may attend. */
export function TakePart({ p, stand }: { p: PageContext; stand: Stand }) {
  const say = standWords(p.lang)
  const [first] = stand.meedoen
  return (
    <Section id="praat-mee" title={say.homeTitle} text={whereIs(p, stand)}>
      {first && (
        <ul class="md-todo" role="list">
          <li>
            <DateArch p={p} date={first.heldOn} />
            <div>
              <h3 class="md-h4">{say.come({ title: first.title })}</h3>
              <p class="md-small">{`${say.when({ date: showDate(first.heldOn, p.lang), place: first.place })} ${say.everybody}`}</p>
            </div>
          </li>
        </ul>
      )}
      <p>
        <TextLink href={p.href('/stappen/stand')}>{say.homeMore}</TextLink>
      </p>
    </Section>
  )
}
