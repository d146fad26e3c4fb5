import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { AreaMap } from '../../../house/charts/index.ts'
import {
  Alert,
  ButtonGroup,
  CheckAnswers,
  Empty,
  LinkButton,
  PageHead,
  Prose,
  Section,
  Split,
  showDate,
  showNumber,
  TextLink,
} from '../../../house/html/index.ts'
import type { Page, PageContext } from '../../../house/html/page.ts'
import type { Gebied, Tekening } from './model.ts'
import { type Branch, treeOf } from './rules.ts'
import { words } from './texts.en.ts'
import type { showGebied, showGebieden } from './views.ts'

type List = z.output<typeof showGebieden.output>
type One = z.output<typeof showGebied.output>
type Named = Pick<Gebied, 'id' | 'name' | 'kind' | 'population'>

const pathOf = (p: PageContext, { id }: { id: string }) => p.href(`/gebieden/${id}`)

/** All areas: the map, and the same as a tree (NB-01). */
export function GebiedenPage(p: PageContext, { gebieden, map, mayWrite }: List): Page {
  const say = words(p.lang).page
  const title = words(p.lang).list.title
  const tree = treeOf(gebieden)
  const drawn = drawnOf(
    p,
    map,
    tree.map(({ gebied }) => gebied),
  )
  const onMap = new Set(drawn.map(({ id }) => id))
  return {
    title,
    main: (
      <>
        <PageHead title={title} lead={gebieden.length > 0 ? leadOf(p, gebieden) : undefined} />
        {gebieden.length === 0 && (
          <div class="md-wrap md-sec">
            <Empty title={say.none}>{mayWrite ? say.noneText : say.noneYet}</Empty>
          </div>
        )}
        {mayWrite && (
          <div class="md-wrap">
            <ButtonGroup>
              <LinkButton href={p.href('/gebieden/import')} icon="kaart">
                {words(p.lang).import.title}
              </LinkButton>
              <LinkButton href={p.href('/gebieden/nieuw')} variant="secondary" icon="plus">
                {words(p.lang).add.title}
              </LinkButton>
            </ButtonGroup>
          </div>
        )}
        {gebieden.length > 0 && (
          <Section id="lijst" title={say.all}>
            {drawn.length > 0 ? (
              <Beside few={gebieden.length <= few}>
                <AreaMap
                  p={p}
                  title={say.mapTitle({ gemeente: p.gemeente!.name })}
                  height={map.height}
                  areas={drawn}
                  numbers="elsewhere"
                  source={sourceOf(
                    p,
                    gebieden.filter(({ id }) => onMap.has(id)),
                  )}
                />
                <Tree p={p} tree={tree} numbers={new Map(drawn.map(({ id }, index) => [id, index + 1]))} />
              </Beside>
            ) : (
              <Tree p={p} tree={tree} numbers={new Map()} />
            )}
          </Section>
        )}
      </>
    ),
  }
}

/** The areas of a picture in the order of a list, with their names of today. */
function drawnOf(p: PageContext, map: Tekening, areas: readonly { id: string; name: string }[]) {
  const paths = new Map(map.areas.map((each) => [each.id, each]))
  return areas.flatMap(({ id, name }) => {
    const drawn = paths.get(id)
    return drawn ? [{ id, name, drawn, href: pathOf(p, { id }) }] : []
  })
}

/** Up to this many areas the list stands beside the map on a desk; longer lists below it, in columns. */
const few = 12
const Beside = ({ few: beside, children }: { few: boolean; children?: Child }) =>
  beside ? <Split>{children}</Split> : <Prose>{children}</Prose>

