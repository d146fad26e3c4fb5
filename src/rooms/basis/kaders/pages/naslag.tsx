import type { z } from 'zod'
import { Alert, Badge, PageHead, Section, SourceLine, showDate, Table } from '../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../house/html/page.ts'
import { Begrip } from '../explained.tsx'
import { words } from '../texts.en.ts'
import type { showNaslag } from '../views.ts'

type Shown = z.output<typeof showNaslag.output>

/** Short lists to look something up in: what is used today first, then the history (FW-04, FW-05, FW-06). */
export function NaslagPage(p: PageContext, { vormen, compensatie, regelingen }: Shown): Page {
  const say = words(p.lang).naslag
  return {
    title: say.title,
    crumbs: [{ label: words(p.lang).page.kaders, href: p.href('/kaders') }, { label: say.title }],
    main: (
      <>
        <PageHead title={say.title} lead={say.lead} />
        <Section id="vormen" title={say.vormen}>
          <div class="md-stack">
            <p>{say.vormenText}</p>
            <ul>
              {vormen.map((vorm) => (
                <li id={vorm.key}>
                  <b>{vorm[p.lang]}.</b> {vorm.example[p.lang]}
                </li>
              ))}
            </ul>
          </div>
        </Section>
        <Compensatie p={p} compensatie={compensatie} />
        <Regelingen p={p} regelingen={regelingen} />
      </>
    ),
  }
}

const History = ({ p }: { p: PageContext }) => <Badge kind="neutral">{words(p.lang).naslag.history}</Badge>

/** The word of today comes first, then what it was (OD-05). */
function Compensatie({ p, compensatie }: { p: PageContext } & Pick<Shown, 'compensatie'>) {
  const say = words(p.lang).naslag
  const axes = compensatie.keuzeAssen.map((as) => as.map((end) => end[p.lang]).join(say.or))
  return (
    <Section id="compensatie" title={say.compensatie} text={<History p={p} />}>
      <div class="md-stack">
        <p>{compensatie.now[p.lang]}</p>
        <p>
          {say.before} <Begrip p={p} term="compensatiebeginsel" />. {say.abilities}
        </p>
        <ol>
          {compensatie.vermogens.map((vermogen) => (
            <li id={vermogen.key}>{vermogen[p.lang]}</li>
          ))}
        </ol>
        <p>{say.axes({ axes: axes.join(say.and) })}</p>
        <Alert p={p} kind="info" title={say.risk}>
          {compensatie.risico[p.lang]}
        </Alert>
        <SourceLine p={p} source={compensatie.source[p.lang]} />
      </div>
    </Section>
  )
}

/** Where an inherited budget or agreement comes from (FW-04). */
function Regelingen({ p, regelingen }: { p: PageContext } & Pick<Shown, 'regelingen'>) {
  const say = words(p.lang).naslag
  return (
    <Section id="regelingen" title={say.regelingen} text={<History p={p} />}>
      <div class="md-stack">
        <div class="md-stack">
          <p>{say.regelingenText({ day: showDate(regelingen.mergedOn, p.lang) })}</p>
        </div>
        <Table
          caption={say.regelingen}
          hideCaption
          columns={[{ label: say.name }, { label: say.kind }, { label: say.from }, { label: say.code }]}
          rows={regelingen.rows.map(({ code, kind, name, from }) => [
            <span id={code}>{name[p.lang]}</span>,
            say.kinds[kind],
            from === null ? say.unknown : String(from),
            code,
          ])}
        />
        <p class="md-small">{say.fifth}</p>
        <SourceLine p={p} source={regelingen.source[p.lang]} />
      </div>
    </Section>
  )
}
