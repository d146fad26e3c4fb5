import type { z } from 'zod'
import {
  Card,
  Cards,
  Downloads,
  Empty,
  Next,
  PageHead,
  Prose,
  RoomLink,
  Section,
  showDate,
  TextLink,
  Todo,
} from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { Uitleg } from '../../../basis/kaders/index.ts'
import { prompts, schemaContent } from '../content.ts'
import { Apart, ToArrange } from '../inrichting/pages/overzicht.tsx'
import { words as keuzesWords } from '../keuzes/keuzes.texts.en.ts'
import { Talks } from '../keuzes/pages/kiezen.tsx'
import { DueNext } from '../keuzes/pages/koers.tsx'
import { Pairs } from '../keuzes/pages/vergelijking.tsx'
import { delen, requiredDelen, rowCount, schemas, vijfS } from '../model.ts'
import { textOf } from '../rules.ts'
import { words } from '../texts.en.ts'
import type { showVisie } from '../views.ts'
import { Adopted, Paragraphs } from './parts.tsx'

type Shown = z.output<typeof showVisie.output>
type Working = NonNullable<Shown['working']>

/** The vision for everybody; above it, for who may, the one next action and the draft (VI-01). */
export function VisiePage(p: PageContext, shown: Shown): Page {
  const { adopted, versies, working, rights } = shown
  const say = words(p.lang).page
  const title = words(p.lang).show.title
  return {
    title,
    layout: working ? 'work' : 'public',
    main: (
      <>
        <PageHead title={title} lead={adopted ? undefined : say.none} />
        <FirstThing p={p} shown={shown} />
        {working && <Draft p={p} working={working} rights={rights} />}
        {working && working.typetest.length > 0 && <Conclusions p={p} sessies={working.typetest} />}
        {adopted ? (
          <Section id="kort" title={say.summary}>
            <Prose>
              <Adopted p={p} versie={adopted} />
              <Paragraphs text={textOf(adopted.delen, 'samenvatting') || say.noSummary} />
              <Expected p={p} text={textOf(adopted.delen, 'verwachting')} />
              <p>
                <TextLink href={p.href(`/visie/versies/${adopted.no}`)}>{say.readAll}</TextLink>
              </p>
              {shown.reacted && !shown.voorlegging && (
                <p>
                  <TextLink href={p.href(`/visie/reageren/${shown.reacted}`)}>{keuzesWords(p.lang).page.heardBack}</TextLink>
                </p>
              )}
              <RoomLink p={p} room="/doelen" path={`/doelen?herkomst=visie/${adopted.no}`}>
                {say.toGoals}
              </RoomLink>
            </Prose>
          </Section>
        ) : (
          <div class="md-wrap md-sec">
            <Empty title={say.none}>{say.noneText}</Empty>
          </div>
        )}
        <Apart p={p} inside={rights.seeDraft} />
        {(versies.length > 1 || (working && adopted)) && (
          <Section id="versies" title={say.earlier}>
            <Pairs p={p} versies={versies} concept={working !== null} />
          </Section>
        )}
      </>
    ),
  }
}

/** What everybody is asked, right below the summary (VI-01). */
const Expected = ({ p, text }: { p: PageContext; text: string }) =>
  text ? (
    <>
      <h3 class="utrecht-heading-3">{prompts.verwachting.title[p.lang]}</h3>
      <Paragraphs text={text} />
    </>
  ) : null

/** What waits first: for the field its view, for the municipality a phase, an objection, or the next step of the vision. */
function FirstThing({ p, shown }: { p: PageContext; shown: Shown }) {
  const { rights, voorlegging, due, working } = shown
  const say = keuzesWords(p.lang).page
  const next = (title: string, text: string, path: string) => (
    <Next kicker={words(p.lang).page.next} title={title} text={text} action={{ href: p.href(path), label: title }} />
  )
  if (voorlegging)
    return next(say.react, say.reactWhy({ date: showDate(voorlegging.closesOn, p.lang) }), `/visie/reageren/${voorlegging.code}`)
  if (due.length > 0) return <DueNext p={p} due={due} />
  if (working && working.unanswered > 0 && rights.write)
    return next(say.waits({ n: working.unanswered }), say.waitsWhy, '/visie/gevolgen')
  return rights.write || rights.adopt ? <NextAction p={p} shown={shown} /> : null
}

