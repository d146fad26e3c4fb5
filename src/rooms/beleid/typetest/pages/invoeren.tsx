import type { z } from 'zod'
import { Field, FormView, formTitle, PageHead } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { words } from '../sessie.texts.ts'
import type { showSessie } from '../views/sessie.ts'

type Shown = z.output<typeof showSessie.output>

/** The last pieces of the address: which question, sheet or dimension this form is about. */
const lastOf = (p: PageContext, count: number) => p.path.split('/').slice(-count)

/** The note to one discussion question. */
export function VerslagPage(p: PageContext, form: Form, { sessie, edition }: Shown): Page {
  const question = Number(lastOf(p, 1)[0])
  const title = edition.discussion[question - 1]?.[p.lang] ?? form.words.title
  return formPage(p, form, sessie, { title, only: ['text', 'agreed', 'actionPoints'] })
}

/** What came out of the talk about one difference (TT-11). */
export function BesprekingPage(p: PageContext, form: Form, { sessie, outcome }: Shown): Page {
  const { say, perspectives } = words(p.lang)
  const [perspective, dimension] = lastOf(p, 2)
  const item = outcome?.differences.find((each) => each.perspective === perspective && each.dimension === dimension)
  const title = item ? `${perspectives[item.perspective]}. ${say.dimensions[item.dimension]}` : form.words.title
  return formPage(p, form, sessie, { title, only: ['text'] })
}

/** One sheet filled in together: all questions, and how the group was divided when that may be seen (TT-03, TT-09). */
export function GezamenlijkPage(p: PageContext, form: Form, { sessie, edition, outcome }: Shown): Page {
  const { say, perspectives } = words(p.lang)
  const perspective = lastOf(p, 1)[0]
  const municipality = outcome?.sides.find(({ audience }) => audience === 'municipality')
  const agenda = municipality?.perspectives.find((each) => each.perspective === perspective)?.agenda ?? []
  const asked = edition.questions.map(({ no, stem, a, b }) => {
    const split = agenda.find(({ question }) => question === no)
    return [
      `answers.q${no}`,
      {
        label: `${no}. ${stem[p.lang]}`,
        options: { a: a[p.lang], b: b[p.lang] },
        ...(split && { hint: say.split({ a: split.a, b: split.b }) }),
      },
    ] as const
  })
  const said = { ...form, words: { ...form.words, fields: { ...form.words.fields, ...Object.fromEntries(asked) } } }
  const kicker = `${sessie.title}. ${perspectives[perspective === 'desired' ? 'desired' : 'actual']}`
  return formPage(p, said, { ...sessie, title: kicker }, { only: [...asked.map(([name]) => name), 'agreedBy'] })
}

function formPage(
  p: PageContext,
  form: Form,
  sessie: Shown['sessie'],
  { title = form.words.title, only }: { title?: string; only: readonly string[] },
): Page {
  return {
    title: formTitle(p, form, title),
    layout: 'work',
    main: (
      <>
        <PageHead kicker={sessie.title} title={title} {...(form.words.intro && { lead: form.words.intro })} />
        <div class="md-wrap md-sec md-joint">
          <FormView p={p} form={form} back={{ href: p.href(`/typetest/sessies/${sessie.id}`) }}>
            {only.map((name) => (
              <Field p={p} form={form} name={name} />
            ))}
          </FormView>
        </div>
      </>
    ),
  }
}

/** Ten people on one screen, each with the sheets this session asks (TT-14). */
export function PaperPage(p: PageContext, form: Form, { sessie }: Shown): Page {
  const { paper, perspectives, roleGroups } = words(p.lang)
  return {
    title: formTitle(p, form),
    layout: 'work',
    main: (
      <>
        <PageHead kicker={sessie.title} title={form.words.title} lead={paper.intro} />
        <div class="md-wrap md-sec md-paperin">
          <FormView p={p} form={form} back={{ href: p.href(`/typetest/sessies/${sessie.id}`) }}>
            {Array.from({ length: 10 }, (_, index) => (
              <fieldset class="md-row">
                <legend class="md-row__n">{paper.row({ n: index + 1 })}</legend>
                {sessie.perspectives.map((perspective) => (
                  <Field p={p} form={form} name={`bladen.${index}.${perspective}`} words={perspectives[perspective]} />
                ))}
                <Field
                  p={p}
                  form={form}
                  name={`bladen.${index}.roleGroup`}
                  words={{ label: paper.roleGroup, options: roleGroups }}
                />
                <Field p={p} form={form} name={`bladen.${index}.name`} words={paper.name} />
              </fieldset>
            ))}
          </FormView>
        </div>
      </>
    ),
  }
}
