import type { z } from 'zod'
import {
  CheckAnswers,
  Choices,
  Field,
  FormView,
  formTitle,
  Icon,
  LinkButton,
  More,
  PageHead,
  Section,
  Steps14,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { splitLead } from '../editions/index.ts'
import { answersOf, scoreTypetest, shiftOf } from '../rules.ts'
import { words } from '../sessie.texts.ts'
import type { attend, checkSheet, sessieOutcome, sessieQuestion } from '../views/sessie.ts'
import { OutcomeView } from './outcome.tsx'
import { Explanation, Shift, typeName } from './uitleg.tsx'

type State = z.output<typeof attend.output>

/** Where somebody who joined goes on: the first open question, the check, or the end. */
function resumeAt({ code, sheets }: State): string {
  const open = sheets?.find(({ handedIn }) => !handedIn)
  if (!open) return `/meedoen/${code}/klaar`
  const [no] = open.missing
  return `/meedoen/${code}/${open.perspective}/${no ?? 'inleveren'}`
}

/** What the link opens: what it is, who you are here, and begin; or go on where you were. */
export function JoinPage(p: PageContext, form: Form, state: State): Page {
  const { say, attend: own } = words(p.lang)
  return {
    title: formTitle(p, form, `${state.title} - ${own.title}`),
    layout: 'focus',
    aside: say.codeIs(state),
    main: (
      <div class="md-wrap md-q">
        <p class="md-kick">{say.kicker}</p>
        <h1 class="utrecht-heading-1">{state.title}</h1>
        {state.sheets ? (
          <>
            <p class="md-lead">{state.shown ? say.waitText : say.duration}</p>
            <LinkButton href={p.href(state.shown ? `/meedoen/${state.code}/klaar` : resumeAt(state))} icon="verder">
              {state.shown ? say.toOutcome : say.resume}
            </LinkButton>
          </>
        ) : state.closed ? (
          <p class="md-lead">{form.words.refusals?.[state.closed] as string}</p>
        ) : (
          <>
            <p class="md-lead">{say.lead}</p>
            <p class="utrecht-paragraph">{say.duration}</p>
            <FormView p={p} form={form}>
              <Field p={p} form={form} name="roleGroup" />
              <Field p={p} form={form} name="name" />
            </FormView>
          </>
        )}
      </div>
    ),
  }
}

/** One question a screen; what was answered comes back (TT-02, TT-03, look 02). */
export function SessieQuestionPage(p: PageContext, form: Form, data: z.output<typeof sessieQuestion.output>): Page {
  const { say, perspectives } = words(p.lang)
  const at = `/meedoen/${data.code}/${data.perspective}`
  const option = (value: 'a' | 'b') => {
    const { lead, rest } = splitLead(data[value])
    return { value, lead, ...(rest && { text: ` ${rest}` }) }
  }
  return {
    title: formTitle(p, form, `${say.progress({ n: data.no })} - ${data.title}`),
    layout: 'focus',
    aside: say.codeIs(data),
    main: (
      <div class="md-wrap md-q">
        <Steps14 p={p} now={data.no} answered={data.answered} />
        <p class="md-q__n">
          <b>{say.progress({ n: data.no })}</b>
          {data.several && ` · ${perspectives[data.perspective]}`}
        </p>
        <FormView p={p} form={form} {...(data.no > 1 && { back: { href: p.href(`${at}/${data.no - 1}`), label: say.previous } })}>
          <Choices form={form} name="choice" question={data.stem} hint={data.intro} options={[option('a'), option('b')]} />
          <More summary={say.addNote} open={data.note !== ''}>
            <Field p={p} form={form} name="note" />
          </More>
        </FormView>
        <p class="md-saved">
          <Icon name="vink" size={20} /> {say.saved}
        </p>
      </div>
    ),
  }
}

/** All answers once more, each with a way back to its question, before the sheet goes. */
export function CheckPage(p: PageContext, form: Form, data: z.output<typeof checkSheet.output>): Page {
  const { check, perspectives, say } = words(p.lang)
  return {
    title: formTitle(p, form, check.title),
    layout: 'focus',
    aside: say.codeIs(data),
    main: (
      <div class="md-wrap md-q">
        {data.several && <p class="md-kick">{perspectives[data.perspective]}</p>}
        <h1 class="utrecht-heading-1">{check.title}</h1>
        <FormView p={p} form={form}>
          <CheckAnswers
            p={p}
            items={data.answers.map(({ no, title, answer }) => ({
              key: `${no}. ${title}`,
              value: answer,
              empty: say.open,
              change: p.href(`/meedoen/${data.code}/${data.perspective}/${no}`),
            }))}
          />
        </FormView>
      </div>
    ),
  }
}

/** After handing in: thanks, one's own outcome, and the group's as soon as it is shown. */
export function DonePage(p: PageContext, data: z.output<typeof sessieOutcome.output>): Page {
  const { say, outcome } = words(p.lang)
  const waiting = data.sheets?.every(({ handedIn }) => handedIn)
  return {
    title: data.outcome ? outcome.title : say.wait,
    layout: data.outcome ? 'public' : 'focus',
    islands: ['live'],
    main: (
      <div data-live={p.live(data.sessie.id, 'typetest.showOutcome')}>
        <PageHead
          kicker={data.title}
          title={data.outcome ? outcome.title : waiting ? say.wait : say.notYet}
          {...(!data.outcome && waiting && { lead: say.waitText })}
        />
        {!data.outcome && !waiting && (
          <div class="md-wrap">
            <LinkButton href={p.href(resumeAt(data))} icon="verder">
              {say.resume}
            </LinkButton>
          </div>
        )}
        {data.outcome && <OutcomeView p={p} {...data} outcome={data.outcome} />}
        {data.own.length > 0 && <Own p={p} data={data} />}
      </div>
    ),
  }
}

/** One's own sheets, each with its explanation, and what moves between them. Only on this phone (TT-06, TT-10). */
function Own({ p, data }: { p: PageContext; data: z.output<typeof sessieOutcome.output> }) {
  const { say, perspectives } = words(p.lang)
  const answers = (wanted: string) => data.own.find(({ perspective }) => perspective === wanted)?.answers
  const [actual, desired] = [answers('actual'), answers('desired')]
  // Both were handed in, so complete: there is a shift.
  const shift = actual && desired ? shiftOf(answersOf(actual), answersOf(desired)) : null
  return (
    <Section id="eigen" title={say.mine}>
      {data.own.map((sheet) => {
        const score = scoreTypetest(answersOf(sheet.answers))!
        const name = typeName({ p, edition: data.edition, score })
        return (
          <>
            <p class="utrecht-paragraph">{say.mineRow({ perspective: perspectives[sheet.perspective], name, ...score })}</p>
            <More summary={say.whatIsIt({ name })}>
              <Explanation p={p} edition={data.edition} score={score} />
            </More>
          </>
        )
      })}
      {shift && <Shift p={p} shift={shift} />}
      <p>
        <TextLink href={p.href(`/typetest/typen?edition=${data.sessie.edition}`)}>{say.types}</TextLink>
      </p>
    </Section>
  )
}
