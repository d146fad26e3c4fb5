import type { z } from 'zod'
import {
  Badge,
  LinkButton,
  More,
  PageHead,
  Section,
  SectionHead,
  Split,
  showDate,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import type { Item } from '../model.ts'
import { nextSheet, progressOf } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showBord } from '../views.ts'
import { sheetAt, Turnout } from './overzicht.tsx'
import { Heavy, Notes, Ranked, Talks } from './uitslag.tsx'

type Bord = z.output<typeof showBord.output>
type Scored = Pick<Bord, 'open' | 'items' | 'mine' | 'rights'>

/** The board; when the round is closed first what came out of it (FW-10). */
export function BordPage(p: PageContext, bord: Bord): Page {
  const { page: say, bord: own, show } = words(p.lang)
  const { ronde, kansen, bedreigingen, rights } = bord
  const closed = ronde && ronde.closedAt !== null ? ronde : null
  return {
    title: own.title,
    layout: 'work',
    crumbs: [{ label: show.title, href: p.href('/verkenning') }, { label: own.title }],
    main: (
      <>
        <PageHead
          title={own.title}
          lead={say.boardText}
          {...(ronde && { kicker: say.kicker({ no: ronde.no, day: showDate(ronde.closesOn, p.lang) }) })}
        />
        <ScoreLinks p={p} shown={bord} />
        {closed ? (
          <>
            <div class="md-wrap md-sec md-stack">
              <Turnout p={p} deelname={bord.deelname} />
              <Split>
                {[['kans', kansen] as const, ['bedreiging', bedreigingen] as const].map(([kind, rows]) => (
                  <section aria-labelledby={`${kind}-kop`}>
                    <SectionHead id={`${kind}-kop`} title={say.ranked[kind]} />
                    <Ranked p={p} rows={rows} ronde={closed} title={say.ranked[kind]} />
                  </section>
                ))}
              </Split>
            </div>
            <Talks p={p} rows={[...kansen, ...bedreigingen]} />
            <Heavy p={p} rows={bedreigingen} begin={rights.begin} />
            <Notes p={p} rows={[...kansen, ...bedreigingen]} />
            <Section id="bord" title={say.board}>
              <More summary={say.boardOf}>
                <Board p={p} bord={bord} />
              </More>
            </Section>
          </>
        ) : (
          <div class="md-wrap md-sec">
            <Board p={p} bord={bord} />
          </div>
        )}
        <p class="md-wrap md-src">{say.fromHandbook}</p>
      </>
    ),
  }
}

/** While people score: the way to the next sheet, and to name something. */
export function ScoreLinks({ p, shown: { open, items, mine } }: { p: PageContext; shown: Scored }) {
  const say = words(p.lang).page
  if (!open) return null
  const progress = progressOf(items, mine).filter(({ of }) => of > 0)
  const left = nextSheet(progress)
  return (
    <div class="md-wrap">
      <p class="md-acts">
        <LinkButton href={sheetAt(p, left ?? progress[0]!.deel)} icon="verder">
          {left ? (progress.some(({ done }) => done > 0) ? say.goOn : say.begin) : say.change}
        </LinkButton>
        <LinkButton href={p.href('/verkenning/eigen/nieuw')} variant="secondary" icon="plus">
          {say.addOwn}
        </LinkButton>
      </p>
    </div>
  )
}

function Board({ p, bord }: { p: PageContext; bord: Scored }) {
  const say = words(p.lang).page
  const pairs = Map.groupBy(
    bord.items.filter(({ pair }) => pair !== null),
    ({ pair }) => pair!,
  )
  const alone = (kind: Item['kind']) => bord.items.filter((item) => item.pair === null && item.kind === kind)
  return (
    <div class="md-stack">
      <SectionHead title={say.pairs} text={say.pairsText} />
      {[...pairs].map(([no, both]) => (
        <section aria-label={say.pair({ no })}>
          <Split>
            {both.map((item) => (
              <div class="md-panel">
                <p class="md-kick">{say[item.kind as 'kans' | 'bedreiging']}</p>
                <Point p={p} item={item} bord={bord} />
              </div>
            ))}
          </Split>
        </section>
      ))}
      <Split>
        {(['kans', 'bedreiging'] as const).map((kind) => (
          <div class="md-stack">
            <SectionHead title={kind === 'kans' ? say.moreKansen : say.moreBedreigingen} />
            {alone(kind).map((item) => (
              <div class="md-panel">
                <Point p={p} item={item} bord={bord} />
              </div>
            ))}
          </div>
        ))}
      </Split>
    </div>
  )
}

/** One item, who raised it, and what one gave oneself. */
export function Point({ p, item, bord: { open, mine, rights } }: { p: PageContext; item: Item; bord: Omit<Scored, 'items'> }) {
  const { page: say, weights } = words(p.lang)
  const score = mine.find((each) => each.item === item.key)
  return (
    <>
      {item.text && <p>{item.text}</p>}
      {item.raised && <p class="md-small">{say.raised[item.raised]}</p>}
      {item.own && rights.lead && (
        <p>
          <TextLink href={p.href(`/verkenning/eigen/${item.own}`)}>
            {item.kind === 'bedreiging' ? say.markThreat : say.mark}
            <span class="md-vh">: {item.text}</span>
          </TextLink>
        </p>
      )}
      {open && (
        <p>
          <Badge kind={score ? 'ok' : 'neutral'}>{score ? say.given({ weight: weights[score.weight]! }) : say.notGiven}</Badge>
        </p>
      )}
    </>
  )
}
