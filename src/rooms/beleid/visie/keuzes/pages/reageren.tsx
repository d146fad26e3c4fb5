import type { z } from 'zod'
import { roleNames } from '../../../../../house/actor.ts'
import {
  Alert,
  Choices,
  Field,
  FormFrame,
  FormView,
  formTitle,
  LinkButton,
  PageHead,
  Prose,
  RevisedForm,
  showDate,
  Todo,
} from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { ThereNow } from '../../pages/parts.tsx'
import { words } from '../keuzes.texts.en.ts'
import { parties, type Stance, stances } from '../model.ts'
import type { showMijnReactie, showVoorlegging } from '../views/gevolgen.ts'

type State = z.output<typeof showVoorlegging.output>

/** What the link opens: who you are here, and then every consequence with what you said and heard (VI-05). */
export function ReageerPage(p: PageContext, form: Form, state: State): Page {
  const say = words(p.lang).page
  return {
    title: formTitle(p, form),
    layout: 'focus',
    main: (
      <>
        <PageHead title={form.words.title} lead={`${form.words.intro} ${say.privacy}`} />
        <div class="md-wrap md-sec">{state.joined ? <Mine p={p} state={state} /> : <Join p={p} form={form} state={state} />}</div>
      </>
    ),
  }
}

function Join({ p, form, state }: { p: PageContext; form: Form; state: State }) {
  const say = words(p.lang).page
  if (!state.open)
    return (
      <Alert p={p} kind="info" title={say.closed}>
        <p>{say.closedGuest}</p>
        <LinkButton href={p.href('/visie')}>{say.toVision}</LinkButton>
      </Alert>
    )
  const options = Object.fromEntries(parties.map((party) => [party, roleNames[party][p.lang]]))
  const { label } = words(p.lang).join.fields.party
  return (
    <Prose>
      <p>{say.laid({ date: showDate(state.closesOn, p.lang) })}</p>
      <FormView p={p} form={form}>
        <Field p={p} form={form} name="party" words={{ label, options }} />
        <Field p={p} form={form} name="organisation" />
        <Field p={p} form={form} name="email" />
        <Field p={p} form={form} name="consent" />
      </FormView>
    </Prose>
  )
}

function Mine({ p, state: { code, gevolgen, open, closesOn } }: { p: PageContext; state: State }) {
  const say = words(p.lang).page
  const done = gevolgen.filter(({ stance }) => stance !== null).length
  const first = gevolgen.find(({ stance }) => stance === null)
  const at = (id: string) => p.href(`/visie/reageren/${code}/${id}`)
  return (
    <Prose>
      {open ? (
        <>
          <p class="md-lead">{first ? say.progress({ done, of: gevolgen.length }) : say.thanks}</p>
          <p>{say.laid({ date: showDate(closesOn, p.lang) })}</p>
          {first && (
            <p>
              <LinkButton href={at(first.id)} icon="verder">
                {say.reactTo}
              </LinkButton>
            </p>
          )}
        </>
      ) : (
        <Alert p={p} kind="info" title={say.closed}>
          {say.closedText}
        </Alert>
      )}
      <h2 class="utrecht-heading-2">{say.consequences}</h2>
      <Todo
        items={gevolgen.map(({ id, text, choice, forWhom, stance, said, outcome, reply }) => ({
          title: text,
          text: (
            <>
              {`${say.choices[choice]}, ${say.forWhoms[forWhom].toLowerCase()}. `}
              {said && `${say.yours}: ${said} `}
              {reply && outcome && <b>{`${say.heard({ outcome: say.treatments[outcome] })} ${reply}`}</b>}
            </>
          ),
          href: at(id),
          icon: 'praten' as const,
          badge: stance ? { kind: 'ok' as const, text: say.stances[stance] } : { kind: 'neutral' as const, text: say.notYet },
        }))}
      />
    </Prose>
  )
}

/** One consequence a screen: three answers, and why. */
export function MijnReactiePage(p: PageContext, form: Form, data: z.output<typeof showMijnReactie.output>): Page {
  const say = words(p.lang)
  const options = say.react.fields.stance.options
  const now = data.stance ? `${say.page.stances[data.stance]}. ${data.said}` : ''
  return {
    title: formTitle(p, form),
    layout: 'focus',
    aside: `${data.at} / ${data.of}`,
    main: (
      <FormFrame>
        <p class="md-kick">{`${say.page.choices[data.choice]}, ${say.page.forWhoms[data.forWhom].toLowerCase()}`}</p>
        {data.reply !== null && data.outcome && (
          <Alert p={p} kind="info" title={say.page.heard({ outcome: say.page.treatments[data.outcome] })}>
            {data.reply}
          </Alert>
        )}
        <RevisedForm
          p={p}
          form={form}
          row={data}
          now={<ThereNow p={p} text={now} />}
          back={{ href: p.href(`/visie/reageren/${data.code}`), label: say.page.backList }}
        >
          <Choices
            form={form}
            name="stance"
            question={data.text}
            hint={say.react.fields.stance.label}
            options={stances.map((value: Stance) => ({ value, lead: options[value] }))}
          />
          <Field p={p} form={form} name="text" />
        </RevisedForm>
      </FormFrame>
    ),
  }
}
