import type { z } from 'zod'
import { More } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import type { Dimension, Edition, Score } from '../model.ts'
import { closeTypes } from '../rules.ts'
import type { shiftOutput } from '../sessie.model.ts'
import { words as sessieWords } from '../sessie.texts.ts'
import { words } from '../texts.en.ts'

interface Props {
  readonly p: PageContext
  readonly edition: Edition
  readonly score: Score
}

/** Name of the type a sheet stands in: "II, Een behouden koers". */
export const typeName = ({ p, edition, score }: Props): string =>
  `${score.type}, ${edition.types.find(({ code }) => code === score.type)!.name[p.lang]}`

/** What a sheet says, in words: type, strength, both poles that apply and the other two on request (TT-06, TT-07, TT-12). */
export function Explanation(props: Props) {
  const { p, edition, score } = props
  const { lang } = p
  const say = words(lang).result
  const type = edition.types.find(({ code }) => code === score.type)!
  return (
    <div class="md-prose">
      <p class="md-lead">{type.portrait[lang]}</p>
      <ul class="utrecht-unordered-list">
        {(['approach', 'steering'] as const).map((dimension) => (
          <li>{strengthLine(props, dimension)}</li>
        ))}
      </ul>
      <Close {...props} />
      {(['advantage', 'pitfall', 'advice'] as const).map((part) => (
        <section>
          <h3 class="utrecht-heading-3">{say[part]}</h3>
          <p class="utrecht-paragraph">{type[part][lang]}</p>
        </section>
      ))}
      <Poles {...props} />
      <p class="md-src">{edition.caveat[lang]}</p>
    </div>
  )
}

function strengthLine({ p, edition, score }: Props, dimension: Dimension): string {
  const say = words(p.lang).result
  const pole = edition.poles.find(({ pole }) => pole === score[dimension])!
  return say.strengthRow({
    dimension: sessieWords(p.lang).say.dimensions[dimension],
    pole: pole.name[p.lang],
    count: dimension === 'approach' ? score.even : score.odd,
    strength: say.strength[score.strength[dimension]],
  })
}

/** Near the line the neighbouring types are worth reading (TT-12). */
function Close({ p, edition, score }: Props) {
  const close = closeTypes(score)
  if (close.length === 0) return null
  const names = edition.types.filter(({ code }) => close.includes(code)).map(({ name }) => name[p.lang])
  return <p class="utrecht-paragraph">{words(p.lang).result.close({ names: names.join(', ') })}</p>
}

function Poles({ p, edition, score }: Props) {
  const say = words(p.lang).result
  const applies = edition.poles.filter(({ pole }) => pole === score.approach || pole === score.steering)
  const others = edition.poles.filter((pole) => !applies.includes(pole))
  return (
    <>
      <h3 class="utrecht-heading-3">{say.dimensions}</h3>
      {applies.map((pole) => (
        <Pole p={p} pole={pole} />
      ))}
      <p class="utrecht-paragraph">
        <b>{say.recognise}</b>
      </p>
      <More summary={say.others}>
        {others.map((pole) => (
          <Pole p={p} pole={pole} />
        ))}
      </More>
    </>
  )
}

const Pole = ({ p, pole }: { p: PageContext; pole: Edition['poles'][number] }) => (
  <section>
    <h4 class="utrecht-heading-4">{pole.name[p.lang]}</h4>
    <p class="utrecht-paragraph">{pole.description[p.lang]}</p>
    <p class="utrecht-paragraph">{pole.attention[p.lang]}</p>
  </section>
)

export const signed = (p: PageContext, value: number) =>
  new Intl.NumberFormat(p.lang, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(value)

/** From now to wanted: how far, which questions change, and which levers belong to it (TT-10). */
export function Shift({ p, shift }: { p: PageContext; shift: z.output<typeof shiftOutput> }) {
  const say = sessieWords(p.lang).say
  return (
    <>
      <h3 class="utrecht-heading-3">{say.shift}</h3>
      <p class="utrecht-paragraph">
        {say.shiftText({ even: signed(p, shift.dEven), odd: signed(p, shift.dOdd) })}{' '}
        {shift.changedQuestions.length > 0 && say.changed({ questions: shift.changedQuestions.join(', ') })}
      </p>
      {shift.levers.length > 0 && (
        <>
          <p class="utrecht-paragraph">{say.leverLead}</p>
          <ul class="utrecht-unordered-list md-levers">
            {shift.levers.map(({ lever }) => (
              <li>{say.levers[lever] ?? lever}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
