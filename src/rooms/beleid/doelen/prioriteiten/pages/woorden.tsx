import type { Child } from 'hono/jsx'
import { Alert, More, showDate, showEuro, showNumber } from '../../../../../house/html/index.ts'
import type { PageContext } from '../../../../../house/html/page.ts'
import type { Frame, Groep, Weging } from '../model.ts'
import { words } from '../prioriteiten.texts.en.ts'

/** A mean as people read it: "3,4 punten", "plek 1,8", "80 %". */
export function figure({ lang }: PageContext, weging: Weging, value: number): string {
  const { say } = words(lang)
  if (weging === 'approval') return say.percent({ n: showNumber(Math.round(value * 100), lang) })
  return weging === 'points' ? say.points({ n: showNumber(value, lang) }) : say.place({ n: showNumber(value, lang) })
}

/** "gemeente", or "partner en inwoner" for groups that are shown together only. */
export const namesOf = ({ lang }: PageContext, groepen: readonly Groep[]): string =>
  groepen.map((groep) => words(lang).groepen[groep]).join(words(lang).say.and)

/** What one number on a ballot says. */
export function answer({ lang }: PageContext, weging: Weging, weight: number): string {
  const { say } = words(lang)
  if (weight === 0) return say.nothing
  if (weging === 'approval') return say.yes
  return weging === 'points' ? say.points({ n: showNumber(weight, lang) }) : say.place({ n: String(weight) })
}

/** How much extra there is, in one sentence. */
export function moneyOf({ lang }: Pick<PageContext, 'lang'>, { extra, centsPerYear }: Frame): string {
  const say = words(lang).frame
  if (!extra) return say.none
  return centsPerYear === null ? say.some : say.amount({ amount: showEuro(centsPerYear, lang) })
}

/** What was published about extra means, as sentences. */
export function frameSentences({ lang }: Pick<PageContext, 'lang'>, frame: Frame): string {
  const say = words(lang).frame
  const { extra, from, to, kind, source } = frame
  const published = say.published({ date: showDate(frame.publishedAt, lang) })
  if (!extra) return `${moneyOf({ lang }, frame)} ${published}`
  return [
    moneyOf({ lang }, frame),
    from && (to ? say.between({ from: showDate(from, lang), to: showDate(to, lang) }) : say.from({ from: showDate(from, lang) })),
    kind && say.kinds[kind],
    source && say.source({ source }),
    published,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The money everybody should know of before they choose (VI-14). */
export const FrameNote = ({ p, frame }: { p: PageContext; frame: Frame | null }) =>
  frame && (
    <Alert p={p} kind="info" title={words(p.lang).frame.title}>
      <p>{frameSentences(p, frame)}</p>
    </Alert>
  )

/** The principles of the vision, for whoever wants to read them first (ST-05). */
export const Principles = ({ p, texts }: { p: PageContext; texts: readonly { title: string; text: string }[] }): Child =>
  texts.length > 0 && (
    <More summary={words(p.lang).say.principles}>
      {texts.map(({ title, text }) => (
        <>
          <p class="md-h4">{title}</p>
          <p class="utrecht-paragraph">{text}</p>
        </>
      ))}
    </More>
  )
