import type { z } from 'zod'
import {
  Alert,
  Badge,
  Button,
  Downloads,
  Invitation,
  LinkButton,
  More,
  PageHead,
  Section,
  Split,
  showDate,
  TextLink,
  withoutScheme,
} from '../../../../../house/html/index.ts'
import type { Page, PageContext } from '../../../../../house/html/page.ts'
import { groepen } from '../model.ts'
import { words } from '../prioriteiten.texts.en.ts'
import type { showPrioSessie } from '../views.ts'
import { Decision } from './besluit.tsx'
import { badges, stateOf } from './lijst.tsx'
import { OutcomeView, Turnout } from './uitslag.tsx'
import { FrameNote, frameSentences, Principles } from './woorden.tsx'

export type Shown = z.output<typeof showPrioSessie.output>

/** Where people take part, as they type it. */
export const linkOf = (p: PageContext, code: string) => `${p.origin}${p.href(`/stemmen/${code}`)}`

/** The way in: a code for the camera and an address to type. */
export const WayIn = ({ p, code }: { p: PageContext; code: string }) => {
  const { scan, scanText, qr } = words(p.lang).say
  return <Invitation p={p} link={linkOf(p, code)} title={scan} text={scanText} label={qr} />
}

/** One session for who leads or watches it: prepare, invite, watch, show, decide. */
export function SessiePage(p: PageContext, shown: Shown): Page {
  const { say, sessies } = words(p.lang)
  const state = stateOf(shown)
  return {
    title: shown.title,
    layout: 'work',
    islands: ['live'],
    crumbs: [{ label: sessies.title, href: p.href('/doelen/prioriteiten') }, { label: shown.title }],
    main: (
      <>
        <PageHead kicker={kickerOf(p, shown)} title={shown.title} />
        <p class="md-wrap">
          <Badge kind={badges[state]}>{say.states[state]}</Badge>
        </p>
        {state === 'prepared' && <Prepared p={p} shown={shown} />}
        {state === 'open' && <Open p={p} shown={shown} />}
        {shown.uitslag && (
          <>
            {shown.besluit && <Decision p={p} shown={shown} />}
            <OutcomeView p={p} sessie={shown} uitslag={shown.uitslag} deelname={shown.deelname} />
            {!shown.besluit && <Decision p={p} shown={shown} />}
            <div class="md-wrap md-sec md-stack">
              <FrameNote p={p} frame={shown.frame} />
              <p class="md-acts">
                <LinkButton variant="secondary" href={p.href(`/doelen/prioriteiten/${shown.id}/scherm`)}>
                  {say.screen}
                </LinkButton>
              </p>
            </div>
          </>
        )}
      </>
    ),
  }
}

function kickerOf(p: PageContext, { heldOn, weging, openFrom, openTo }: Shown): string {
  const { say, wegingen } = words(p.lang)
  return [
    showDate(heldOn, p.lang),
    wegingen[weging],
    ...(openFrom ? [say.from({ day: showDate(openFrom, p.lang) })] : []),
    ...(openTo ? [say.until({ day: showDate(openTo, p.lang) })] : []),
  ].join(' · ')
}

/** Before it opens: what is on the ballot, which goals lack an origin, and whether people know the means (ST-05, VI-14). */
function Prepared({ p, shown }: { p: PageContext; shown: Shown }) {
  const { say, frame: money, plan, open } = words(p.lang)
  const at = `/doelen/prioriteiten/${shown.id}`
  return (
    <>
      <div class="md-wrap md-sec md-stack">
        {shown.frameFault ? (
          <Alert p={p} kind="warn" title={money.missing}>
            <p>{plan.refusals[shown.frameFault]}</p>
            {shown.published && <p>{frameSentences(p, shown.published)}</p>}
            <p>
              <TextLink href={p.href('/visie/extra-middelen')}>{money.toVisie}</TextLink>
            </p>
          </Alert>
        ) : (
          <FrameNote p={p} frame={shown.published} />
        )}
        {shown.noOrigin.length > 0 && (
          <Alert p={p} kind="warn" title={say.noOrigin}>
            <ul>
              {shown.noOrigin.map(({ id, statement }) => (
                <li>{shown.mayLead ? <TextLink href={p.href(`/doelen/${id}/herkomst`)}>{statement}</TextLink> : statement}</li>
              ))}
            </ul>
            <p>{say.noOriginText}</p>
          </Alert>
        )}
        {shown.mayLead && (
          <p class="md-acts">
            {!shown.frameFault && <LinkButton href={p.href(`${at}/openen`)}>{open.title}</LinkButton>}{' '}
            <TextLink href={p.href(`${at}/voorbereiding`)}>{say.change}</TextLink>
          </p>
        )}
      </div>
      <Section id="blad" title={say.onPaper}>
        <div class="md-stack">
          <ol class="utrecht-ordered-list">
            {shown.kandidaten.map(({ statement }) => (
              <li>{statement}</li>
            ))}
          </ol>
          <Principles p={p} texts={shown.uitgangspunten} />
        </div>
      </Section>
    </>
  )
}

/** While people take part: the way in, who handed in, and what the leader can do. */
function Open({ p, shown }: { p: PageContext; shown: Shown }) {
  const { say, close } = words(p.lang)
  const at = `/doelen/prioriteiten/${shown.id}`
  return (
    <div class="md-wrap md-sec">
      <Split>
        <div class="md-stack">
          <WayIn p={p} code={shown.code} />
          <Links p={p} code={shown.code} />
          <FrameNote p={p} frame={shown.frame} />
        </div>
        <div class="md-stack">
          <div data-live={p.live(shown.id)}>
            <HandedIn p={p} shown={shown} />
            <Turnout p={p} deelname={shown.deelname} />
          </div>
          <LinkButton href={p.href(`${at}/scherm`)}>{say.screen}</LinkButton>
          <p>
            <TextLink href={p.href(`${at}/papier`)}>{say.print}</TextLink>
          </p>
          <Downloads p={p} path={`${at}/papierenblad`} title={say.sheet} />
          {shown.mayLead && (
            <>
              <p>
                <TextLink href={p.href(`${at}/invoeren`)}>{say.enter}</TextLink>
              </p>
              <form method="post" action={p.href(`${at}/sluiten`)}>
                <Button variant="secondary">{close.submit}</Button>
              </form>
              <p class="utrecht-paragraph">{close.intro}</p>
            </>
          )}
        </div>
      </Split>
    </div>
  )
}

/** How many handed in, said aloud when it changes. */
export function HandedIn({ p, shown: { deelname } }: { p: PageContext; shown: Pick<Shown, 'deelname'> }) {
  const { say } = words(p.lang)
  const all = deelname.total === null ? (deelname.few ? say.fewInAll : say.some) : say.handedIn({ n: deelname.total })
  return (
    <p class="md-live__t" role="status">
      <span class="md-dot" aria-hidden="true" />
      {say.live} · <b>{all}</b>
    </p>
  )
}

/** A link for every group: whoever opens it has said already on whose behalf. */
const Links = ({ p, code }: { p: PageContext; code: string }) => {
  const { say, groepen: names } = words(p.lang)
  return (
    <More summary={say.links}>
      <ul class="utrecht-unordered-list">
        {groepen.map((groep) => {
          const link = `${linkOf(p, code)}?groep=${groep}`
          return (
            <li>
              {names[groep]}: <TextLink href={link}>{withoutScheme(link)}</TextLink>
            </li>
          )
        })}
      </ul>
    </More>
  )
}
