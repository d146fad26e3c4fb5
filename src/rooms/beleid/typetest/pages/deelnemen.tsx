import type { z } from 'zod'
import {
  Button,
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
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { editionOf, splitLead } from '../editions/index.ts'
import { answersOf, scoreTypetest } from '../rules.ts'
import { words } from '../sessie.texts.ts'
import type { attend, checkSheet, sessieOutcome, sessieQuestion } from '../views/sessie.ts'
import { OutcomeView } from './outcome.tsx'

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
        ) : state.shown ? (
          <p class="md-lead">{form.words.refusals?.shown as string}</p>
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
  const { say, outcome, perspectives } = words(p.lang)
  const waiting = data.sheets?.every(({ handedIn }) => handedIn)
  const { types } = editionOf(data.sessie.edition, data.sessie.horizonYear)
  return {
    title: data.outcome ? outcome.title : say.wait,
    layout: data.outcome ? 'public' : 'focus',
    islands: ['live'],
    main: (
      <div data-live={`${p.href(`/live/${data.sessie.id}`)}?soort=typetest.showOutcome`}>
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
        {data.outcome && <OutcomeView p={p} sessie={data.sessie} outcome={data.outcome} />}
        {data.own.length > 0 && (
          <Section id="eigen" title={say.mine}>
            <ul class="utrecht-unordered-list">
              {data.own.map(({ perspective, answers }) => {
                // Handed in, so complete: there is a score.
                const score = scoreTypetest(answersOf(answers))!
                const name = types.find(({ code }) => code === score.type)!.name[p.lang]
                return (
                  <li>{say.mineRow({ perspective: perspectives[perspective], name: `${score.type}, ${name}`, ...score })}</li>
                )
              })}
            </ul>
            <p>
              <a class="utrecht-link" href={p.href('/typetest/typen')}>
                {say.types}
              </a>
            </p>
          </Section>
        )}
      </div>
    ),
  }
}

/** A small form of one button. */
export const PostButton = ({ to, label }: { to: string; label: string }) => (
  <form method="post" action={to}>
    <Button>{label}</Button>
  </form>
)
