import { Alert, Field, FormView, formTitle, LinkButton, PageHead, Section, showDate } from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { words } from '../prioriteiten.texts.en.ts'
import { decisionSentence } from '../sentence.ts'
import type { Shown } from './sessie.tsx'

/** What was decided with the outcome, or what can be: the order with its moves, each with its reason (ST-05). */
export function Decision({ p, shown }: { p: PageContext; shown: Shown }) {
  const { say, takeOver } = words(p.lang)
  const { besluit, volgorde } = shown
  const at = `/doelen/prioriteiten/${shown.id}`
  if (volgorde.length === 0) return null
  return (
    <Section id="besluit" title={say.decision}>
      <div class="md-stack">
        {besluit ? (
          <p class="md-lead">
            {`${decisionSentence(p.lang, besluit)} ${say.decidedBy({ by: besluit.by ?? say.somebody, date: showDate(besluit.at, p.lang) })}`}
          </p>
        ) : (
          <p>{say.notDecided}</p>
        )}
        {besluit?.why && <p>{besluit.why}</p>}
        {!besluit && !shown.representative && (
          <Alert p={p} kind="warn">
            <p>{say.notRepresented}</p>
          </Alert>
        )}
        <h3 class="utrecht-heading-4">{besluit ? say.asNow : say.willBe}</h3>
        <ol class="utrecht-ordered-list">
          {volgorde.map(({ id, statement }) => (
            <li>
              {statement}{' '}
              {shown.mayLead && (
                <a class="utrecht-link" href={p.href(`${at}/verplaatsen/${id}`)}>
                  {say.moveIt}
                  <span class="md-vh">: {statement}</span>
                </a>
              )}
            </li>
          ))}
        </ol>
        <Moves p={p} verplaatsingen={shown.verplaatsingen} />
        {shown.mayLead && !besluit && <LinkButton href={p.href(`${at}/overnemen`)}>{takeOver.title}</LinkButton>}
      </div>
    </Section>
  )
}

type Move = Omit<Shown['verplaatsingen'][number], 'by'> & { readonly by?: string | null }

/** What was moved, with the reason; by whom only for who works with it. */
export const Moves = ({ p, verplaatsingen }: { p: PageContext; verplaatsingen: readonly Move[] }) => {
  const { say } = words(p.lang)
  if (verplaatsingen.length === 0) return <p>{say.noMoves}</p>
  return (
    <>
      <h3 class="utrecht-heading-4">{say.moves}</h3>
      <ul class="utrecht-unordered-list">
        {verplaatsingen.map(({ statement, from, to, why, by, at }) => (
          <li>
            {say.moved({ doel: statement, from, to })} {why}{' '}
            <span class="md-small">
              {by === undefined ? showDate(at, p.lang) : say.movedBy({ by: by ?? say.somebody, date: showDate(at, p.lang) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One goal to another place, with the reason. */
export function MovePage(p: PageContext, form: Form, shown: Shown): Page {
  const { move } = words(p.lang)
  const id = p.path.split('/').at(-1)
  const at = shown.volgorde.findIndex((each) => each.id === id)
  const options = Object.fromEntries(
    shown.volgorde.flatMap(({ statement }, index) =>
      index === at ? [] : [[String(index + 1), words(p.lang).say.placeNow({ n: index + 1, doel: statement })]],
    ),
  )
  return formPage(p, form, shown, {
    title: shown.volgorde[at]?.statement ?? form.words.title,
    children: (
      <>
        <Field p={p} form={form} name="place" words={{ ...move.fields.place, options }} />
        <Field p={p} form={form} name="why" />
      </>
    ),
  })
}

/** The order once more, before it is taken over. A reason is asked only when it is needed. */
export function TakeOverPage(p: PageContext, form: Form, shown: Shown): Page {
  const { say } = words(p.lang)
  return formPage(p, form, shown, {
    title: form.words.title,
    before: (
      <>
        <h2 class="utrecht-heading-3">{say.willBe}</h2>
        <ol class="utrecht-ordered-list">
          {shown.volgorde.map(({ statement }) => (
            <li>{statement}</li>
          ))}
        </ol>
        <Moves p={p} verplaatsingen={shown.verplaatsingen} />
      </>
    ),
    children: <>{!shown.representative && <Field p={p} form={form} name="why" />}</>,
  })
}

function formPage(
  p: PageContext,
  form: Form,
  shown: Shown,
  { title, before, children }: { title: string; before?: Page['main']; children: Page['main'] },
): Page {
  return {
    title: formTitle(p, form, title),
    layout: 'work',
    main: (
      <>
        <PageHead kicker={shown.title} title={title} {...(form.words.intro && { lead: form.words.intro })} />
        <div class="md-wrap md-sec md-stack">
          {before}
          <FormView p={p} form={form} back={{ href: p.href(`/doelen/prioriteiten/${shown.id}`) }}>
            {children}
          </FormView>
        </div>
      </>
    ),
  }
}
