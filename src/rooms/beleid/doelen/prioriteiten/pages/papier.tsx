import { type Doc, h, p as par, table } from '../../../../../house/documents/model.ts'
import { Field, FormView, formTitle, PageHead, showDate } from '../../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../../house/html/page.ts'
import type { DocContext } from '../../../../../house/room.ts'
import { groepen, paperRows } from '../model.ts'
import { words } from '../prioriteiten.texts.en.ts'
import type { Shown } from './sessie.tsx'
import { frameSentences } from './woorden.tsx'

const howTo = (lang: PageContext['lang'], { weging, size, kandidaten }: Shown) =>
  words(lang).say.paperHow[weging]({ n: size ?? kandidaten.length })

/** The ballot on one A4, to print and fill in with a pen (SI-09). */
export function PaperPage(p: PageContext, shown: Shown): Page {
  const { say, groepen: names } = words(p.lang)
  const money = shown.frame ?? shown.published
  return {
    title: `${say.sheet}: ${shown.title}`,
    layout: 'focus',
    aside: say.codeIs(shown),
    main: (
      <div class="md-wrap md-paper">
        <h1 class="utrecht-heading-1">{shown.title}</h1>
        <p class="utrecht-paragraph">{showDate(shown.heldOn, p.lang)}</p>
        {money && <p class="utrecht-paragraph">{frameSentences(p, money)}</p>}
        <p class="md-paper__name">
          {say.paperFor}:{' '}
          {groepen.map((groep) => (
            <span class="md-paper__b">
              <i class="md-box" aria-hidden="true" /> {names[groep]}
            </span>
          ))}
        </p>
        <p class="md-h4">{howTo(p.lang, shown)}</p>
        <ol class="md-paper__g">
          {shown.kandidaten.map(({ statement }) => (
            <li>
              <span>{statement}</span> <i class="md-blank" aria-hidden="true" />
            </li>
          ))}
        </ol>
        <p class="utrecht-paragraph">{say.paperBack}</p>
      </div>
    ),
  }
}

/** The same sheet as a document to send along. */
export function paperDocument({ lang, gemeente, now }: DocContext, shown: Shown): Doc {
  const { say, groepen: names } = words(lang)
  const money = shown.frame ?? shown.published
  return {
    title: shown.title,
    lang,
    author: gemeente.name,
    date: now.toISOString(),
    blocks: [
      par(showDate(shown.heldOn, lang)),
      ...(money ? [par(frameSentences({ lang }, money))] : []),
      par(`${say.paperFor}: ${groepen.map((groep) => `[  ] ${names[groep]}`).join('   ')}`),
      h(1, howTo(lang, shown)),
      table(
        say.onPaper,
        [say.no, say.goal, say.paperColumns[shown.weging]],
        shown.kandidaten.map(({ no, statement }) => [String(no), statement, '……']),
      ),
      par(say.paperBack),
    ],
  }
}

/** Ten paper sheets on one screen: who filled it in, and its numbers from top to bottom. */
export function EnterPage(p: PageContext, form: Form, shown: Shown): Page {
  const { paper, say } = words(p.lang)
  const named = rowWords(p, form)
  return {
    title: formTitle(p, form),
    layout: 'work',
    main: (
      <>
        <PageHead kicker={shown.title} title={form.words.title} lead={paper.intro} />
        <div class="md-wrap md-sec md-stack md-paperin">
          <p>{paper.how[shown.weging]}</p>
          <ol class="utrecht-ordered-list" aria-label={say.onPaper}>
            {shown.kandidaten.map(({ statement }) => (
              <li>{statement}</li>
            ))}
          </ol>
          <FormView p={p} form={named} back={{ href: p.href(`/doelen/prioriteiten/${shown.id}`) }}>
            {Array.from({ length: paperRows }, (_, index) => (
              <fieldset class="md-row">
                <legend class="md-row__n">{paper.row({ n: index + 1 })}</legend>
                <Field p={p} form={named} name={`bladen.${index}.groep`} words={paper.groep} />
                <Field p={p} form={named} name={`bladen.${index}.weights`} words={paper.weights} />
              </fieldset>
            ))}
          </FormView>
        </div>
      </>
    ),
  }
}

/** The form with the number of the sheet in the name of each field, for the summary of what is wrong. */
function rowWords(p: PageContext, form: Form): Form {
  const { paper, groepen: options } = words(p.lang)
  const named = Array.from({ length: paperRows }, (_, index) => {
    const row = paper.row({ n: index + 1 })
    return [
      [`bladen.${index}.groep`, { label: `${row}, ${paper.groep}`, options }],
      [`bladen.${index}.weights`, { label: `${row}, ${paper.weights}` }],
    ]
  }).flat()
  return { ...form, words: { ...form.words, fields: { ...form.words.fields, ...Object.fromEntries(named) } } }
}
