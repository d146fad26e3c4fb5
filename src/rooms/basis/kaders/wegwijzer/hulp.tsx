import { CheckAnswers, More } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import type { Bilingual } from '../../../../house/texts.ts'
import { bijDeel } from './delen.ts'
import { hulpWords } from './hulp.texts.en.ts'
import type { Wegwijzer } from './model.ts'
import { praktijken } from './praktijken.ts'
import { bijStap } from './stappen.ts'
import { bijVeld } from './velden.ts'

/** Help beside a step: folded, so that it is not in the way (KN-09). */
export const HulpBijStap = ({ p, stap }: { p: PageContext; stap: number }) => (
  <Fold p={p} summary={hulpWords(p.lang).summary.stap} signpost={bijStap[stap as keyof typeof bijStap]} />
)

/** Help beside a part of the plan. */
export const HulpBijDeel = ({ p, deel }: { p: PageContext; deel: number }) => (
  <Fold p={p} summary={hulpWords(p.lang).summary.deel} signpost={bijDeel[deel as keyof typeof bijDeel]} />
)

/** Help with a goal: every field of it, under the label that `field` gives. */
export const HulpBijDoel = ({ p, field }: { p: PageContext; field: (name: string) => string }) => (
  <More summary={hulpWords(p.lang).summary.veld}>
    {(Object.keys(bijVeld) as (keyof typeof bijVeld)[]).map((name) => (
      <>
        <h2 class="utrecht-heading-4">{field(name)}</h2>
        <Signpost p={p} signpost={bijVeld[name]} />
      </>
    ))}
  </More>
)

const Fold = ({ p, summary, signpost }: { p: PageContext; summary: string; signpost: Wegwijzer }) => (
  <More summary={summary}>
    <Signpost p={p} signpost={signpost} />
  </More>
)

function Signpost({ p, signpost: { why, tips, example, pitfall, practices } }: { p: PageContext; signpost: Wegwijzer }) {
  const say = hulpWords(p.lang)
  const list = (texts: readonly string[]) => (
    <ul>
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  )
  const fact = (text: string | Bilingual) => (typeof text === 'string' ? text : text[p.lang])
  const known = practices.map((id) => praktijken[id])
  const told = known.map(({ name, place, what }) => `${say.at({ name: fact(name), place: fact(place) })}: ${what[p.lang]}`)
  return (
    <>
      <CheckAnswers
        p={p}
        items={[
          { key: say.why, value: why[p.lang] },
          { key: say.tips, value: list(tips.map((tip) => tip[p.lang])) },
          { key: say.example, value: example[p.lang] },
          { key: say.pitfall, value: pitfall[p.lang] },
          ...(told.length > 0 ? [{ key: say.elsewhere, value: list(told) }] : []),
        ]}
      />
      {told.length > 0 && <p class="md-small">{say.past}</p>}
    </>
  )
}
