import type { Block, Inline, Run } from '../documents/model.ts'
import { safeHref } from './safe-href.ts'
import { Table } from './table.tsx'

/** Text of the document model on a page, below a headline: the title of the page (`below={1}`) or of a part. */
export const Blocks = ({ blocks, below = 2 }: { blocks: readonly Block[]; below?: 1 | 2 }) => (
  <>
    {blocks.map((block) => {
      switch (block.kind) {
        case 'heading':
          return below === 1 ? <h2 class="utrecht-heading-3">{block.text}</h2> : <h3 class="utrecht-heading-4">{block.text}</h3>
        case 'list':
          return block.ordered ? <ol>{items(block.items)}</ol> : <ul>{items(block.items)}</ul>
        case 'table':
          return (
            <Table
              caption={block.caption}
              hideCaption
              columns={block.head.map((label) => ({ label }))}
              rows={block.rows.map((row) => row.map(inline))}
            />
          )
        case 'figure':
          return null
        default:
          return <p class="utrecht-paragraph">{inline(block.text)}</p>
      }
    })}
  </>
)

const items = (all: readonly Inline[]) => all.map((item) => <li>{inline(item)}</li>)
const inline = (text: Inline) => <>{typeof text === 'string' ? lines(text) : text.map(run)}</>

function run(part: Run) {
  if (typeof part === 'string') return lines(part)
  if ('strong' in part) return <b>{lines(part.strong)}</b>
  if ('em' in part) return <em>{lines(part.em)}</em>
  return (
    <a class="utrecht-link" href={safeHref(part.href)}>
      {part.link}
    </a>
  )
}

const lines = (text: string) =>
  text.split('\n').map((line, index) => (
    <>
      {index > 0 && <br />}
      {line}
    </>
  ))
