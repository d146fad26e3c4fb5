import type { z } from 'zod'
import {
  Alert,
  Blocks,
  Downloads,
  EarlierTexts,
  Empty,
  Fields,
  FormFrame,
  FormView,
  formTitle,
  PageHead,
  RevisedForm,
  Section,
  SideBySide,
  showDate,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { HulpBijDeel } from '../../../basis/kaders/index.ts'
import { decided, decisionFields } from '../../visie/index.ts'
import { composed } from '../compose/delen.ts'
import { heardNote, planDocument } from '../compose/document.ts'
import { parts } from '../content.ts'
import { geldWords } from '../geld.texts.en.ts'
import { type Deel, delen } from '../model.ts'
import { words } from '../texts.en.ts'
import type { compareVersies, showDeel, showVaststelling, showVersie } from '../views/plan.ts'
import { titleOf } from './plan.tsx'

const back = (p: PageContext) => ({ href: p.href('/plan'), label: words(p.lang).page.back })
/** The way back to the plan. */
export const crumbs = (p: PageContext, label: string) => [{ label: words(p.lang).nav, href: p.href('/plan') }, { label }]

/** Where a part is filled from, beside its own text. */
const filledAt: Partial<Record<Deel, (p: PageContext) => readonly { path: string; label: string }[]>> = {
  5: (p) => [{ path: '/plan/draagvlak', label: words(p.lang).page.support }],
  7: (p) => [
    { path: '/plan#activiteiten', label: words(p.lang).page.activities },
    { path: '/plan/inclusie', label: words(p.lang).page.inclusion },
  ],
  9: (p) => [{ path: '/plan/middelen', label: geldWords(p.lang).page.means }],
  13: (p) => [{ path: '/plan/communicatie', label: words(p.lang).page.messages }],
  14: (p) => [{ path: '/plan/communicatie', label: words(p.lang).page.messages }],
  15: (p) => [{ path: '/plan#activiteiten', label: words(p.lang).page.activities }],
}

/** One part: own text, beside what the plan knows already. */
export function DeelPage(p: PageContext, form: Form, data: z.output<typeof showDeel.output>): Page {
  const say = words(p.lang).page
  const deel = data.deel as Deel
  const links = filledAt[deel]?.(p) ?? []
  return {
    title: formTitle(p, form, titleOf(p, deel)),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{`${deel}. ${titleOf(p, deel)}`}</h1>
        <p class="md-lead">{parts[deel].ask[p.lang]}</p>
        <HulpBijDeel p={p} deel={deel} />
        {links.length > 0 && (
          <p>
            {say.fillHere}{' '}
            {links.map(({ path, label }) => (
              <>
                <TextLink href={p.href(path)}>{label}</TextLink>{' '}
              </>
            ))}
          </p>
        )}
        <RevisedForm p={p} form={form} row={data} now={<p>{data.text || data.whyNot || say.empty}</p>} back={back(p)} />
        <EarlierTexts p={p} rows={data.earlier} now={data.text} />
        <h2 class="utrecht-heading-3">{say.known}</h2>
        <Blocks blocks={composed({ ...data.plan, delen: [] }, deel, p.lang)} />
      </FormFrame>
    ),
  }
}

/** The last look before the plan is fixed: whether people were heard, and all fifteen parts. */
export function AdoptPage(p: PageContext, form: Form, { draft, heard }: z.output<typeof showVaststelling.output>): Page {
  const say = words(p.lang).page
  return {
    title: formTitle(p, form, say.check),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{say.check}</h1>
        <p class="md-lead">{words(p.lang).adopt.intro}</p>
        {heard.length > 0 ? (
          <Alert p={p} kind="ok" title={say.heardTitle}>
            <ul>
              {heard.map(({ text, path, on }) => (
                <li>
                  <TextLink href={p.href(path)}>{text}</TextLink>, {showDate(on, p.lang)}
                </li>
              ))}
            </ul>
          </Alert>
        ) : (
          <Alert p={p} kind="warn" title={say.notHeardTitle}>
            {words(p.lang).adopt.fields.why.hint}
          </Alert>
        )}
        {delen.map((deel) => (
          <>
            <h2 class="utrecht-heading-3">{`${deel}. ${titleOf(p, deel)}`}</h2>
            <Blocks blocks={composed(draft, deel, p.lang)} />
          </>
        ))}
        <FormView p={p} form={form} back={back(p)}>
          <Fields p={p} form={form} only={[...Object.keys(decisionFields), ...(heard.length > 0 ? [] : ['why'])]} />
        </FormView>
      </FormFrame>
    ),
  }
}

/** A version as it was adopted: fifteen parts in order. */
export function VersiePage(p: PageContext, versie: z.output<typeof showVersie.output>): Page {
  const say = words(p.lang).page
  const title = `${words(p.lang).nav}: ${say.version({ no: versie.no }).toLowerCase()}`
  return {
    title,
    crumbs: crumbs(p, say.version({ no: versie.no })),
    main: (
      <>
        <PageHead title={title} lead={say.adoptedOn({ no: versie.no, date: showDate(versie.adoptedAt, p.lang) })} />
        <div class="md-wrap">
          <Blocks blocks={[...decided(versie.besluit ?? null, p.lang), ...heardNote(versie, p.lang)]} />
          <Downloads p={p} path={`/plan/versies/${versie.no}/plan`} title={say.downloadVersion} />
        </div>
        {delen.map((deel) => (
          <Section id={`deel-${deel}`} title={`${deel}. ${titleOf(p, deel)}`}>
            <Blocks blocks={composed(versie, deel, p.lang)} />
          </Section>
        ))}
      </>
    ),
  }
}

/** Two versions beside each other, part by part, and the way to other pairs. */
export function VergelijkPage(p: PageContext, { before, after, versions }: z.output<typeof compareVersies.output>): Page {
  const say = words(p.lang).page
  const title = words(p.lang).compare.title
  const context = { lang: p.lang, gemeente: p.gemeente!, now: p.now }
  const labelOf = (plan: { no: number; adoptedAt?: string }) =>
    plan.adoptedAt ? say.version({ no: plan.no }) : say.draftOf({ no: plan.no })
  const pairs = versions.slice(0, -1).map((no, index) => ({ after: no, before: versions[index + 1]! }))
  return {
    title,
    crumbs: crumbs(p, title),
    main: (
      <>
        <PageHead
          title={title}
          lead={before && after ? say.compareOf({ before: labelOf(before), after: labelOf(after) }) : undefined}
        />
        {before && after ? (
          <SideBySide
            p={p}
            before={{ label: labelOf(before), doc: planDocument(context, before) }}
            after={{ label: labelOf(after), doc: planDocument(context, after) }}
          />
        ) : (
          <div class="md-wrap">
            <Empty title={say.compareNone} />
          </div>
        )}
        {pairs.length > 0 && (
          <Section id="andere" title={say.compareOther}>
            <ul>
              {pairs.map((pair) => (
                <li>
                  <TextLink href={p.href(`/plan/vergelijking?before=${pair.before}&after=${pair.after}`)}>
                    {say.compareOf({ before: say.version({ no: pair.before }), after: say.version({ no: pair.after }) })}
                  </TextLink>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }
}
