import { PostButton, TextLink } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import { mayWrite } from '../policy.ts'
import { verkenningWords } from '../verkenning.texts.en.ts'
import type { Gevonden } from '../verkenning.ts'

interface Props {
  readonly p: PageContext
  readonly stap: number
  readonly vraag: number
  /** The answer as it was saved. */
  readonly answer: string
  readonly found: Gevonden
}

/** What came out of the exploration about this question, and one press that puts it in the answer (ST-02, ST-03). */
export function Verkend({ p, stap, vraag, answer, found }: Props) {
  const say = verkenningWords(p.lang)
  const list = stap === 2 && vraag === 4 ? '/verkenning/ontwikkelingen' : '/verkenning/kansen'
  return (
    <section class="md-panel md-stack" aria-labelledby="verkend">
      <h2 class="utrecht-heading-3" id="verkend">
        {say.found}
      </h2>
      <p class="md-lines">{found.text}</p>
      <p class="md-small">{found.source}</p>
      {answer.includes(found.text) ? (
        <p>{say.there}</p>
      ) : (
        mayWrite(p.actor) === true && (
          <PostButton to={p.href(`/stappen/${stap}/vragen/${vraag}/verkenning`)}>{say.take.submit}</PostButton>
        )
      )}
      <p>
        <TextLink href={p.href(list)}>{say.read}</TextLink>
      </p>
    </section>
  )
}