/** What groups concluded after the typetest, with the session it comes from (TT-08). */
const Conclusions = ({ p, sessies }: { p: PageContext; sessies: Working['typetest'] }) => (
  <Section id="typetest" title={words(p.lang).page.typetest}>
    {sessies.map(({ sessieId, title, conclusions }) => (
      <>
        <h3 class="utrecht-heading-4">
          <TextLink href={p.href(`/typetest/sessies/${sessieId}`)}>{title}</TextLink>
        </h3>
        <dl class="md-dl">
          {conclusions.map(({ question, text }) => (
            <>
              <dt>{question}</dt>
              <dd>{text}</dd>
            </>
          ))}
        </dl>
      </>
    ))}
  </Section>
)

/** The first thing that stands between here and a public vision, for whoever may do it. */
function NextAction({ p, shown: { adopted, working, rights } }: { p: PageContext; shown: Shown }) {
  const say = words(p.lang).page
  const next = (title: string, text: string, path: string) => (
    <Next kicker={say.next} title={title} text={text} action={{ href: p.href(path), label: title }} />
  )
  if (working) {
    const [first] = working.missing
    if (first)
      return rights.write
        ? next(
            say.writeNow({ deel: prompts[first].title[p.lang] }),
            say.writeWhy({ n: working.missing.length }),
            `/visie/schrijven/${first}`,
          )
        : null
    if (working.status === 'draft') return rights.write ? next(say.discuss, say.discussWhy, '/visie/bespreking') : null
    return rights.adopt ? next(say.adopt, say.adoptWhy, '/visie/vaststelling') : null
  }
  if (adopted && !adopted.publicAt && rights.publish && textOf(adopted.delen, 'samenvatting'))
    return next(say.publish, say.publishWhy, '/visie/publicatie')
  return rights.write ? next(adopted ? say.startAgain : say.start, say.startText, '/visie/beginnen') : null
}

function Draft({ p, working, rights }: { p: PageContext; working: Working; rights: Shown['rights'] }) {
  const say = words(p.lang).page
  const state = (deel: (typeof delen)[number]) => {
    if (textOf(working.delen, deel)) return { kind: 'ok' as const, text: say.written }
    const needed = (requiredDelen as readonly string[]).includes(deel)
    return needed ? { kind: 'warn' as const, text: say.needed } : { kind: 'neutral' as const, text: say.empty }
  }
  return (
    <>
      <Section id="keuzes" title={say.choices} text={say.draft({ no: working.no })}>
        <Talks p={p} flags={working.flags} besprekingen={working.keuzes.besprekingen} choose={rights.write} />
        <p>
          <Uitleg p={p} terms={['regierol', 'smal-breed', 'dirigent', 'vijf-s', 'uitgangspunten', 'speerpunt']} />
        </p>
        <Cards>
          {schemas.map((schema) => (
            <Card title={schemaContent[schema].title[p.lang]} href={p.href(`/visie/${schema}`)}>
              {say.places({ n: working.posities.filter((each) => each.schema === schema).length, of: rowCount })}
            </Card>
          ))}
          <Card title={say.course} href={p.href('/visie/keuzes')}>
            {working.keuzes.mix ? say.chosen : say.notPlaced}
          </Card>
          <Card title={say.consequences} href={p.href('/visie/gevolgen')}>
            {say.consequencesOf({ n: working.keuzes.gevolgen.length })}
          </Card>
          <Card title={say.vijfs} href={p.href('/visie/vijf-s')}>
            {say.places({ n: working.vijfs.length, of: vijfS.length })}
          </Card>
        </Cards>
      </Section>
      {(rights.note || working.keuzes.raad.length > 0) && <Council p={p} working={working} note={rights.note} />}
      <ToArrange p={p} inrichting={working.inrichting} />
      <Section id="delen" title={say.parts}>
        <Todo
          items={delen.map((deel) => ({
            title: prompts[deel].title[p.lang],
            text: prompts[deel].ask[p.lang],
            href: rights.write ? p.href(`/visie/schrijven/${deel}`) : null,
            icon: 'pen' as const,
            badge: state(deel),
          }))}
        />
        <Downloads p={p} path="/visie/concept" title={say.downloadDraft} />
      </Section>
    </>
  )
}

/** What the council said, and where it is recorded (B12). */
function Council({ p, working, note }: { p: PageContext; working: Working; note: boolean }) {
  const say = keuzesWords(p.lang).page
  return (
    <Section id="raad" title={say.council}>
      {working.keuzes.raad.map(({ on, text }) => (
        <p>{say.councilOn({ date: showDate(on, p.lang), text })}</p>
      ))}
      {note && <TextLink href={p.href('/visie/raad')}>{say.noteCouncil}</TextLink>}
    </Section>
  )
}
