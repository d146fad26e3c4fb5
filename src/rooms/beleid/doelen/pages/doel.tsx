import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import {
  Alert,
  Badge,
  ButtonGroup,
  CheckAnswers,
  LinkButton,
  PageHead,
  Section,
  showDate,
  showNumber,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { activeEdition, editionIn, isReviewed, targetGroups, Uitleg } from '../../../basis/kaders/index.ts'
import type { Place } from '../model.ts'
import { words as prioriteiten } from '../prioriteiten/prioriteiten.texts.en.ts'
import { words } from '../texts.en.ts'
import type { showDoel } from '../views.ts'
import { Measured } from './meten.tsx'
import { Result } from './resultaat.tsx'

type Doel = z.output<typeof showDoel.output>

/** One goal: what it lacks, its letters, origin, results and measurements. */
export function DoelPage(p: PageContext, doel: Doel): Page {
  const say = words(p.lang).page
  const at = (path: string) => p.href(`/doelen/${doel.id}${path}`)
  return {
    title: doel.statement,
    layout: 'work',
    crumbs: [{ label: words(p.lang).nav, href: p.href('/doelen') }, { label: doel.statement }],
    main: (
      <>
        <PageHead title={doel.statement} />
        <div class="md-wrap">
          <p>
            <Badge kind={doel.missing.length === 0 ? 'ok' : 'warn'}>{doel.missing.length === 0 ? say.smart : say.notSmart}</Badge>
          </p>
          <Cost p={p} doel={doel} />
        </div>
        <Section id="nodig" title={doel.gaps.length > 0 ? say.lacks : say.nothing}>
          {doel.gaps.length > 0 && (
            <ul>
              {doel.gaps.map(({ kind, path }) => (
                <li>
                  {doel.mayWrite ? <TextLink href={p.href(path)}>{words(p.lang).gap[kind]}</TextLink> : words(p.lang).gap[kind]}
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section id="letters" title={say.letters}>
          <Letters p={p} doel={doel} />
          {doel.mayWrite && <LinkButton href={at('/schrijven')}>{say.change}</LinkButton>}
        </Section>
        <Section id="herkomst" title={say.origins}>
          <Origins p={p} doel={doel} />
        </Section>
        <Section id="resultaten" title={say.results}>
          {doel.resultaten.length === 0 && <p>{say.noResults}</p>}
          {doel.resultaten.map((each) => (
            <Result p={p} doel={doel} resultaat={each} />
          ))}
          {doel.mayWrite && (
            <LinkButton variant="secondary" icon="plus" href={at('/resultaten/nieuw')}>
              {words(p.lang).addResult.title}
            </LinkButton>
          )}
        </Section>
        <Section id="meten" title={say.indicators}>
          <p>
            <Uitleg p={p} terms={['smart', 'indicator', 'nulmeting']} />
          </p>
          {doel.indicatoren.length === 0 && <p>{say.noIndicators}</p>}
          {doel.indicatoren.map((each) => (
            <Measured p={p} doel={doel} indicator={each} />
          ))}
          {doel.mayWrite && (
            <LinkButton variant="secondary" icon="plus" href={at('/indicatoren/nieuw')}>
              {words(p.lang).addIndicator.title}
            </LinkButton>
          )}
        </Section>
        {doel.mayWrite && (
          <div class="md-wrap md-sec">
            <ButtonGroup>
              {doel.volgorde ? (
                <TextLink href={p.href(`/doelen/prioriteiten/${doel.volgorde.sessieId}/verplaatsen/${doel.id}`)}>
                  {prioriteiten(p.lang).say.toMove}
                </TextLink>
              ) : (
                <>
                  <TextLink href={at('/volgorde?way=up')}>{say.up}</TextLink>
                  <TextLink href={at('/volgorde?way=down')}>{say.down}</TextLink>
                </>
              )}
              <TextLink href={at('/intrekking')}>{say.withdraw}</TextLink>
            </ButtonGroup>
          </div>
        )}
      </>
    ),
  }
}

/** The motive is asked, not judged: whoever chose money sees another way to say it (VI-12). */
const Cost = ({ p, doel }: { p: PageContext; doel: Pick<Doel, 'motive'> }) =>
  doel.motive === 'cost-saving' ? (
    <Alert p={p} kind="info" title={words(p.lang).page.costTitle}>
      <p>{words(p.lang).page.costText}</p>
    </Alert>
  ) : null

/** The five letters and what belongs to them, as they stand. */
export function Letters({ p, doel }: { p: PageContext; doel: Doel }) {
  const { fields } = words(p.lang).write
  const say = words(p.lang).page
  const figure = (value: number | null) => (value === null ? null : `${showNumber(value, p.lang)} ${doel.unit}`)
  const groups = (keys: readonly string[]) =>
    targetGroups
      .filter(({ key }) => keys.includes(key))
      .map((each) => each[p.lang])
      .join(', ')
  const items: [string, Child][] = [
    [fields.specific.label, doel.specific],
    [fields.target.label, figure(doel.target)],
    [fields.baseline.label, figure(doel.baseline)],
    [fields.acceptable.label, doel.acceptable],
    [fields.realistic.label, doel.realistic],
    [fields.dueDate.label, doel.dueDate && showDate(doel.dueDate, p.lang)],
    [say.areaOf, doel.places.length > 0 && <Places p={p} places={doel.places} />],
    [fields.targetGroups.label, groups(doel.targetGroups)],
    [fields.byGroups.label, groups(doel.byGroups)],
    [fields.vijfS.label, doel.vijfS && fields.vijfS.options[doel.vijfS]],
    [fields.motive.label, doel.motive && fields.motive.options[doel.motive]],
  ]
  return <CheckAnswers p={p} items={items.map(([key, value]) => ({ key, value, empty: say.empty }))} />
}

/** Each tag under its own name, and where it is found since the municipality works in another edition (FW-01). */
function Places({ p, places }: { p: PageContext; places: readonly Place[] }) {
  const say = words(p.lang).page
  const active = activeEdition(p.gemeente!)
  const kaders = places.map(({ tag }) => editionIn(tag)!.key)
  return (
    <>
      {places.map(({ tag, label, now }, index) => (
        <p>
          {index > 0 && `${say.also} `}
          <TextLink href={p.href(`/kaders/${tag}`)}>{label[p.lang]}</TextLink>
          {now.length > 0 && (
            <span class="md-small">
              <br />
              {say.foundAt({ kader: active.label[p.lang] })}{' '}
              {now.map((there, place) => (
                <>
                  {place > 0 && '; '}
                  {there.tag ? (
                    <TextLink href={p.href(`/kaders/${there.tag}`)}>{there.label[p.lang]}</TextLink>
                  ) : (
                    there.label[p.lang]
                  )}
                  {there.tag && ` (${say.relations[there.relation]})`}
                </>
              ))}
            </span>
          )}
        </p>
      ))}
      {kaders.some((key) => key !== active.key && !isReviewed(key, active.key)) && <p class="md-small">{say.notReviewed}</p>}
    </>
  )
}

function Origins({ p, doel }: { p: PageContext; doel: Doel }) {
  const say = words(p.lang)
  return (
    <>
      {doel.origins.length === 0 ? (
        <p>{say.page.noOrigins}</p>
      ) : (
        <ul>
          {doel.origins.map(({ id, kind, path, text }) => {
            const name = say.origin.fields.from.options[kind]
            return (
              <li>
                {path ? <TextLink href={p.href(path)}>{name}</TextLink> : <b>{name}</b>}: {text}{' '}
                {doel.mayWrite && (
                  <a class="utrecht-link" href={p.href(`/doelen/${doel.id}/herkomst/${id}/weghalen`)}>
                    {say.page.remove}
                    <span class="md-vh">: {text}</span>
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {doel.mayWrite && (
        <LinkButton variant="secondary" icon="plus" href={p.href(`/doelen/${doel.id}/herkomst`)}>
          {say.origin.title}
        </LinkButton>
      )}
    </>
  )
}
