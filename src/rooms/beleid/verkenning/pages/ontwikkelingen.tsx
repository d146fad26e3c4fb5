import type { z } from 'zod'
import { Card, Cards, More, PageHead, Section, Split, showDate } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import type { Item } from '../model.ts'
import { words } from '../texts.en.ts'
import type { showOntwikkelingen } from '../views.ts'
import { Point, ScoreLinks } from './bord.tsx'
import { Turnout } from './overzicht.tsx'
import { Notes, Ranked, Talks } from './uitslag.tsx'

type Shown = z.output<typeof showOntwikkelingen.output>

/** The developments; when the round is closed first those that matter here, with their practices (FW-11). */
export function OntwikkelingenPage(p: PageContext, shown: Shown): Page {
  const { page: say, ontwikkelingen: own, show } = words(p.lang)
  const { ronde, ontwikkelingen } = shown
  const closed = ronde && ronde.closedAt !== null ? ronde : null
  return {
    title: own.title,
    layout: 'work',
    crumbs: [{ label: show.title, href: p.href('/verkenning') }, { label: own.title }],
    main: (
      <>
        <PageHead
          title={own.title}
          lead={say.developmentsText}
          {...(ronde && { kicker: say.kicker({ no: ronde.no, day: showDate(ronde.closesOn, p.lang) }) })}
        />
        <ScoreLinks p={p} shown={shown} />
        {closed && (
          <>
            <div class="md-wrap">
              <Turnout p={p} deelname={shown.deelname} />
            </div>
            <Relevant p={p} shown={shown} />
            <Section id="volgorde" title={say.rankedDevelopments}>
              <Ranked p={p} rows={ontwikkelingen} ronde={closed} title={say.rankedDevelopments} />
            </Section>
            <Talks p={p} rows={ontwikkelingen} />
            <Notes p={p} rows={ontwikkelingen} />
          </>
        )}
        <Section id="alle" title={say.all}>
          <div class="md-stack">
            {shown.items.map((item) => (
              <Development p={p} item={item} shown={shown} />
            ))}
          </div>
        </Section>
        <p class="md-wrap md-src">{say.fromHandbook}</p>
      </>
    ),
  }
}

/** Those with 2 or more, with their practices. */
const Relevant = ({ p, shown: { ontwikkelingen } }: { p: PageContext; shown: Shown }) => {
  const say = words(p.lang).page
  const heavy = ontwikkelingen.filter((row) => row.heavy)
  return (
    <Section id="belangrijk" title={say.relevant} text={say.relevantText}>
      {heavy.length === 0 && <p>{say.noRelevant}</p>}
      <Cards>
        {heavy.map(({ text, practices }) => (
          <Card title={text}>
            <List title={say.practices} items={practices.map((practice) => practice.text)} />
          </Card>
        ))}
      </Cards>
    </Section>
  )
}

const List = ({ title, items }: { title: string; items: readonly string[] }) =>
  items.length === 0 ? null : (
    <div>
      <p class="md-h4">{title}</p>
      <ul>
        {items.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </div>
  )

const Development = ({ p, item, shown }: { p: PageContext; item: Item; shown: Shown }) => {
  const say = words(p.lang).page
  return (
    <article class="md-panel md-stack">
      <h3 class="utrecht-heading-3">{item.text}</h3>
      <p>{item.what}</p>
      <Split>
        <List title={say.opportunities} items={item.opportunities} />
        <List title={say.downsides} items={item.downsides} />
      </Split>
      {item.practices.length > 0 && (
        <More summary={say.practices}>
          <ul>
            {item.practices.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ul>
        </More>
      )}
      <Point p={p} item={{ ...item, text: '' }} bord={shown} />
    </article>
  )
}
