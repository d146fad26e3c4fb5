import type { z } from 'zod'
import { Timeline } from '../../../../house/charts/index.ts'
import { FormView, focusPage, offering, RevisedForm, showEuro, TextLink } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { geldWords } from '../geld.texts.en.ts'
import type { Activiteit } from '../model.ts'
import { maySeeDraft } from '../policy.ts'
import { words } from '../texts.en.ts'
import type { showActiviteit, showBorging, showTerreinen } from '../views/activiteiten.ts'
import type { showPlan } from '../views/plan.ts'

type Draft = NonNullable<z.output<typeof showPlan.output>['draft']>

/** The activities of each goal in time, with their money. */
export function Activities({ p, draft, write }: { p: PageContext; draft: Draft; write: boolean }) {
  const say = words(p.lang).page
  if (draft.doelen.length === 0)
    return (
      <p>
        {say.noGoals} <TextLink href={p.href('/doelen')}>{say.toGoals}</TextLink>
      </p>
    )
  return (
    <>
      {draft.activiteiten.length > 0 && (
        <Timeline
          p={p}
          title={say.timeline}
          activities={draft.activiteiten.map(({ title, starts, ends, state, party }) => ({
            label: title,
            from: starts,
            to: ends,
            state,
            ...(party ? { note: party } : {}),
          }))}
          source={{ source: say.source }}
        />
      )}
      {draft.doelen.map((doel) => (
        <>
          <h3 class="utrecht-heading-4">{say.activitiesOf({ doel: doel.statement })}</h3>
          <ul>
            {draft.activiteiten
              .filter(({ doelId }) => doelId === doel.id)
              .map((each) => (
                <ActivityItem p={p} activiteit={each} draft={draft} write={write} />
              ))}
          </ul>
          {write && (
            <p>
              <a class="utrecht-link" href={p.href(`/plan/activiteiten/nieuw/${doel.id}`)}>
                {say.add}
                <span class="md-vh">: {doel.statement}</span>
              </a>
            </p>
          )}
        </>
      ))}
    </>
  )
}

function ActivityItem({ p, activiteit, draft, write }: { p: PageContext; activiteit: Activiteit; draft: Draft; write: boolean }) {
  const say = words(p.lang).page
  const { id, title, party } = activiteit
  const years = Map.groupBy(
    draft.kosten.filter(({ activiteitId, cents }) => activiteitId === id && cents > 0),
    ({ year }) => year,
  )
  const to = (path: string, label: string) => (
    <a class="utrecht-link" href={p.href(`/plan/activiteiten/${id}${path}`)}>
      {label}
      <span class="md-vh">: {title}</span>
    </a>
  )
  return (
    <li>
      <b>{title}</b>
      {party && `, ${party}`}
      {[...years].map(
        ([year, rows]) =>
          `, ${year}: ${showEuro(
            rows.reduce((sum, { cents }) => sum + cents, 0),
            p.lang,
          )}`,
      )}
      <br />
      {maySeeDraft(p.actor) === true && to('/geld', geldWords(p.lang).page.money)}
      {write && (
        <>
          {' · '}
          {to('', say.change)}
          {' · '}
          {to('/borging', say.securing)}
          {' · '}
          {to('/weghalen', say.remove)}
        </>
      )}
    </li>
  )
}

const backTo = (p: PageContext) => ({ href: p.href('/plan'), label: words(p.lang).page.back })

type Row = z.output<typeof showActiviteit.output>
const withDomains = (p: PageContext, form: Form, terreinen: Row['terreinen']): Form =>
  'domeinen' in form.schema.shape
    ? offering(form, 'domeinen', Object.fromEntries(terreinen.map(({ key, ...name }) => [key, name[p.lang]])))
    : form

/** A new activity, with the policy domains there are. */
export const NieuwePage = (p: PageContext, form: Form, { terreinen }: z.output<typeof showTerreinen.output>): Page =>
  PlainPage(p, withDomains(p, form, terreinen))

/** An activity, to change or to take out: whoever was overtaken sees what it says now. */
export const ActiviteitPage = (p: PageContext, form: Form, row: Row): Page =>
  focusPage(
    p,
    form,
    <>
      {form.schema.shape.title ? null : (
        <>
          <p class="md-lead">{row.title}</p>
          <p>{form.words.intro}</p>
        </>
      )}
      <RevisedForm
        p={p}
        form={withDomains(p, form, row.terreinen)}
        row={row}
        now={<p>{[row.title, row.party, row.place, row.tasks].filter(Boolean).join(' · ')}</p>}
        back={backTo(p)}
      />
    </>,
  )

/** What happens with an activity when it works. */
export const BorgingPage = (p: PageContext, form: Form, row: z.output<typeof showBorging.output>): Page =>
  focusPage(
    p,
    form,
    <>
      <p>{form.words.intro}</p>
      <RevisedForm
        p={p}
        form={form}
        row={row}
        now={<p>{[row.party, row.funding, row.embedded].filter(Boolean).join(' · ') || words(p.lang).page.empty}</p>}
        back={backTo(p)}
      />
    </>,
    row.title,
  )

/** A form with the way back to the plan. */
export const PlainPage = (p: PageContext, form: Form): Page =>
  focusPage(p, form, <FormView p={p} form={form} back={backTo(p)} />, form.words.intro)
