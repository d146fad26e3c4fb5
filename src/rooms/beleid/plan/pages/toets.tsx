import type { z } from 'zod'
import { roleNames } from '../../../../house/actor.ts'
import {
  Badge,
  CheckAnswers,
  FormFrame,
  focusPage,
  formTitle,
  LinkButton,
  PageHead,
  RevisedForm,
  showDate,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { inclusie } from '../../../basis/kaders/index.ts'
import { geldWords } from '../geld.texts.en.ts'
import type { Moment } from '../model.ts'
import { words } from '../texts.en.ts'
import { veldWords } from '../veld.texts.en.ts'
import type { showInclusie, showKalender, showVraag } from '../views/plan.ts'
import { crumbs } from './delen.tsx'

/** The four questions of inclusive policy with their answers (FW-07). */
export function InclusiePage(p: PageContext, { rows, rights }: z.output<typeof showInclusie.output>): Page {
  const say = words(p.lang).page
  const roleOf = (role: string) => roleNames[role as keyof typeof roleNames]?.[p.lang] ?? role
  return {
    title: say.inclusion,
    layout: 'work',
    crumbs: crumbs(p, say.inclusion),
    main: (
      <>
        <PageHead title={say.inclusion} lead={say.inclusionCount({ n: rows.length })} />
        <div class="md-wrap">
          <CheckAnswers
            p={p}
            items={inclusie.map((vraag) => {
              const row = rows.find((each) => each.vraag === vraag.key)
              return {
                key: vraag[p.lang],
                value: row && (
                  <>
                    <p>{row.answer}</p>
                    <p class="md-small">{say.answeredBy({ role: roleOf(row.role), date: showDate(row.writtenOn, p.lang) })}</p>
                  </>
                ),
                empty: say.noAnswer,
                ...(rights.write ? { change: p.href(`/plan/inclusie/${vraag.key}`) } : {}),
              }
            })}
          />
          <p>
            <TextLink href={p.href('/plan')}>{say.back}</TextLink>
          </p>
        </div>
      </>
    ),
  }
}

export function VraagPage(p: PageContext, form: Form, row: z.output<typeof showVraag.output>): Page {
  const vraag = inclusie.find(({ key }) => key === row.vraag)!
  return {
    title: formTitle(p, form, vraag[p.lang]),
    layout: 'focus',
    main: (
      <FormFrame>
        <h1 class="utrecht-heading-1">{vraag[p.lang]}</h1>
        <p class="md-lead">{vraag.hint[p.lang]}</p>
        <RevisedForm
          p={p}
          form={form}
          row={row}
          now={<p>{row.answer || words(p.lang).page.empty}</p>}
          back={{ href: p.href('/plan/inclusie') }}
        />
      </FormFrame>
    ),
  }
}

/** When is looked back on the plan, and what was held already (ST-09). */
export function KalenderPage(p: PageContext, { momenten, done, rights }: z.output<typeof showKalender.output>): Page {
  const say = words(p.lang).page
  const veld = veldWords(p.lang)
  const isDone = ({ id, day }: Moment) => done.some((row) => row.id === id && row.day === day)
  return {
    title: say.calendar,
    layout: 'work',
    crumbs: crumbs(p, say.calendar),
    main: (
      <>
        <PageHead title={say.calendar} />
        <div class="md-wrap">
          <Table
            caption={veld.doc.calendarCaption}
            columns={[...veld.doc.calendarHead, say.stand, ...(rights.write ? [geldWords(p.lang).page.actions] : [])].map(
              (label) => ({ label }),
            )}
            rows={momenten.map((each) => [
              veld.momentKinds[each.kind],
              showDate(each.day, p.lang),
              each.bodies || say.noBodies,
              <Badge kind={isDone(each) ? 'ok' : 'neutral'}>{isDone(each) ? say.momentDone : say.momentNext}</Badge>,
              ...(rights.write
                ? [
                    <>
                      <TextLink href={p.href(`/plan/kalender/${each.id}`)}>
                        {say.changeMoment}
                        <span class="md-vh">: {veld.momentKinds[each.kind]}</span>
                      </TextLink>{' '}
                      <TextLink href={p.href(`/plan/kalender/${each.id}/gedaan/${each.day}`)}>
                        {veld.page.mark}
                        <span class="md-vh">: {veld.momentKinds[each.kind]}</span>
                      </TextLink>
                    </>,
                  ]
                : []),
            ])}
          />
          <p class="md-acts">
            {rights.write && (
              <LinkButton variant="secondary" icon="plus" href={p.href('/plan/kalender/nieuw')}>
                {say.addMoment}
              </LinkButton>
            )}
            <TextLink href={p.href('/plan')}>{say.back}</TextLink>
          </p>
        </div>
      </>
    ),
  }
}

export const MomentPage = (p: PageContext, form: Form, row: Moment): Page =>
  focusPage(
    p,
    form,
    <RevisedForm
      p={p}
      form={form}
      row={row}
      now={<p>{[showDate(row.day, p.lang), row.bodies].filter(Boolean).join(' · ')}</p>}
      back={{ href: p.href('/plan/kalender') }}
    />,
  )
