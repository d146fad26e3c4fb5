import type { z } from 'zod'
import {
  Badge,
  CheckAnswers,
  Empty,
  focusPage,
  LinkButton,
  PageHead,
  RevisedForm,
  Section,
  SectionHead,
  showDate,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { horenWords } from '../horen.texts.en.ts'
import type { Gehoord } from '../model.ts'
import { words } from '../texts.en.ts'
import type { showGehoord } from '../views/horen.ts'
import { titleOf } from './stap.tsx'

/** Everybody who was heard in this period, and the kinds nobody of which was (ST-04). */
export function GehoordPage(p: PageContext, { heard, notHeard, write }: z.output<typeof showGehoord.output>): Page {
  const say = horenWords(p.lang)
  return {
    title: say.show.title,
    layout: 'work',
    crumbs: [
      { label: words(p.lang).nav, href: p.href('/stappen') },
      { label: titleOf(p, 4), href: p.href('/stappen/4') },
      { label: say.show.title },
    ],
    main: (
      <>
        <PageHead title={say.show.title} lead={say.lead} />
        <div class="md-wrap">
          {write && (
            <p class="md-acts">
              <LinkButton href={p.href('/stappen/4/gehoord/nieuw')} icon="plus">
                {say.add.title}
              </LinkButton>
            </p>
          )}
          {heard.length === 0 && <Empty title={say.none}>{say.noneText}</Empty>}
        </div>
        {heard.length > 0 && (
          <div class="md-wrap md-sec md-stack">
            {heard.map((each) => (
              <One p={p} gehoord={each} write={write} />
            ))}
          </div>
        )}
        <Section id="nog-niet" title={notHeard.length > 0 ? say.missing : say.all} band>
          {notHeard.length > 0 && (
            <>
              <p>{say.missingText}</p>
              <ul>
                {notHeard.map((kind) => (
                  <li>{say.kinds[kind]}</li>
                ))}
              </ul>
            </>
          )}
        </Section>
      </>
    ),
  }
}

function One({ p, gehoord, write }: { p: PageContext; gehoord: Gehoord; write: boolean }) {
  const say = horenWords(p.lang)
  const { id, body, kind, heardOn, said, weight, nextHow, nextOn, answer } = gehoord
  return (
    <section class="md-panel" aria-labelledby={`g-${id}`}>
      <SectionHead id={`g-${id}`} title={body} text={say.on({ date: showDate(heardOn, p.lang), kind: say.kinds[kind] })} />
      <p>
        <Badge kind={answer ? 'ok' : 'neutral'}>{answer ? say.answered : say.unanswered}</Badge>
      </p>
      <CheckAnswers
        p={p}
        items={[
          { key: say.add.fields.said.label, value: said },
          { key: say.weighs, value: weight },
          { key: say.next({ date: showDate(nextOn, p.lang) }), value: nextHow },
          { key: say.done, value: answer, empty: say.notDone },
        ]}
      />
      {write && (
        <p class="md-acts">
          <TextLink href={p.href(`/stappen/4/gehoord/${id}`)}>{`${say.change.title}: ${body}`}</TextLink>
          <TextLink href={p.href(`/stappen/4/gehoord/${id}/weghalen`)}>{`${say.remove.title}: ${body}`}</TextLink>
        </p>
      )}
    </section>
  )
}

/** One record, to change it. */
export const EenGehoordPage = (p: PageContext, form: Form, row: Gehoord): Page =>
  focusPage(
    p,
    form,
    <RevisedForm
      p={p}
      form={form}
      row={row}
      now={<p>{[row.body, row.said, row.weight, row.nextHow, row.answer].filter(Boolean).join(' · ')}</p>}
      back={{ href: p.href('/stappen/4/gehoord'), label: horenWords(p.lang).back }}
    />,
  )
