import { Figure, percent } from '../../../../house/charts/index.ts'
import { Badge, Card, Cards, Section, showNumber, TextLink } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import type { Plek, Ronde } from '../model.ts'
import { words } from '../texts.en.ts'
import { dayClosed } from './overzicht.tsx'

interface Props {
  readonly p: PageContext
  readonly rows: readonly Plek[]
}

/** The rest stands in the table, or on the board. */
const shownAtOnce = 5

/** What a side gave, in words: a figure, that it is not shown (SI-18), or that nobody did. */
const sideOf = (p: PageContext, value: number | null, hidden = false) => {
  const say = words(p.lang).page
  return value === null ? (hidden ? say.hidden : say.nobody) : showNumber(value, p.lang)
}
const differenceOf = (p: PageContext, { difference }: Plek) =>
  difference === null ? '-' : `${difference > 0 ? '+' : ''}${showNumber(difference, p.lang)}`

/** The items of one kind, the heaviest first, with what each side gave; the same figures as a table. */
export function Ranked({ p, rows, ronde, title }: Props & { ronde: Ronde; title: string }) {
  const say = words(p.lang).page
  if (rows.length === 0) return <p>{say.nothingScored}</p>
  return (
    <div class="md-stack">
      <p class="md-small">{say.scale}</p>
      <Figure
        p={p}
        source={{ source: say.source({ no: ronde.no, day: dayClosed(p, ronde) }) }}
        table={{
          caption: title,
          hideCaption: true,
          columns: [
            { label: say.item },
            { label: say.gemeente, numeric: true },
            { label: say.veld, numeric: true },
            { label: say.difference, numeric: true },
          ],
          rows: rows.map((row) => [
            `${row.place}. ${row.text}`,
            sideOf(p, row.gemeente),
            sideOf(p, row.veld, row.hidden),
            differenceOf(p, row),
          ]),
        }}
      >
        <ol class="md-ranked" role="list">
          {rows.slice(0, shownAtOnce).map((row) => (
            <li class={rows.some(({ key, place }) => key !== row.key && place === row.place) ? 'is-tied' : undefined}>
              <span class="md-ranked__n">{row.place}</span>
              <span>
                {row.text} {row.retired && `(${say.retired})`}{' '}
                {row.raised && <span class="md-small md-ranked__by">{say.raised[row.raised]}</span>}
                {row.talk && <Badge kind="warn">{say.talk}</Badge>}
              </span>
              <b>{showNumber(row.weight, p.lang)}</b>
              <span class="md-ranked__two">
                <Side label={say.gemeente} words={sideOf(p, row.gemeente)} value={row.gemeente} />
                <Side label={say.veld} words={sideOf(p, row.veld, row.hidden)} value={row.veld} />
              </span>
            </li>
          ))}
        </ol>
        {rows.length > shownAtOnce && <p class="md-small">{say.others({ n: rows.length - shownAtOnce })}</p>}
      </Figure>
    </div>
  )
}

const Side = ({ label, words: said, value }: { label: string; words: string; value: number | null }) => (
  <span class="md-side">
    <span>{`${label} ${said}`}</span>
    <svg height="12" width="100%" aria-hidden="true">
      <rect class="sp-line" height="12" rx="5" width="100%" />
      <rect class="b-bar" height="12" rx="5" width={percent((value ?? 0) / 3)} />
    </svg>
  </span>
)

/** Where the two sides differ by 1 or more, the largest difference first. */
export function Talks({ p, rows }: Props) {
  const say = words(p.lang).page
  const apart = rows.filter(({ talk }) => talk).sort((one, other) => Math.abs(other.difference!) - Math.abs(one.difference!))
  return (
    <Section id="verschillen" title={say.talkTitle} {...(apart.length > 0 && { text: say.talkText })}>
      {apart.length === 0 ? (
        <p>{say.agreed}</p>
      ) : (
        <ol class="md-talk__l">
          {apart.slice(0, shownAtOnce).map((row, index) => (
            <li class={index === 0 ? 'is-top' : undefined}>
              <b>{row.text}</b>
              <span>{say.talkRow({ gemeente: sideOf(p, row.gemeente), veld: sideOf(p, row.veld) })}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

/** What people wrote, by item; without who wrote it. */
export function Notes({ p, rows }: Props) {
  const said = rows.filter(({ notes }) => notes.length > 0)
  return said.length === 0 ? null : (
    <Section id="uitleg" title={words(p.lang).page.notes}>
      <dl class="md-stack">
        {said.map(({ text, notes }) => (
          <div>
            <dt>
              <b>{text}</b>
            </dt>
            {notes.map((note) => (
              <dd>{note}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  )
}

/** Each heavy threat with the needs it leads to and what can be done; from a measure a goal begins (FW-10). */
export function Heavy({ p, rows, begin }: Props & { begin: boolean }) {
  const say = words(p.lang).page
  const heavy = rows.filter((row) => row.heavy)
  return (
    <Section id="zwaar" title={say.heavy} text={say.heavyText}>
      {heavy.length === 0 && <p>{say.noHeavy}</p>}
      <Cards>
        {heavy.map(({ text, needs, measures }) => (
          <Card title={text}>
            <p class="md-h4">{say.needs}</p>
            <ul>
              {needs.map((need) => (
                <li>{need.text}</li>
              ))}
            </ul>
            <p class="md-h4">{say.measures}</p>
            <ul>
              {measures.map((measure) => (
                <li>
                  {begin ? (
                    <TextLink href={p.href(`/doelen/beginnen?statement=${encodeURIComponent(measure.text)}`)}>
                      {say.begin1({ measure: measure.text })}
                    </TextLink>
                  ) : (
                    measure.text
                  )}
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </Cards>
    </Section>
  )
}
