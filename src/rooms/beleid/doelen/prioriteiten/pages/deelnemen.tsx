import type { z } from 'zod'
import {
  Button,
  ButtonGroup,
  CheckAnswers,
  Field,
  FormView,
  formTitle,
  Icon,
  LinkButton,
  PageHead,
  Section,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { words } from '../prioriteiten.texts.en.ts'
import { decisionSentence } from '../sentence.ts'
import type { attendSessie, showUitslag } from '../views.ts'
import { Moves } from './besluit.tsx'
import { OutcomeView } from './uitslag.tsx'
import { answer, FrameNote, Principles } from './woorden.tsx'

type State = z.output<typeof attendSessie.output>

const sheetAt = ({ code }: Pick<State, 'code'>, path = '') => `/stemmen/${code}${path}`
/** How this session asks people to choose. */
const howTo = (p: PageContext, { weging, size, kandidaten }: State) =>
  words(p.lang).say.howTo[weging]({ n: size ?? kandidaten.length })

/** What the link opens: what is weighed and with which money, on whose behalf, and begin; or go on where you were. */
export function JoinPage(p: PageContext, form: Form, state: State): Page {
  const { say, attend } = words(p.lang)
  const done = state.mine?.handedIn || state.closed === 'closed'
  return {
    title: formTitle(p, form, `${state.title} - ${attend.title}`),
    layout: 'focus',
    aside: say.codeIs(state),
    main: (
      <div class="md-wrap md-q">
        <p class="md-kick">{say.kicker}</p>
        <h1 class="utrecht-heading-1">{state.title}</h1>
        {state.mine ? (
          <>
            <p class="md-lead">{done ? say.doneAlready : howTo(p, state)}</p>
            <LinkButton href={p.href(sheetAt(state, done ? '/klaar' : '/blad'))} icon="verder">
              {done ? say.toOutcome : say.resume}
            </LinkButton>
          </>
        ) : state.closed ? (
          <p class="md-lead">{form.words.refusals?.[state.closed] as string}</p>
        ) : (
          <>
            <p class="md-lead">{howTo(p, state)}</p>
            <FrameNote p={p} frame={state.frame} />
            <Principles p={p} texts={state.uitgangspunten} />
            <FormView p={p} form={form}>
              <Field p={p} form={form} name="groep" />
            </FormView>
          </>
        )}
      </div>
    ),
  }
}

/** All goals on one sheet; what is left is worked out here, also without a script. */
export function FillPage(p: PageContext, form: Form, state: State): Page {
  const { say } = words(p.lang)
  const named = Object.fromEntries(state.kandidaten.map(({ no, statement }) => [`weights.${no - 1}`, { label: statement }]))
  const said = { ...form, words: { ...form.words, fields: { ...form.words.fields, ...named } } }
  return {
    title: formTitle(p, form, `${say.questions[state.weging]} - ${state.title}`),
    layout: 'focus',
    aside: say.codeIs(state),
    main: (
      <div class="md-wrap md-q">
        <p class="md-kick">{state.title}</p>
        <h1 class="utrecht-heading-1">{say.questions[state.weging]}</h1>
        <p class="md-lead">{howTo(p, state)}</p>
        <FormView
          p={p}
          form={said}
          actions={
            <ButtonGroup>
              <Button icon="verder">{form.words.submit}</Button>
              {state.weging === 'points' && <Button variant="secondary">{say.reckon}</Button>}
            </ButtonGroup>
          }
        >
          {state.weging !== 'approval' && form.errors.length === 0 && (
            <p class="md-h4" role="status">
              {leftSentence(p, state)}
            </p>
          )}
          {state.kandidaten.map(({ no }) => (
            <Goal p={p} form={said} state={state} name={`weights.${no - 1}`} />
          ))}
        </FormView>
        <p class="md-saved">
          <Icon name="vink" size={20} /> {say.saved}
        </p>
        <FrameNote p={p} frame={state.frame} />
      </div>
    ),
  }
}

function leftSentence(p: PageContext, { weging, mine }: State): string {
  const { say } = words(p.lang)
  const n = mine?.left ?? 0
  if (n === 0) return say.leftNone
  return weging === 'points' ? say.leftPoints({ n }) : say.leftPlaces({ n })
}

/** One goal on the sheet: a number of points, a place to choose, or a box to tick. */
function Goal({ p, form, state, name }: { p: PageContext; form: Form; state: State; name: string }) {
  const said = form.words.fields[name]!
  if (state.weging === 'points') return <Field p={p} form={form} name={name} />
  if (state.weging === 'approval') return <Tick form={form} name={name} label={typeof said === 'string' ? said : said.label} />
  const places = Object.fromEntries(Array.from({ length: state.size ?? 0 }, (_, index) => [String(index + 1), String(index + 1)]))
  return <Field p={p} form={form} name={name} words={{ ...(said as { label: string }), options: places }} />
}

/** Yes or no to one goal. A box that is off sends nothing, so a nought goes before it. */
function Tick({ form, name, label }: { form: Form; name: string; label: string }) {
  const id = `veld-${name.replace('.', '-')}`
  const value = [form.values[name] ?? []].flat().at(-1)
  return (
    <label class="md-day md-day--one" for={id}>
      <input type="hidden" name={name} value="0" />
      <input
        type="checkbox"
        class="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
        id={id}
        name={name}
        value="1"
        checked={value === '1'}
      />
      <span>{label}</span>
    </label>
  )
}

/** What the sheet starts with: what was kept. Nought points and no place are an empty field. */
export const startOf = ({ mine }: State) =>
  Object.fromEntries((mine?.weights ?? []).map((weight, index) => [`weights.${index}`, weight === 0 ? '' : String(weight)]))

/** The whole choice once more, with a way back, before it goes. */
export function CheckPage(p: PageContext, form: Form, state: State): Page {
  const { say } = words(p.lang)
  return {
    title: formTitle(p, form, say.check),
    layout: 'focus',
    aside: say.codeIs(state),
    main: (
      <div class="md-wrap md-q">
        <p class="md-kick">{state.title}</p>
        <h1 class="utrecht-heading-1">{say.check}</h1>
        {(state.mine?.left ?? 0) > 0 && <p class="md-lead">{leftSentence(p, state)}</p>}
        <FormView p={p} form={form} back={{ href: p.href(sheetAt(state, '/blad')), label: say.backToSheet }}>
          <Choice p={p} state={state} />
        </FormView>
        <FrameNote p={p} frame={state.frame} />
      </div>
    ),
  }
}

const Choice = ({ p, state }: { p: PageContext; state: State }) => (
  <CheckAnswers
    p={p}
    items={state.kandidaten.map(({ no, statement }) => ({
      key: `${no}. ${statement}`,
      value: answer(p, state.weging, state.mine?.weights?.[no - 1] ?? 0),
    }))}
  />
)

/** After handing in: thanks and one's own choice; the outcome as soon as the session is closed. */
export function DonePage(p: PageContext, data: z.output<typeof showUitslag.output>): Page {
  const { say, uitslag: own } = words(p.lang)
  const handedIn = data.mine?.handedIn ?? false
  const title = data.uitslag ? own.title : handedIn ? say.wait : say.notHandedIn
  return {
    title,
    layout: data.uitslag ? 'public' : 'focus',
    islands: ['live'],
    main: (
      <div data-live={p.live(data.id, 'doelen.closeSessie')}>
        <PageHead kicker={data.title} title={title} {...(!data.uitslag && handedIn && { lead: say.waitText })} />
        {!data.uitslag && !handedIn && (
          <div class="md-wrap">
            <LinkButton href={p.href(sheetAt(data, '/blad'))} icon="verder">
              {say.resume}
            </LinkButton>
          </div>
        )}
        {data.besluit && (
          <div class="md-wrap">
            <p class="md-lead">{decisionSentence(p.lang, data.besluit)}</p>
            <Moves p={p} verplaatsingen={data.verplaatsingen} />
          </div>
        )}
        {data.uitslag && data.deelname && <OutcomeView p={p} sessie={data} uitslag={data.uitslag} deelname={data.deelname} />}
        <div class="md-wrap md-sec">
          <FrameNote p={p} frame={data.frame} />
        </div>
        {handedIn && (
          <Section id="eigen" title={say.mine}>
            <Choice p={p} state={data} />
          </Section>
        )}
      </div>
    ),
  }
}
