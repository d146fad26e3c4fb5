import type { z } from 'zod'
import { LinkButton, Section } from '../../../../house/html/index.ts'
import type { Html, PageContext } from '../../../../house/html/page.ts'
import { eersteWords } from './eerste.texts.en.ts'
import type { offerEerste } from './eerste.ts'

/** On the page of an outcome: the way to a first vision. */
export function EersteBlock(p: PageContext, { answers, going }: z.output<typeof offerEerste.output>): Html {
  const say = eersteWords(p.lang)
  return (
    <Section id="naar-visie" title={say.take} band>
      <p>{going ? say.going : say.takeText}</p>
      <p class="md-acts">
        <LinkButton href={p.href(going ? '/visie' : `/visie/eerste/${answers}`)}>{going ? say.goOn : say.takeNow}</LinkButton>
      </p>
    </Section>
  )
}
