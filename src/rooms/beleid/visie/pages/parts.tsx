import { showDate } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import { decisionOf } from '../keuzes/said.ts'
import type { Versie } from '../model.ts'
import { words } from '../texts.en.ts'

export const Adopted = ({ p, versie: { no, adoptedAt, publicAt, besluit } }: { p: PageContext; versie: Versie }) => {
  const say = words(p.lang).page
  return (
    <p class="md-small">
      {say.adoptedOn({ no, date: showDate(adoptedAt, p.lang) })} {decisionOf(besluit, p.lang)}
      {publicAt && ` ${say.publicSince({ date: showDate(publicAt, p.lang) })}`}
    </p>
  )
}

export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n{2,}/)
      .filter((part) => part.trim())
      .map((part) => (
        <p>{part}</p>
      ))}
  </>
)

export const ThereNow = ({ p, text }: { p: PageContext; text: string }) => (
  <Paragraphs text={text || words(p.lang).page.emptyNow} />
)

export const optionsOf = (leads: readonly string[], texts: readonly (string | undefined)[] = []) =>
  leads.map((lead, index) => {
    const text = texts[index]
    return { value: String(index + 1), lead, ...(text === undefined ? {} : { text }) }
  })
