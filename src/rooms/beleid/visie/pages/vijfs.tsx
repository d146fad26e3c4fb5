import { Section, Table } from '../../../../house/html/index.ts'
import type { PageContext } from '../../../../house/html/page.ts'
import { prompts } from '../content.ts'
import { type Inhoud, vijfS } from '../model.ts'
import { words } from '../texts.en.ts'

/** The five roles as an adopted version saw them (VI-06). */
export function Roles({ p, vijfs }: { p: PageContext; vijfs: Inhoud['vijfs'] }) {
  const say = words(p.lang).page
  if (vijfs.length === 0) return null
  const title = words(p.lang).vijfs.title
  const rows = vijfS.flatMap((s) => vijfs.filter((each) => each.s === s))
  return (
    <Section id="vijf-s" title={title}>
      <Table
        caption={`${title}: ${say.place.toLowerCase()}`}
        hideCaption
        columns={[{ label: words(p.lang).s.fields.s }, { label: say.place }, { label: words(p.lang).assess.fields.actions }]}
        rows={rows.map(({ s, score, actions }) => [prompts[s].title[p.lang], say.scores[score - 1], actions || say.empty])}
      />
    </Section>
  )
}
