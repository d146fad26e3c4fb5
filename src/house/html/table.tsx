import type { Child } from 'hono/jsx'

export interface Column {
  readonly label: string
  /** Figures stand to the right, with figures of one width. */
  readonly numeric?: boolean
  /** What can be done with a row. On a phone each row of such a table is a card, so that nothing to press is cut off. */
  readonly acts?: true
}

export interface TableProps {
  /** Says what the table shows; also the name of the region that scrolls on a small screen. */
  readonly caption: string
  readonly columns: readonly Column[]
  /** The first cell names its row. An empty cell has to say so in words. */
  readonly rows: readonly (readonly Child[])[]
  /** For screen readers only, when a headline right above says the same. */
  readonly hideCaption?: boolean
}

/** Rows and columns. Scrolls sideways by itself, with the keyboard too; the page never does. */
export const Table = ({ caption, columns, rows, hideCaption }: TableProps) => {
  const card = columns.some(({ acts }) => acts)
  return (
    // Below a headline that says the same, it is no second place of that name on the page.
    <section class="utrecht-table-container md-scroll" role={hideCaption ? 'group' : undefined} tabindex={0} aria-label={caption}>
      <table class={card ? 'utrecht-table md-table md-table--acts' : 'utrecht-table md-table'}>
        <caption class={hideCaption ? 'md-vh' : 'utrecht-table__caption'}>{caption}</caption>
        <thead class="utrecht-table__header">
          <tr>
            {columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric ? 'utrecht-table__header-cell md-numeric' : 'utrecht-table__header-cell'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map(([name, ...cells]) => (
            <tr class="utrecht-table__row">
              <th scope="row" class="utrecht-table__cell">
                {name}
              </th>
              {cells.map((cell, index) => (
                <Cell column={columns[index + 1]} card={card}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Cell = ({ column, card, children }: { column: Column | undefined; card: boolean; children?: Child }) => (
  <td
    class={column?.numeric ? 'utrecht-table__cell md-numeric' : 'utrecht-table__cell'}
    data-label={card ? column?.label : undefined}
  >
    {column?.acts ? <div class="md-table__acts">{children}</div> : children}
  </td>
)
