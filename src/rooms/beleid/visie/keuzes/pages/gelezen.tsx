import { Prose, Section, showDate, Table } from '../../../../../house/html/index.ts'
import type { PageContext } from '../../../../../house/html/page.ts'
import { words } from '../keuzes.texts.en.ts'
import { type Choice, choices, type Herziening, type Keuzes } from '../model.ts'
import { countsOf, saidOf } from '../said.ts'
import { Base, Exceptions, Phases } from './koers.tsx'

/** The course of an adopted version, for everybody: choices, consequences, what the field said and what was done with it (VI-04, VI-05). */
export function Koers({ p, keuzes, herzieningen }: { p: PageContext; keuzes: Keuzes; herzieningen: readonly Herziening[] }) {
  const say = words(p.lang).page
  const { mix, uitzonderingen, perioden, gevolgen, raad, besprekingen } = keuzes
  return (
    <>
      {mix && (
        <Section id="koers" title={say.course}>
          <Base p={p} mix={mix} />
        </Section>
      )}
      {uitzonderingen.length > 0 && (
        <Section id="uitzonderingen" title={say.exceptions}>
          <Exceptions p={p} rows={uitzonderingen} />
        </Section>
      )}
      {perioden.length > 0 && (
        <Section id="perioden" title={say.phases}>
          <Phases p={p} rows={perioden} />
          <Reviews p={p} perioden={perioden} herzieningen={herzieningen} />
        </Section>
      )}
      {gevolgen.length > 0 && (
        <Section id="gevolgen" title={say.consequences} text={say.consequencesLead}>
          <Prose>
            {choices.map((choice) => (
              <Means p={p} choice={choice} gevolgen={gevolgen.filter((each) => each.choice === choice)} />
            ))}
          </Prose>
        </Section>
      )}
      <Objections p={p} gevolgen={gevolgen} />
      {besprekingen.length > 0 && (
        <Section id="besproken" title={say.talk}>
          {besprekingen.map(({ flag, text }) => (
            <p>
              {say.talkOf[flag]} {say.discussed({ text })}
            </p>
          ))}
        </Section>
      )}
      {raad.length > 0 && (
        <Section id="raad" title={say.council}>
          {raad.map(({ on, text }) => (
            <p>{say.councilOn({ date: showDate(on, p.lang), text })}</p>
          ))}
        </Section>
      )}
    </>
  )
}

/** What one choice means, party by party, with what the field said of it. */
function Means({ p, choice, gevolgen }: { p: PageContext; choice: Choice; gevolgen: Keuzes['gevolgen'] }) {
  const say = words(p.lang).page
  if (gevolgen.length === 0) return null
  return (
    <>
      <h3 class="utrecht-heading-4">{say.choices[choice]}</h3>
      <dl class="md-dl">
        {gevolgen.map((each) => (
          <>
            <dt>{say.forWhoms[each.forWhom]}</dt>
            <dd>
              {saidOf(each, p.lang)} <span class="md-small">({countsOf(each.counts, p.lang)})</span>
            </dd>
          </>
        ))}
      </dl>
    </>
  )
}

function Reviews({
  p,
  perioden,
  herzieningen,
}: {
  p: PageContext
  perioden: Keuzes['perioden']
  herzieningen: readonly Herziening[]
}) {
  const say = words(p.lang).page
  const mine = herzieningen.filter(({ periodeId }) => perioden.some(({ id }) => id === periodeId))
  if (mine.length === 0) return null
  return (
    <>
      <h3 class="utrecht-heading-3">{say.reviews}</h3>
      {mine.map(({ on, outcome, text }) => (
        <p>
          <b>{say.reviewed({ date: showDate(on, p.lang), outcome: say.outcomes[outcome] })}</b> {text}
        </p>
      ))}
    </>
  )
}

function Objections({ p, gevolgen }: { p: PageContext; gevolgen: Keuzes['gevolgen'] }) {
  const say = words(p.lang).page
  const rows = gevolgen.flatMap((each) =>
    each.punten.map(({ point, outcome, reply }) => [point, saidOf(each, p.lang), say.treatments[outcome], reply]),
  )
  if (rows.length === 0) return null
  return (
    <Section id="bezwaren" title={say.objections}>
      <Table
        caption={say.objections}
        hideCaption
        columns={[say.point, say.consequence, say.treated, say.answer].map((label) => ({ label }))}
        rows={rows}
      />
    </Section>
  )
}
