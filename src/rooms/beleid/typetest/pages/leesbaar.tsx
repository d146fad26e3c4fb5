import type { z } from 'zod'
import { PageHead } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { Scorecard } from '../scorecard.tsx'
import { words as sessieWords } from '../sessie.texts.ts'
import { words } from '../texts.en.ts'
import type { fourTypes, paperSheet } from '../views/leesbaar.ts'

/** The four types, none of them the best (TT-07, TT-12). On paper one side of A4 (TT-14). */
export function TypesPage(p: PageContext, { types, caveat }: z.output<typeof fourTypes.output>): Page {
  const say = words(p.lang)
  return {
    title: say.types.title,
    main: (
      <>
        <PageHead title={say.types.title} lead={caveat[p.lang]} />
        <div class="md-wrap md-sec md-four">
          {types.map(({ code, name, portrait, ...texts }) => (
            <section class="md-panel" aria-labelledby={`type-${code}`}>
              <h2 class="utrecht-heading-3" id={`type-${code}`}>{`${code}. ${name[p.lang]}`}</h2>
              <p class="utrecht-paragraph">{portrait[p.lang]}</p>
              <dl class="md-dl">
                {(['advantage', 'pitfall', 'advice'] as const).map((part) => (
                  <>
                    <dt>{say.result[part]}</dt>
                    <dd>{texts[part][p.lang]}</dd>
                  </>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </>
    ),
  }
}

/** Two sides of A4: the questions, and the card to fill in by hand (TT-14). */
export function PaperSheetPage(p: PageContext, edition: z.output<typeof paperSheet.output>): Page {
  const { say, perspectives } = sessieWords(p.lang)
  const { lang } = p
  return {
    title: words(lang).paper.title,
    layout: 'focus',
    main: (
      <div class="md-wrap md-paper">
        <h1 class="utrecht-heading-1">{words(lang).paper.title}</h1>
        <p class="utrecht-paragraph">
          {edition.intro[lang]} {say.paperHow}
        </p>
        <p class="md-paper__name">
          {say.ownSheet}: …………………………………… <Box /> {perspectives.actual} <Box /> {perspectives.desired}
        </p>
        <ol class="md-paper__l">
          {edition.questions.map(({ stem, a, b }) => (
            <li>
              <b>{stem[lang]}</b>
              <span class="md-paper__o">
                <Box /> a. {a[lang]}
              </span>
              <span class="md-paper__o">
                <Box /> b. {b[lang]}
              </span>
            </li>
          ))}
        </ol>
        <div class="md-paper__card">
          <p class="utrecht-paragraph">{say.paperCount}</p>
          <Scorecard lang={lang} types={edition.types} markers={[]} medians={[]} />
          <p class="md-src">{`${edition.caveat[lang]} (${edition.name[lang]})`}</p>
        </div>
      </div>
    ),
  }
}

/** A box for a cross, drawn: its letter is missing from the font. */
const Box = () => <i class="md-box" aria-hidden="true" />
