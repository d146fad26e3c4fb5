import type { z } from 'zod'
import { Icon } from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { editionOf, splitLead } from '../editions/index.ts'
import type { Choice } from '../model.ts'
import { Scorecard, ScorecardLegend, ScorecardTable } from '../scorecard.tsx'
import { words } from '../texts.en.ts'
import type { explainAnswers, nextQuestion } from '../views/alone.ts'

type Question = z.output<typeof nextQuestion.output>
type Result = z.output<typeof explainAnswers.output>

/** One question a screen, two answers that deserve thinking (TT-02, look 02). */
export function QuestionPage(p: PageContext, form: Form, { given, no, intro, stem, a, b }: Question): Page {
  const say = words(p.lang).alone
  const [error] = form.errors
  return {
    title: `${say.progress({ n: no })} - ${say.title}`,
    layout: 'focus',
    main: (
      <div class="md-wrap md-q">
        <div class="md-steps14" role="img" aria-label={say.answered({ n: no })}>
          {Array.from({ length: 14 }, (_, index) => (
            <i class={index + 1 < no ? 'is-done' : index + 1 === no ? 'is-now' : ''} />
          ))}
        </div>
        <p class="md-q__n">
          <b>{say.progress({ n: no })}</b>
        </p>
        <form method="post" action={form.to} class="utrecht-form" novalidate>
          <input type="hidden" name="_once" value={form.once} />
          <fieldset
            class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
            aria-describedby={error ? 'uitleg fout' : 'uitleg'}
          >
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
              <h1 class="utrecht-heading-1 md-q__h">{stem}</h1>
            </legend>
            <p class="md-q__hint" id="uitleg">
              {intro}
            </p>
            {error && (
              <p class="utrecht-form-field-error-message" id="fout" role="alert">
                <Icon name="let" size={18} /> {error.message}
              </p>
            )}
            <div class="md-choices">
              <Option value="a" text={a} />
              <Option value="b" text={b} />
            </div>
          </fieldset>
          <div class="utrecht-button-group md-acts">
            <button class="utrecht-button utrecht-button--primary-action md-btn" type="submit">
              {form.words.submit}
              <Icon name="verder" />
            </button>
            {given !== '' && (
              <a class="utrecht-link" href={p.href(`/typetest/${given.slice(0, -1)}`)}>
                {say.previous}
              </a>
            )}
          </div>
        </form>
        <p class="md-saved">
          <Icon name="vink" size={20} /> {say.notKept}
        </p>
      </div>
    ),
  }
}

function Option({ value, text }: { value: Choice; text: string }) {
  const { lead, rest } = splitLead(text)
  return (
    <label class="md-choice" for={`keuze-${value}`}>
      <input
        class="utrecht-radio-button utrecht-radio-button--html-input"
        type="radio"
        name="choice"
        id={`keuze-${value}`}
        value={value}
      />
      <span>
        <b>{lead}</b>
        {rest && ` ${rest}`}
      </span>
    </label>
  )
}

/** Card, type, both poles and the caveat (TT-05, TT-06, TT-07, TT-12). No grade, no ranking. */
export function ResultPage(p: PageContext, result: Result): Page {
  const { lang } = p
  const say = words(lang).result
  const { types, poles, caveat } = editionOf('current')
  const type = types.find(({ code }) => code === result.type)!
  const close = types.filter(({ code }) => result.close.includes(code)).map(({ name }) => name[lang])
  const card = { markers: [{ label: say.you, actual: { even: result.even, odd: result.odd } }], medians: [], types, lang }
  return {
    title: say.title,
    main: (
      <div class="md-wrap md-sec">
        <h1 class="utrecht-heading-1">{say.headline({ name: type.name[lang] })}</h1>
        <p class="md-lead">{type.portrait[lang]}</p>
        {close.length > 0 && <p class="md-lead md-lead--s">{say.close({ names: close.join(', ') })}</p>}
        <div class="md-result">
          <div>
            <ScorecardLegend {...card} />
            <Scorecard {...card} />
            <details class="md-more">
              <summary>{say.table}</summary>
              <ScorecardTable {...card} />
            </details>
            <p class="md-src">{caveat[lang]}</p>
          </div>
          <div class="md-prose">
            {(['advantage', 'pitfall', 'advice'] as const).map((part) => (
              <section>
                <h2 class="utrecht-heading-2">{say[part]}</h2>
                <p class="utrecht-paragraph">{type[part][lang]}</p>
              </section>
            ))}
            <h2 class="utrecht-heading-2">{say.dimensions}</h2>
            {poles
              .filter(({ pole }) => pole === result.approach || pole === result.steering)
              .map(({ description, attention }) => (
                <section>
                  <p class="utrecht-paragraph">{description[lang]}</p>
                  <p class="utrecht-paragraph">{attention[lang]}</p>
                </section>
              ))}
            <p>
              <a class="utrecht-link" href={p.href('/typetest')}>
                {say.again}
              </a>
            </p>
          </div>
        </div>
      </div>
    ),
  }
}
