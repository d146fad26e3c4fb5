import type { z } from 'zod'
import { PageHead } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { editionOf } from '../editions/index.ts'
import { Scorecard } from '../scorecard.tsx'
import { words as sessieWords } from '../sessie.texts.ts'
import { words } from '../texts.en.ts'
import type { fourTypes, paperSheet } from '../views/leesbaar.ts'

/** The four types, none of them the best (TT-07, TT-12). */
export function TypesPage(p: PageContext, { types, caveat }: z.output<typeof fourTypes.output>): Page {
  const say = words(p.lang)
  return {
    title: say.types.title,
    main: (
      <>
        <PageHead title={say.types.title} lead={caveat} />
        <div class="md-wrap md-sec md-four">
          {types.map(({ code, name, portrait, advantage, pitfall, advice }) => (
            <section class="md-panel" aria-labelledby={`type-${code}`}>
              <h2 class="utrecht-heading-3" id={`type-${code}`}>{`${code}. ${name}`}</h2>
              <p class="utrecht-paragraph">{portrait}</p>
              <dl class="md-dl">
                <dt>{say.result.advantage}</dt>
                <dd>{advantage}</dd>
                <dt>{say.result.pitfall}</dt>
                <dd>{pitfall}</dd>
                <dt>{say.result.advice}</dt>
                <dd>{advice}</dd>
              </dl>
            </section>
          ))}
        </div>
      </>
    ),
  }
}

/** Two sides of A4: the questions, and the card to fill in by hand (TT-14). */
export function PaperSheetPage(p: PageContext, { questions, intro, caveat }: z.output<typeof paperSheet.output>): Page {
  const say = sessieWords(p.lang).say
  return {
    title: words(p.lang).paper.title,
    layout: 'focus',
    main: (
      <div class="md-wrap md-paper">
        <h1 class="utrecht-heading-1">{words(p.lang).paper.title}</h1>
        <p class="utrecht-paragraph">
          {intro} {say.paperHow}
        </p>
        <p class="md-paper__name">{say.ownSheet}: ……………………………………</p>
        <ol class="md-paper__l">
          {questions.map(({ stem, a, b }) => (
            <li>
              <b>{stem}</b>
              <span class="md-paper__o">□ a. {a}</span>
              <span class="md-paper__o">□ b. {b}</span>
            </li>
          ))}
        </ol>
        <div class="md-paper__card">
          <p class="utrecht-paragraph">{say.paperCount}</p>
          <Scorecard lang={p.lang} types={editionOf('current').types} markers={[]} medians={[]} />
          <p class="md-src">{caveat}</p>
        </div>
      </div>
    ),
  }
}
