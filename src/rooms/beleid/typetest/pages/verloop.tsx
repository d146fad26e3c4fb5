import type { z } from 'zod'
import { Empty, PageHead, showDate, Table } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { editionOf } from '../editions/index.ts'
import { mostMedians } from '../scorecard.layout.ts'
import { Scorecard, ScorecardTable } from '../scorecard.tsx'
import { words } from '../sessie.texts.ts'
import type { trail } from '../views/sessie.ts'
import { signed } from './uitleg.tsx'

/** The municipality across the years, joined in order (TT-13). */
export function TrailPage(p: PageContext, { points }: z.output<typeof trail.output>): Page {
  const { trail: own, say } = words(p.lang)
  const month = new Intl.DateTimeFormat(p.lang, { month: 'short', year: 'numeric' })
  const card = {
    lang: p.lang,
    types: editionOf('current').types,
    markers: [],
    medians: points.map(({ date, even, odd }) => ({
      even,
      odd,
      perspective: 'actual' as const,
      label: month.format(new Date(date)),
    })),
    joined: true,
  }
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
              {points.length > mostMedians && <p>{say.lastOnCard({ n: mostMedians })}</p>}
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
                  move ? `${signed(p, move.dEven)} / ${signed(p, move.dOdd)}` : '–',
                ])}
              />
              <ScorecardTable {...card} />
            </>
          )}
        </div>
      </>
    ),
  }
}
