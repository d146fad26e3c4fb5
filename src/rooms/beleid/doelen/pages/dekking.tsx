import type { z } from 'zod'
import { Alert, Badge, PageHead, Section, Table, TextLink } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { Uitleg } from '../../../basis/kaders/index.ts'
import { words } from '../texts.en.ts'
import type { showDekking } from '../views.ts'

type Shown = z.output<typeof showDekking.output>

/** What there is for each part of the law; the white spots are named first (FW-02). */
export function DekkingPage(p: PageContext, shown: Shown): Page {
  const { title } = words(p.lang).showCover
  const say = words(p.lang).cover
  const { edition, active, others, reviewed } = shown
  return {
    title,
    layout: 'work',
    crumbs: [{ label: words(p.lang).nav, href: p.href('/doelen') }, { label: title }],
    main: (
      <>
        <PageHead
          title={title}
          lead={
            <>
              {say.lead} <Uitleg p={p} terms={['prestatieveld', 'vrijwillige-inzet']} />
            </>
          }
        />
        <Section id="wit" title={say.white}>
          <White p={p} shown={shown} />
        </Section>
        <Section id="dekking" title={edition.label[p.lang]} text={edition.key === active ? say.ours : say.notOurs}>
          <div class="md-stack">
            <Figures p={p} shown={shown} />
            <p class="md-small">{say.twice}</p>
            {!reviewed && (
              <Alert p={p} kind="info">
                <p>{words(p.lang).page.notReviewed}</p>
              </Alert>
            )}
            {others.map(({ key, label }) => (
              <p>
                <TextLink href={p.href(`/doelen/dekking?kader=${key}`)}>{say.other({ kader: label[p.lang] })}</TextLink>
              </p>
            ))}
          </div>
        </Section>
      </>
    ),
  }
}

const goalsOf = ({ counts }: { readonly counts: readonly number[] }) => counts[0]!

/** Parts without a goal, and goals that belong to no part of this edition. */
function White({ p, shown: { rows, elsewhere, untagged } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).cover
  const white = rows.filter((row) => goalsOf(row) === 0)
  const lost = [[untagged[0]!, say.untagged] as const, [elsewhere[0]!, say.elsewhere] as const].filter(([n]) => n > 0)
  return (
    <>
      {white.length === 0 ? (
        <p>{say.noWhite}</p>
      ) : (
        <>
          <p>{say.whiteText({ n: white.length, of: rows.length })}</p>
          <ul>
            {white.map(({ tag, label }) => (
              <li>
                <TextLink href={p.href(`/kaders/${tag}`)}>{label[p.lang]}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {lost.map(([n, sentence]) => (
        <p>{sentence({ n })}</p>
      ))}
    </>
  )
}

/** Every part, also those with nothing: the state in a word before the figures. */
function Figures({ p, shown: { edition, rows, elsewhere, untagged, columns } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).cover
  const rest = [[say.elsewhereRow, elsewhere] as const, [say.untaggedRow, untagged] as const].filter(([, counts]) =>
    counts.some((n) => n > 0),
  )
  return (
    <Table
      caption={say.table({ kader: edition.label[p.lang] })}
      hideCaption
      columns={[{ label: say.part }, { label: say.state }, ...columns.map((label) => ({ label, numeric: true }))]}
      rows={[
        ...rows.map((row) => [
          <TextLink href={p.href(`/doelen?area=${row.tag}`)}>{row.label[p.lang]}</TextLink>,
          goalsOf(row) > 0 ? <Badge kind="ok">{say.some}</Badge> : <Badge kind="warn">{say.none}</Badge>,
          ...row.counts.map(String),
        ]),
        ...rest.map(([label, counts]) => [label, <Badge kind="neutral">{say.outside}</Badge>, ...counts.map(String)]),
      ]}
    />
  )
}
