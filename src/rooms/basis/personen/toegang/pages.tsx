import type { z } from 'zod'
import { roleNames } from '../../../../house/actor.ts'
import {
  Alert,
  Badge,
  Empty,
  FormView,
  formTitle,
  PageHead,
  Section,
  showDate,
  showMoment,
  Table,
  TextLink,
} from '../../../../house/html/index.ts'
import type { Form, Page, PageContext } from '../../../../house/html/page.ts'
import { byName } from '../namen.ts'
import type { Toegang } from './model.ts'
import { words } from './texts.en.ts'
import type { listAccess, showToetsing } from './views.ts'

type Access = z.output<typeof listAccess.output>
const badges = { ok: 'ok', due: 'warn', overdue: 'warn' } as const

/** Everybody with a role on one screen; a choice for each, and one button. */
export function AccessPage(p: PageContext, form: Form, { rollen, count, reviewMonths, toetsingen }: Access): Page {
  const say = words(p.lang).page
  return {
    title: formTitle(p, form),
    layout: 'work',
    main: (
      <>
        <PageHead title={form.words.title} lead={`${form.words.intro} ${say.every({ n: reviewMonths })}`} />
        <div class="md-wrap">
          <TextLink href={p.href('/beheer/termijnen')}>{say.terms}</TextLink>
        </div>
        <Section id="rollen" title={say.now}>
          {count > rollen.length && (
            <Alert p={p} kind="info">
              {say.firstOf({ shown: rollen.length, count })}
            </Alert>
          )}
          <FormView p={p} form={form}>
            <ul class="md-todo md-review" role="list">
              {rollen.map((each, index) => (
                <Role p={p} form={form} each={each} index={index} />
              ))}
            </ul>
          </FormView>
        </Section>
        <Section id="eerder" title={say.earlier} band>
          {toetsingen.length === 0 ? (
            <Empty title={say.none} />
          ) : (
            <Table
              caption={say.earlier}
              hideCaption
              columns={[
                { label: say.when },
                { label: say.who },
                { label: say.kept, numeric: true },
                { label: say.ended, numeric: true },
              ]}
              rows={toetsingen.map(({ id, at, by, kept, ended }) => [
                <TextLink href={p.href(`/beheer/toegang/${id}`)}>{showMoment(at, p.lang)}</TextLink>,
                byName(p.lang, by),
                kept,
                ended,
              ])}
            />
          )}
        </Section>
      </>
    ),
  }
}

/** What was chosen for this role before the form came back. */
function chosen({ values }: Form, rol: string): string {
  const key = Object.keys(values).find((name) => /^decisions\.\d+\.rol$/.test(name) && [values[name]].flat()[0] === rol)
  return key ? ([values[key.replace(/rol$/, 'what')]].flat()[0] ?? '') : ''
}

function Role({ p, form, each, index }: { p: PageContext; form: Form; each: Toegang; index: number }) {
  const say = words(p.lang)
  const role = roleNames[each.role][p.lang]
  const was = chosen(form, each.rol)
  const day = (at: string) => showDate(at, p.lang)
  const facts = [
    each.lastSignIn ? say.page.lastSignIn({ day: day(each.lastSignIn) }) : say.page.never,
    say.page.given({ day: day(each.givenAt), by: byName(p.lang, each.givenBy) }),
    each.confirmedAt && say.page.confirmed({ day: day(each.confirmedAt) }),
  ]
  const name = `decisions.${index}`
  const options = [
    ['keep', say.page.keep],
    ['end', say.page.end],
    ['', say.page.later],
  ] as const
  return (
    <li>
      <div>
        <h3 class="md-h4">
          <TextLink href={p.href(`/beheer/personen/${each.personId}`)}>{each.name}</TextLink>
          {`, ${role}`}
        </h3>
        <p class="md-small">{facts.filter(Boolean).join(' ')}</p>
        {(each.away || each.standing !== 'ok') && (
          <p>
            {each.away && (
              <Badge kind="warn" icon="klok">
                {say.page.away}
              </Badge>
            )}{' '}
            {each.standing !== 'ok' && <Badge kind={badges[each.standing]}>{say.standings[each.standing]}</Badge>}
          </p>
        )}
        {each.standing === 'ok' && <p class="md-small">{say.page.due({ day: day(each.due) })}</p>}
      </div>
      <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend class="md-vh">{say.page.choose({ name: each.name, role })}</legend>
        <input type="hidden" name={`${name}.rol`} value={each.rol} />
        <div class="md-days">
          {options.map(([value, label]) => (
            <label class="md-day" for={`${each.rol}-${value || 'later'}`}>
              <input
                type="radio"
                class="utrecht-radio-button utrecht-radio-button--html-input"
                id={`${each.rol}-${value || 'later'}`}
                name={`${name}.what`}
                value={value}
                checked={was === value}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  )
}

/** One review, for ever: what stayed, what stopped. */
export function ReviewPage(p: PageContext, { at, by, kept, ended, lines }: z.output<typeof showToetsing.output>): Page {
  const say = words(p.lang)
  return {
    title: say.show.title,
    layout: 'work',
    crumbs: [{ label: say.list.title, href: p.href('/beheer/toegang') }, { label: showDate(at, p.lang) }],
    main: (
      <>
        <PageHead
          title={say.show.title}
          kicker={`${showMoment(at, p.lang)}, ${byName(p.lang, by)}`}
          lead={say.page.done({ kept, ended })}
        />
        <div class="md-wrap md-sec">
          <Table
            caption={say.show.title}
            hideCaption
            columns={[{ label: say.page.name }, { label: say.page.role }, { label: say.page.what }]}
            rows={lines.map(({ name, role, what }) => [
              name ?? byName(p.lang, ''),
              roleNames[role][p.lang],
              say.page.whats[what],
            ])}
          />
        </div>
      </>
    ),
  }
}
