import type { z } from 'zod'
import { Field, FormView, formTitle, More, PageHead, RevisedForm } from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import { words } from '../prioriteiten.texts.en.ts'
import type { showKandidaten } from '../views.ts'

type Shown = z.output<typeof showKandidaten.output>
const days = ['openFrom', 'openTo']

/** A session as it is prepared: what it is called, which goals, how people choose (ST-05). */
export function PreparePage(p: PageContext, form: Form, { goals, sessie }: Shown): Page {
  const { say, plan, sessies } = words(p.lang)
  const options = Object.fromEntries(goals.map(({ id, statement }) => [id, statement]))
  const touched = days.some((name) => form.values[name] || form.errors.some(({ field }) => field === name))
  const back = { href: p.href(sessie ? `/doelen/prioriteiten/${sessie.id}` : '/doelen/prioriteiten') }
  const fields = (
    <>
      <Field p={p} form={form} name="title" />
      <Field p={p} form={form} name="heldOn" />
      <Field p={p} form={form} name="doelen" words={{ ...plan.fields.doelen, options }} />
      <Field p={p} form={form} name="weging" />
      <Field p={p} form={form} name="size" />
      <More summary={say.moreSettings} open={touched}>
        {days.map((name) => (
          <Field p={p} form={form} name={name} />
        ))}
      </More>
    </>
  )
  return {
    title: formTitle(p, form),
    layout: 'work',
    crumbs: [{ label: sessies.title, href: p.href('/doelen/prioriteiten') }, { label: form.words.title }],
    main: (
      <>
        <PageHead title={form.words.title} {...(form.words.intro && { lead: form.words.intro })} />
        <div class="md-wrap md-sec md-joint">
          {sessie ? (
            <RevisedForm p={p} form={form} row={sessie} now={<p>{sessie.title}</p>} back={back}>
              {fields}
            </RevisedForm>
          ) : (
            <FormView p={p} form={form} back={back}>
              {fields}
            </FormView>
          )}
        </div>
      </>
    ),
  }
}

/** What the form starts with: all goals and points to divide, or what was prepared. */
export function startOf({ goals, sessie }: Shown): Readonly<Record<string, string | readonly string[]>> {
  if (!sessie) return { doelen: goals.map(({ id }) => id), weging: 'points' }
  const { title, heldOn, openFrom, openTo, weging, size, kandidaten } = sessie
  return {
    title,
    heldOn,
    openFrom: openFrom ?? '',
    openTo: openTo ?? '',
    weging,
    size: size === null ? '' : String(size),
    doelen: kandidaten.map(({ doelId }) => doelId),
  }
}
