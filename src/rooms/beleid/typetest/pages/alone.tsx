import type { z } from 'zod'
import { Choices, FormView, formTitle, Icon, More, PageHead, Steps14, TextLink } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { Uitleg } from '../../../basis/kaders/index.ts'
import { editionOf, splitLead } from '../editions/index.ts'
import type { Perspective, Score } from '../model.ts'
import { Scorecard, ScorecardLegend, type ScorecardProps, ScorecardTable } from '../scorecard.tsx'
import { words as sessieWords } from '../sessie.texts.ts'
import { words } from '../texts.en.ts'
import type { explainAnswers, explainShift, nextQuestion } from '../views/alone.ts'
import { Explanation, Shift, typeName } from './uitleg.tsx'

type Question = z.output<typeof nextQuestion.output>

/** What it is, how long it takes, and which sheet (TT-03). */
export function StartPage(p: PageContext, form: Form): Page {
  const { start } = words(p.lang)
  const { options, texts } = start.choices
  return {
    title: formTitle(p, form),
    layout: 'focus',
    main: (
      <div class="md-wrap md-q">
        <p class="md-kick">{start.title}</p>
        <FormView p={p} form={form}>
          <Choices
            form={form}
            name="blad"
            question={start.question}
            hint={start.duration}
            options={(['nu', 'straks', 'beide'] as const).map((value) => ({
              value,
              lead: options[value],
              text: ` ${texts[value]}`,
            }))}
          />
        </FormView>
        <p class="md-saved">
          <Icon name="vink" size={20} /> {words(p.lang).alone.notKept}
        </p>
      </div>
    ),
  }
}

/** One question a screen, two answers that deserve thinking (TT-02, look 02). */
export function QuestionPage(p: PageContext, form: Form, { blad, perspective, given, no, intro, stem, a, b }: Question): Page {
  const say = words(p.lang).alone
  const option = (value: 'a' | 'b', said: string) => {
    const { lead, rest } = splitLead(said)
    return { value, lead, ...(rest && { text: ` ${rest}` }) }
  }
  const back = given === '' ? p.href('/typetest') : p.href(`/typetest/${blad}/${given.slice(0, -1)}`)
  return {
    title: formTitle(p, form, `${say.progress({ n: no })} - ${say.title}`),
    layout: 'focus',
    main: (
      <div class="md-wrap md-q">
        <Steps14 p={p} now={no} />
        <p class="md-q__n">
          <b>{say.progress({ n: no })}</b> · {sessieWords(p.lang).perspectives[perspective]}
        </p>
        <FormView p={p} form={form} back={{ href: back, label: given === '' ? say.back : say.previous }}>
          <Choices form={form} name="choice" question={stem} hint={intro} options={[option('a', a), option('b', b)]} />
        </FormView>
        <p class="md-saved">
          <Icon name="vink" size={20} /> {say.notKept}
        </p>
      </div>
    ),
  }
}

/** Card, type, both poles and the caveat (TT-05, TT-06, TT-07, TT-12). No grade, no ranking. */
export function ResultPage(p: PageContext, { perspective, ...score }: z.output<typeof explainAnswers.output>): Page {
  const say = words(p.lang).result
  const edition = editionOf('current')
  const name = edition.types.find(({ code }) => code === score.type)!.name[p.lang]
  return {
    title: say.title,
    main: (
      <>
        <PageHead kicker={sessieWords(p.lang).perspectives[perspective]} title={say.headline({ name })} />
        <div class="md-wrap md-sec">
          <div class="md-result">
            <Card p={p} places={{ [perspective]: score }} />
            <div>
              <h2 class="utrecht-heading-2">{say.meaning}</h2>
              <Explanation p={p} edition={edition} score={score} />
              <p>
                <Uitleg p={p} terms={['smal-breed', 'dirigent']} />
              </p>
            </div>
          </div>
          <Onward p={p} />
        </div>
        {p.blocks}
      </>
    ),
  }
}

/** Both sheets of one person, with the arrow from now to later and what moves (TT-10). */
export function ShiftPage(p: PageContext, { actual, desired, shift }: z.output<typeof explainShift.output>): Page {
  const say = words(p.lang).shift
  const edition = editionOf('current')
  const { perspectives } = sessieWords(p.lang)
  return {
    title: say.title,
    main: (
      <>
        <PageHead title={say.title} />
        <div class="md-wrap md-sec">
          <div class="md-result">
            <Card p={p} places={{ actual, desired }} />
            <div class="md-prose">
              <h2 class="md-vh">{words(p.lang).result.meaning}</h2>
              <Shift p={p} shift={shift} />
              {(
                [
                  ['actual', actual],
                  ['desired', desired],
                ] as const
              ).map(([perspective, score]) => (
                <More summary={`${perspectives[perspective]}: ${typeName({ p, edition, score })}`}>
                  <Explanation p={p} edition={edition} score={score} />
                </More>
              ))}
            </div>
          </div>
          <Onward p={p} />
        </div>
        {p.blocks}
      </>
    ),
  }
}

function Card({ p, places }: { p: PageContext; places: Partial<Record<Perspective, Score>> }) {
  const say = words(p.lang).result
  const point = (score: Score | undefined) => (score ? { even: score.even, odd: score.odd } : null)
  const card: ScorecardProps = {
    markers: [{ label: say.you, actual: point(places.actual), desired: point(places.desired) }],
    medians: [],
    types: editionOf('current').types,
    lang: p.lang,
  }
  return (
    <div>
      <ScorecardLegend {...card} />
      <Scorecard {...card} />
      <ScorecardTable {...card} />
    </div>
  )
}

const Onward = ({ p }: { p: PageContext }) => (
  <p class="md-acts">
    <TextLink href={p.href('/typetest/typen')}>{words(p.lang).types.title}</TextLink>{' '}
    <TextLink href={p.href('/typetest')}>{words(p.lang).result.again}</TextLink>
  </p>
)