type TreeProps = { p: PageContext; tree: readonly Branch<Gebied>[]; numbers: ReadonlyMap<string, number> }
/** With the numbers that stand on the map; the kind is said only where there are several. */
function Tree({ p, tree, numbers }: TreeProps) {
  const mixed = new Set(tree.map(({ gebied }) => gebied.kind)).size > 1
  return (
    <div>
      <ul class="md-tree" role="list">
        {tree.map(({ gebied, buurten }) => (
          <li>
            {numbers.has(gebied.id) && <b>{numbers.get(gebied.id)}</b>}
            <Leaf p={p} gebied={gebied} kind={mixed && words(p.lang).kinds[gebied.kind]} />
            {buurten.length > 0 && (
              <ul role="list">
                {buurten.map((buurt) => (
                  <li>
                    <Leaf p={p} gebied={buurt} kind={false} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p class="md-src">
        <a class="utrecht-link" href={`/api/v1/${p.gemeente!.slug}/gebieden.geojson`} download="gebieden.geojson">
          {words(p.lang).page.download}
        </a>
      </p>
    </div>
  )
}

function leadOf(p: PageContext, gebieden: readonly Gebied[]): string {
  const say = words(p.lang).page
  const count = (kind: Gebied['kind']) => gebieden.filter((each) => each.kind === kind).length
  const sum = say.sum({ wijken: count('wijk'), dorpen: count('dorp'), buurten: count('buurt') })
  const tops = gebieden.filter(({ parentId }) => parentId === null)
  // A sum over areas of which some are unknown would say too little.
  if (tops.some(({ population }) => population === null)) return `${sum}.`
  const people = tops.reduce((all, { population }) => all + population!, 0)
  return `${sum}. ${say.together({ people: showNumber(people, p.lang) })}`
}

const sourceOf = (p: PageContext, drawn: readonly Pick<Gebied, 'source'>[]) => ({
  source: [...new Set(drawn.map(({ source }) => source || words(p.lang).page.own))].join('; '),
})

function Leaf({ p, gebied, kind }: { p: PageContext; gebied: Named; kind: string | false }) {
  const about = [kind, peopleIn(p, gebied)].filter(Boolean).join(', ')
  return (
    <>
      <TextLink href={pathOf(p, gebied)}>{gebied.name}</TextLink>
      {about && <span class="md-small">{about}</span>}
    </>
  )
}

const peopleIn = (p: PageContext, { population }: Pick<Gebied, 'population'>): string | null =>
  population === null ? null : words(p.lang).page.people({ people: showNumber(population, p.lang) })

/** One area: what is known of it, what lies in it and beside it, and where it is. Rooms upstairs add their own blocks. */
export function GebiedPage(p: PageContext, gebied: One): Page {
  const say = words(p.lang).page
  const kind = words(p.lang).kinds[gebied.kind]
  const own = { href: p.href('/gebieden'), label: words(p.lang).list.title }
  return {
    title: gebied.name,
    crumbs: [
      own,
      ...(gebied.parent ? [{ href: pathOf(p, gebied.parent), label: gebied.parent.name }] : []),
      { label: gebied.name },
    ],
    main: (
      <>
        <PageHead
          title={gebied.name}
          kicker={
            gebied.parent
              ? say.inGebied({ kind, gebied: gebied.parent.name })
              : say.inGemeente({ kind, gemeente: p.gemeente!.name })
          }
          lead={peopleIn(p, gebied) ?? undefined}
        />
        {gebied.endedAt !== null && (
          <div class="md-wrap">
            <Alert p={p} kind="info" title={say.ended}>
              {say.endedText({ date: showDate(gebied.endedAt, p.lang) })}
            </Alert>
          </div>
        )}
        <Section id="gebied" title={say.known}>
          {gebied.map.areas.length > 0 ? (
            <Split>
              <Facts p={p} gebied={gebied} />
              <AreaMap
                p={p}
                title={say.where({ name: gebied.name })}
                height={gebied.map.height}
                areas={drawnOf(p, gebied.map, gebied.besideOnMap)}
                chosen={gebied.name}
                numbers="none"
                source={sourceOf(p, [gebied])}
              />
            </Split>
          ) : (
            <Facts p={p} gebied={gebied} />
          )}
          {gebied.mayWrite && gebied.endedAt === null && (
            <ButtonGroup>
              <LinkButton href={p.href(`/gebieden/${gebied.id}/wijzigen`)} variant="secondary" icon="pen">
                {words(p.lang).write.title}
              </LinkButton>
              <TextLink href={p.href(`/gebieden/${gebied.id}/buren`)}>{say.neighbours}</TextLink>
              <TextLink href={p.href(`/gebieden/${gebied.id}/beeindigen`)}>{words(p.lang).end.title}</TextLink>
            </ButtonGroup>
          )}
        </Section>
        {p.blocks}
      </>
    ),
  }
}

function Facts({ p, gebied }: { p: PageContext; gebied: One }) {
  const say = words(p.lang).page
  return (
    <CheckAnswers
      p={p}
      items={[
        { key: say.kind, value: words(p.lang).kinds[gebied.kind] },
        ...(gebied.parent ? [{ key: say.parent, value: <Links p={p} areas={[gebied.parent]} /> }] : []),
        {
          key: say.population,
          value: gebied.population === null ? null : showNumber(gebied.population, p.lang),
          empty: say.unknown,
        },
        ...(gebied.code === null ? [] : [{ key: say.code, value: gebied.code }]),
        ...(gebied.buurten.length > 0 ? [{ key: say.buurten, value: <Links p={p} areas={gebied.buurten} /> }] : []),
        {
          key: say.adjoining,
          value: gebied.adjoining.length > 0 && <Links p={p} areas={gebied.adjoining} />,
          empty: say.noAdjoining,
        },
      ]}
    />
  )
}

const Links = ({ p, areas }: { p: PageContext; areas: readonly { id: string; name: string }[] }) => (
  <>
    {areas.map((area, index) => (
      <>
        {index > 0 && ', '}
        <TextLink href={pathOf(p, area)}>{area.name}</TextLink>
      </>
    ))}
  </>
)
