import { Figure, percent } from '../../../../../house/charts/index.ts'
import type { PageContext } from '../../../../../house/html/page.ts'
import { schemaContent } from '../../content.ts'
import { poleNames } from '../../document.ts'
import type { Inhoud, Schema } from '../../model.ts'
import { words } from '../keuzes.texts.en.ts'

interface ProfileProps {
  readonly p: PageContext
  readonly schema: Schema
  readonly posities: Inhoud['posities']
}

/** The places of a schema as a strip per row, from pole to pole, with the same in a table (VI-02, VI-03). */
export function Profile({ p, schema, posities }: ProfileProps) {
  const say = words(p.lang).page
  const { title, rows, poles } = schemaContent[schema]
  const names = poleNames(schema, p.lang)
  const strips = rows.map(({ title: row }, index) => {
    const value = posities.find((each) => each.schema === schema && each.row === index + 1)?.value ?? null
    return { row: row[p.lang], value, name: value === null ? say.notPlaced : names[value - 1]! }
  })
  const caption = `${say.profile} ${title[p.lang]}`
  return (
    <Figure
      p={p}
      source={{ source: say.profileSource }}
      table={{
        caption,
        columns: [{ label: say.row }, { label: say.place }],
        rows: strips.map(({ row, name }) => [row, name]),
      }}
    >
      <div class="md-profile" role="img" aria-label={`${caption} ${strips.map(({ row, name }) => `${row}: ${name}.`).join(' ')}`}>
        <p class="md-profile__poles">
          <b>{poles[0].name[p.lang]}</b>
          <b>{poles[1].name[p.lang]}</b>
        </p>
        {strips.map(({ row, value }) => (
          <div class="md-profile__r">
            <span>{row}</span>
            <Strip value={value} />
          </div>
        ))}
      </div>
    </Figure>
  )
}

/** Five places on a line; the one that was chosen is filled. */
const Strip = ({ value }: { value: number | null }) => (
  <svg height="30" width="100%">
    <line class="pr-line" x1={at(1)} x2={at(5)} y1="15" y2="15" />
    {[1, 2, 3, 4, 5].map((place) => (
      <circle class={place === value ? 'pr-here' : 'pr-place'} cx={at(place)} cy="15" r={place === value ? '11' : '5'} />
    ))}
  </svg>
)

const at = (place: number) => percent(0.06 + (0.88 * (place - 1)) / 4)
