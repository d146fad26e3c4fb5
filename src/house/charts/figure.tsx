import type { Child } from 'hono/jsx'
import type { PageContext } from '../html/page.ts'
import { Table, type TableProps } from '../html/table.tsx'
import { More, SourceLine, type SourceProps } from '../html/text.tsx'
import { kitWords } from '../html/texts.en.ts'

/** Where the figures of a chart come from. */
export type Source = Omit<SourceProps, 'p'>

/** A drawing with what belongs below every drawing: the same figures as a table, source and date. */
export const Figure = ({
  p,
  table,
  source,
  summary,
  children,
}: {
  p: PageContext
  table: TableProps
  source: Source
  /** What opens the table, when there are no figures in it. */
  summary?: string | undefined
  children?: Child
}) => (
  <div class="md-figure">
    {children}
    <More summary={summary ?? kitWords(p.lang).asTable}>
      <Table {...table} />
    </More>
    <SourceLine p={p} {...source} />
  </div>
)

/** A share of a whole as an SVG length. Charts that stretch with the page use these, so that their words keep their size. */
export const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1e4) / 100}%`
