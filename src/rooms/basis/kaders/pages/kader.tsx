import type { z } from 'zod'
import {
  Alert,
  Badge,
  Button,
  Card,
  Cards,
  PageHead,
  Prose,
  Section,
  showDate,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import type { Area, Edition, Line } from '../model.ts'
import { mayWrite } from '../policy.ts'
import { words } from '../texts.en.ts'
import type { showKader, showVeld } from '../views.ts'
import { Entries } from './entries.tsx'
import { Kijk } from './kijk.tsx'

type Shown = z.output<typeof showKader.output>

/** One edition: what it holds, the duties, and the other editions. With a field chosen: that field in full (FW-02). */
export function KaderPage(p: PageContext, shown: Shown): Page {
  const { active, edition, fields, veld } = shown
  const say = words(p.lang).page
  const own = edition.key === active
  const gemeente = p.gemeente!.name
  return {
    title: edition.label[p.lang],
    main: (
      <>
        <PageHead
          title={edition.label[p.lang]}
          kicker={own ? say.ours({ gemeente }) : edition.validTo ? say.history : undefined}
          lead={`${validity(p, edition)} ${say.law({ laws: edition.lawRefs.map((law) => law[p.lang]).join(', ') })}`}
        />
        <div class="md-wrap">
          <Kijk p={p} edition={edition.key} now="/kaders/wmo-2015" then="/kaders/wmo-2007" />
        </div>
        {!own && (
          <div class="md-wrap md-sec">
            <Alert p={p} kind="info" title={say.notOurs({ gemeente })}>
              {say.notOursText} <TextLink href={p.href('/kaders')}>{say.toOurs}</TextLink>
            </Alert>
          </div>
        )}
        <Purpose p={p} purpose={edition.purpose} />
        <Section id="onderdelen" title={say.parts}>
          <Prose>
            <Filter p={p} areaName={edition.areaName} fields={fields} veld={veld} />
            {veld === null ? (
              <AreaCards p={p} edition={edition} />
            ) : (
              edition.areas.map((area) => <OneArea p={p} edition={edition} area={area} />)
            )}
          </Prose>
        </Section>
        <Duties p={p} duties={edition.duties} />
        <Words p={p} edition={edition} terms={shown.terms} />
        <More p={p} />
      </>
    ),
  }
}

/** What the law is for (FW-03). */
const Purpose = ({ p, purpose }: { p: PageContext; purpose: Edition['purpose'] }) => {
  const say = words(p.lang).page
  return (
    <Section id="bedoeling" title={say.purpose} text={purpose.motto && say.motto({ motto: purpose.motto[p.lang] })}>
      <Prose>
        <ul>
          <li>{purpose.people[p.lang]}</li>
          <li>{purpose.government[p.lang]}</li>
        </ul>
      </Prose>
    </Section>
  )
}

/** Words that belong to this edition alone, each with the word of the other one (OD-20). */
function Words({ p, edition, terms }: { p: PageContext } & Pick<Shown, 'edition' | 'terms'>) {
  const say = words(p.lang).page
  const then = edition.key === 'wmo-2007'
  return (
    <Section id="woorden" title={say.words}>
      <div class="md-stack">
        <Entries p={p} entries={terms} />
        <p>
          <TextLink href={p.href(then ? '/begrippen?kijk=2007' : '/begrippen')}>{say.allWords}</TextLink>
        </p>
      </div>
    </Section>
  )
}

/** The lists that belong to every edition. */
const More = ({ p }: { p: PageContext }) => {
  const say = words(p.lang).page
  const lists = [
    ['/begrippen', say.glossary, say.glossaryText],
    ['/doelgroepen', say.groups, say.groupsText],
    ['/kaders/domeinen', say.domains, say.domainsText],
    ['/kaders/bronnen', say.sources, say.sourcesText],
    ['/kaders/naslag', say.lookup, say.lookupText],
    ...(mayWrite(p.actor) === true ? [['/kaders/eigen', say.own, say.ownText] as const] : []),
  ] as const
  return (
    <Section id="lijsten" title={say.lists}>
      <Cards>
        {lists.map(([path, title, text]) => (
          <Card title={title} href={p.href(path)}>
            {text}
          </Card>
        ))}
      </Cards>
    </Section>
  )
}

function validity(p: PageContext, { validFrom, validTo }: Pick<Edition, 'validFrom' | 'validTo'>): string {
  const say = words(p.lang).page
  const from = showDate(validFrom, p.lang)
  return validTo === null ? say.since({ from }) : say.between({ from, to: showDate(validTo, p.lang) })
}

type FilterProps = { p: PageContext } & Pick<Edition, 'areaName'> & Pick<Shown, 'fields' | 'veld'>
const Filter = ({ p, areaName, fields, veld }: FilterProps) => {
  const say = words(p.lang).page
  return (
    <form method="get" action={p.path} class="utrecht-form md-f">
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for="veld">
          {say.filter}
        </label>
        <div class="md-entry">
          <select class="utrecht-select utrecht-select--html-select md-input" id="veld" name="veld">
            <option value="">{say.all}</option>
            {fields.map(({ no, title }) => (
              <option value={String(no)} selected={no === veld}>
                {`${areaName[p.lang]} ${no}: ${title[p.lang]}`}
              </option>
            ))}
          </select>
          <Button variant="secondary">{say.show}</Button>
        </div>
      </div>
    </form>
  )
}

const AreaCards = ({ p, edition }: { p: PageContext; edition: Shown['edition'] }) => (
  <Cards>
    {edition.areas.map(({ no, title, note, goals, volunteerRelations }) => (
      <Card
        title={title[p.lang]}
        kicker={`${edition.areaName[p.lang]} ${no}`}
        href={p.href(`/kaders/${edition.key}/${no}`)}
        foot={words(p.lang).page.lines({ goals: goals.length, volunteers: volunteerRelations.length })}
      >
        {note[p.lang]}
      </Card>
    ))}
  </Cards>
)

/** A field in full, below the filter. */
const OneArea = ({ p, edition, area }: { p: PageContext; edition: Shown['edition']; area: Area }) => {
  const say = words(p.lang).page
  return (
    <Prose>
      <h3 class="utrecht-heading-3">
        <TextLink href={p.href(`/kaders/${area.key}`)}>
          {`${edition.areaName[p.lang]} ${area.no}: ${area.title[p.lang]}`}
        </TextLink>
      </h3>
      <p>{area.note[p.lang]}</p>
      <h4 class="utrecht-heading-4">{say.goals}</h4>
      <Lines p={p} lines={area.goals} />
      {area.volunteerRelations.length > 0 && (
        <>
          <h4 class="utrecht-heading-4">{say.volunteers}</h4>
          <Lines p={p} lines={area.volunteerRelations} />
        </>
      )}
    </Prose>
  )
}

/** Every line can be pointed at: the end of its key is its anchor (`#doel-2`). */
const Lines = ({ p, lines }: { p: PageContext; lines: readonly Line[] }) => (
  <ul>
    {lines.map((line) => (
      <li id={line.key.split('/').slice(-2).join('-')}>{line[p.lang]}</li>
    ))}
  </ul>
)

function Duties({ p, duties }: { p: PageContext; duties: Edition['duties'] }) {
  const say = words(p.lang).page
  return (
    <Section id="plichten" title={say.duties}>
      <Table
        caption={say.dutiesTable}
        hideCaption
        columns={[{ label: say.duty }, { label: say.rhythm }, { label: say.owner }, { label: say.basis }]}
        rows={duties.map((duty) => [duty[p.lang], say.rhythms[duty.rhythm], say.owners[duty.owner], duty.basis[p.lang]])}
      />
    </Section>
  )
}

type Veld = z.output<typeof showVeld.output>

/** One field with its goals and lines, and where it is found in the other editions. */
export function VeldPage(p: PageContext, { edition, area, elsewhere }: Veld): Page {
  const say = words(p.lang).page
  const title = area.title[p.lang]
  return {
    title,
    crumbs: [
      { label: say.kaders, href: p.href('/kaders') },
      { label: edition.label[p.lang], href: p.href(`/kaders/${edition.key}`) },
      { label: title },
    ],
    main: (
      <>
        <PageHead
          title={title}
          kicker={`${edition.label[p.lang]}, ${edition.areaName[p.lang].toLowerCase()} ${area.no}`}
          lead={area.note[p.lang]}
        />
        <Section id="doelen" title={say.goals}>
          <Lines p={p} lines={area.goals} />
        </Section>
        {area.volunteerRelations.length > 0 && (
          <Section id="inzet" title={say.volunteers}>
            <Lines p={p} lines={area.volunteerRelations} />
          </Section>
        )}
        {elsewhere.map((other) => (
          <Elsewhere p={p} other={other} />
        ))}
      </>
    ),
  }
}

function Elsewhere({ p, other: { edition, reviewed, places } }: { p: PageContext; other: Veld['elsewhere'][number] }) {
  const say = words(p.lang).page
  return (
    <Section id={edition.key} title={say.elsewhere({ kader: edition.label[p.lang] })}>
      <Prose>
        <ul>
          {places.map(({ tag, relation, label, note }) => (
            <li>
              {tag ? <TextLink href={p.href(`/kaders/${tag}`)}>{label[p.lang]}</TextLink> : label[p.lang]}
              {note && say.about({ note: note[p.lang] })}{' '}
              <Badge kind={relation === 'same' ? 'ok' : 'neutral'}>{say.relations[relation]}</Badge>
            </li>
          ))}
        </ul>
        {!reviewed && (
          <Alert p={p} kind="info" title={say.notReviewed}>
            {say.notReviewedText}
          </Alert>
        )}
      </Prose>
    </Section>
  )
}
